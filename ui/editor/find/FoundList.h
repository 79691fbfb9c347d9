// The places that a search found, release by release, each in its context; with boxes to tick when they are
// to be replaced. Enter or a double click goes to a place, Space ticks it. A part of FindDialog; the window's
// thread.
#pragma once

#include "app/desk/ArchiveSearch.h"

#include <QTreeWidget>

#include <optional>

namespace tarjuman::ui {

class FoundList : public QTreeWidget {
    Q_OBJECT
public:
    explicit FoundList(QWidget* parent = nullptr);

    // `by`: the words that would stand there instead, and boxes to tick; without it, only a list.
    void setFound(const QList<desk::FoundRelease>& found, const std::optional<QString>& by);
    void setReplacement(const QString& by);

    // In the order of the list; releases whose text is fixed have none.
    QList<desk::FoundPlace> ticked() const;
    int tickedCount() const { return m_tickedCount; }

Q_SIGNALS:
    void placeChosen(const tarjuman::desk::FoundPlace& place);
    void tickedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Ticks { None, Fixed, Free };
    QTreeWidgetItem* addPlace(QTreeWidgetItem& release, const desk::FoundPlace& place, Ticks ticks);
    void showReplacement(QTreeWidgetItem& place, const QString& by);
    void countTicked();
    template <typename Visit>
    void eachPlace(Visit visit) const;

    QList<desk::FoundPlace> m_places; // an item's PlaceRole is its index here
    int m_tickedCount = 0;
};

} // namespace tarjuman::ui
