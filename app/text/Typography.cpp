#include "app/text/Typography.h"

#include "app/text/ArabicSlips.h"
#include "app/text/FrenchSpacing.h"
#include "app/text/MachineSpans.h"
#include "app/text/MarkSlips.h"
#include "app/text/QuoteForms.h"
#include "app/text/UnseenCharacters.h"

#include <algorithm>
#include <utility>

namespace tarjuman::text {

namespace {

// Of two that reach into one another, the one that begins earlier stays; at one place, that of the earlier
// rule.
TypographyChanges apart(TypographyChanges changes)
{
    std::ranges::stable_sort(changes, {}, &TypographyChange::start);
    TypographyChanges kept;
    for (const TypographyChange& change : std::as_const(changes)) {
        const bool reaches = !kept.isEmpty() && (change.start < kept.last().end() ||
                                                 (change.start == kept.last().start && change.length == 0));
        if (!reaches)
            kept.append(change);
    }
    return kept;
}

TypographyChanges answered(TypographyChanges changes)
{
    changes.removeIf([](const TypographyChange& change) { return !change.by; });
    return changes;
}

// A stretch of the text between two rounds that either of them touched.
struct Touched {
    qsizetype start = 0;
    qsizetype end = 0;
    TypographyReason reason = TypographyReason::Habit;
};

QList<Touched> touchedBetween(const TypographyChanges& first, const TypographyChanges& second)
{
    QList<Touched> all;
    qsizetype shift = 0;
    for (const TypographyChange& change : first) {
        const qsizetype start = change.start + shift;
        all.append({start, start + change.by->size(), change.reason});
        shift += change.by->size() - change.length;
    }
    for (const TypographyChange& change : second)
        all.append({change.start, change.end(), change.reason});
    std::ranges::stable_sort(all, {}, &Touched::start);
    QList<Touched> joined;
    for (const Touched& one : std::as_const(all)) {
        if (!joined.isEmpty() && one.start <= joined.last().end)
            joined.last().end = std::max(joined.last().end, one.end);
        else
            joined.append(one);
    }
    return joined;
}

// Where a place of the changed text was before it; it lies within no change. A place at which something was
// taken away is both its start and its end.
qsizetype startBefore(qsizetype place, const TypographyChanges& changes)
{
    qsizetype shift = 0;
    for (const TypographyChange& change : changes) {
        if (change.start + shift >= place)
            break;
        shift += change.by->size() - change.length;
    }
    return place - shift;
}

qsizetype endBefore(qsizetype place, const TypographyChanges& changes)
{
    qsizetype shift = 0;
    for (const TypographyChange& change : changes) {
        if (change.start + shift > place)
            break;
        shift += change.by->size() - change.length;
    }
    return place - shift;
}

// Both rounds as one, from the text before the first.
TypographyChanges joined(const QString& text, const TypographyChanges& first, const QString& between,
                         const TypographyChanges& second)
{
    TypographyChanges all;
    for (const Touched& touched : touchedBetween(first, second)) {
        TypographyChanges within;
        for (TypographyChange change : second) {
            if (change.start < touched.start || change.end() > touched.end)
                continue;
            change.start -= int(touched.start);
            within.append(change);
        }
        const qsizetype start = startBefore(touched.start, first);
        const qsizetype length = endBefore(touched.end, first) - start;
        const QString by = withChanges(between.sliced(touched.start, touched.end - touched.start), within);
        if (QStringView(text).sliced(start, length) != by)
            all.append({int(start), int(length), by, touched.reason});
    }
    return all;
}

} // namespace

bool TypographyScope::isMachine(qsizetype at) const
{
    return std::ranges::any_of(machine, [at](const Span& span) { return at >= span.start && at < span.end; });
}

QChar TypographyScope::at(qsizetype place) const
{
    return place >= 0 && place < text.size() ? text[place] : QChar();
}

TypographyChanges typography(QStringView text, Language language, FrenchProfile profile)
{
    const TypographyScope scope{text, language, profile, machineSpans(text)};
    TypographyChanges changes = unseenCharacters(scope);
    changes += quoteForms(scope);
    changes += markSlips(scope);
    changes += language == Language::French ? frenchSpacing(scope) : arabicSlips(scope);
    changes.removeIf([&scope](const TypographyChange& change) {
        return change.reason != TypographyReason::HiddenCharacter && scope.isMachine(change.start) &&
               scope.isMachine(change.end());
    });
    return apart(std::move(changes));
}

TypographyChanges settledTypography(const QString& text, Language language, FrenchProfile profile)
{
    constexpr int most = 8; // each round has less to do; two are the rule
    TypographyChanges all = answered(typography(text, language, profile));
    for (int round = 1; round < most; ++round) {
        const QString between = withChanges(text, all);
        const TypographyChanges more = answered(typography(between, language, profile));
        if (more.isEmpty())
            break;
        all = joined(text, all, between, more);
    }
    return all;
}

QString withChanges(const QString& text, const TypographyChanges& changes)
{
    QString result;
    result.reserve(text.size());
    qsizetype at = 0;
    for (const TypographyChange& change : changes) {
        if (!change.by)
            continue;
        result += QStringView(text).sliced(at, change.start - at);
        result += *change.by;
        at = change.end();
    }
    return result += QStringView(text).sliced(at);
}

} // namespace tarjuman::text
