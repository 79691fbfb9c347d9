#include "ui/editor/marks/ChangeOverlay.h"

#include "app/release/Agreement.h"
#include "app/release/Pairing.h"
#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairRows.h"

#include <algorithm>

namespace tarjuman::ui {

void ChangeOverlay::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_release = std::move(release);
    m_compared.clear();
}

const QList<text::Change>& ChangeOverlay::changesOf(int row, const QString& agreed, const QString& present)
{
    Compared& known = m_compared[row];
    if (known.agreed != agreed || known.present != present)
        known = {agreed, present, text::wordDiff(agreed, present)};
    return known.changes;
}

void ChangeOverlay::paintBelow(const OverlayContext& context)
{
    const auto language = text::otherLanguage(m_language);
    for (int row = context.firstRow; m_release && row <= context.lastRow; ++row) {
        if (release::staleSides(m_release->release(), row)[language])
            paintRow(context, row);
    }
}

void ChangeOverlay::paintRow(const OverlayContext& context, int row)
{
    const release::Release& release = m_release->release();
    const QString present = release::textOf(release, m_language, row);
    int start = 0; // of the paragraph, within the text of the row
    const int first = context.rows.firstOf(m_language, row);
    for (int i = first; i < first + context.rows.countOf(m_language, row); ++i) {
        const int length = int(release.paragraphs[m_language][i].text.size());
        for (const text::Change& change : changesOf(row, release.pairs[row].agreed[m_language], present))
            paintStretch(context, i, std::max(0, change.afterStart - start),
                         std::min(length, change.afterEnd() - start));
        start += length + 1;
    }
}

void ChangeOverlay::paintStretch(const OverlayContext& context, int paragraph, int start, int end) const
{
    if (start >= end)
        return;
    const int top = context.layout.topOf(paragraph);
    const ParagraphStyle& style = context.layout.styleOf(paragraph);
    for (const StretchPiece& piece : context.layout.piecesOf(paragraph, start, end - start)) {
        const double baseline = qRound(top + piece.baseline);
        const QRectF box(piece.left - 1, baseline - style.lineHeight * 0.65, piece.right - piece.left + 2,
                         style.lineHeight * 0.9);
        context.painter.fillRect(box, tokens().tint);
        context.painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), tokens().accent);
    }
}

} // namespace tarjuman::ui
