#include "app/formats/Markers.h"

#include "app/text/ListMark.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using release::Role;

static QRegularExpression patternOf(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

// The phrase without the vowel signs, tatweel and dashes that may stand around or in it.
static QString bare(const QString& paragraph)
{
    static const QRegularExpression marks = patternOf(u"[\\x{064B}-\\x{0652}\\x{0640}]"_s);
    static const QRegularExpression edges = patternOf(u"^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+$"_s);
    return QString(paragraph.left(400)).remove(marks).replace(u'’', u'\'').remove(edges);
}

std::optional<Role> headMarker(const QString& paragraph)
{
    static constexpr qsizetype longestMarker = 120;
    if (paragraph.size() > longestMarker)
        return std::nullopt;
    static const QRegularExpression mention = patternOf(
        u"^(?:(?:pour|à)\\s+(?:diffusion|publication)\\s+immédiate|à\\s+diffuser\\s+immédiatement|للنشر\\s+(?:ال)?فور[اي])"_s);
    static const QRegularExpression embargo =
        patternOf(u"^(?:sous\\s+)?embargo\\b|^(?:محظور|حظر|يحظر)\\s+(?:ال)?نشر"_s);
    static const QRegularExpression kind = patternOf(
        u"^(?:communiqu[ée](?:\\s+de\\s+presse)?|d[ée]claration(?:\\s+de\\s+presse)?|point\\s+de\\s+presse|"
        "(?:note|avis)\\s+aux\\s+médias|rectificatif|"
        "(?:بيان|خبر|تصريح|إعلان|بلاغ)\\s+(?:صحفي|صحافي|إعلامي)|تصويب)(?:\\s+(?:n[o°º]|رقم).*)?$"_s);
    static const QRegularExpression reference =
        patternOf(u"^(?:r[ée]f(?:[ée]rence)?\\.?|n[o°º]|(?:ال)?مرجع|رقم)\\s*:?.*\\d"_s);
    const QString phrase = bare(paragraph);
    if (mention.match(phrase).hasMatch())
        return Role::Mention;
    if (embargo.match(phrase).hasMatch())
        return Role::Embargo;
    if (kind.match(phrase).hasMatch())
        return Role::Kind;
    if (reference.match(phrase).hasMatch())
        return Role::Reference;
    return std::nullopt;
}

bool isEndMark(const QString& paragraph)
{
    static const QRegularExpression mark = patternOf(
        u"^\\W*(?:fin|fin\\s+du\\s+communiqué|30|end|انتهى|انتهى\\s+البيان|النهاية)\\W*$|^\\s*(?:#|\\*)(?:\\s*[#*]){2,}\\s*$"_s);
    return paragraph.size() <= 40 && mark.match(QString(paragraph).remove(u'\u0640')).hasMatch();
}

bool isContact(const QString& paragraph)
{
    static const QRegularExpression opening = patternOf(
        u"^(?:contacts?\\b|service\\s+de\\s+presse|relations?\\s+(?:avec\\s+les\\s+)?(?:presse|médias)|"
        "pour\\s+(?:plus|davantage|tout(?:e)?|de\\s+plus|obtenir)\\b.{0,24}(?:information|renseignement)|"
        "(?:ل|و)?لتواصل|للاتصال|ل?لمزيد\\s+من\\s+المعلومات|لمزيد\\s+من|للاستفسار|للاستعلام|جهات?\\s+الاتصال|مسؤول\\s+(?:الإعلام|الاتصال)|المكتب\\s+(?:الإعلامي|الصحفي))"_s);
    return opening.match(bare(paragraph)).hasMatch();
}

bool isBoilerplate(const QString& paragraph)
{
    static const QRegularExpression opening = patternOf(
        u"^(?:[àa]\\s+propos\\s+d|(?:il\\s+est\\s+)?[àa]\\s+(?:noter|rappeler|signaler)\\b|il\\s+(?:convient|"
        u"importe)\\s+de\\s+"
        "(?:noter|rappeler|signaler)|rappelons\\b|pour\\s+rappel\\b|(?:و?من\\s+)?(?:ال)?جدير\\s+(?:بالذكر|ذكره)|و?يذكر\\s+أن|يشار\\s+إلى|تجدر\\s+الإشارة|نبذة\\s+عن|حول\\s+)"_s);
    return opening.match(bare(paragraph)).hasMatch();
}

bool isQuotation(const QString& paragraph)
{
    return !paragraph.isEmpty() && u"«“\"„"_s.contains(paragraph.front());
}

static std::optional<HeadingNumber> numberBefore(const QString& phrase, qsizetype& length)
{
    static const std::pair<HeadingNumber, QRegularExpression> signs[] = {
        {HeadingNumber::Chapter, patternOf(u"^\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s+"_s)},
        {HeadingNumber::Figure, patternOf(u"^\\d{1,2}\\s?[.)/:–—-]\\s*(?=\\D)"_s)},
        {HeadingNumber::Roman, QRegularExpression(u"^(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})\\s?[.)/:–—-]\\s+"_s)},
        {HeadingNumber::Letter, QRegularExpression(u"^[A-Hأ-ي]\\s?[)/–—-]\\s+"_s)},
        {HeadingNumber::Ordinal,
         patternOf(u"^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)\\s*[.:–—-]\\s*"_s)},
    };
    for (const auto& [number, sign] : signs) {
        if (const auto match = sign.match(phrase); match.hasMatch()) {
            length = match.capturedLength();
            return number;
        }
    }
    return std::nullopt;
}

std::optional<HeadingNumber> headingNumber(const QString& paragraph)
{
    static constexpr qsizetype longestHeading = 110;
    static constexpr QStringView sentenceEnds = u".;,:!…؛،";
    static const QRegularExpression marks = patternOf(u"[\\x{064B}-\\x{0652}\\x{0640}]"_s);
    const QString phrase = paragraph.left(2 * longestHeading).remove(marks).trimmed();
    if (phrase.isEmpty() || phrase.size() > longestHeading || sentenceEnds.contains(phrase.back()))
        return std::nullopt;
    qsizetype length = 0;
    const auto number = numberBefore(phrase, length);
    const bool worded = number && length < phrase.size() && !phrase[length].isLower();
    return worded ? number : std::nullopt;
}

bool isListItem(const QString& paragraph)
{
    return text::listSignLength(paragraph) > 0 || text::beginsWithListNumber(paragraph);
}

} // namespace tarjuman::formats
