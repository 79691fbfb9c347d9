#include "app/formats/Paragraphs.h"

#include "app/text/ListMark.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

// Mail programs and terminals wrap at 60 to 100 columns; narrower blocks are addresses, wider ones are
// paragraphs.
static constexpr qsizetype narrowestWrap = 50;
static constexpr qsizetype widestWrap = 110;

// A line as it came, without the signs of an answer before it.
struct Line {
    QString text = {};
    int depth = 0;       // how many times it was quoted
    bool flowed = false; // ends in a space: it goes on in the next line (RFC 3676)
};

// An address can't be wrapped, and makes its line longer than the others.
static bool isOneWord(const QString& line)
{
    return !line.contains(u' ');
}

static qsizetype wrapOf(const QStringList& lines)
{
    qsizetype longest = 0;
    for (const QString& line : lines) {
        if (!isOneWord(line))
            longest = std::max(longest, line.size());
    }
    return longest;
}

// Wrapped means: no line could have taken the first word of the next one.
static bool isWrapped(const QStringList& lines)
{
    if (lines.size() < 2)
        return false;
    const qsizetype longest = wrapOf(lines);
    if (longest < narrowestWrap || longest > widestWrap)
        return false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const qsizetype space = lines[i + 1].indexOf(u' ');
        const qsizetype firstWord = space < 0 ? lines[i + 1].size() : space;
        if (lines[i].size() + 1 + firstWord <= longest)
            return false;
    }
    return true;
}

static bool beginsItem(const QString& line)
{
    return text::listSignLength(line) > 0 || text::beginsWithListNumber(line);
}

// The lines of a block as those of its items, and what stands before them.
static QList<QStringList> itemsOf(const QStringList& lines)
{
    QList<QStringList> items;
    for (const QString& line : lines) {
        if (items.isEmpty() || beginsItem(line))
            items.append(QStringList());
        items.last().append(line);
    }
    return items;
}

static QStringList paragraphsOfBlock(const QStringList& lines)
{
    const auto joined = [](const QStringList& some) {
        return isWrapped(some) ? QStringList(some.join(u' ')) : some;
    };
    if (lines.isEmpty())
        return {};
    const QList<QStringList> items = itemsOf(lines);
    // A single dash or number at the head of a line may have been put there by the wrap.
    const bool isList = items.size() > 2 || beginsItem(lines.value(0)) || items.first().last().endsWith(u':');
    if (items.size() < 2 || !isList)
        return joined(lines);
    QStringList paragraphs;
    for (const QStringList& item : items)
        paragraphs += joined(item);
    return paragraphs;
}

// "> ", ">> ", "> > ", "| ": how an answer quotes. A | between words is the line of a table.
static Line lineOf(QStringView text, bool barsQuote)
{
    static const QRegularExpression quoted(u"^[ \\t]{0,3}(?:>[ \\t]?)+"_s);
    static const QRegularExpression barred(u"^[ \\t]{0,3}(?:[>|][ \\t]?)+"_s);
    Line line;
    const auto match = (barsQuote ? barred : quoted).match(text.toString());
    if (match.hasMatch()) {
        const QStringView signs = match.capturedView();
        line.depth = int(signs.count(u'>') + signs.count(u'|'));
        text = text.sliced(match.capturedLength());
    }
    line.text = text.trimmed().toString();
    line.flowed = text.endsWith(u' ') && !line.text.isEmpty();
    return line;
}

// Whether | at the head of lines quotes: at least two lines have it there, and none of them anywhere else.
static bool doBarsQuote(const QList<QStringView>& lines)
{
    qsizetype quoted = 0;
    for (const QStringView line : lines) {
        if (!line.trimmed().startsWith(u'|'))
            continue;
        ++quoted;
        if (line.trimmed().lastIndexOf(u'|') > 2)
            return false;
    }
    return quoted > 1;
}

// All lines but the last end in a space, and one of them is long: they are one paragraph.
static bool areFlowed(const QList<Line>& block)
{
    qsizetype longest = 0;
    for (qsizetype i = 0; i < block.size(); ++i) {
        if (i + 1 < block.size() && (!block[i].flowed || beginsItem(block[i + 1].text)))
            return false;
        longest = std::max(longest, block[i].text.size());
    }
    return block.size() > 1 && longest >= narrowestWrap;
}

static QStringList paragraphsOfLines(const QList<Line>& block)
{
    QStringList lines;
    for (const Line& line : block)
        lines.append(line.text);
    return areFlowed(block) ? QStringList(lines.join(u' ')) : paragraphsOfBlock(lines);
}

QStringList paragraphsOf(const QString& text)
{
    QStringList paragraphs;
    QList<Line> block;
    const auto lines = QStringView(text).split(u'\n');
    const bool barsQuote = doBarsQuote(lines);
    const auto endBlock = [&] {
        paragraphs += paragraphsOfLines(block);
        block.clear();
    };
    for (const QStringView line : lines) {
        const Line read = lineOf(line, barsQuote);
        const bool isSignatureMark = line.trimmed() == u"--"; // mail programs set it before a signature
        if (read.text.isEmpty() || isSignatureMark || (!block.isEmpty() && block.last().depth != read.depth))
            endBlock();
        if (!read.text.isEmpty() && !isSignatureMark)
            block.append(read);
    }
    endBlock();
    return paragraphs;
}

} // namespace tarjuman::formats
