// The part of SideText that writes into its document: texts that were given, and the character formats that
// carry the fonts of titles, of mentions and of what is bold (see SpanFormats.h).
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/PairPage.h"
#include "ui/editor/text/SideText.h"
#include "ui/editor/text/SpanFormats.h"
#include "ui/editor/text/TextShift.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

#include <utility>

namespace tarjuman::ui {

using release::Paragraph;

static QString joined(const QList<Paragraph>& paragraphs)
{
    QString text;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        if (i > 0)
            text += QChar::ParagraphSeparator;
        text += paragraphs[i].text;
    }
    return text;
}

// Replaces only what differs: the caret of the reader and the rest of the paragraph stay where they are.
void SideText::writeText(int first, const QString& text)
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

void SideText::write(const Splice& splice)
{
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    const int known = int(paragraphs().size());
    if (splice.count == splice.by.size()) {
        for (int i = 0; i < splice.count; ++i)
            writeText(splice.first + i, splice.by[i].text);
    } else if (splice.count == 0 && splice.first == known && known > 0) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertText(QChar(QChar::ParagraphSeparator) + joined(splice.by));
    } else if (splice.count == 0) {
        cursor.setPosition(m_document.findBlockByNumber(splice.first).position());
        cursor.insertText(joined(splice.by) + (known > 0 ? QString(QChar::ParagraphSeparator) : QString()));
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
        cursor.insertText(joined(splice.by));
    }
    cursor.endEditBlock();
}

void SideText::restyle()
{
    {
        const QScopedValueRollback busy(m_busy, true);
        m_document.setDefaultFont(m_page.sheet(m_language).style(release::Role::Body).font);
    }
    m_styleFirst = 0;
    m_styleCount = int(paragraphs().size());
    styleChanged();
}

void SideText::styleChanged()
{
    const int first = m_styleFirst;
    const int count = std::exchange(m_styleCount, 0);
    if (m_busy || count == 0)
        return;
    const QScopedValueRollback busy(m_busy, true);
    QTextBlock block = m_document.findBlockByNumber(first);
    for (int i = 0; i < count && block.isValid(); ++i, block = block.next())
        style(block);
}

void SideText::style(const QTextBlock& block)
{
    if (block.blockNumber() >= paragraphs().size())
        return;
    const Paragraph& paragraph = paragraphs()[block.blockNumber()];
    const TypeSheet& sheet = m_page.sheet(m_language);
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

} // namespace tarjuman::ui
