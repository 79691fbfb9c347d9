#include "app/text/QuantityReader.h"

#include "app/text/LoneNumberWord.h"
#include "app/text/NumberFigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

constexpr char16_t minus = u'\u2212';

bool isLatinLetter(QChar unit)
{
    return unit.isLetter() && unit.script() == QChar::Script_Latin;
}

bool isYear(const Quantity& read)
{
    return read.isPlain && read.end - read.start == 4;
}

// The era of a year: 2024م, 1445هـ.
bool isEra(QStringView word)
{
    return word == u"م" || word == u"ه";
}

} // namespace

QuantityReader::QuantityReader(QStringView original, const Folded& folded, Language language)
    : m_original(original)
    , m_whole(folded.text)
    , m_offsets(folded.offsets)
    , m_language(language)
    , m_text(m_whole)
{
}

void QuantityReader::setBounds(qsizetype begin, qsizetype end)
{
    m_begin = begin;
    m_text = m_whole.first(end);
}

QStringView QuantityReader::wordAt(qsizetype place) const
{
    qsizetype end = place;
    while (at(end).isLetter())
        ++end;
    return place < m_text.size() ? m_text.sliced(place, end - place) : QStringView();
}

QStringView QuantityReader::wordBefore(qsizetype place) const
{
    qsizetype end = place;
    while (end > 0 && (m_text[end - 1] == u' ' || m_text[end - 1] == u'\''))
        --end;
    qsizetype start = end;
    while (start > 0 && m_text[start - 1].isLetter())
        --start;
    return m_text.sliced(start, end - start);
}

qsizetype QuantityReader::endOfReference(qsizetype place) const
{
    qsizetype end = place;
    while (at(end).isLetterOrNumber() ||
           (QStringView(u"/-.:_").contains(at(end)) && at(end + 1).isLetterOrNumber()))
        ++end;
    return end;
}

QuantityReader::Attempt QuantityReader::readAt(qsizetype place, Joint joint) const
{
    return m_text[place].isDigit() ? readFigures(place, joint) : readWords(place);
}

QuantityReader::Attempt QuantityReader::readFigures(qsizetype place, Joint joint) const
{
    const Figures figures = figuresAt(m_text, place, m_language);
    if (!figures.value)
        return {{}, std::max(figures.end, endOfReference(place))};
    Draft draft{{.start = place, .end = figures.end, .isPlain = figures.isPlain}, NumberSum(m_language)};
    draft.sum.startWith(*figures.value);
    if (isTelephone(place, figures.end, figures.isPlain))
        return {{}, figures.end};
    const QStringView ending = wordAt(figures.end);
    if (m_language == Language::French && figures.isPlain && isOrdinalEnding(ending) &&
        !at(figures.end + ending.size()).isDigit()) {
        draft.read.kind = NumberKind::Ordinal;
        draft.read.end += ending.size();
    } else if ((joint == Joint::Binds && isJoinedBefore(place, figures.end, figures.isPlain)) ||
               isJoinedBehind(figures.end)) {
        return {{}, endOfReference(figures.end)};
    } else {
        continueSum(draft);
    }
    const auto read = finished(draft);
    return {read, read ? read->end : figures.end};
}

// 0661234567 and 00213...: no number begins with noughts and is that long.
bool QuantityReader::isTelephone(qsizetype start, qsizetype end, bool isPlain) const
{
    constexpr qsizetype shortest = 6;
    return isPlain && m_text[start].digitValue() == 0 && end - start >= shortest;
}

bool QuantityReader::isJoinedBefore(qsizetype start, qsizetype end, bool isPlain) const
{
    const QChar before = at(start - 1);
    if (isLatinLetter(before == u'+' ? at(start - 2) : before) || QStringView(u"_#@").contains(before))
        return true;
    if ((before == u'/' || before == u':' || before == u'.') && at(start - 2).isLetterOrNumber() &&
        (before != u':' || at(start - 2).isDigit()))
        return true;
    if (before != u'-' || !at(start - 2).isLetterOrNumber())
        return false;
    // mi-2024, but COVID-19.
    constexpr qsizetype yearDigits = 4;
    return !isPlain || end - start != yearDigits || !written(start - 2).isLower();
}

bool QuantityReader::isJoinedBehind(qsizetype end) const
{
    const QChar next = at(end);
    if (next == u':')
        return at(end + 1).isDigit();
    if (next == u'/')
        return at(end + 1).isLetterOrNumber() && !isYearPair(end);
    if (next == u'-' && isLatinLetter(at(end + 1)))
        return true;
    return (isLatinLetter(next) || next == u'_') && !unitAt(m_text, end, m_language);
}

// The stroke of 2024/2025.
bool QuantityReader::isYearPair(qsizetype stroke) const
{
    constexpr qsizetype yearDigits = 4;
    qsizetype start = stroke;
    while (at(start - 1).isDigit())
        --start;
    qsizetype end = stroke + 1;
    while (at(end).isDigit())
        ++end;
    return stroke - start == yearDigits && end - stroke - 1 == yearDigits && !at(end).isLetterOrNumber();
}

bool QuantityReader::hasTanween(qsizetype start, qsizetype end) const
{
    constexpr char16_t fathatan = u'\u064B';
    return m_original.sliced(m_offsets[start], m_offsets[end] - m_offsets[start]).contains(QChar(fathatan));
}

QuantityReader::Attempt QuantityReader::readWords(qsizetype place) const
{
    const QStringView word = wordAt(place);
    const qsizetype wordEnd = place + std::max(word.size(), qsizetype(1));
    auto first = numberWord(word, m_language);
    // مليوناً is one million, مليونا two.
    if (first && first->kind == NumberWordKind::Counted && hasTanween(place, wordEnd))
        first->kind = NumberWordKind::Scale;
    Draft draft{{.start = place, .end = wordEnd, .isFigures = false}, NumberSum(m_language), first, 1};
    if (!first || !draft.sum.add(*first)) {
        const auto roman = readRoman(word, place);
        return {roman, roman ? roman->end : wordEnd};
    }
    continueSum(draft);
    const auto read = finished(draft);
    return {read, read ? read->end : wordEnd};
}

// XXIe, Ier; behind a name also without an ending: Hassan II.
std::optional<Quantity> QuantityReader::readRoman(QStringView word, qsizetype place) const
{
    constexpr qsizetype longest = 10;
    if (m_language != Language::French || word.isEmpty() || word.size() > longest)
        return std::nullopt;
    QString numeral;
    while (numeral.size() < word.size() && written(place + numeral.size()).isUpper())
        numeral += word[numeral.size()].toUpper();
    const auto value = romanValue(numeral);
    const QStringView ending = word.sliced(numeral.size());
    if (!value || at(place + word.size()).isDigit())
        return std::nullopt;
    // "Ce", "De", "Le" are words; initials are no numbers.
    constexpr int mostOfName = 39;
    const bool isShort = numeral.size() == 1;
    const bool isOrdinal =
        isOrdinalEnding(ending) && (!isShort || QStringView(u"IVX").contains(numeral.front()));
    const QStringView before = wordBefore(place);
    const bool isOfName = ending.isEmpty() && (!isShort || numeral == u"V") && *value <= mostOfName &&
                          at(place - 1) == u' ' && before.size() > 2 && at(place + word.size()) != u'.' &&
                          written(place - 1 - before.size()).isUpper() && !written(place - 2).isUpper();
    if (!isOrdinal && !isOfName)
        return std::nullopt;
    return Quantity{.start = place,
                    .end = place + word.size(),
                    .value = Decimal(*value),
                    .kind = NumberKind::Ordinal,
                    .isFigures = false};
}

std::optional<Quantity> QuantityReader::finished(Draft& draft) const
{
    Quantity& read = draft.read;
    read.value = draft.sum.value();
    read.scale = draft.sum.scale();
    read.isOneTerm = draft.sum.isOneTerm();
    if (draft.sum.isOrdinal())
        read.kind = NumberKind::Ordinal;
    if (read.kind != NumberKind::Ordinal)
        takeUnit(draft);
    if (!stands(draft))
        return std::nullopt;
    if (read.isFigures && read.kind != NumberKind::Ordinal) {
        takeMinus(read);
        takeUnitBefore(read);
    }
    return read;
}

void QuantityReader::continueSum(Draft& draft) const
{
    while (continueWithWord(draft) || continueWithFigures(draft)) {
    }
}

bool QuantityReader::continueWithWord(Draft& draft) const
{
    qsizetype place = draft.read.end;
    const bool isFrench = m_language == Language::French;
    const auto isJoint = [this, isFrench](qsizetype at) {
        return this->at(at) == u' ' || (isFrench && this->at(at) == u'-');
    };
    const bool isAttached = !isFrench && draft.read.isFigures && at(place).isLetter(); // 20ألف
    if (!isJoint(place) && !isAttached)
        return false;
    place += isAttached ? 0 : 1;
    QStringView word = wordAt(place);
    const bool hasEt = isFrench && word == u"et" && isJoint(place + 2);
    if (hasEt) {
        place += 3;
        word = wordAt(place);
    }
    const qsizetype end = place + word.size();
    if ((!isFrench || hasEt) && addHalf(draft, word, end))
        return false;
    const auto known = numberWord(word, m_language);
    // Only vingt et un, soixante et onze have an "et"; else it parts two numbers.
    if (!known || (hasEt && known->value != 1 && known->value != 11))
        return false;
    NumberSum sum = draft.sum;
    if (!sum.add(*known))
        return false;
    draft.sum = sum;
    draft.read.isAbout = draft.read.isAbout || known->kind == NumberWordKind::About;
    draft.read.isPlain = false;
    draft.read.end = end;
    ++draft.words;
    return true;
}

bool QuantityReader::addHalf(Draft& draft, QStringView word, qsizetype end) const
{
    constexpr int half = 50;
    constexpr int quarter = 25;
    const bool isHalf = word == u"demi" || word == u"demie" || word == u"ونصف";
    if ((!isHalf && word != u"وربع") || draft.sum.isOrdinal())
        return false;
    draft.sum.addPart(isHalf ? half : quarter);
    draft.read.isPlain = false;
    draft.read.end = end;
    ++draft.words;
    // مليونان ونصف المليون says the scale again.
    const QStringView again = at(end) == u' ' ? wordAt(end + 1) : QStringView();
    const auto scale = numberWord(again, m_language);
    if (scale && scale->kind == NumberWordKind::Scale && scale->value == draft.sum.scale() && !scale->hasAnd)
        draft.read.end = end + 1 + again.size();
    return true;
}

// 3 ملايين و500 ألف, "3 millions 500 000".
bool QuantityReader::continueWithFigures(Draft& draft) const
{
    const bool isFrench = m_language == Language::French;
    qsizetype place = draft.read.end;
    if (draft.sum.scale() == 0 || at(place) != u' ')
        return false;
    place += !isFrench && at(place + 1) == u'و' ? 2 : 1;
    if (!isFrench && at(place) == u' ')
        ++place;
    if (!at(place).isDigit() || (!isFrench && place == draft.read.end + 1))
        return false;
    const Figures figures = figuresAt(m_text, place, m_language);
    Draft longer = draft;
    if (!figures.value || !longer.sum.addFigures(*figures.value))
        return false;
    longer.read.end = figures.end;
    longer.read.isPlain = false;
    if (!continueWithWord(longer) && !figures.isGrouped)
        return false;
    draft = longer;
    return true;
}

void QuantityReader::count(Quantity& read, const Unit& unit) const
{
    read.code = unit.code;
    read.value = read.value.timesTenTo(unit.scale);
    read.scale = std::max(read.scale, unit.scale);
    read.kind = unit.kind == UnitKind::Percent ? NumberKind::Percentage
                : unit.kind == UnitKind::Money ? NumberKind::Money
                                               : NumberKind::Measure;
}

void QuantityReader::takeUnit(Draft& draft) const
{
    constexpr int scaleWithDe = 6; // millions d'euros
    Quantity& read = draft.read;
    qsizetype place = read.end + (at(read.end) == u' ' ? 1 : 0);
    const QStringView rest = place < m_text.size() ? m_text.sliced(place) : QStringView();
    if (m_language == Language::French && (read.scale >= scaleWithDe || read.isAbout)) {
        if (rest.startsWith(u"de "))
            place += 3;
        else if (rest.startsWith(u"d'"))
            place += 2;
    }
    if (m_language == Language::Arabic && isYear(read) && isEra(wordAt(place)))
        return;
    const auto unit = unitAt(m_text, place, m_language);
    if (!unit)
        return;
    // A letter alone is a unit behind figures, and no capital: 5 m, but M. Dupont.
    if (unit->end - place == 1 && m_text[place].isLetter() && (!read.isFigures || written(place).isUpper()))
        return;
    count(read, *unit);
    read.end = unit->end;
}

void QuantityReader::takeUnitBefore(Quantity& read) const
{
    if (read.kind != NumberKind::Cardinal)
        return;
    const qsizetype end = read.start - (at(read.start - 1) == u' ' ? 1 : 0);
    if (end <= m_begin)
        return;
    const auto unit = unitBefore(m_text.sliced(0, end), end, m_language);
    if (!unit)
        return;
    qsizetype start = end - 1;
    while (start > 0 && m_text[start - 1] != u' ' && m_text[end - 1].isLetter() &&
           m_text[start - 1].isLetter())
        --start;
    if (start < m_begin)
        return;
    count(read, *unit);
    read.start = start;
}

void QuantityReader::takeMinus(Quantity& read) const
{
    const qsizetype place = read.start - 1;
    if (place < m_begin || (at(place) != QChar(minus) && at(place) != u'-') ||
        at(place - 1).isLetterOrNumber())
        return;
    // A hyphen at the head of a line is a list's.
    const bool isListMark = at(place) == u'-' && (place == 0 || at(place - 1) == u'\n') &&
                            read.kind != NumberKind::Percentage && !read.code.startsWith(u'°');
    if (isListMark)
        return;
    read.value = read.value.negated();
    read.start = place;
}

// Whether it is a number at all, once all of it is known.
bool QuantityReader::stands(const Draft& draft) const
{
    const Quantity& read = draft.read;
    const QStringView next = at(read.end) == u' ' ? wordAt(read.end + 1) : QStringView();
    if (read.isAbout && read.kind == NumberKind::Cardinal)
        return next == u"de" || next == u"d"; // in "la quarantaine" there is no number
    if (read.isFigures || draft.words != 1 || !draft.first)
        return true;
    const LoneNumberWord lone{.known = *draft.first,
                              .word = wordAt(read.start),
                              .before = wordBefore(read.start),
                              .next = next,
                              .kind = read.kind,
                              .isBehindNumber = m_begin > 0 && m_begin + 1 == read.start};
    return isNumber(lone, m_language);
}

} // namespace tarjuman::text
