#include "app/pdf/text/RunLanguage.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using text::Language;

namespace {

// Little words and letters that tell a language from the others that releases quote.
struct Evidence {
    const char* tag;
    QStringView words; // between spaces
    QStringView letters;
};

constexpr Evidence evidence[] = {
    {"en", u" the of and for with from by this that are was were has have will to in on at ", u""},
    {"fr", u" le la les l d du des et de pour une un en sur au aux dans par avec ", u"éèêëçœàùîïû"},
    {"es", u" el los las y del por una para con en la de ", u"ñ¿¡"},
    {"de", u" der die das und mit von für im ein eine des zur zum ", u"ßü"},
    {"it", u" il lo gli della delle dei di e per con nel la ", u"ìò"},
    {"pt", u" o os das dos uma não com para da do e ", u"ãõ"},
    {"tr", u" ve bir için ile ", u"ğışİ"},
};

bool holdsLetters(QStringView stretch, QChar::Script script)
{
    return std::any_of(stretch.begin(), stretch.end(),
                       [script](QChar unit) { return unit.isLetter() && unit.script() == script; });
}

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark();
}

// The next word at or behind a place; its end is its begin when there is none.
QStringView wordFrom(QStringView text, qsizetype at)
{
    while (at < text.size() && !isWordUnit(text[at]))
        ++at;
    qsizetype end = at;
    while (end < text.size() && isWordUnit(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

bool isOneOf(QStringView word, QStringView words)
{
    return words.contains(QString(u' ' + word.toString().toLower() + u' '));
}

// Where web and mail addresses, @names and #topics stand, words say nothing of a language.
bool looksLikeAddress(QStringView stretch)
{
    return stretch.contains(u'@') || stretch.contains(u"://") || stretch.contains(u"www.");
}

int weightOf(const Evidence& language, QStringView stretch)
{
    int weight = 0;
    for (QStringView word = wordFrom(stretch, 0); !word.isEmpty();
         word = wordFrom(stretch, word.end() - stretch.begin())) {
        weight += isOneOf(word, language.words) ? 2 : 0;
        weight += std::any_of(word.begin(), word.end(),
                              [&language](QChar unit) { return language.letters.contains(unit.toLower()); })
                      ? 1
                      : 0;
    }
    return weight;
}

// The heaviest; the first in the table of two that weigh the same, for those are quoted most.
QByteArray languageOfLatin(QStringView stretch)
{
    const Evidence* heaviest = nullptr;
    int most = 0;
    for (const Evidence& language : evidence) {
        if (const int weight = weightOf(language, stretch); weight > most) {
            most = weight;
            heaviest = &language;
        }
    }
    return heaviest ? heaviest->tag : "und";
}

} // namespace

QByteArray foreignLanguageOf(QStringView stretch, Language paragraph)
{
    if (paragraph == Language::French)
        return holdsLetters(stretch, QChar::Script_Arabic) ? "ar" : "";
    if (!holdsLetters(stretch, QChar::Script_Latin))
        return {};
    return looksLikeAddress(stretch) ? "und" : languageOfLatin(stretch);
}

namespace {

// Words between two signs, or between two words that are French.
class EnglishRun {
public:
    void add(QStringView word, qsizetype begin)
    {
        const bool little = isOneOf(word, u" the of and for with from by this that ");
        // It begins with a capital or a little word: what stands before is the French noun.
        if (m_words == 0 && !little && !word.front().isUpper())
            return;
        m_begin = m_words == 0 ? begin : m_begin;
        m_end = begin + word.size();
        m_little += little ? 1 : 0;
        ++m_words;
    }

    void close(QList<ForeignStretch>& found)
    {
        if (m_little >= 2 && m_words >= 4)
            found.append({m_begin, m_end, "en"});
        *this = {};
    }

private:
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    int m_words = 0;
    int m_little = 0;
};

bool isFrench(QStringView word)
{
    static constexpr QStringView littleWords = u" le la les l d du des et de pour une un en sur au aux dans "
                                               u"par avec est sont a ont qui que ce cette son "
                                               u"sa ses leur publié publiée ";
    return isOneOf(word, littleWords) || std::any_of(word.begin(), word.end(), [](QChar unit) {
               return QStringView(u"éèêëçœàùîïû").contains(unit.toLower());
           });
}

} // namespace

QList<ForeignStretch> englishWithin(QStringView french)
{
    QList<ForeignStretch> found;
    // Few paragraphs hold any of these at all.
    const bool likely = french.contains(u" of ", Qt::CaseInsensitive) ||
                        french.contains(u"the ", Qt::CaseInsensitive) || french.contains(u" and ");
    if (!likely)
        return found;
    EnglishRun run;
    qsizetype before = 0;
    for (QStringView word = wordFrom(french, 0); !word.isEmpty(); word = wordFrom(french, before)) {
        const qsizetype begin = word.begin() - french.begin();
        const QStringView between = french.sliced(before, begin - before);
        const bool sign = std::any_of(between.begin(), between.end(), [](QChar unit) {
            return QStringView(u".;:!?«»“”\"()[]").contains(unit);
        });
        if (sign || isFrench(word))
            run.close(found);
        if (!isFrench(word))
            run.add(word, begin);
        before = begin + word.size();
    }
    run.close(found);
    return found;
}

} // namespace tarjuman::pdf
