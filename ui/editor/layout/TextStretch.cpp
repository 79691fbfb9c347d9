#include "ui/editor/layout/TextStretch.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace tarjuman::ui {

// Pieces of neighbouring runs (a word with a letter from another font) are one.
static void join(QList<StretchPiece>& pieces)
{
    std::ranges::sort(pieces, {}, &StretchPiece::left);
    QList<StretchPiece> joined;
    for (const StretchPiece& piece : std::as_const(pieces)) {
        if (!joined.isEmpty() && piece.left <= joined.last().right + 1)
            joined.last().right = std::max(joined.last().right, piece.right);
        else
            joined.append(piece);
    }
    pieces = joined;
}

static QList<StretchPiece> piecesOnLine(const QTextLine& line, int start, int length)
{
    QList<StretchPiece> pieces;
    const double baseline = line.y() + line.ascent();
    const QList<QGlyphRun> runs = line.glyphRuns(start, length);
    for (const QGlyphRun& run : runs) {
        const QList<QPointF> positions = run.positions();
        const QList<QPointF> advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes());
        if (positions.isEmpty() || positions.size() != advances.size())
            continue;
        StretchPiece piece{positions.first().x(), positions.first().x(), baseline};
        for (qsizetype i = 0; i < positions.size(); ++i) {
            piece.left = std::min(piece.left, positions[i].x());
            piece.right = std::max(piece.right, positions[i].x() + advances[i].x());
        }
        pieces.append(piece);
    }
    join(pieces);
    return pieces;
}

QList<StretchPiece> piecesOf(const QTextLayout& layout, int start, int length)
{
    const int composed = int(layout.preeditAreaText().size());
    if (composed > 0 && start >= layout.preeditAreaPosition())
        start += composed;
    QList<StretchPiece> pieces;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from < to)
            pieces += piecesOnLine(line, from, to - from);
    }
    return pieces;
}

} // namespace tarjuman::ui
