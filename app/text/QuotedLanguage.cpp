#include "app/text/QuotedLanguage.h"

#include "app/text/Characters.h"
#include "app/text/WordList.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

// Words of one language that the other has not.
constexpr QStringView french[] = {u"le",  u"la",   u"les",  u"des",  u"du",  u"et",   u"un",  u"une",
                                  u"est", u"dans", u"pour", u"nous", u"que", u"qui",  u"sur", u"aux",
                                  u"au",  u"avec", u"ce",   u"de",   u"en",  u"sans", u"vers"};
constexpr QStringView english[] = {u"the",  u"of",   u"and", u"for",  u"in",   u"to",   u"who",
                                   u"what", u"with", u"is",  u"are",  u"from", u"this", u"that",
                                   u"how",  u"why",  u"our", u"your", u"when", u"by",   u"new"};

bool hasAccent(QChar c)
{
    return c.unicode() >= 0x00C0 && c.unicode() < 0x0180 && c.isLetter();
}

} // namespace

QuotedLanguage quotedLanguage(QStringView quoted)
{
    int frenchWords = 0;
    int englishWords = 0;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= quoted.size(); ++at) {
        if (at < quoted.size() && classOf(quoted[at].unicode()).kind == CharKind::Arabic)
            return QuotedLanguage::Arabic;
        if (at < quoted.size() && quoted[at].isLetter()) {
            frenchWords += hasAccent(quoted[at]) ? 1 : 0;
            continue;
        }
        const QString word = quoted.sliced(from, at - from).toString().toLower();
        frenchWords += isOneOf(QStringView(word), french) ? 1 : 0;
        englishWords += isOneOf(QStringView(word), english) ? 1 : 0;
        from = at + 1;
    }
    if (frenchWords > englishWords)
        return QuotedLanguage::French;
    return englishWords > 0 ? QuotedLanguage::English : QuotedLanguage::Unknown;
}

} // namespace tarjuman::text
