#include "app/text/FrenchSpaces.h"

#include "app/text/MachineText.h"

namespace tarjuman::text {

namespace {

constexpr QChar narrow(0x202F);
constexpr QChar noBreak(0x00A0);
constexpr QChar opening(0x00AB);
constexpr QChar closing(0x00BB);

bool isMark(QChar c)
{
    return c == u';' || c == u':' || c == u'!' || c == u'?';
}

int spacesBefore(QStringView text, int end)
{
    int count = 0;
    while (count < end && text[end - 1 - count].isSpace())
        ++count;
    return count;
}

// Whether a mark behind what ends at `end` may be a part of it: a time, an address.
bool mayBelong(QStringView text, int end, QChar mark)
{
    return (mark == u':' && end > 0 && text[end - 1].isDigit()) || endsInAddress(text, end);
}

// Behind the start, an opening bracket or another mark ("?!") stands no space.
bool standsAlone(QStringView text, int end)
{
    if (end == 0)
        return true;
    const QChar before = text[end - 1];
    return isMark(before) || before.category() == QChar::Punctuation_Open || before == opening;
}

std::optional<Correction> spaceBefore(QStringView paragraph, int place, QChar wanted)
{
    const int present = spacesBefore(paragraph, place);
    if (standsAlone(paragraph, place - present))
        return {};
    const QString by = wanted.isNull() ? QString() : QString(wanted);
    if (paragraph.sliced(place - present, present) == by)
        return {};
    return Correction{place - present, present, by};
}

// The mark at `place` when its space can be settled now.
std::optional<Correction> forMark(QStringView paragraph, int place, FrenchProfile profile)
{
    return spaceBefore(paragraph, place, frenchSpaceBefore(paragraph[place], profile));
}

// A space was typed: the mark before it was no part of a time or an address after all. Behind « it is one too
// many.
std::optional<Correction> forSpace(QStringView paragraph, int caret, FrenchProfile profile)
{
    const int before = caret - 2;
    if (before >= 1 && paragraph[before] == frenchSpaceInQuotes(profile) && paragraph[before - 1] == opening)
        return Correction{caret - 1, 1, {}};
    if (before >= 1 && isMark(paragraph[before]) && mayBelong(paragraph, before, paragraph[before]))
        return forMark(paragraph, before, profile);
    return {};
}

} // namespace

QChar frenchSpaceBefore(QChar mark, FrenchProfile profile)
{
    if (!isMark(mark))
        return {};
    switch (profile) {
    case FrenchProfile::France:
        return mark == u':' ? noBreak : narrow;
    case FrenchProfile::Canada:
        return mark == u':' ? noBreak : QChar();
    case FrenchProfile::Switzerland:
        return narrow;
    }
    return {};
}

QChar frenchSpaceInQuotes(FrenchProfile profile)
{
    return profile == FrenchProfile::Canada ? noBreak : narrow;
}

std::optional<Correction> frenchSpace(QStringView paragraph, int caret, FrenchProfile profile)
{
    const int place = caret - 1;
    const QChar typed = paragraph[place];
    if (isMark(typed))
        return mayBelong(paragraph, place, typed) ? std::nullopt : forMark(paragraph, place, profile);
    if (typed == closing)
        return spaceBefore(paragraph, place, frenchSpaceInQuotes(profile));
    const bool isFollowed = caret < paragraph.size() && paragraph[caret].isSpace();
    if (typed == opening && !isFollowed)
        return Correction{place, 1, QString(opening) + frenchSpaceInQuotes(profile)};
    return typed == u' ' ? forSpace(paragraph, caret, profile) : std::nullopt;
}

} // namespace tarjuman::text
