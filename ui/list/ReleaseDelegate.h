// Paints a row of the release list, 100 pixels high like all: the title in the language of the interface on
// at most two lines, the other title from its own side, date and state. Owned by ReleaseListPane; the
// window's thread.
#pragma once

#include "app/release/Release.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace tarjuman::ui {

class ReleaseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 100;

    explicit ReleaseDelegate(QObject* parent = nullptr);

    // The release in the editor: its row has the bar.
    void setOpenRelease(release::ReleaseId id) { m_open = id; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int paintTitle(QPainter& painter, const QRect& place, const QString& title,
                   text::Language language) const;
    void paintOtherTitle(QPainter& painter, const QRect& place, const QString& title,
                         text::Language language) const;
    void paintFoot(QPainter& painter, const QRect& place, Qt::LayoutDirection direction,
                   const QModelIndex& index) const;

    release::ReleaseId m_open = release::ReleaseId::None;
    QFont m_titleFont;
    QFont m_otherFont;
    QFont m_footFont;
};

} // namespace tarjuman::ui
