// The searches that are always at hand, above the list: All, To translate, In review, Under embargo,
// Published, Deleted, each with how many releases it finds. Owned by ReleaseListPane; the window's thread.
#pragma once

#include "ui/list/ReleaseFilter.h"

#include <QListWidget>

#include <array>

namespace tarjuman::ui {

class SavedSearchList : public QListWidget {
    Q_OBJECT
public:
    explicit SavedSearchList(QWidget* parent = nullptr);

    SavedSearch chosen() const;
    void choose(SavedSearch search);
    // No count is shown for an empty archive, but for what can be brought back.
    void setCounts(const std::array<int, std::size(allSavedSearches)>& counts);

    QSize sizeHint() const override;

Q_SIGNALS:
    void searchChosen(SavedSearch search);
};

} // namespace tarjuman::ui
