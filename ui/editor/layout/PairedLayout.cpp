#include "ui/editor/layout/PairedLayout.h"

#include "ui/editor/layout/CaretSteps.h"
#include "ui/editor/layout/IsolatedLines.h"
#include "ui/editor/layout/LineFiller.h"
#include "ui/editor/layout/PairPage.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tarjuman::ui {

using text::Language;

namespace {

// More paragraphs than a page holds are not laid out at once after an edit.
constexpr int laidOutAtOnce = 40;

Qt::Alignment alignmentOf(Language language)
{
    return (language == Language::French ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
}

bool hasLeftToRight(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirL; });
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

bool hasBothDirections(QStringView text)
{
    return hasLeftToRight(text) && hasRightToLeft(text);
}

// All of it as the paragraph runs.
bool runsOneWay(QStringView text, Language language)
{
    return language == Language::French ? !hasRightToLeft(text) : !hasLeftToRight(text);
}

// With what an input method composes.
QString shownText(const QTextBlock& block)
{
    QString text = block.text();
    const QString composed = block.layout()->preeditAreaText();
    return composed.isEmpty() ? text : text.insert(block.layout()->preeditAreaPosition(), composed);
}

} // namespace

PairedLayout::PairedLayout(QTextDocument* document, Language language, PairPage& page)
    : QAbstractTextDocumentLayout(document)
    , m_language(language)
    , m_page(page)
{
}

bool PairedLayout::isSettled() const
{
    return document()->blockCount() == std::max(1, m_page.rows().paragraphCount(m_language));
}

void PairedLayout::setColumn(int left, int width)
{
    m_left = left;
    m_width = width;
}

const ParagraphStyle& PairedLayout::styleOf(int paragraph) const
{
    return m_page.sheet(m_language).style(m_page.roleOf(m_language, paragraph));
}

int PairedLayout::topOf(int paragraph) const
{
    const PairRows& rows = m_page.rows();
    return paragraph < rows.paragraphCount(m_language) ? rows.paragraphTop(m_language, paragraph)
                                                       : m_page.waitingTop();
}

int PairedLayout::estimatedHeight(const QTextBlock& block) const
{
    const ParagraphStyle& style = styleOf(block.blockNumber());
    const double advance = m_page.sheet(m_language).averageAdvance();
    const int lines = int(block.length() * advance / (m_width - style.indent));
    return style.firstBaseline + lines * style.lineHeight + style.below + style.after;
}

void PairedLayout::startOver()
{
    PairRows& rows = m_page.rows();
    if (!isSettled())
        return;
    if (rows.paragraphCount(m_language) == 0) {
        measure(0);
        return;
    }
    int paragraph = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        rows.setHeight(m_language, paragraph++, estimatedHeight(block), PairRows::Height::Estimated);
}

void PairedLayout::measure(int paragraph)
{
    const QTextBlock block = document()->findBlockByNumber(paragraph);
    if (!block.isValid())
        return;
    const ParagraphStyle& style = styleOf(paragraph);
    QTextOption option(alignmentOf(m_language));
    option.setTextDirection(text::directionOf(m_language));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout& layout = *block.layout();
    layout.setTextOption(option);
    layout.setCacheEnabled(true); // it is drawn next, from the same glyphs
    layout.beginLayout();
    // An Arabic line begins at the right, where the indent makes it shorter.
    const int left = m_language == Language::French ? m_left + style.indent : m_left;
    int baseline = style.firstBaseline;
    const QString text = shownText(block);
    const double width = m_width - style.indent;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double filled = fillLine(line, text, m_language, width);
        const double shift = m_language == Language::French ? 0 : width - filled;
        line.setPosition(QPointF(left + shift, baseline - line.ascent()));
        baseline += style.lineHeight;
    }
    layout.endLayout();
    isolate(block);
    const int height = baseline - style.lineHeight + style.below + style.after;
    if (paragraph < m_page.rows().paragraphCount(m_language))
        m_page.rows().setHeight(m_language, paragraph, height, PairRows::Height::Measured);
}

// French runs from left to right as such things do.
void PairedLayout::isolate(QTextBlock block) const
{
    const bool wanted = m_language == Language::Arabic && m_page.isOrderKept();
    auto lines = wanted ? IsolatedLines::create(block, text::isolatedRunsIn(block.text())) : nullptr;
    if (lines || block.userData())
        block.setUserData(lines.release());
}

QList<StretchPiece> PairedLayout::piecesOf(int paragraph, int start, int length) const
{
    const QTextLayout& layout = textLayout(paragraph);
    const IsolatedLines* isolated = IsolatedLines::of(document()->findBlockByNumber(paragraph));
    return isolated ? isolated->pieces(start, length) : ui::piecesOf(layout, start, length);
}

void PairedLayout::noteMoved(int top)
{
    Q_EMIT documentSizeChanged(documentSize());
    Q_EMIT update(QRectF(0, top, documentSize().width(), 1e6));
}

void PairedLayout::repaint(int paragraph)
{
    const PairRows& rows = m_page.rows();
    const bool waits = paragraph >= rows.paragraphCount(m_language);
    const int height = waits ? PairRows::leastHeight : rows.rowHeight(rows.rowOf(m_language, paragraph));
    Q_EMIT update(QRectF(0, topOf(paragraph), documentSize().width(), height));
}

void PairedLayout::repaintStretch(int paragraph, int start, int length)
{
    if (paragraph >= m_page.rows().paragraphCount(m_language))
        return;
    const QTextLayout& lines = *document()->findBlockByNumber(paragraph).layout();
    const LineBreaks breaks = lineBreaksOf(lines);
    if (breaks.starts.isEmpty()) // not laid out, so not painted either
        return;
    if (!lines.preeditAreaText().isEmpty()) // which the lines count and the stretch does not
        return repaint(paragraph);
    repaintLines(paragraph, {breaks.lineOf(start), breaks.lineOf(start + length)});
}

void PairedLayout::documentChanged(int from, int removed, int added)
{
    // How Qt says that the page size or the fonts are others; what that means for us, PairPage knows earlier.
    const bool everything = from == 0 && removed == 0 && added == document()->characterCount();
    if (!isSettled() || everything)
        return;
    const QTextBlock first = document()->findBlock(from);
    QTextBlock last = document()->findBlock(from + added);
    if (!last.isValid())
        last = document()->lastBlock();
    if (last.blockNumber() - first.blockNumber() >= laidOutAtOnce) {
        m_page.startOver();
        return;
    }
    if (first == last) {
        measureEdited(first, from - first.position(), removed, added);
    } else {
        for (QTextBlock block = first; block.isValid(); block = block.next()) {
            measure(block.blockNumber());
            repaint(block.blockNumber());
            if (block == last)
                break;
        }
    }
    m_page.settleEdited(m_language, first.blockNumber(), last.blockNumber());
}

// Where a text runs both ways, a bracket may turn another that stands lines away.
void PairedLayout::measureEdited(const QTextBlock& block, int from, int removed, int added)
{
    const int paragraph = block.blockNumber();
    const LineBreaks before = lineBreaksOf(*block.layout());
    const bool wasIsolated = IsolatedLines::of(block);
    measure(paragraph);
    const bool isPlain = !wasIsolated && !IsolatedLines::of(block) && block.length() > 1 &&
                         block.layout()->preeditAreaText().isEmpty() && runsOneWay(block.text(), m_language);
    const auto changed = changedLines(before, lineBreaksOf(*block.layout()), from, removed, added);
    if (isPlain && changed && before.end > 0)
        repaintLines(paragraph, *changed);
    else
        repaint(paragraph);
}

// Letters and marks reach into the lines above and below.
void PairedLayout::repaintLines(int paragraph, ChangedLines lines)
{
    const ParagraphStyle& style = styleOf(paragraph);
    const int top = style.firstBaseline + (lines.first - 1) * style.lineHeight - style.lineHeight / 4;
    const int height = (lines.last - lines.first + 2) * style.lineHeight;
    Q_EMIT update(QRectF(0, topOf(paragraph) + top, documentSize().width(), height));
}

QTextLayout& PairedLayout::textLayout(int paragraph) const
{
    const PairRows& rows = m_page.rows();
    const QTextBlock block = document()->findBlockByNumber(paragraph);
    if (paragraph >= rows.paragraphCount(m_language)) {
        if (block.layout()->lineCount() == 0)
            const_cast<PairedLayout*>(this)->measure(paragraph);
    } else if (!rows.isMeasured(m_language, paragraph)) {
        m_page.measureRow(rows.rowOf(m_language, paragraph));
    }
    return *block.layout();
}

QSizeF PairedLayout::documentSize() const
{
    return {std::max(1.0, document()->pageSize().width()), double(m_page.rows().height())};
}

QRectF PairedLayout::frameBoundingRect(QTextFrame*) const
{
    return {QPointF(), documentSize()};
}

QRectF PairedLayout::blockBoundingRect(const QTextBlock& block) const
{
    if (!block.isValid() || !isSettled())
        return {};
    const int paragraph = block.blockNumber();
    const QTextLayout& layout = textLayout(paragraph);
    const ParagraphStyle& style = styleOf(paragraph);
    const int height = style.firstBaseline + (layout.lineCount() - 1) * style.lineHeight + style.below;
    return QRectF(0, topOf(paragraph), documentSize().width(), height);
}

int PairedLayout::hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const
{
    if (!isSettled())
        return -1;
    const int paragraph = std::max(0, m_page.rows().paragraphAt(m_language, int(point.y())));
    const QTextBlock block = document()->findBlockByNumber(paragraph);
    const QTextLayout& layout = textLayout(paragraph);
    const ParagraphStyle& style = styleOf(paragraph);
    const QPointF place = point - QPointF(0, topOf(paragraph));
    const int lineTop = style.firstBaseline - style.lineHeight * 3 / 4;
    const int number = int(place.y() - lineTop) / style.lineHeight;
    if (number >= layout.lineCount() &&
        place.y() > style.firstBaseline + layout.lineCount() * style.lineHeight)
        return accuracy == Qt::ExactHit ? -1 : block.position() + block.length() - 1; // in the gap below
    const QTextLine line = layout.lineAt(std::clamp(number, 0, layout.lineCount() - 1));
    if (accuracy == Qt::ExactHit && !line.naturalTextRect().contains(place))
        return -1;
    return block.position() + placeOnLine(layout, line.lineNumber(), place.x(), [&](int offset) {
               return caretX(*this, block.position() + offset);
           });
}

void PairedLayout::draw(QPainter* painter, const PaintContext& context)
{
    if (!isSettled())
        return;
    const QRectF clip = context.clip.isValid() ? context.clip : QRectF(QPointF(), documentSize());
    const PairRows& rows = m_page.rows();
    if (rows.paragraphCount(m_language) == 0) {
        textLayout(0);
        drawParagraph(painter, context, document()->firstBlock(), m_page.waitingTop());
        return;
    }
    for (int row = rows.rowAt(int(clip.top())); row >= 0 && row < rows.rowCount(); ++row) {
        if (rows.rowTop(row) > clip.bottom())
            break;
        const int first = rows.firstOf(m_language, row);
        QTextBlock block = document()->findBlockByNumber(first);
        for (int i = first; i < first + rows.countOf(m_language, row); ++i, block = block.next()) {
            textLayout(i);
            drawParagraph(painter, context, block, rows.paragraphTop(m_language, i));
        }
    }
}

void PairedLayout::drawParagraph(QPainter* painter, const PaintContext& context, const QTextBlock& block,
                                 int top) const
{
    QList<QTextLayout::FormatRange> selections;
    for (const Selection& selection : context.selections) {
        const int start = std::max(0, selection.cursor.selectionStart() - block.position());
        const int end = std::min(block.length(), selection.cursor.selectionEnd() - block.position());
        if (end > start)
            selections.append({start, end - start, selection.format});
    }
    painter->setPen(context.palette.color(QPalette::Text));
    if (const IsolatedLines* isolated = IsolatedLines::of(block))
        isolated->draw(*painter, QPointF(0, top), selections, context.clip);
    else
        block.layout()->draw(painter, QPointF(0, top), selections, context.clip);
    drawCaret(painter, context, block, top);
}

void PairedLayout::drawCaret(QPainter* painter, const PaintContext& context, const QTextBlock& block,
                             int top) const
{
    const QTextLayout& layout = *block.layout();
    int place = context.cursorPosition - block.position();
    if (context.cursorPosition < -1) { // within what an input method composes; how QTextEdit says it
        if (layout.preeditAreaText().isEmpty())
            return;
        place = layout.preeditAreaPosition() - (context.cursorPosition + 2);
    } else if (place < 0 || place >= block.length()) {
        return;
    }
    const QTextLine line = layout.lineForTextPosition(place);
    if (!line.isValid())
        return;
    const ParagraphStyle& style = styleOf(block.blockNumber());
    const double baseline = top + line.y() + line.ascent();
    const double height = style.lineHeight * 0.85;
    const IsolatedLines* isolated = IsolatedLines::of(block);
    const double x = qRound(isolated ? isolated->caretX(place) : line.cursorToX(place)) - 1;
    const QColor colour = context.palette.color(QPalette::Link);
    painter->fillRect(QRectF(x, baseline - height * 0.72, 2, height), colour);
    const QString text = block.text(); // the layout of a block has none to tell
    if (layout.preeditAreaText().isEmpty() && hasBothDirections(text)) {
        const bool rightToLeft =
            typingDirection(text, place, text::directionOf(m_language)) == Qt::RightToLeft;
        // Not wider: the text edit, which blinks the caret, repaints no more beside it.
        painter->fillRect(QRectF(rightToLeft ? x - 3 : x + 2, baseline - height * 0.72, 3, 2), colour);
    }
}

} // namespace tarjuman::ui
