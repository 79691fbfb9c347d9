// Paints a comment of the panel: who and when, the words it lies on, what it says, and whether it is resolved
// or its words are gone. As high as it needs to be. The window's thread.
#pragma once

#include <QStyledItemDelegate>

namespace tarjuman::ui {

class CommentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        Identity = Qt::UserRole, // qint64
        Author,
        Written,  // a date in words
        Words,    // that it lies on; empty when they are gone
        Language, // of the words, an int
        Resolved, // bool
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintHead(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                   const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                    const QModelIndex& index) const;
};

} // namespace tarjuman::ui
