#include "app/spelling/ForeignRuns.h"

#include <algorithm>
#include <array>

namespace tarjuman::spelling {

namespace {

constexpr int fewestWords = 5;
constexpr int fewestRefused = 3;
constexpr int refusedPercent = 40;

// Small words of English, Spanish, German, Italian, Portuguese, Dutch, Turkish and Persian that neither
// dictionary knows: a badly typed sentence doesn't hold them.
constexpr std::array<QStringView, 78> smallWords = {
    u"the",  u"of",   u"and",  u"to",  u"with", u"from",  u"by",    u"this",  u"that",  u"are",
    u"was",  u"were", u"have", u"has", u"been", u"will",  u"their", u"its",   u"which", u"at",
    u"it",   u"we",   u"our",  u"you", u"they", u"would", u"los",   u"las",   u"del",   u"por",
    u"para", u"una",  u"como", u"der", u"und",  u"mit",   u"von",   u"für",   u"ist",   u"nicht",
    u"auf",  u"das",  u"dem",  u"den", u"zu",   u"eine",  u"il",    u"della", u"delle", u"gli",
    u"di",   u"che",  u"sono", u"nel", u"alla", u"uma",   u"não",   u"com",   u"dos",   u"het",
    u"een",  u"van",  u"voor", u"ve",  u"bir",  u"için",  u"ile",   u"که",    u"این",   u"است",
    u"را",   u"از",   u"برای", u"های", u"می",   u"کے",    u"ہے",    u"میں"};

bool isSmallWord(const QString& word)
{
    return std::find(smallWords.begin(), smallWords.end(), word.toLower()) != smallWords.end();
}

} // namespace

void ForeignRuns::addWord(bool startsStretch, bool refused)
{
    if (startsStretch) {
        const auto marksOfWord = refused ? 1 : 0;
        QList<Mark> mine = m_marks.last(marksOfWord);
        m_marks.resize(m_marks.size() - marksOfWord);
        finish();
        m_marks.append(mine);
        m_firstMark = m_marks.size() - marksOfWord;
    }
    ++m_words;
    m_refused += refused ? 1 : 0;
}

void ForeignRuns::finish()
{
    const bool dense =
        m_words >= fewestWords && m_refused >= fewestRefused && m_refused * 100 >= m_words * refusedPercent;
    const auto first = m_marks.begin() + m_firstMark;
    if (dense && std::any_of(first, m_marks.end(), [](const Mark& mark) { return isSmallWord(mark.word); })) {
        Mark run = *first;
        run.length = m_marks.last().start + m_marks.last().length - run.start;
        run.verdict = Verdict::Foreign;
        run.word.clear();
        m_marks.resize(m_firstMark);
        m_marks.append(run);
    }
    m_firstMark = m_marks.size();
    m_words = m_refused = 0;
}

} // namespace tarjuman::spelling
