#include "app/spelling/ForeignRuns.h"

#include <algorithm>
#include <array>

namespace tarjuman::spelling {

namespace {

constexpr int fewestWords = 5;
constexpr int fewestRefused = 3;
constexpr int refusedPercent = 40;

// Small words that neither dictionary knows, by their language: a badly typed sentence doesn't hold them.
struct SmallWords {
    QStringView tag; // BCP 47
    QStringView words;
};
constexpr std::array<SmallWords, 9> smallWords = {
    {{u"en",
      u" the of and to with from by this that are was were have has been will their its which at it we our "
      u"you they would "},
     {u"es", u" los las del por para una como "},
     {u"de", u" der und mit von für ist nicht auf das dem den zu eine "},
     {u"it", u" il della delle gli di che sono nel alla "},
     {u"pt", u" uma não com dos "},
     {u"nl", u" het een van voor "},
     {u"tr", u" ve bir için ile "},
     {u"fa", u" که این است را از برای های می "},
     {u"ur", u" کے ہے میں "}}};

bool isSmallWord(const QString& word, QStringView words)
{
    const QString lower = u' ' + word.toLower() + u' ';
    return words.contains(lower);
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
    if (const QString tag = dense ? languageOfMarks() : QString(); !tag.isEmpty()) {
        Mark run = m_marks[m_firstMark];
        run.length = m_marks.last().start + m_marks.last().length - run.start;
        run.verdict = Verdict::Foreign;
        run.word.clear();
        run.foreignTag = tag;
        m_marks.resize(m_firstMark);
        m_marks.append(run);
    }
    m_firstMark = m_marks.size();
    m_words = m_refused = 0;
}

// The language of which the refused words hold the most small ones; empty when there is none.
QString ForeignRuns::languageOfMarks() const
{
    QStringView tag;
    qsizetype most = 0;
    for (const SmallWords& language : smallWords) {
        const auto found = std::count_if(m_marks.begin() + m_firstMark, m_marks.end(), [&](const Mark& mark) {
            return isSmallWord(mark.word, language.words);
        });
        if (found > most) {
            most = found;
            tag = language.tag;
        }
    }
    return tag.toString();
}

} // namespace tarjuman::spelling
