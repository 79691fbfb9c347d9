#include "ui/editor/layout/IsolatedLines.h"

#include <QTextDocument>

namespace tarjuman::ui {

using text::IsolatedRun;

constexpr QChar isolate(0x2066); // LEFT-TO-RIGHT ISOLATE
constexpr QChar popIsolate(0x2069);

static QString isolated(QString text, const QList<IsolatedRun>& runs)
{
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        text.insert(run->end(), popIsolate);
        text.insert(run->start, isolate);
    }
    return text;
}

IsolatedLines::IsolatedLines(const QTextBlock& block, const QList<IsolatedRun>& runs)
    : m_runs(runs)
    , m_layout(isolated(block.text(), runs), block.document()->defaultFont())
{
    m_layout.setTextOption(block.layout()->textOption());
    m_layout.setFormats(formatsOf(block));
    m_layout.setCacheEnabled(true);
}

std::unique_ptr<IsolatedLines> IsolatedLines::create(const QTextBlock& block, const QList<IsolatedRun>& runs)
{
    if (runs.isEmpty() || !block.layout()->preeditAreaText().isEmpty())
        return {};
    std::unique_ptr<IsolatedLines> lines(new IsolatedLines(block, runs));
    const QTextLayout& model = *block.layout();
    if (lines->layOutLike(model) || (lines->forceBreaksOf(model) && lines->layOutLike(model)))
        return lines;
    return {};
}

const IsolatedLines* IsolatedLines::of(const QTextBlock& block)
{
    return static_cast<const IsolatedLines*>(block.userData()); // nothing else is kept with a block
}

QList<QTextLayout::FormatRange> IsolatedLines::formatsOf(const QTextBlock& block) const
{
    QList<QTextLayout::FormatRange> formats;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = fragment.position() - block.position();
        const int from = shownCharacter(start);
        formats.append(
            {from, shownCharacter(start + fragment.length() - 1) + 1 - from, fragment.charFormat()});
    }
    return formats;
}

// Isolates have no width, so the lines break at the same places unless a rounding decides; then they are made
// to.
bool IsolatedLines::layOutLike(const QTextLayout& lines)
{
    m_layout.beginLayout();
    bool same = true;
    for (int i = 0; i < lines.lineCount() && same; ++i) {
        const QTextLine model = lines.lineAt(i);
        QTextLine line = m_layout.createLine();
        same = line.isValid();
        if (!same)
            break;
        line.setLineWidth(model.width());
        line.setPosition(QPointF(model.x(), model.y() + model.ascent() - line.ascent()));
        same = storedPlace(line.textStart() + line.textLength()) == model.textStart() + model.textLength();
    }
    same = same && !m_layout.createLine().isValid();
    m_layout.endLayout();
    return same;
}

// Puts separators in the place of the spaces at which lines end.
bool IsolatedLines::forceBreaksOf(const QTextLayout& lines)
{
    QString text = m_layout.text();
    for (int i = 0; i + 1 < lines.lineCount(); ++i) {
        const QTextLine line = lines.lineAt(i);
        const int last = shownCharacter(line.textStart() + line.textLength() - 1);
        if (last >= text.size() || text[last] != u' ')
            return false;
        text[last] = QChar::LineSeparator;
    }
    QTextOption option = m_layout.textOption();
    option.setWrapMode(QTextOption::ManualWrap);
    m_layout.setTextOption(option);
    m_layout.setText(text);
    return true;
}

int IsolatedLines::shownCharacter(int offset) const
{
    int shown = offset;
    for (const IsolatedRun& run : m_runs)
        shown += (run.start <= offset ? 1 : 0) + (run.end() <= offset ? 1 : 0);
    return shown;
}

int IsolatedLines::shownPlace(int offset) const
{
    int shown = offset;
    for (const IsolatedRun& run : m_runs)
        shown += (run.start < offset ? 1 : 0) + (run.end() <= offset ? 1 : 0);
    return shown;
}

int IsolatedLines::storedPlace(int shown) const
{
    int stored = shown;
    int added = 0;
    for (const IsolatedRun& run : m_runs) {
        stored -= (run.start + added < shown ? 1 : 0);
        ++added;
        stored -= (run.end() + added < shown ? 1 : 0);
        ++added;
    }
    return stored;
}

void IsolatedLines::draw(QPainter& painter, const QPointF& place,
                         const QList<QTextLayout::FormatRange>& selections, const QRectF& clip) const
{
    QList<QTextLayout::FormatRange> shown;
    for (const QTextLayout::FormatRange& selection : selections) {
        const int from = shownPlace(selection.start);
        shown.append({from, shownPlace(selection.start + selection.length) - from, selection.format});
    }
    m_layout.draw(&painter, place, shown, clip);
}

QList<StretchPiece> IsolatedLines::pieces(int start, int length) const
{
    if (length <= 0)
        return {};
    const int from = shownCharacter(start);
    return piecesOf(m_layout, from, shownCharacter(start + length - 1) + 1 - from);
}

// The edges of a run lie outside of it: it begins at its right, as the paragraph runs, and ends at its left.
double IsolatedLines::caretX(int offset) const
{
    for (const IsolatedRun& run : m_runs) {
        if (offset != run.start && offset != run.end())
            continue;
        const QList<StretchPiece> pieces = this->pieces(run.start, run.length);
        if (!pieces.isEmpty())
            return offset == run.start ? pieces.first().right : pieces.last().left;
    }
    const int shown = shownPlace(offset);
    const QTextLine line = m_layout.lineForTextPosition(shown);
    return line.isValid() ? line.cursorToX(shown) : 0;
}

// Leftwards through a run: its start, then its last letter, and so on to its second, then its end.
std::optional<int> IsolatedLines::steppedInRun(int offset, SideStep step) const
{
    const bool left = step == SideStep::Left;
    for (const IsolatedRun& run : m_runs) {
        const bool enters = offset == (left ? run.start : run.end());
        if (enters && run.length == 1)
            return left ? run.end() : run.start;
        if (enters)
            return left ? run.end() - 1 : run.start + 1;
        if (offset <= run.start || offset >= run.end())
            continue;
        if (left)
            return offset - 1 == run.start ? run.end() : offset - 1;
        return offset + 1 == run.end() ? run.start : offset + 1;
    }
    return {};
}

int IsolatedLines::stepped(int offset, SideStep step) const
{
    if (const auto within = steppedInRun(offset, step))
        return *within;
    int shown = shownPlace(offset);
    while (storedPlace(shown) == offset) {
        const int next =
            step == SideStep::Left ? m_layout.leftCursorPosition(shown) : m_layout.rightCursorPosition(shown);
        if (next == shown)
            break;
        shown = next;
    }
    const int stored = storedPlace(shown);
    for (const IsolatedRun& run : m_runs) { // from outside, an edge comes first
        if (stored > run.start && stored < run.end())
            return step == SideStep::Left ? run.start : run.end();
    }
    return stored;
}

} // namespace tarjuman::ui
