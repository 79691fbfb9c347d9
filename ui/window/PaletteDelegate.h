// Paints a result of the command palette: an icon, the name, and a release's other title or an action's key.
// Owned by CommandPalette; the window's thread.
#pragma once

#include <QStyledItemDelegate>

namespace tarjuman::ui {

class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { SecondaryRole = Qt::UserRole, IsReleaseRole };
    static constexpr int rowHeight = 32;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {200, rowHeight};
    }
};

} // namespace tarjuman::ui
