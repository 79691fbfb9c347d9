#include "app/text/Surroundings.h"

#include "app/text/CodePoints.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tarjuman::text {

// Parts of an emoji or of an Arabic word, and nothing for the reader to see by themselves.
static bool joins(char32_t character)
{
    return character == 0x200C || character == 0x200D || (character >= 0xFE00 && character <= 0xFE0F) ||
           (character >= 0xE0020 && character <= 0xE007F);
}

static QString readable(QStringView text)
{
    QString shown;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = codePointAt(text, at);
        const int length = lengthOf(character);
        const bool seen = joins(character) || (QChar::isPrint(character) && !QChar::isSurrogate(character));
        if (seen)
            shown.append(text.sliced(at, length));
        else
            shown.append(QChar::ReplacementCharacter);
        at += length;
    }
    return shown;
}

// The nearest boundary at or before a place, or at or behind it; a place within hundreds of marks stays.
static qsizetype boundaryBefore(QTextBoundaryFinder& finder, qsizetype at)
{
    constexpr qsizetype longestCharacter = 40;
    finder.setPosition(at);
    const qsizetype boundary =
        finder.isAtBoundary() ? at : std::max<qsizetype>(0, finder.toPreviousBoundary());
    return at - boundary <= longestCharacter ? boundary : at;
}

static qsizetype boundaryBehind(QTextBoundaryFinder& finder, qsizetype at, qsizetype size)
{
    constexpr qsizetype longestCharacter = 40;
    finder.setPosition(at);
    const qsizetype next = finder.isAtBoundary() ? at : finder.toNextBoundary();
    const qsizetype boundary = next < 0 ? size : next;
    return boundary - at <= longestCharacter ? boundary : at;
}

QString surroundingsOf(QStringView text, qsizetype offset, int around)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), text.size());
    const qsizetype begin = boundaryBefore(finder, std::max<qsizetype>(0, offset - around));
    const qsizetype end = boundaryBehind(finder, std::min(text.size(), offset + around), text.size());
    return (begin > 0 ? QStringLiteral("…") : QString()) + readable(text.sliced(begin, end - begin)) +
           (end < text.size() ? QStringLiteral("…") : QString());
}

QStringView seenCharacterAt(QStringView text, qsizetype offset)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.constData(), text.size());
    const qsizetype begin = boundaryBefore(finder, offset);
    const qsizetype end = boundaryBehind(finder, std::min(text.size(), offset + 1), text.size());
    return text.sliced(begin, end - begin);
}

} // namespace tarjuman::text
