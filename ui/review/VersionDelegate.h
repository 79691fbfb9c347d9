// Draws a row of the versions, 56 high: where the release stood, what the version is called and when it was
// kept, by whom and why. A part of VersionsPanel; the window's thread.
#pragma once

#include <QStyledItemDelegate>

namespace tarjuman::ui {

class VersionDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    // The display role is the title of the version.
    enum Role {
        Status = Qt::UserRole, // release::Status as a number
        Made,                  // the day, in the words of the interface
        Kept,                  // the time, by whom and why
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace tarjuman::ui
