#include "app/text/DigitSets.h"

#include "app/text/Characters.h"
#include "app/text/DigitGroups.h"
#include "app/text/MachineSpans.h"

#include <algorithm>
#include <array>

namespace tarjuman::text {

namespace {

enum Set { Western, ArabicIndic, Persian, SetCount, None = SetCount };

Set setOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit >= u'0' && unit <= u'9')
        return Western;
    if (unit >= 0x0660 && unit <= 0x0669)
        return ArabicIndic;
    return unit >= 0x06F0 && unit <= 0x06F9 ? Persian : None;
}

struct Number {
    qsizetype start = 0;
    qsizetype end = 0;
    Set set = None;
    bool isPlain = true; // digits alone
};

bool isSeparator(QChar c)
{
    return QStringView(u".,٫٬").contains(c);
}

// Telephone numbers: their groups begin with a zero or a plus sign.
QList<Span> leftOut(QStringView text)
{
    QList<Span> spans = machineSpans(text);
    for (const DigitGroups& groups : digitGroupsIn(text)) {
        const QChar first = text[groups.start];
        const bool isCalled = first == u'+' || first == u'0' || first == u'(' ||
                              (groups.start > 0 && text[groups.start - 1] == u'+');
        if (isCalled)
            spans.append({groups.start, groups.start + groups.length});
    }
    return spans;
}

bool isLatinAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && isLatin(classOf(text[at].unicode()).kind);
}

// A figure of a Latin name: G20, COVID-19, 4x4.
bool isOfName(QStringView text, const Number& number)
{
    const bool joined = number.start > 1 && text[number.start - 1] == u'-';
    return isLatinAt(text, number.start - 1) || isLatinAt(text, number.end) ||
           (joined && isLatinAt(text, number.start - 2)) ||
           (number.start > 0 && (text[number.start - 1] == u'+' || text[number.start - 1] == u'#'));
}

QList<Number> numbersIn(QStringView text)
{
    QList<Number> numbers;
    if (std::ranges::none_of(text, [](QChar c) { return setOf(c) != None; }))
        return numbers;
    const QList<Span> without = leftOut(text);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (setOf(text[at]) == None)
            continue;
        Number number{at, at, setOf(text[at]), true};
        const auto goesOn = [&](qsizetype place) {
            return place < text.size() && setOf(text[place]) == number.set;
        };
        while (goesOn(number.end) ||
               (number.end + 1 < text.size() && isSeparator(text[number.end]) && goesOn(number.end + 1))) {
            number.isPlain = number.isPlain && !isSeparator(text[number.end]);
            ++number.end;
        }
        at = number.end - 1;
        const bool isOut = std::ranges::any_of(
            without, [&](const Span& span) { return number.start < span.end && number.end > span.start; });
        if (!isOut && !isOfName(text, number))
            numbers.append(number);
    }
    return numbers;
}

QString inSet(QStringView digits, Set set)
{
    constexpr std::array<char16_t, SetCount> zeros{u'0', 0x0660, 0x06F0};
    QString written;
    for (const QChar digit : digits)
        written += QChar(char16_t(zeros[set] + digit.digitValue()));
    return written;
}

Set setOfMost(const std::array<int, SetCount>& counts)
{
    return counts[Western] > counts[ArabicIndic] + counts[Persian] ? Western : ArabicIndic;
}

} // namespace

QList<TypographyChanges> mixedDigits(const QList<QStringView>& paragraphs)
{
    QList<QList<Number>> numbers;
    std::array<int, SetCount> counts{};
    for (const QStringView paragraph : paragraphs) {
        numbers.append(numbersIn(paragraph));
        for (const Number& number : numbers.last())
            ++counts[number.set];
    }
    QList<TypographyChanges> changes(paragraphs.size());
    const Set wanted = setOfMost(counts);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        for (const Number& number : std::as_const(numbers)[i]) {
            if (number.set == wanted)
                continue;
            const qsizetype length = number.end - number.start;
            TypographyChange change{int(number.start), int(length), {}, TypographyReason::MixedDigits};
            if (number.isPlain)
                change.by = inSet(paragraphs[i].sliced(number.start, length), wanted);
            changes[i].append(change);
        }
    }
    return changes;
}

} // namespace tarjuman::text
