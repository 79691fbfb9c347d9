// The button of the find bar with what makes no difference to a search, each to be switched alone, and
// whether only whole words count. A part of FindBar; the window's thread.
#pragma once

#include "app/text/TextSearch.h"

#include <QToolButton>

namespace tarjuman::ui {

class FindOptions : public QToolButton {
    Q_OBJECT
public:
    explicit FindOptions(QWidget* parent = nullptr);

    // The query for these words.
    text::SearchQuery queryFor(const QString& words) const;
    void translate();

Q_SIGNALS:
    void changed();

private:
    QAction* add(const QString& name);

    QAction* m_capitals;
    QAction* m_french;
    QAction* m_arabic;
    QAction* m_wholeWords;
};

} // namespace tarjuman::ui
