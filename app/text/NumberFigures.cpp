#include "app/text/NumberFigures.h"

#include <QList>

#include <algorithm>

namespace tarjuman::text {

namespace {

constexpr qsizetype groupSize = 3;
constexpr char16_t arabicGroup = u'\u066C';
constexpr char16_t arabicDecimal = u'\u066B';

bool partsGroupsOnly(QChar sign)
{
    return sign == u' ' || sign == u'\'' || sign == QChar(arabicGroup);
}

bool isSeparator(QChar sign)
{
    return partsGroupsOnly(sign) || sign == u'.' || sign == u',' || sign == QChar(arabicDecimal);
}

// The digits as they stand, and what parts them.
struct Pieces {
    QList<QStringView> digits;
    QList<QChar> signs; // one less
    qsizetype end = 0;
};

qsizetype endOfDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

bool mayLeadGroups(QStringView digits)
{
    return digits.size() <= groupSize && digits.front().digitValue() != 0;
}

// A blank is but a blank unless a group follows it; signs at the end are the sentence's.
bool continues(const Pieces& pieces, QChar sign, qsizetype following)
{
    if (!isSeparator(sign) || following == 0)
        return false;
    if (sign != u' ' && sign != u'\'')
        return true;
    const bool onlyGroups = std::ranges::all_of(pieces.signs, [sign](QChar other) { return other == sign; });
    return onlyGroups && following == groupSize && mayLeadGroups(pieces.digits.first());
}

Pieces piecesAt(QStringView text, qsizetype at)
{
    Pieces pieces;
    pieces.end = endOfDigits(text, at);
    pieces.digits.append(text.sliced(at, pieces.end - at));
    while (pieces.end < text.size()) {
        const qsizetype next = endOfDigits(text, pieces.end + 1);
        if (!continues(pieces, text[pieces.end], next - pieces.end - 1))
            break;
        pieces.signs.append(text[pieces.end]);
        pieces.digits.append(text.sliced(pieces.end + 1, next - pieces.end - 1));
        pieces.end = next;
    }
    return pieces;
}

bool isNoughts(QStringView digits)
{
    return std::ranges::all_of(digits, [](QChar digit) { return digit.digitValue() == 0; });
}

// Whether the one point or comma of a number parts groups.
bool isGroupSign(const Pieces& pieces, Language language)
{
    const QStringView behind = pieces.digits.last();
    if (behind.size() != groupSize || !mayLeadGroups(pieces.digits.first()))
        return false;
    return isNoughts(behind) || pieces.signs.first() == (language == Language::French ? u'.' : u',');
}

// How many of the pieces stand before the decimal mark; nothing where the signs make no number.
std::optional<qsizetype> wholePieces(const Pieces& pieces, Language language)
{
    const qsizetype all = pieces.digits.size();
    if (pieces.signs.isEmpty())
        return all;
    const QChar last = pieces.signs.last();
    const qsizetype same = pieces.signs.count(last);
    if (last == QChar(arabicDecimal))
        return same == 1 ? std::optional(all - 1) : std::nullopt;
    if (same == pieces.signs.size()) {
        if (partsGroupsOnly(last) || same > 1)
            return all;
        return isGroupSign(pieces, language) ? all : 1;
    }
    // Two kinds of sign.
    return same == 1 && !partsGroupsOnly(last) ? std::optional(all - 1) : std::nullopt;
}

bool areGroups(const Pieces& pieces, qsizetype whole)
{
    if (whole == 1)
        return true;
    for (qsizetype i = 1; i < whole; ++i) {
        if (pieces.digits[i].size() != groupSize || pieces.signs[i - 1] != pieces.signs.first())
            return false;
    }
    return mayLeadGroups(pieces.digits.first());
}

} // namespace

Figures figuresAt(QStringView text, qsizetype at, Language language)
{
    const Pieces pieces = piecesAt(text, at);
    Figures figures{.end = pieces.end, .isPlain = pieces.signs.isEmpty()};
    const auto whole = wholePieces(pieces, language);
    if (!whole || !areGroups(pieces, *whole))
        return figures;
    QString digits;
    for (qsizetype i = 0; i < *whole; ++i)
        digits += pieces.digits[i];
    figures.isGrouped = *whole > 1;
    figures.value =
        Decimal::fromDigits(digits, *whole < pieces.digits.size() ? pieces.digits.last() : QStringView());
    return figures;
}

std::optional<int> romanValue(QStringView letters)
{
    static constexpr struct {
        QStringView letters;
        int value;
        int most; // times in a row
    } numerals[] = {{u"M", 1000, 3}, {u"CM", 900, 1}, {u"D", 500, 1}, {u"CD", 400, 1}, {u"C", 100, 3},
                    {u"XC", 90, 1},  {u"L", 50, 1},   {u"XL", 40, 1}, {u"X", 10, 3},   {u"IX", 9, 1},
                    {u"V", 5, 1},    {u"IV", 4, 1},   {u"I", 1, 3}};
    int value = 0;
    QStringView rest = letters;
    for (const auto& numeral : numerals) {
        for (int times = 0; rest.startsWith(numeral.letters) && times < numeral.most; ++times) {
            value += numeral.value;
            rest = rest.sliced(numeral.letters.size());
        }
        // IXI, VIV: behind a pair nothing of its own size may follow.
        if (!rest.isEmpty() && numeral.letters.size() == 2 && letters.contains(numeral.letters) &&
            rest.front() == numeral.letters.front())
            return std::nullopt;
    }
    return rest.isEmpty() && value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace tarjuman::text
