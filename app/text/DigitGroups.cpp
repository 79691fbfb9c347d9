#include "app/text/DigitGroups.h"

namespace tarjuman::text {

namespace {

bool partsGroups(QChar unit)
{
    return unit == u' ' || unit == QChar(0x00A0) || unit == QChar(0x202F) || unit == u'-' || unit == u'.' ||
           unit == u'(' || unit == u')';
}

// What was read of a number so far.
struct Reading {
    int groups = 0;
    int years = 0;
    qsizetype end = 0;
};

qsizetype endOfDigits(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

// Reads group after group from `at`; between two stand at most two signs: ") ".
Reading readGroups(QStringView text, qsizetype at)
{
    Reading reading;
    reading.end = at;
    while (at < text.size()) {
        const qsizetype digitsEnd = endOfDigits(text, at);
        if (digitsEnd == at)
            return reading;
        const QStringView group = text.sliced(at, digitsEnd - at);
        ++reading.groups;
        reading.years += group.size() == 4 && (group.startsWith(u"19") || group.startsWith(u"20"));
        reading.end = digitsEnd;
        at = digitsEnd;
        for (int signs = 0; signs < 2 && at < text.size() && partsGroups(text[at]); ++signs)
            ++at;
        if (at == digitsEnd)
            return reading;
    }
    return reading;
}

} // namespace

QList<DigitGroups> digitGroupsIn(QStringView text)
{
    QList<DigitGroups> found;
    for (qsizetype at = 0; at < text.size();) {
        const bool plus = text[at] == u'+';
        const qsizetype digits = plus || text[at] == u'(' ? at + 1 : at;
        const Reading reading = readGroups(text, digits);
        if (reading.groups >= (plus ? 2 : 3) && reading.years < reading.groups)
            found.append({at, reading.end - at});
        at = std::max(reading.end, at + 1);
    }
    return found;
}

} // namespace tarjuman::text
