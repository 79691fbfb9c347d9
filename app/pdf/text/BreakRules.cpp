#include "app/pdf/text/BreakRules.h"

#include "app/text/WordList.h"

#include <QString>

#include <algorithm>

namespace tarjuman::pdf {

using text::isOneOf;
using text::Language;

static QStringView wordBefore(QStringView text, qsizetype space)
{
    qsizetype start = space;
    while (start > 0 && text[start - 1] != u' ' && text[start - 1] != QChar(0x00A0))
        --start;
    return text.sliced(start, space - start);
}

static QStringView wordAfter(QStringView text, qsizetype space)
{
    const QStringView after = text.sliced(space + 1);
    const auto end = std::find_if(after.begin(), after.end(), [](QChar unit) { return unit.isSpace(); });
    return after.first(end - after.begin());
}

static bool isNumber(QStringView word)
{
    if (word.startsWith(u'+')) // of a telephone
        word = word.sliced(1);
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

// Whether two words are groups of one number, as of a telephone: +33 (0)1 44 00 00 00.
static bool isOneNumber(QStringView before, QStringView after)
{
    static constexpr QStringView signs = u"+()-./";
    const auto isGroup = [](QStringView word) {
        return std::any_of(word.begin(), word.end(), [](QChar unit) { return unit.isDigit(); }) &&
               std::all_of(word.begin(), word.end(),
                           [](QChar unit) { return unit.isDigit() || signs.contains(unit); });
    };
    while (!after.isEmpty() && (after.back() == u',' || after.back() == u'.' || after.back() == u';'))
        after.chop(1);
    const bool ended = !before.back().isDigit() && before.back() != u')';
    return !ended && isGroup(before) && isGroup(after);
}

static bool bindsInFrench(QStringView before, QStringView after)
{
    static constexpr QStringView abbreviations[] = {
        u"M.",     u"MM.",        u"Mme",     u"Mmes",   u"Mlle",    u"Dr",      u"Pr",        u"Mgr",
        u"n°",     u"nº",         u"N°",      u"nos",    u"art.",    u"p.",      u"vol.",      u"S.E.",
        u"St",     u"Me",         u"S.A.R.",  u"S.M.",   u"général", u"colonel", u"capitaine", u"commandant",
        u"amiral", u"professeur", u"docteur", u"maître", u"page",    u"article"};
    static constexpr QStringView months[] = {u"janvier",   u"février", u"mars",     u"avril",
                                             u"mai",       u"juin",    u"juillet",  u"août",
                                             u"septembre", u"octobre", u"novembre", u"décembre"};
    static constexpr QStringView units[] = {u"h",        u"min",       u"km",      u"m",       u"kg",   u"t",
                                            u"ha",       u"M€",        u"Md€",     u"km²",     u"km/h", u"m³",
                                            u"kWh",      u"euros",     u"dollars", u"m²",      u"MW",   u"°C",
                                            u"millions", u"milliards", u"million", u"milliard"};
    if (isOneOf(before, abbreviations) || after.startsWith(u'–') || after.startsWith(u'—'))
        return true;
    if (isNumber(before) || before == u"1er")
        return isNumber(after) || isOneOf(after, units) || isOneOf(after, months);
    return before == u"h" && isNumber(after);
}

static bool bindsInArabic(QStringView before, QStringView after)
{
    static constexpr QStringView months[] = {
        u"يناير",  u"فبراير", u"مارس",   u"أبريل", u"مايو",  u"يونيو", u"يوليو", u"أغسطس", u"سبتمبر",
        u"أكتوبر", u"نوفمبر", u"ديسمبر", u"كانون", u"شباط",  u"آذار",  u"نيسان", u"أيار",  u"حزيران",
        u"تموز",   u"آب",     u"أيلول",  u"تشرين", u"جانفي", u"فيفري", u"أفريل", u"ماي",   u"جوان",
        u"جويلية", u"أوت",    u"محرم",   u"صفر",   u"رجب",   u"شعبان", u"رمضان", u"شوال",  u"ذو"};
    static constexpr QStringView units[] = {u"مليون", u"مليار", u"ألف",   u"كم",    u"كيلومترا", u"مترا",
                                            u"كلغ",   u"طنا",   u"هكتار", u"دقيقة", u"ساعة",     u"في"};
    static constexpr QStringView bound[] = {u"و", u"د.", u"أ.", u"م.", u"رقم"};
    // السيد/ محمد: the title keeps its name; a lone و belongs to the next word.
    if (before.back() == u'/' || isOneOf(before, bound))
        return true;
    return isNumber(before) && (isOneOf(after, months) || isOneOf(after, units));
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
    if (isOneNumber(before, after))
        return false;
    if (language == Language::French)
        return !bindsInFrench(before, after);
    return !bindsInArabic(before, after);
}

bool isAddress(QStringView word)
{
    if (word.contains(u"://") || word.contains(u"www."))
        return true;
    const qsizetype at = word.indexOf(u'@');
    if (at > 0 && word.indexOf(u'.', at) > 0)
        return true;
    // institut.example/presse: a dot between letters, and a slash behind it.
    const qsizetype slash = word.indexOf(u'/');
    const qsizetype dot = word.indexOf(u'.');
    return dot > 0 && slash > dot + 1 && word[dot - 1].isLetter() && word[dot + 1].isLetter();
}

bool cutsAddress(QStringView word, qsizetype offset)
{
    static constexpr QStringView signs = u"/_?&=@#~";
    if (offset <= 0 || offset >= word.size())
        return false;
    const QChar before = word[offset - 1];
    const QChar behind = word[offset];
    const bool between = signs.contains(before) && !signs.contains(behind) && behind != u'.';
    return between || (behind == u'.' && before.isLetterOrNumber());
}

} // namespace tarjuman::pdf
