#include "ui/editor/marks/ChangedText.h"

#include "app/text/WordDiff.h"

namespace tarjuman::ui {

QList<ChangedPiece> changedPieces(const QString& before, const QString& after)
{
    using enum ChangedPiece::Kind;
    QList<ChangedPiece> pieces;
    const auto add = [&pieces](ChangedPiece::Kind kind, const QString& text) {
        if (!text.isEmpty())
            pieces.append({kind, text});
    };
    int at = 0; // in `after`
    const auto changes = text::wordDiff(before, after);
    for (const text::Change& change : changes) {
        add(Same, after.mid(at, change.afterStart - at));
        add(Removed, before.mid(change.beforeStart, change.beforeLength));
        add(Added, after.mid(change.afterStart, change.afterLength));
        at = change.afterEnd();
    }
    add(Same, after.mid(at));
    return pieces;
}

} // namespace tarjuman::ui
