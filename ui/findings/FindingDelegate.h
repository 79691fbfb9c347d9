// Draws a row of the findings, 56 high: a mark, what kind it is, the words in their own direction with what
// is to be written instead, and the language. A part of FindingsPanel; the window's thread.
#pragma once

#include <QStyledItemDelegate>

namespace tarjuman::ui {

class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    // The display role is the name of the rule.
    enum Role {
        Words = Qt::UserRole, // as they stand
        Instead,              // what to write; null when there is no one answer
        Language,             // text::Language as a number
        IsAdvice,
        IsIgnored,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void paintWords(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                           const QModelIndex& index);
};

} // namespace tarjuman::ui
