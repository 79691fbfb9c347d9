// Draws a row of the import list: a title over a dim second line, from the side its language reads from; a
// file that cannot be read with a triangle and the reason. Window's thread.
#pragma once

#include <QStyledItemDelegate>

namespace tarjuman::ui {

class ImportDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 56;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace tarjuman::ui
