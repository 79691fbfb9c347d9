// Draws a row of the findings, 56 high: a mark, what kind it is, the words in their own direction with what
// is to be written instead, and the language; both languages and the words of both, where it is about a pair.
// A part of FindingsPanel; the window's thread.
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
        Opposite,             // the words of the other end; null when there is none, empty when they lack
        Language,             // of the words, text::Language as a number
        IsAdvice,
        IsIgnored,
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    struct Part;
    static void paintBadges(QPainter& painter, const QRect& row, Qt::LayoutDirection direction,
                            const QModelIndex& index);
    static void paintWords(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                           const QModelIndex& index);
    static void paintBothEnds(QPainter& painter, const QRect& line, Qt::LayoutDirection direction,
                              const QModelIndex& index);
    static void paintParts(QPainter& painter, const QRect& line, bool fromLeft, const QList<Part>& parts);
};

} // namespace tarjuman::ui
