#include "ui/editor/layout/Overlay.h"

#include "ui/editor/layout/PairedLayout.h"

#include <QTextLayout>

#include <climits>

namespace tarjuman::ui {

ShownPart OverlayContext::shownPartOf(int paragraph) const
{
    const QTextLayout& lines = layout.textLayout(paragraph);
    if (!lines.preeditAreaText()
             .isEmpty()) // then the lines count letters that the paragraph doesn't have yet
        return {0, INT_MAX};
    const int top = layout.topOf(paragraph);
    const int reach = layout.styleOf(paragraph).lineHeight; // what belongs to a line stands this near to it
    ShownPart part{-1, -1};
    for (int i = 0; i < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const double baseline = top + line.y() + line.ascent();
        if (baseline + reach < clip.top() || baseline - reach > clip.bottom())
            continue;
        if (part.start < 0)
            part.start = line.textStart();
        part.end = line.textStart() + line.textLength();
    }
    return part;
}

} // namespace tarjuman::ui
