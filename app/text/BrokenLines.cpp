#include "app/text/BrokenLines.h"

#include "app/text/WordList.h"

#include <algorithm>
#include <vector>

namespace tarjuman::text {

namespace {

constexpr QChar softHyphen(0x00AD);
constexpr QChar hyphen(0x2010);

// What a hyphen stays before: subjects turned round, and the like.
constexpr QStringView behindHyphen[] = {
    u"je",   u"tu",    u"il", u"elle", u"on",  u"nous", u"vous", u"ils", u"elles", u"ce",  u"là", u"ci",
    u"même", u"mêmes", u"t",  u"moi",  u"toi", u"lui",  u"leur", u"le",  u"la",    u"les", u"y",  u"en"};
// And what it stays behind.
constexpr QStringView beforeHyphen[] = {
    u"vice",     u"sous",  u"ex",     u"demi",   u"mi",    u"semi",   u"avant",    u"après",
    u"contre",   u"non",   u"franco", u"arabo",  u"euro",  u"peut",   u"est",      u"dit",
    u"au",       u"par",   u"ci",     u"quatre", u"vingt", u"trente", u"quarante", u"cinquante",
    u"soixante", u"saint", u"sainte", u"grand",  u"porte", u"chef",   u"haut"};

QString wordBefore(QStringView line)
{
    qsizetype start = line.size();
    while (start > 0 && line[start - 1].isLetter())
        --start;
    return line.sliced(start).toString().toLower();
}

QString wordAfter(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && line[end].isLetter())
        ++end;
    return line.first(end).toString().toLower();
}

bool endsSentence(QStringView line)
{
    static constexpr QStringView ends = u".!?…:;»”\"\u061F\u061B)";
    return !line.isEmpty() && ends.contains(line.back());
}

bool beginsItem(QStringView line)
{
    static constexpr QStringView marks = u"•–—-▪◦*·";
    return line.size() > 1 && marks.contains(line.front()) && line[1].isSpace();
}

// The length that a full line has: the longer ones of them, so that short last lines count little.
int fullLength(const QStringList& lines)
{
    std::vector<int> lengths;
    for (const QString& line : lines)
        lengths.push_back(int(line.trimmed().size()));
    std::ranges::sort(lengths);
    return lengths[(lengths.size() - 1) * 3 / 4];
}

bool endsParagraph(QStringView line, QStringView next, int full)
{
    if (line.isEmpty() || next.isEmpty() || beginsItem(next))
        return true;
    const auto length = int(line.size());
    if (length * 2 < full)
        return true; // a title, a signature
    return endsSentence(line) && length * 5 < full * 4;
}

LineJoin joinWithin(QStringView line, QStringView next)
{
    const QChar last = line.back();
    if (last == softHyphen)
        return {LineJoin::Kind::Joined, 1, {}};
    const bool isHyphen = last == u'-' || last == hyphen;
    if (!isHyphen || line.size() < 2 || !line[line.size() - 2].isLetter() || !next.front().isLower())
        return {LineJoin::Kind::Joined, 0, QStringLiteral(" ")};
    const QString before = wordBefore(line.chopped(1));
    const bool isWords =
        isOneOf(QStringView(before), beforeHyphen) || isOneOf(QStringView(wordAfter(next)), behindHyphen);
    return {LineJoin::Kind::Joined, isWords ? 0 : 1, {}};
}

} // namespace

QList<LineJoin> lineJoins(const QStringList& lines)
{
    QList<LineJoin> joins;
    const int full = lines.isEmpty() ? 0 : fullLength(lines);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QStringView line = QStringView(lines[i]).trimmed();
        const QStringView next = QStringView(lines[i + 1]).trimmed();
        if (endsParagraph(line, next, full))
            joins.append({LineJoin::Kind::NewParagraph, 0, {}});
        else
            joins.append(joinWithin(line, next));
    }
    return joins;
}

bool areBroken(const QStringList& lines)
{
    constexpr int shortestFull = 30;
    constexpr int longestFull = 140;
    if (lines.size() < 3)
        return false;
    const int full = fullLength(lines);
    if (full < shortestFull || full > longestFull)
        return false;
    qsizetype goOn = 0;
    const QList<LineJoin> joins = lineJoins(lines);
    for (qsizetype i = 0; i < joins.size(); ++i)
        goOn += joins[i].kind == LineJoin::Kind::Joined && !endsSentence(QStringView(lines[i]).trimmed());
    return goOn * 2 > joins.size();
}

} // namespace tarjuman::text
