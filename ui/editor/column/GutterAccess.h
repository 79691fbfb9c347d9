// What a screen reader finds in the gutter: a list with a row for each pair, called by its number, role and
// state ("Paragraph 3, Quotation, to review"), which can be gone to. Made by Qt when it is asked for; the
// window's thread.
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace tarjuman::ui {

class PairGutter;

class GutterAccess : public QAccessibleWidget {
public:
    static void install(); // once; Qt then makes it for every gutter

    explicit GutterAccess(PairGutter* gutter);
    ~GutterAccess() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    PairGutter& gutter() const;

    mutable QHash<int, QAccessible::Id> m_rows; // those that were asked for
};

} // namespace tarjuman::ui
