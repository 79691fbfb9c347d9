#include "app/formats/DressedBlocks.h"

#include "app/formats/Limits.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tarjuman::formats {

using release::Span;

namespace {

bool isMarkupSpace(QChar letter)
{
    return letter == u' ' || letter == u'\n' || letter == u'\t' || letter == u'\r' || letter == u'\f';
}

// Bold by itself.
bool isHeading(const Block& block)
{
    return block.role == release::Role::Title || block.role == release::Role::Subtitle;
}

} // namespace

bool DressedBlocks::isFull() const
{
    return m_document.blocks.size() >= limits::mostPastedParagraphs ||
           m_letters + m_block.text.size() >= limits::mostPastedLetters;
}

void DressedBlocks::append(const QString& words, const Dress& dress)
{
    for (qsizetype i = 0; i < words.size();) {
        if (isFull()) {
            m_document.leftOut.words = true;
            return;
        }
        // Up to where a line ends: the words of one block.
        const qsizetype from = m_block.text.size();
        if (from == 0) {
            m_block.role = dress.role;
            m_block.language = dress.language;
        }
        const bool partsLines = dress.keepsSpaces;
        while (i < words.size() && !(partsLines && words[i] == u'\n') && !isFull())
            appendLetter(words[i++], dress);
        noteDress(from, dress);
        if (partsLines && i < words.size() && words[i] == u'\n') {
            endBlock();
            ++i;
        }
    }
}

void DressedBlocks::appendLetter(QChar letter, const Dress& dress)
{
    const bool isSpace =
        !dress.keepsSpaces && (isMarkupSpace(letter) || (dress.guardsSpaces && letter == QChar::Nbsp));
    if (isSpace && m_endsWithSpace)
        return;
    m_block.text += isSpace ? QChar(u' ') : letter;
    m_endsWithSpace = isSpace;
}

void DressedBlocks::noteDress(qsizetype from, const Dress& dress)
{
    const auto start = int(from);
    const auto end = int(m_block.text.size());
    if (start == end)
        return;
    if (dress.bold && !isHeading(m_block))
        extend(Span::Kind::Bold, start, end);
    if (dress.italic)
        extend(Span::Kind::Italic, start, end);
    if (dress.raised)
        extend(Span::Kind::Superscript, start, end);
    if (!dress.link.isEmpty())
        extend(Span::Kind::Link, start, end, dress.link);
    if (!dress.foreign.isEmpty())
        extend(Span::Kind::Foreign, start, end, dress.foreign);
}

void DressedBlocks::extend(Span::Kind kind, int start, int end, const QString& value)
{
    QList<Span>& spans = m_spans[static_cast<size_t>(kind)];
    if (!spans.isEmpty() && spans.last().end() == start && spans.last().value == value) {
        spans.last().length = end - spans.last().start;
    } else if (m_spanCount < limits::mostPastedSpans) {
        spans.append({start, end - start, kind, value});
        ++m_spanCount;
    } else {
        m_document.leftOut.styles = true;
    }
}

QList<Span> DressedBlocks::takeSpans()
{
    QList<Span> all;
    for (QList<Span>& spans : m_spans)
        all += std::exchange(spans, {});
    std::sort(all.begin(), all.end(), [](const Span& one, const Span& other) {
        return std::tie(one.start, one.kind) < std::tie(other.start, other.kind);
    });
    m_spanCount = 0;
    return all;
}

void DressedBlocks::endBlock()
{
    Block block = std::exchange(m_block, {});
    const QList<Span> spans = takeSpans();
    m_endsWithSpace = true;
    qsizetype begin = 0;
    qsizetype end = block.text.size();
    while (begin < end && block.text[begin].isSpace())
        ++begin;
    while (end > begin && block.text[end - 1].isSpace())
        --end;
    if (begin == end)
        return;
    block.text = block.text.sliced(begin, end - begin);
    block.spans = release::spansWithin(spans, int(begin), int(end - begin));
    m_letters += block.text.size();
    m_document.blocks.append(std::move(block));
}

Document DressedBlocks::take()
{
    endBlock();
    return std::exchange(m_document, {});
}

} // namespace tarjuman::formats
