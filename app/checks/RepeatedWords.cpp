#include "app/checks/RepeatedWords.h"

#include "app/text/Characters.h"
#include "app/text/ElidableWords.h"
#include "app/text/Folding.h"
#include "app/text/FrenchElision.h"
#include "app/text/WordList.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tarjuman::checks {

using text::Language;
using text::Word;
using text::WordKind;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// Fewer words come again in good prose; a fragment that was pasted twice does within a few words.
constexpr qsizetype fragment = 4;
constexpr qsizetype reach = 15;

QStringView lettersOf(QStringView paragraph, const Word& word)
{
    return paragraph.mid(word.start, word.length);
}

bool mayComeTwice(QStringView word, Language language)
{
    static constexpr std::array<QStringView, 3> french = {u"nous", u"vous", u"faire"};
    static constexpr std::array<QStringView, 6> names = {u"محمد", u"أحمد",  u"علي",
                                                         u"حسن",  u"محمود", u"إبراهيم"};
    if (language == Language::French)
        return text::isOneOf(word.toString().toLower(), french);
    return word.contains(QChar(0x064B)) || text::isOneOf(word, names); // with fathatan: an adverb
}

// "En en parlant": the first en is of the gerund, the second a pronoun.
bool isGerund(QStringView letters, QStringView paragraph, const QList<Word>& words, qsizetype behind)
{
    return letters == u"en" && behind < words.size() && lettersOf(paragraph, words[behind]).endsWith(u"ant");
}

// The same letters, but for the capital at the head of a sentence: Le le, Il il.
bool areSame(QStringView first, QStringView second)
{
    return first == second || (!first.isEmpty() && first.front().isUpper() && second.front().isLower() &&
                               first.front().toLower() == second.front() && first.mid(1) == second.mid(1));
}

// "le l’accord", "que qu’il": the word once more, without its vowel. A name may begin so: de d’Alembert.
bool isElidedAgain(QStringView first, QStringView second)
{
    const QString word = first.toString().toLower();
    const QString folded = text::folded(second, text::level::spelling);
    const auto elided = text::splitElision(folded);
    return elided && text::isElidable(word) && word != u"ce" && elided->rest.front().isLower() &&
           elided->prefix.chopped(1).toString().toLower() == word.chopped(1);
}

// The second word, with the capital of the first.
QString once(QStringView first, QStringView second)
{
    QString word = second.toString();
    if (first.front().isUpper())
        word[0] = word.front().toUpper();
    return word;
}

bool isHorizontalSpace(QStringView gap)
{
    return !gap.isEmpty() && std::all_of(gap.begin(), gap.end(), [](QChar c) {
        return text::classOf(c.unicode()).kind == text::CharKind::Space;
    });
}

// Letters that stand alone are those of lists and initials, but for the small words à, y and their like.
bool isWord(QStringView paragraph, const Word& word)
{
    const bool small = word.kind == WordKind::Single && word.length == 1 &&
                       (paragraph[word.start].isLower() || paragraph[word.start] == u'À') &&
                       word.language == Language::French && paragraph[word.start] != u'x';
    return word.kind == WordKind::Word || word.kind == WordKind::Acronym || small;
}

void findAdjacent(QStringView paragraph, const QList<Word>& words, Findings& found)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const Word& word = words[i];
        const Word& next = words[i + 1];
        const QStringView letters = lettersOf(paragraph, word);
        const QStringView again = lettersOf(paragraph, next);
        const bool isTwice = areSame(letters, again) || isElidedAgain(letters, again);
        if (!isTwice || !isWord(paragraph, word) || mayComeTwice(letters, word.language) ||
            isGerund(again, paragraph, words, i + 2) ||
            !isHorizontalSpace(paragraph.mid(word.end(), next.start - word.end())))
            continue;
        found.append({Rule::Doubled,
                      Severity::Warning,
                      {word.language, word.start, next.end() - word.start},
                      Sentences::tr("“%1” is written twice.").arg(letters),
                      once(letters, again)});
    }
}

class Fragments {
public:
    Fragments(QStringView paragraph, const QList<Word>& words)
        : m_paragraph(paragraph)
        , m_words(words)
    {
        for (const Word& word : words)
            m_folded.append(text::folded(lettersOf(paragraph, word), text::level::spelling));
    }

    void find(Findings& found) const
    {
        qsizetype from = 0;
        for (qsizetype i = 1; i <= m_words.size(); ++i) {
            if (i == m_words.size() || endsBetween(i - 1, i)) {
                findWithin(from, i, found);
                from = i;
            }
        }
    }

private:
    // A full stop of an abbreviation ends nothing; a wrong end only hides a finding.
    bool endsBetween(qsizetype before, qsizetype after) const
    {
        const QStringView gap =
            m_paragraph.mid(m_words[before].end(), m_words[after].start - m_words[before].end());
        return m_words[before].kind != WordKind::Single &&
               std::any_of(gap.begin(), gap.end(), [](QChar c) { return QStringView(u".!?؟").contains(c); });
    }

    void findWithin(qsizetype from, qsizetype end, Findings& found) const
    {
        for (qsizetype i = from; i + 2 * fragment <= end; ++i) {
            for (qsizetype j = i + fragment; j + fragment <= end && j - i <= reach; ++j) {
                const qsizetype same = sameFrom(i, j, end);
                if (same < fragment)
                    continue;
                add(j, same, found);
                i += same - 1; // its tails are the same fragment
                break;
            }
        }
    }

    qsizetype sameFrom(qsizetype i, qsizetype j, qsizetype end) const
    {
        qsizetype same = 0;
        while (j + same < end && i + same < j && m_folded[i + same] == m_folded[j + same])
            ++same;
        return same;
    }

    void add(qsizetype at, qsizetype count, Findings& found) const
    {
        const int start = m_words[at].start;
        found.append({Rule::Doubled,
                      Severity::Warning,
                      {Language::Arabic, start, m_words[at + count - 1].end() - start},
                      Sentences::tr("The same words stand a little earlier in this sentence."),
                      {}});
    }

    QStringView m_paragraph;
    const QList<Word>& m_words;
    QStringList m_folded;
};

} // namespace

Findings repeatedWords(QStringView paragraph, const QList<Word>& words, Language language)
{
    Findings found;
    findAdjacent(paragraph, words, found);
    if (language == Language::Arabic)
        Fragments(paragraph, words).find(found);
    return found;
}

} // namespace tarjuman::checks
