#include "app/formats/Encoding.h"

#include "app/text/Folding.h"

#include <QStringDecoder>
#include <QStringList>

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

// Enough to judge by, whatever the length of the file.
static constexpr qsizetype sampleSize = 65536;

static bool isArabicLetter(QChar letter)
{
    return letter >= u'\u0621' && letter <= u'\u064a' && letter != u'\u0640';
}

static bool isArabicMark(QChar letter)
{
    return letter >= u'\u064b' && letter <= u'\u0652';
}

static bool isLatinLetter(QChar letter)
{
    return letter.isLetter() && letter.unicode() < 0x250;
}

static bool isUsualInReleases(QChar letter)
{
    const char16_t code = letter.unicode();
    return code == u'\t' || code == u'\n' || code == u'\r' || (code >= 0x20 && code < 0x7f) ||
           (code >= 0xa0 && code < 0x180) || (code >= 0x600 && code < 0x700) ||
           (code >= 0x2000 && code < 0x20b0) || code == 0xfeff;
}

static double usualShare(const QString& text)
{
    const auto usual = std::count_if(text.begin(), text.end(), isUsualInReleases);
    return static_cast<double>(usual) / static_cast<double>(std::max<qsizetype>(1, text.size()));
}

std::optional<QString> guessUtf16(const QByteArray& bytes)
{
    // Text in the other byte order is hardly ever usual: a space becomes U+2000, a Latin letter U+6100 and
    // above.
    static constexpr double nearlyAll = 0.97;
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    const QByteArray start = bytes.left(sampleSize);
    const double little = usualShare(QStringDecoder(QStringDecoder::Utf16LE).decode(start));
    const double big = usualShare(QStringDecoder(QStringDecoder::Utf16BE).decode(start));
    if (std::max(little, big) < nearlyAll)
        return std::nullopt;
    return little >= big ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

// The share of each letter in Arabic prose, per thousand, roughly: it only has to tell common from rare.
static double arabicFrequency(QChar letter)
{
    static constexpr std::array<std::pair<char16_t, int>, 36> shares{{
        {u'ا', 150}, {u'ل', 120}, {u'ي', 70}, {u'م', 62}, {u'و', 58}, {u'ن', 55}, {u'ر', 47}, {u'ت', 46},
        {u'ة', 36},  {u'ب', 32},  {u'ع', 32}, {u'د', 31}, {u'س', 26}, {u'ف', 25}, {u'ه', 25}, {u'ك', 20},
        {u'ق', 20},  {u'أ', 20},  {u'ح', 18}, {u'ج', 14}, {u'ش', 11}, {u'ط', 10}, {u'ص', 10}, {u'خ', 9},
        {u'إ', 9},   {u'ى', 8},   {u'ذ', 7},  {u'ض', 7},  {u'ث', 6},  {u'ز', 6},  {u'ء', 4},  {u'غ', 4},
        {u'ئ', 4},   {u'ظ', 3},   {u'ؤ', 2},  {u'آ', 2},
    }};
    const auto known = std::ranges::find(shares, letter.unicode(), &std::pair<char16_t, int>::first);
    return known == shares.end() ? 0.0005 : known->second / 1000.0;
}

static double latinPlausibility(QChar before, QChar letter, QChar after)
{
    static constexpr QStringView frenchLetters = u"àâäæçèéêëîïôöœùûüÿÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸ";
    const bool capitalInside = letter.isUpper() && before.isLower();
    const bool mixed = isArabicLetter(before) || isArabicLetter(after) || isArabicMark(before);
    if (mixed || capitalInside)
        return -4;
    // Two accented letters side by side are rare in French, and the rule when Arabic is read as Latin.
    const bool crowded = before.unicode() > 0x7f && isLatinLetter(before);
    return (frenchLetters.contains(letter) ? 1.5 : -0.5) - (crowded ? 3 : 0);
}

// What one character speaks for an encoding, with its neighbours: above zero it is at home, below it is not.
static double plausibility(QChar before, QChar letter, QChar after)
{
    static constexpr QStringView newsroomMarks = u"«»“”‘’–—…°€،؛؟\u00a0\u00ad\u200e\u200f";
    if (isArabicLetter(letter)) {
        const bool mixed = isLatinLetter(before) || isLatinLetter(after);
        return mixed ? -4 : 3 + 0.5 * std::log(arabicFrequency(letter));
    }
    // The double signs of u and i are rare even in texts that write vowels.
    if (letter == u'\u064c' || letter == u'\u064d')
        return isArabicLetter(before) ? -1 : -4;
    if (isArabicMark(letter))
        return isArabicLetter(before) || isArabicMark(before) ? 0.2 : -4;
    if (letter == u'\u0640') // tatweel
        return isArabicLetter(before) || isArabicLetter(after) ? 0 : -2;
    if (isLatinLetter(letter))
        return latinPlausibility(before, letter, after);
    if (newsroomMarks.contains(letter))
        return 0.8;
    if (letter.category() == QChar::Other_Control)
        return -5;
    return before.isLetter() && after.isLetter() ? -3 : -1;
}

static double plausibilityAt(const QString& text, qsizetype i)
{
    const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
    const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
    return plausibility(before, text[i], after);
}

double plausibilityOf(const QString& text)
{
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        sum += plausibilityAt(text, i);
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

bool hasStrangers(const QString& text)
{
    static constexpr double strange = -3;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() >= 0x80 && plausibilityAt(text, i) <= strange)
            return true;
    }
    return false;
}

// The likeliest of these encodings that is more plausible than `least`.
static std::optional<QString> likeliestOf(const QStringList& candidates, const QByteArray& start,
                                          double least)
{
    static constexpr double margin = 0.01;
    std::optional<QString> best;
    double bestScore = least;
    for (const QString& candidate : candidates) {
        const auto text = decode(start, candidate);
        const double score = text ? plausibilityOf(*text) : least;
        if (score > bestScore + margin) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

std::optional<QString> guessEightBit(const QByteArray& bytes)
{
    // The first wins where two read alike: windows-1252 holds what ISO-8859-15 has, but for eight signs, and
    // Arabic files of ISO-8859-6 are rare. Those of old Macs and of DOS give every byte a meaning, so more is
    // asked of them.
    static const QStringList usual{u"windows-1252"_s, u"ISO-8859-15"_s, u"windows-1256"_s, u"ISO-8859-6"_s};
    static const QStringList old{u"macintosh"_s, u"IBM850"_s, u"IBM720"_s, u"IBM864"_s};
    static constexpr double leastPlausible = -0.5;
    static constexpr double leastOfOld = 0.9;
    static constexpr double doubtful = 0.3;
    const QByteArray start = bytes.left(sampleSize);
    const auto best = likeliestOf(usual, start, leastPlausible);
    if (best && plausibilityOf(*decode(start, *best)) > doubtful)
        return best;
    const auto older = likeliestOf(old, start, leastOfOld);
    return older ? older : best;
}

std::optional<QString> decode(const QByteArray& bytes, const QString& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.toLatin1().constData(), &status);
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    QString text(bytes.size() + 1, Qt::Uninitialized);
    const int length =
        ucnv_toUChars(converter, reinterpret_cast<UChar*>(text.data()), static_cast<int>(text.size()),
                      bytes.constData(), static_cast<int>(bytes.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    // That of DOS has the shapes of letters.
    return encoding == u"IBM864" ? text::folded(text, text::Fold::Shapes) : text;
}

} // namespace tarjuman::formats
