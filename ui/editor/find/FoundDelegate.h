// Draws the rows of a list of hits: a release with its title, and under it each hit in its context, in the
// direction of its language; what would stand there instead on a second line. Words are marked by boxes under
// the glyphs, never by formats, which would break Arabic joining. The window's thread.
#pragma once

#include "app/text/Language.h"
#include "app/text/TextSearch.h"

#include <QStyledItemDelegate>

namespace tarjuman::ui {

class FoundDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        ExcerptRole = Qt::UserRole + 1, // QString; only places have one
        HitStartRole,                   // within the excerpt
        HitLengthRole,
        ReplacedRole, // QString: the excerpt as it would be; null without a replacement
        ReplacedLengthRole,
        LanguageRole,
        NoteRole, // QString: at the end of a release's row
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    enum class Mark { Found, Replaced };
    static void paintWords(QPainter& painter, const QRect& line, const QString& words,
                           text::Language language, const text::TextHit& marked, Mark mark);
};

} // namespace tarjuman::ui
