#include "app/pdf/BreakRules.h"

#include "app/text/WordList.h"

#include <QString>

#include <algorithm>

namespace tarjuman::pdf {

using text::isOneOf;
using text::Language;

static QStringView wordBefore(QStringView text, qsizetype space)
{
    const QStringView before = text.first(space);
    const qsizetype start = std::max(before.lastIndexOf(u' '), before.lastIndexOf(QChar(0x00A0)));
    return before.sliced(start + 1);
}

static QStringView wordAfter(QStringView text, qsizetype space)
{
    const QStringView after = text.sliced(space + 1);
    const qsizetype end = after.indexOf(u' ');
    return end < 0 ? after : after.first(end);
}

static bool isNumber(QStringView word)
{
    return !word.isEmpty() && word.front().isDigit() && std::all_of(word.begin(), word.end(), [](QChar unit) {
        return unit.isDigit() || unit == u',' || unit == u'.';
    });
}

// Signs that hold on to what stands before them.
static bool clingsToThePrevious(QStringView word)
{
    static constexpr QStringView signs = u";:!?%‰°€$£»”)]،؛؟٪";
    const QChar first = word.front();
    return signs.contains(first) || (word.size() == 1 && (first == u'.' || first == u'-'));
}

static bool opensSomething(QChar last)
{
    return last == u'«' || last == u'“' || last == u'(' || last == u'[';
}

static bool bindsInFrench(QStringView before, QStringView after)
{
    static constexpr QStringView abbreviations[] = {u"M.",   u"MM.", u"Mme",  u"Mmes", u"Mlle", u"Dr",
                                                    u"Pr",   u"Mgr", u"n°",   u"nº",   u"N°",   u"nos",
                                                    u"art.", u"p.",  u"vol.", u"S.E.", u"St",   u"Me"};
    static constexpr QStringView months[] = {u"janvier",   u"février", u"mars",     u"avril",
                                             u"mai",       u"juin",    u"juillet",  u"août",
                                             u"septembre", u"octobre", u"novembre", u"décembre"};
    static constexpr QStringView units[] = {u"h",  u"min",      u"km",        u"m",       u"kg",      u"t",
                                            u"ha", u"M€",       u"Md€",       u"km²",     u"m²",      u"MW",
                                            u"°C", u"millions", u"milliards", u"million", u"milliard"};
    if (isOneOf(before, abbreviations) || after.startsWith(u'–') || after.startsWith(u'—'))
        return true;
    if (isNumber(before) || before == u"1er")
        return isNumber(after) || isOneOf(after, units) || isOneOf(after, months);
    return before == u"h" && isNumber(after);
}

bool mayBreakAtSpace(QStringView text, qsizetype space, Language language)
{
    const QStringView before = wordBefore(text, space);
    const QStringView after = wordAfter(text, space);
    if (before.isEmpty() || after.isEmpty())
        return true;
    if (clingsToThePrevious(after) || opensSomething(before.back()))
        return false;
    // Readers take a hyphen at the end of a line for one that divides a word, and drop it.
    if (before == u"-")
        return false;
    if (language == Language::French)
        return !bindsInFrench(before, after);
    // السيد/ محمد: the title keeps its name; a lone و belongs to the next word.
    return before.back() != u'/' && before != u"و" && before != u"د." && before != u"أ.";
}

} // namespace tarjuman::pdf
