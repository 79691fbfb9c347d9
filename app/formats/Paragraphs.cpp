#include "app/formats/Paragraphs.h"

#include <algorithm>

namespace tarjuman::formats {

// Mail programs and terminals wrap at 60 to 100 columns; narrower blocks are addresses, wider ones are
// paragraphs.
static constexpr qsizetype narrowestWrap = 50;
static constexpr qsizetype widestWrap = 110;

// Wrapped means: no line could have taken the first word of the next one.
static bool isWrapped(const QStringList& lines)
{
    if (lines.size() < 2)
        return false;
    const auto longest = std::ranges::max(lines, {}, &QString::size).size();
    if (longest < narrowestWrap || longest > widestWrap)
        return false;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const qsizetype firstWord =
            lines[i + 1].indexOf(u' ') < 0 ? lines[i + 1].size() : lines[i + 1].indexOf(u' ');
        if (lines[i].size() + 1 + firstWord <= longest)
            return false;
    }
    return true;
}

static QStringList paragraphsOfBlock(const QStringList& lines)
{
    return isWrapped(lines) ? QStringList(lines.join(u' ')) : lines;
}

QStringList paragraphsOf(const QString& text)
{
    QStringList paragraphs;
    QStringList block;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        const QStringView trimmed = line.trimmed();
        if (!trimmed.isEmpty()) {
            block.append(trimmed.toString());
            continue;
        }
        paragraphs += paragraphsOfBlock(block);
        block.clear();
    }
    return paragraphs + paragraphsOfBlock(block);
}

} // namespace tarjuman::formats
