#include "ui/editor/text/SideDocument.h"

#include "ui/editor/text/SpanFormats.h"
#include "ui/editor/text/TextShift.h"

#include <QScopedValueRollback>
#include <QTextCursor>

#include <algorithm>
#include <utility>

namespace tarjuman::ui {

using release::Paragraph;

static QString plainTextOf(const QList<Paragraph>& paragraphs)
{
    QString text;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            text += QChar::ParagraphSeparator;
        text += paragraphs[i].text;
    }
    return text;
}

SideDocument::SideDocument(text::Language language)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    QTextOption option = m_document.defaultTextOption();
    option.setTextDirection(text::directionOf(language));
    m_document.setDefaultTextOption(option);
}

void SideDocument::show(const QList<Paragraph>& paragraphs)
{
    const QScopedValueRollback busy(m_busy, true);
    m_document.setPlainText(plainTextOf(paragraphs));
}

bool SideDocument::shows(const QList<Paragraph>& paragraphs) const
{
    if (m_document.blockCount() != std::max<qsizetype>(1, paragraphs.size()))
        return false;
    if (paragraphs.isEmpty())
        return m_document.firstBlock().length() == 1;
    QTextBlock block = m_document.firstBlock();
    return std::ranges::all_of(paragraphs, [&block](const Paragraph& paragraph) {
        const bool same = block.text() == paragraph.text;
        block = block.next();
        return same;
    });
}

// Replaces only what differs: the caret of the reader and the rest of the paragraph stay where they are.
void SideDocument::writeText(int first, const QString& text)
{
    const QTextBlock block = m_document.findBlockByNumber(first);
    const QString present = block.text();
    const auto [start, end] = shiftBetween(present, text);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + int(start));
    cursor.setPosition(block.position() + int(present.size() - end), QTextCursor::KeepAnchor);
    if (cursor.hasSelection() || start + end < text.size())
        cursor.insertText(text.mid(start, text.size() - end - start));
}

void SideDocument::write(const Splice& splice, int known)
{
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    if (splice.count == splice.by.size()) {
        for (int i = 0; i < splice.count; ++i)
            writeText(splice.first + i, splice.by[i].text);
    } else if (splice.count == 0 && splice.first == known && known > 0) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QChar(QChar::ParagraphSeparator) + plainTextOf(splice.by));
    } else if (splice.count == 0) {
        cursor.setPosition(m_document.findBlockByNumber(splice.first).position());
        cursor.insertText(plainTextOf(splice.by) +
                          (known > 0 ? QString(QChar::ParagraphSeparator) : QString()));
    } else {
        const QTextBlock first = m_document.findBlockByNumber(splice.first);
        const QTextBlock last = m_document.findBlockByNumber(splice.first + splice.count - 1);
        int start = first.position();
        int end = last.position() + last.length() - 1;
        if (splice.by.isEmpty() && last.next().isValid())
            ++end;
        else if (splice.by.isEmpty() && splice.first > 0)
            --start;
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.insertText(plainTextOf(splice.by));
    }
    cursor.endEditBlock();
}

NewTexts SideDocument::changedTexts(int from, int added, int known) const
{
    const QTextBlock first = m_document.findBlock(from);
    QTextBlock last = m_document.findBlock(from + added);
    if (!last.isValid())
        last = m_document.lastBlock();
    NewTexts changed{first.blockNumber()};
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        changed.texts.append(block.text());
        if (block == last)
            break;
    }
    const int count = int(changed.texts.size()) - (m_document.blockCount() - std::max(1, known));
    changed.count = std::min(count, known);
    return changed;
}

void SideDocument::setFont(const QFont& font)
{
    const QScopedValueRollback busy(m_busy, true);
    m_document.setDefaultFont(font);
}

void SideDocument::styleLater(int first, int count)
{
    m_styleFirst = first;
    m_styleCount = count;
}

void SideDocument::styleWaiting(const QList<Paragraph>& paragraphs, const TypeSheet& sheet)
{
    const int first = m_styleFirst;
    const int count = std::exchange(m_styleCount, 0);
    if (m_busy || count == 0)
        return;
    const QScopedValueRollback busy(m_busy, true);
    QTextBlock block = m_document.findBlockByNumber(first);
    for (int i = 0; i < count && block.isValid(); ++i, block = block.next()) {
        if (block.blockNumber() < paragraphs.size())
            style(block, paragraphs[block.blockNumber()], sheet);
    }
}

void SideDocument::style(const QTextBlock& block, const Paragraph& paragraph, const TypeSheet& sheet)
{
    const QTextCharFormat plain = sheet.format(paragraph.role);
    const QList<FormatRun> runs = formatRuns(paragraph, sheet);
    if (block.charFormat() == plain && hasFormats(block, runs))
        return;
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.setBlockCharFormat(plain);
    for (const FormatRun& run : runs) {
        cursor.setPosition(block.position() + run.start);
        cursor.setPosition(block.position() + run.end(), QTextCursor::KeepAnchor);
        cursor.setCharFormat(run.format);
    }
    cursor.endEditBlock();
}

Place SideDocument::placeOf(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    return {block.blockNumber(), position - block.position()};
}

int SideDocument::positionOf(Place place) const
{
    const QTextBlock block =
        m_document.findBlockByNumber(std::clamp(place.paragraph, 0, m_document.blockCount() - 1));
    return block.position() + std::clamp(place.offset, 0, block.length() - 1);
}

} // namespace tarjuman::ui
