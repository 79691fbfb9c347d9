#include "app/pdf/line/Kashida.h"

#include "app/pdf/text/Joining.h"
#include "app/text/WordList.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

static constexpr double spaceShare = 0.08;    // of a space, that it grows before words do
static constexpr int shortestWord = 4;        // letters
static constexpr size_t mostWords = 4;        // of a line
static constexpr double longestKashida = 0.6; // em
static constexpr double usualKashida = 0.45;  // em

static qsizetype nextLetter(QStringView word, qsizetype at)
{
    while (at < word.size() && isJoinedThrough(word[at].unicode()))
        ++at;
    return at;
}

static QChar letterBefore(QStringView word, int joint)
{
    int at = joint - 1;
    while (at > 0 && isJoinedThrough(word[at].unicode()))
        --at;
    return at >= 0 ? word[at] : QChar();
}

int kashidaRank(QStringView word, int joint)
{
    const auto isAmong = [](QChar letter, QStringView letters) { return letters.contains(letter); };
    if (isAmong(letterBefore(word, joint), u"سشصض"))
        return 1;
    const QChar letter = word[joint];
    const qsizetype next = nextLetter(word, joint + 1);
    const bool isFinal = next >= word.size() || !word[next].isLetter();
    if (!isFinal) {
        const qsizetype last = nextLetter(word, next + 1);
        const bool endsBehind = last >= word.size() || !word[last].isLetter();
        return endsBehind && isAmong(letter, u"بتثني") && isAmong(word[next], u"رزيى") ? 4 : 7;
    }
    if (isAmong(letter, u"ةهدذ"))
        return 2;
    if (isAmong(letter, u"اأإآطظلكگ"))
        return 3;
    return isAmong(letter, u"وعغقف") ? 5 : 6;
}

bool isNameAt(QStringView text, int begin)
{
    static constexpr QStringView titles[] = {u"السيد",    u"السيدة",  u"الدكتور", u"الدكتورة", u"الأستاذ",
                                             u"الأستاذة", u"المهندس", u"الشيخ",   u"الأمير",   u"الأميرة",
                                             u"الملك",    u"الرئيس",  u"الوزير",  u"اللواء",   u"العميد",
                                             u"العقيد",   u"الفريق",  u"السفير"};
    constexpr int wordsOfAName = 3;
    qsizetype end = begin;
    for (int back = 0; back < wordsOfAName && end > 0; ++back) {
        const qsizetype space = text.first(end).lastIndexOf(u' ', end - 1);
        if (space <= 0)
            return false;
        const qsizetype start = text.first(space).lastIndexOf(u' ') + 1;
        const QStringView word = text.sliced(start, space - start);
        if (word.endsWith(u'/') || text::isOneOf(word, titles))
            return true;
        if (word.endsWith(u'،') || word.endsWith(u'.'))
            return false;
        end = start;
    }
    return false;
}

// The joint of a word that is stretched most willingly; of equal ones the last.
static int bestJoint(QStringView word, const std::vector<int>& joints)
{
    int best = joints.front();
    for (int joint : joints) {
        if (kashidaRank(word, joint) <= kashidaRank(word, best))
            best = joint;
    }
    return best;
}

static QStringView wordOf(const SetLine& line, const PlacedRun& run)
{
    return QStringView(line.text->source.text).sliced(run.begin, run.end - run.begin);
}

static std::vector<size_t> stretchableRuns(const SetLine& line)
{
    std::vector<size_t> runs;
    for (size_t number = 0; number < line.runs.size(); ++number) {
        const PlacedRun& run = line.runs[number];
        if (run.isRightToLeft() && !run.word->joints.empty() && run.end - run.begin >= shortestWord &&
            !isNameAt(line.text->source.text, run.begin))
            runs.push_back(number);
    }
    return runs;
}

// A stretch of about `width` points; whole tatweels, each made a little longer or shorter.
static Stretch stretchOf(int joint, double width, double tatweel)
{
    const int count = std::max(1, static_cast<int>(std::ceil(width / (tatweel * 1.4))));
    return {joint, count, static_cast<int>(std::lround(width / (count * tatweel) * 64))};
}

std::vector<KashidaPlace> chooseKashidas(const SetLine& line, double slack, const KashidaWidths& natural)
{
    const std::vector<size_t> candidates = stretchableRuns(line);
    const auto spaces =
        std::count_if(line.runs.begin(), line.runs.end(), [](const PlacedRun& run) { return run.space; });
    const double wanted = slack - static_cast<double>(spaces) * natural.space * spaceShare;
    if (wanted <= 1 || candidates.empty() || spaces == 0 || natural.tatweel <= 0)
        return {};
    const double em = line.runs[candidates.front()].size;
    const size_t needed = static_cast<size_t>(std::ceil(wanted / (em * usualKashida)));
    const size_t count = std::min({candidates.size(), mostWords, std::max<size_t>(1, needed)});
    const double each = std::min(wanted / static_cast<double>(count), em * longestKashida);
    std::vector<KashidaPlace> places;
    for (size_t number = 0; number < count; ++number) {
        // The line is parted into as many stretches; of each, the word that is stretched most willingly.
        const auto first = candidates.begin() + static_cast<qsizetype>(number * candidates.size() / count);
        const auto behind =
            candidates.begin() + static_cast<qsizetype>((number + 1) * candidates.size() / count);
        const auto rankOf = [&line](size_t run) {
            const PlacedRun& placed = line.runs[run];
            const QStringView word = wordOf(line, placed);
            return kashidaRank(word, bestJoint(word, placed.word->joints));
        };
        const size_t run = *std::min_element(
            first, behind, [&rankOf](size_t one, size_t other) { return rankOf(one) < rankOf(other); });
        const int joint = bestJoint(wordOf(line, line.runs[run]), line.runs[run].word->joints);
        places.push_back({run, stretchOf(joint, each, natural.tatweel)});
    }
    return places;
}

} // namespace tarjuman::pdf
