#include "app/text/NumberWords.h"

#include "app/text/Table.h"
#include "app/text/WordList.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

using Kind = NumberWordKind;
using Words = QHash<QString, NumberWord>;

constexpr qsizetype longestWord = 24;

Kind kindNamed(QStringView name)
{
    static const QHash<QString, Kind> kinds = {{u"zero"_s, Kind::Zero},       {u"unit"_s, Kind::Unit},
                                               {u"teen"_s, Kind::Teen},       {u"ten"_s, Kind::Ten},
                                               {u"hundred"_s, Kind::Hundred}, {u"scale"_s, Kind::Scale},
                                               {u"scales"_s, Kind::Scales},   {u"dual"_s, Kind::Dual},
                                               {u"counted"_s, Kind::Counted}, {u"about"_s, Kind::About}};
    return kinds.value(name.toString());
}

const Words& wordsOf(Language language)
{
    static const PerLanguage<Words> read = [] {
        PerLanguage<Words> made;
        const QStringList columns{u"language"_s, u"kind"_s, u"value"_s, u"ordinal"_s, u"word"_s};
        readTable(u"number-words.tsv"_s, columns, [&made](const Row& row) {
            if (const auto of = languageFromTag(row[0]))
                made[*of].insert(row[4].toString(),
                                 {kindNamed(row[1]), row[2].toInt(), row[3] == u"ordinal", false, false});
        });
        return made;
    }();
    return read[language];
}

std::optional<NumberWord> known(QStringView word, Language language)
{
    const Words& words = wordsOf(language);
    const auto found = words.constFind(word.toString());
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

// One more letter off the front, when it is one of these.
bool strip(QStringView& word, QStringView letters)
{
    if (word.size() < 3 || !letters.contains(word.front()))
        return false;
    word = word.sliced(1);
    return true;
}

std::optional<NumberWord> withArticle(QStringView word, bool hasAnd)
{
    for (const QStringView article : {u"ال", u"لل"}) {
        if (!word.startsWith(article))
            continue;
        if (auto found = known(word.sliced(2), Language::Arabic)) {
            found->hasAnd = hasAnd;
            found->hasArticle = true;
            return found;
        }
    }
    return std::nullopt;
}

std::optional<NumberWord> arabicWord(QStringView word)
{
    // "I am not" and "it is not" hold a six.
    if (word == u"لست" || word == u"ولست" || word == u"فلست")
        return std::nullopt;
    bool hasAnd = false;
    for (const QStringView particles : {QStringView(), QStringView(u"وف"), QStringView(u"بلك")}) {
        if (!particles.isEmpty() && !strip(word, particles))
            continue;
        hasAnd = hasAnd || particles.startsWith(u'و');
        if (auto found = known(word, Language::Arabic)) {
            found->hasAnd = hasAnd;
            return found;
        }
        if (const auto found = withArticle(word, hasAnd))
            return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<NumberWord> numberWord(QStringView word, Language language)
{
    if (word.size() < 2 || word.size() > longestWord)
        return std::nullopt;
    return language == Language::French ? known(word, language) : arabicWord(word);
}

bool isOrdinalEnding(QStringView letters)
{
    static constexpr QStringView endings[] = {u"e",    u"er",   u"re",    u"ere", u"eme", u"ieme",
                                              u"nd",   u"nde",  u"de",    u"es",  u"ers", u"res",
                                              u"eres", u"emes", u"iemes", u"nds", u"ndes"};
    return isOneOf(letters, endings);
}

void NumberSum::startWith(const Decimal& figures)
{
    m_block = figures;
    m_small = -1;
}

Decimal NumberSum::value() const
{
    Decimal sum = m_block.value_or(Decimal());
    for (const Term& term : m_terms)
        sum = sum.plus(term.value);
    return sum;
}

bool NumberSum::add(const NumberWord& word)
{
    if (m_isClosed)
        return false;
    const bool added = m_language == Language::French ? addFrench(word) : addArabic(word);
    if (!added)
        return false;
    m_last = word.kind;
    m_isOrdinal = m_isOrdinal || word.isOrdinal;
    // In French nothing follows an ordinal, in Arabic the tens do.
    m_isClosed = word.kind == Kind::Zero || word.kind == Kind::About ||
                 (word.isOrdinal && m_language == Language::French);
    return true;
}

bool NumberSum::addTo(int value, bool fits)
{
    if (!fits || (m_block && m_small < 0))
        return false;
    m_small = std::max(m_small, 0) + value;
    m_block = Decimal(m_small);
    return true;
}

bool NumberSum::addFrench(const NumberWord& word)
{
    const bool fresh = isFresh();
    const bool hasHundreds = m_last == Kind::Hundred;
    const int tens = m_last == Kind::Ten ? m_small % 100 : 0;
    switch (word.kind) {
    case Kind::Zero:
        return addTo(0, fresh && m_terms.isEmpty());
    case Kind::Unit:
        // dix-sept, soixante-dix-sept; soixante et onze is a teen behind a ten.
        return addTo(word.value, fresh || hasHundreds || tens > 0 ||
                                     (m_last == Kind::Teen && m_small % 20 == 10 && word.value >= 7));
    case Kind::Teen:
        return addTo(word.value, fresh || hasHundreds || tens == 60 || tens == 80);
    case Kind::Ten:
        if (m_last == Kind::Unit && word.value == 20 && m_small % 100 == 4)
            return addTo(80 - 4, true);
        return addTo(word.value, fresh || hasHundreds);
    case Kind::Hundred:
        if (m_last == Kind::Unit && m_small > 1 && m_small < 10)
            return addTo(99 * m_small, true);
        return addTo(100, fresh);
    case Kind::About:
        if (m_small == 1 || (m_last == Kind::Unit && m_small < 10))
            return addTo((word.value - 1) * m_small, true);
        return false;
    case Kind::Scale:
        return addScale(word.value, word.value == 3);
    default:
        return false;
    }
}

bool NumberSum::addArabic(const NumberWord& word)
{
    const bool fresh = isFresh();
    // Behind a scale or hundreds all that follows has its "and".
    const bool starts = fresh && (m_terms.isEmpty() || word.hasAnd);
    const bool follows = m_last == Kind::Hundred && word.hasAnd;
    const bool isBare = m_last == Kind::Unit && !word.hasAnd && m_small % 100 < 10;
    switch (word.kind) {
    case Kind::Zero:
        return addTo(0, fresh && m_terms.isEmpty());
    case Kind::Unit:
        return addTo(word.value, starts || follows);
    case Kind::Teen:
        return addTo(word.value, starts || follows || isBare);
    case Kind::Ten:
        return addTo(word.value, starts || ((m_last == Kind::Unit || m_last == Kind::Hundred) &&
                                            word.hasAnd && m_small % 100 < 10));
    case Kind::Hundred:
        if (isBare && word.value == 100 && m_small > 2 && m_small < 10)
            return addTo(99 * m_small, true);
        return addTo(word.value, starts);
    case Kind::Counted:
        return fresh && !word.hasAnd && m_terms.isEmpty() ? addDual(word.value, false)
                                                          : addScale(word.value, false);
    case Kind::Scale:
        return word.hasAnd ? fresh && mayFollow(word.value) && addScale(word.value, true)
                           : addScale(word.value, true);
    case Kind::Scales:
        return !word.hasAnd && addScale(word.value, false);
    case Kind::Dual:
        return addDual(word.value, word.hasAnd);
    case Kind::About:
        break;
    }
    return false;
}

bool NumberSum::addDual(int exponent, bool hasAnd)
{
    if (!isFresh() || !mayFollow(exponent) || (!m_terms.isEmpty() && !hasAnd))
        return false;
    m_terms.append({Decimal(2).timesTenTo(exponent), exponent});
    return true;
}

// "deux mille cinq cents milliards": all that is smaller than the scale is counted by it.
bool NumberSum::addScale(int exponent, bool mayStandAlone)
{
    const qsizetype before = m_terms.size();
    qsizetype first = before;
    while (first > 0 && m_terms[first - 1].scale < exponent)
        --first;
    if (first > 0 && m_terms[first - 1].scale == exponent)
        return false;
    if (isFresh() && first == before && !mayStandAlone)
        return false;
    Decimal counted = isFresh() && first == before ? Decimal(1) : m_block.value_or(Decimal());
    for (qsizetype i = first; i < before; ++i)
        counted = counted.plus(m_terms[i].value);
    m_terms.remove(first, before - first);
    m_terms.append({counted.timesTenTo(exponent), exponent});
    m_block.reset();
    m_small = -1;
    return true;
}

bool NumberSum::addFigures(const Decimal& figures)
{
    if (m_block || m_terms.isEmpty() || m_isClosed ||
        !(figures < Decimal(1).timesTenTo(m_terms.last().scale)))
        return false;
    m_block = figures;
    m_small = -1;
    m_last.reset();
    return true;
}

void NumberSum::addPart(int hundredths)
{
    const int exponent = scale() - 2;
    const Decimal part = Decimal(hundredths).timesTenTo(exponent);
    if (m_block)
        m_block = m_block->plus(part);
    else if (!m_terms.isEmpty())
        m_terms.last().value = m_terms.last().value.plus(part);
    m_isClosed = true;
}

} // namespace tarjuman::text
