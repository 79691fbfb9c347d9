#include "app/text/NumberlessSpans.h"

#include "app/text/Addresses.h"
#include "app/text/Dates.h"
#include "app/text/DigitGroups.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

bool isBlank(QChar unit)
{
    return unit.category() == QChar::Separator_Space;
}

// 1 250 000 and 1.250.000: one to three digits, then threes, all parted by the same sign.
bool isGroupedNumber(QStringView digits)
{
    constexpr qsizetype groupSize = 3;
    qsizetype run = 0;
    bool isFirst = true;
    QChar sign;
    for (const QChar unit : digits) {
        if (unit.isDigit()) {
            ++run;
            continue;
        }
        const QChar plain = isBlank(unit) ? QChar(u' ') : unit;
        if ((plain != u' ' && plain != u'.') || (!sign.isNull() && sign != plain))
            return false;
        if (isFirst ? run > groupSize || run == 0 : run != groupSize)
            return false;
        sign = plain;
        isFirst = false;
        run = 0;
    }
    return run == groupSize && !isFirst && digits.front().digitValue() != 0;
}

bool isTelephoneNumber(QStringView groups)
{
    constexpr qsizetype shortest = 7;
    const auto digits = std::ranges::count_if(groups, [](QChar unit) { return unit.isDigit(); });
    return digits >= shortest && !isGroupedNumber(groups);
}

// A country's code and the number behind it in one: +33123456789.
void addSolidTelephoneNumbers(QStringView text, QList<Span>& spans)
{
    constexpr qsizetype shortest = 7;
    for (qsizetype at = text.indexOf(u'+'); at >= 0; at = text.indexOf(u'+', at + 1)) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end].isDigit())
            ++end;
        if (end - at > shortest)
            spans.append({at, end});
    }
}

} // namespace

QList<Span> numberlessSpans(QStringView text)
{
    QList<Span> spans;
    for (const FoundDate& date : findDates(text))
        spans.append({date.start, date.start + date.length});
    for (const DigitGroups& groups : digitGroupsIn(text)) {
        if (isTelephoneNumber(text.sliced(groups.start, groups.length)))
            spans.append({groups.start, groups.start + groups.length});
    }
    addSolidTelephoneNumbers(text, spans);
    if (mayHoldAddresses(text)) {
        for (const Address& address : addressesIn(text))
            spans.append({address.start, address.end});
    }
    std::ranges::stable_sort(spans, {}, &Span::start);
    QList<Span> apart;
    for (const Span& span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.start < apart.last().end)
            apart.last().end = std::max(apart.last().end, span.end);
        else
            apart.append(span);
    }
    return apart;
}

} // namespace tarjuman::text
