// Paints a picture of the strip: small picture, caption, where it stands, and what is still missing. The
// window's thread.
#pragma once

#include <QStyledItemDelegate>

namespace tarjuman::ui {

class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr QSize cardSize{304, 64};
    static constexpr QSize pictureSize{72, 48};

    enum Role {
        Identity = Qt::UserRole, // qint64
        Place,                   // "After: Lead, The library takes…"
        Missing,                 // what is not described yet; empty when all is
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace tarjuman::ui
