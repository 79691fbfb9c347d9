#include "app/text/Dates.h"

#include "app/text/Folding.h"
#include "app/text/Months.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <unicode/ucal.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

static constexpr int firstHijriYear = 1318; // 1900
static constexpr int lastHijriYear = 1600;

static bool isHijriYear(int number)
{
    return number >= firstHijriYear && number <= lastHijriYear;
}

static int numberOf(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = 10 * number + digit.digitValue();
    return number;
}

static QDate gregorian(int year, int month, int day)
{
    if (year < 100)
        year += 2000;
    return year >= 1900 && year < 2200 ? QDate(year, month, day) : QDate();
}

// By ICU's Umm al-Qura calendar, the civil calendar of Saudi Arabia; Qt has only the arithmetical one.
static QDate hijri(int year, int month, int day)
{
    if (year < firstHijriYear || year > lastHijriYear || month < 1 || month > 12 || day < 1 || day > 30)
        return {};
    UErrorCode status = U_ZERO_ERROR;
    UCalendar* calendar = ucal_open(u"UTC", -1, "ar_SA@calendar=islamic-umalqura", UCAL_DEFAULT, &status);
    ucal_clear(calendar);
    ucal_setAttribute(calendar, UCAL_LENIENT, 0);
    ucal_setDateTime(calendar, year, month - 1, day, 12, 0, 0, &status);
    const UDate moment = ucal_getMillis(calendar, &status);
    ucal_close(calendar);
    if (U_FAILURE(status))
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(moment), Qt::UTC).date();
}

static QDate numericDate(int first, int second, int third)
{
    if (first > 31) {
        if (isHijriYear(first))
            return hijri(first, second, third);
        return second > 12 ? gregorian(first, third, second) : gregorian(first, second, third);
    }
    if (isHijriYear(third))
        return hijri(third, second, first);
    return second > 12 ? gregorian(third, first, second) : gregorian(third, second, first);
}

// Texts and names are compared as a search compares them, so that no vowel mark, hamza, tatweel, capital or
// sign that nobody sees hides a date.
static QHash<QString, Month> foldedMonths()
{
    QHash<QString, Month> folded;
    for (auto month = monthsByName().cbegin(); month != monthsByName().cend(); ++month)
        folded.insert(text::folded(month.key(), level::search), month.value());
    return folded;
}

// Without what may be written between two words of a name, or at its end: "sept.", "dhou al-hijja".
static QString bareName(const QString& name)
{
    static const QRegularExpression joints(u"[\\s.'`-]+"_s);
    return QString(name).remove(joints);
}

static Month monthCalled(const QString& name)
{
    static const QHash<QString, Month> known = [] {
        const QHash<QString, Month> folded = foldedMonths();
        QHash<QString, Month> bare;
        for (auto month = folded.cbegin(); month != folded.cend(); ++month)
            bare.insert(bareName(month.key()), month.value());
        return bare;
    }();
    return known.value(bareName(name));
}

static QString alternatives(QStringList names)
{
    // The longest first, so that "janvier" is not read as "janv".
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (QString& name : names) {
        name = QRegularExpression::escape(name)
                   .replace(u"\\ "_s, u"[\\s-]*"_s)
                   .replace(u"\\-"_s, u"[\\s-]*"_s)
                   .replace(u"\\'"_s, u"'?"_s)
                   .replace(u"\\."_s, u"\\.?"_s);
    }
    return names.join(u'|');
}

static QRegularExpression patternOf(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

// Before a date: the article and the weekday. After a year: the mark of the era. As folding leaves them.
static QString before()
{
    return u"(?:(?:le\\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|"
           "(?:lun|mar|mer|jeu|ven|sam|dim)\\.)\\s*,?\\s+(?:le\\s+)?|le\\s+"
           "|(?:يوم\\s+)?(?:الاثنين|الثلاثاء?|الثلثاء|الاربعاء?|الخميس|الجمعه|السبت|الاحد)\\s*,?\\s+(?:(?:الموافق|بتاريخ|في)\\s+)?)?"_s;
}

static QString era()
{
    return u"(?:\\s*\\(?(?:ه|ھ|م|ميلاديه?|هجريه?)\\)?(?!\\p{L})\\.?)?"_s;
}

static const QRegularExpression& numericPattern()
{
    static const QRegularExpression pattern = patternOf(
        u"(?<!\\d)"_s + before() +
        u"(?<!\\d)(?<!\\d[-./–])(\\d{1,2}|\\d{4})\\s?([-/.–؍])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{1,2})(?!\\d|[-./–]\\d)"_s +
        era());
    return pattern;
}

// A month, perhaps with its other name: يوليو/تموز, تموز (يوليو), "يوليو - تموز".
static const QString& monthPattern()
{
    static const QString pattern = [] {
        const QString names = alternatives(foldedMonths().keys());
        return u"("_s + names + u")(?!\\p{L})(?:\\s*[-/(–]\\s*(?:"_s + names + u")(?!\\p{L})\\s*\\)?)?"_s;
    }();
    return pattern;
}

static const QRegularExpression& wordPattern()
{
    static const QRegularExpression pattern = patternOf(
        u"(?<!\\d)"_s + before() +
        u"(?<!\\d)(?:(\\d{1,2})(?:\\s?er|e)?|premier|الاول)\\s*[-/.]?\\s*(?:من\\s+)?(?:شهر\\s+)?"_s +
        monthPattern() + u"(?:\\s*[-/.,]\\s*|\\s*)(?:(?:من\\s+)?ل?(?:عام|سنه)\\s+)?(\\d{4})(?!\\d)"_s +
        era());
    return pattern;
}

// "2024 مايو 22", as a line that was turned round has it, and "مايو 22، 2024".
static const QRegularExpression& turnedPattern()
{
    static const QRegularExpression pattern =
        patternOf(u"(?<!\\d)(?:(\\d{4})\\s*[-/]?\\s*"_s + monthPattern() +
                  u"\\s*[-/]?\\s*(\\d{1,2})(?!\\d)|(?<!\\p{L})"_s + monthPattern() +
                  u"\\s+(\\d{1,2})\\s*,\\s*(\\d{4})(?!\\d))"_s + era());
    return pattern;
}

struct Candidate {
    FoundDate found;
    Calendar calendar = Calendar::Gregorian;
};

static Candidate numericCandidate(const QRegularExpressionMatch& match)
{
    const int numbers[] = {numberOf(match.capturedView(1)), numberOf(match.capturedView(3)),
                           numberOf(match.capturedView(4))};
    const bool hijri = isHijriYear(numbers[0]) || isHijriYear(numbers[2]);
    return {{match.capturedStart(), match.capturedLength(), numericDate(numbers[0], numbers[1], numbers[2])},
            hijri ? Calendar::Islamic : Calendar::Gregorian};
}

static Candidate dayOf(const QRegularExpressionMatch& match, int year, const Month& month, int day)
{
    const QDate date = month.calendar == Calendar::Islamic ? hijri(year, month.number, day)
                                                           : gregorian(year, month.number, day);
    return {{match.capturedStart(), match.capturedLength(), date}, month.calendar};
}

static Candidate wordCandidate(const QRegularExpressionMatch& match)
{
    const int day = match.hasCaptured(1) ? numberOf(match.capturedView(1)) : 1;
    return dayOf(match, numberOf(match.capturedView(3)), monthCalled(match.captured(2)), day);
}

static Candidate turnedCandidate(const QRegularExpressionMatch& match)
{
    if (match.hasCaptured(1)) {
        return dayOf(match, numberOf(match.capturedView(1)), monthCalled(match.captured(2)),
                     numberOf(match.capturedView(3)));
    }
    return dayOf(match, numberOf(match.capturedView(6)), monthCalled(match.captured(4)),
                 numberOf(match.capturedView(5)));
}

static std::optional<Candidate> firstOf(const QString& text, const QRegularExpression& pattern,
                                        Candidate (*candidateOf)(const QRegularExpressionMatch&))
{
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const Candidate candidate = candidateOf(matches.next());
        if (candidate.found.date.isValid())
            return candidate;
    }
    return std::nullopt;
}

static std::optional<Candidate> firstDate(const QString& text)
{
    std::optional<Candidate> first;
    for (const auto& found :
         {firstOf(text, numericPattern(), numericCandidate), firstOf(text, wordPattern(), wordCandidate),
          firstOf(text, turnedPattern(), turnedCandidate)}) {
        if (found && (!first || found->found.start < first->found.start))
            first = found;
    }
    return first;
}

// "14 … 1445هـ الموافق 22 مايو 2024م": the same day said twice. Where the second begins, if what stands
// behind the first says so.
static std::optional<qsizetype> startOfEqual(QStringView text, const FoundDate& found)
{
    static const QRegularExpression same =
        patternOf(u"^\\s*[,(]*\\s*(?:ال|و)?(?:موافق|correspondant\\s+au)\\s*(?:ل\\s*|يوم\\s+)?"_s);
    constexpr qsizetype longestJoint = 60;
    const qsizetype end = found.start + found.length;
    const auto joint = same.match(text.sliced(end).left(longestJoint).toString());
    return joint.hasMatch() ? std::optional(end + joint.capturedLength()) : std::nullopt;
}

// The Gregorian day is exact; the Hijri one may differ by a day, with the moon.
static FoundDate joined(const Candidate& first, const FoundDate& second)
{
    FoundDate found = first.found;
    found.length = second.start + second.length - found.start;
    if (first.calendar == Calendar::Islamic)
        found.date = second.date;
    return found;
}

// In the folded text.
static std::optional<FoundDate> firstDateIn(const QString& text)
{
    const auto first = firstDate(text);
    if (!first)
        return std::nullopt;
    const auto next = startOfEqual(text, first->found);
    if (!next)
        return first->found;
    auto second = firstDate(text.sliced(*next));
    if (!second || second->found.start != 0)
        return first->found;
    second->found.start = *next;
    return joined(*first, second->found);
}

// Where it stands in the author's own letters.
static FoundDate inOriginal(FoundDate found, const Folded& folded)
{
    const qsizetype end = folded.offsets[found.start + found.length];
    found.start = folded.offsets[found.start];
    found.length = end - found.start;
    return found;
}

std::optional<FoundDate> findDate(QStringView text)
{
    const Folded folded = fold(text, level::search);
    const auto found = firstDateIn(folded.text);
    return found ? std::optional(inOriginal(*found, folded)) : std::nullopt;
}

static void addAllOf(const QString& text, const QRegularExpression& pattern,
                     Candidate (*candidateOf)(const QRegularExpressionMatch&), QList<Candidate>& found)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const Candidate candidate = candidateOf(matches.next());
        if (candidate.found.date.isValid())
            found.append(candidate);
    }
}

QList<FoundDate> findDates(QStringView text)
{
    const Folded folded = fold(text, level::search);
    QList<Candidate> candidates;
    addAllOf(folded.text, numericPattern(), numericCandidate, candidates);
    addAllOf(folded.text, wordPattern(), wordCandidate, candidates);
    addAllOf(folded.text, turnedPattern(), turnedCandidate, candidates);
    std::ranges::stable_sort(candidates, {}, [](const Candidate& one) { return one.found.start; });
    QList<FoundDate> dates;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        FoundDate found = candidates[i].found;
        if (!dates.isEmpty() && found.start < dates.last().start + dates.last().length)
            continue;
        if (i + 1 < candidates.size() && startOfEqual(folded.text, found) == candidates[i + 1].found.start)
            found = joined(candidates[i], candidates[i + 1].found);
        dates.append(found);
    }
    for (FoundDate& date : dates)
        date = inOriginal(date, folded);
    return dates;
}

QString longDate(const QDate& date, Language language)
{
    if (!date.isValid())
        return {};
    const QString month = monthName(date.month(), language);
    const QString day =
        language == Language::French && date.day() == 1 ? u"1er"_s : QString::number(date.day());
    return u"%1 %2 %3"_s.arg(day, month, QString::number(date.year()));
}

QString hijriDate(const QDate& date)
{
    UErrorCode status = U_ZERO_ERROR;
    UCalendar* calendar = ucal_open(u"UTC", -1, "ar_SA@calendar=islamic-umalqura", UCAL_DEFAULT, &status);
    const QDateTime noon(date, QTime(12, 0), Qt::UTC);
    ucal_setMillis(calendar, static_cast<UDate>(noon.toMSecsSinceEpoch()), &status);
    const int year = ucal_get(calendar, UCAL_YEAR, &status);
    const int month = ucal_get(calendar, UCAL_MONTH, &status) + 1;
    const int day = ucal_get(calendar, UCAL_DATE, &status);
    ucal_close(calendar);
    if (U_FAILURE(status) || !date.isValid() || !isHijriYear(year))
        return {};
    return u"%1 %2 %3هـ"_s.arg(day).arg(monthName(month, Language::Arabic, Calendar::Islamic)).arg(year);
}

} // namespace tarjuman::text
