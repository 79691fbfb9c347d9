#include "app/text/LoneNumberWord.h"

#include "app/text/WordList.h"

namespace tarjuman::text {

namespace {

bool isFrenchNumber(const LoneNumberWord& lone)
{
    static constexpr QStringView articles[] = {u"le", u"la", u"du", u"au", u"les", u"des", u"aux"};
    const bool isCounted = lone.kind == NumberKind::Percentage || lone.kind == NumberKind::Money;
    const QStringView word = lone.word;
    if (word == u"un" || word == u"une")
        return isCounted;
    if (word == u"neuf")
        return isCounted || lone.kind == NumberKind::Measure || lone.next.endsWith(u's') ||
               lone.next.endsWith(u'x') || (lone.before.isEmpty() && lone.next.isEmpty());
    if (word == u"cents" || word == u"vingts" || lone.known.kind == NumberWordKind::About)
        return false;
    if (word.startsWith(u"second"))
        return isOneOf(lone.before, articles);
    if (word.startsWith(u"premier"))
        return !lone.next.startsWith(u"ministre");
    // trois cinquièmes
    return !lone.known.isOrdinal || !word.endsWith(u's') || !lone.isBehindNumber;
}

bool isArabicNumber(const LoneNumberWord& lone)
{
    static constexpr QStringView months[] = {u"كانون", u"تشرين", u"ربيع", u"جمادي"};
    static constexpr QStringView indefinite[] = {u"اول", u"ثاني", u"ثالث", u"ثالثه", u"رابع", u"رابعه"};
    const bool isCounted = lone.kind == NumberKind::Percentage || lone.kind == NumberKind::Money;
    const NumberWord& known = lone.known;
    if (known.isOrdinal)
        return !lone.word.endsWith(u"حادي") && !lone.word.endsWith(u"حاديه") &&
               !isOneOf(lone.before, months) && (known.hasArticle || isOneOf(lone.word, indefinite));
    if (known.kind != NumberWordKind::Unit)
        return true;
    if (known.value == 1)
        return isCounted && !known.hasArticle;
    return known.value != 2 || !known.hasArticle; // the Monday
}

} // namespace

bool isNumber(const LoneNumberWord& lone, Language language)
{
    return language == Language::French ? isFrenchNumber(lone) : isArabicNumber(lone);
}

} // namespace tarjuman::text
