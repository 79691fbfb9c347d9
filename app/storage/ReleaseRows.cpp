#include "app/storage/ReleaseRows.h"

#include "app/release/Pairing.h"
#include "app/text/CodePoints.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using release::Pair;
using release::ParagraphId;
using release::Release;
using release::TranslationState;

QVariant toColumn(const QDateTime& time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant& column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), Qt::UTC);
}

static constexpr int zoneUnit = 15 * 60; // seconds
static constexpr int firstZone = -12 * 4;
static constexpr int lastZone = 14 * 4;

static constexpr int lastMark = lastZone - firstZone + 1;

QVariant embargoColumn(const QDateTime& until)
{
    const int zone = until.timeSpec() == Qt::OffsetFromUTC ? until.offsetFromUtc() : 0;
    const int mark = zone / zoneUnit - firstZone + 1;
    const bool kept = zone != 0 && zone % zoneUnit == 0 && mark > 0 && mark <= lastMark;
    if (!until.isValid() || (!kept && until.time().msec() > lastMark))
        return toColumn(until);
    return QVariant(until.toSecsSinceEpoch() * 1000 + (kept ? mark : 0));
}

QDateTime embargoFrom(const QVariant& column)
{
    const QDateTime instant = timeFrom(column);
    const int mark = instant.isValid() ? instant.time().msec() : 0;
    if (mark == 0 || mark > lastMark)
        return instant;
    return instant.addMSecs(-mark).toOffsetFromUtc((mark - 1 + firstZone) * zoneUnit);
}

QString toColumn(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

QDate dateFrom(const QString& column)
{
    return QDate::fromString(column, Qt::ISODate);
}

QString keyOf(TranslationState state)
{
    return state == TranslationState::Done ? u"done"_s : u"draft"_s;
}

TranslationState stateFromKey(const QString& key)
{
    return key == u"done"_s ? TranslationState::Done : TranslationState::Draft;
}

namespace {

void giveIdentities(Release& release)
{
    for (const auto language : text::bothLanguages) {
        for (const auto& paragraph : std::as_const(release.paragraphs[language]))
            release.lastParagraphId = std::max(release.lastParagraphId, qint64(paragraph.id));
    }
    for (const auto& figure : std::as_const(release.figures))
        release.lastParagraphId = std::max(release.lastParagraphId, figure.id);
    for (const auto& comment : std::as_const(release.comments))
        release.lastParagraphId = std::max(release.lastParagraphId, comment.id);
    for (const auto& waiver : std::as_const(release.waivers))
        release.lastParagraphId = std::max(release.lastParagraphId, waiver.id);
    QSet<qint64> seen;
    for (const auto language : text::bothLanguages) {
        auto& paragraphs = release.paragraphs[language];
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            const ParagraphId id = paragraphs.at(i).id;
            if (id == ParagraphId::None || seen.contains(qint64(id)))
                paragraphs[i].id = release.takeParagraphId();
            seen.insert(qint64(paragraphs.at(i).id));
        }
    }
}

// Takes from the pairs what goes beyond the paragraphs and gives a pair of their own to those that have none.
void makePairsAddUp(Release& release)
{
    text::PerLanguage<int> left{static_cast<int>(release.paragraphs.french.size()),
                                static_cast<int>(release.paragraphs.arabic.size())};
    QList<Pair> pairs;
    for (Pair pair : std::as_const(release.pairs)) {
        for (const auto language : text::bothLanguages) {
            pair.count[language] = std::clamp(pair.count[language], 0, left[language]);
            left[language] -= pair.count[language];
        }
        if (pair.count.french > 0 || pair.count.arabic > 0)
            pairs += pair;
    }
    for (const auto language : text::bothLanguages) {
        for (; left[language] > 0; --left[language]) {
            Pair alone;
            alone.count[language] = 1;
            pairs += alone;
        }
    }
    if (pairs != release.pairs)
        release.pairs = pairs;
}

void giveAgreements(Release& release)
{
    for (qsizetype i = 0; i < release.pairs.size(); ++i) {
        const Pair& pair = release.pairs.at(i);
        const bool none = pair.agreed == text::PerLanguage<QString>{};
        if (pair.state == TranslationState::Done && none)
            release.pairs[i].agreed = release::agreementOf(release, static_cast<int>(i));
        else if (pair.state == TranslationState::Draft && !none)
            release.pairs[i].agreed = {};
    }
}

void normaliseSpans(Release& release)
{
    for (const auto language : text::bothLanguages) {
        auto& paragraphs = release.paragraphs[language];
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (paragraphs.at(i).spans.isEmpty())
                continue;
            const auto spans = release::normalised(paragraphs.at(i).spans, paragraphs.at(i).text.size());
            if (spans != paragraphs.at(i).spans)
                paragraphs[i].spans = spans;
        }
    }
}

void form(text::PerLanguage<QString>& texts)
{
    for (const text::Language language : text::bothLanguages) {
        if (!texts[language].isValidUtf16())
            texts[language] = text::wellFormed(texts[language]);
    }
}

// Half a character, as a broken file or clipboard may bring it, has no place in UTF-8, and SQLite would take
// the sign behind it along.
void formTexts(Release& release)
{
    form(release.place);
    for (const text::Language language : text::bothLanguages) {
        for (qsizetype i = 0; i < release.paragraphs[language].size(); ++i) {
            if (!release.paragraphs[language].at(i).text.isValidUtf16())
                release.paragraphs[language][i].text =
                    text::wellFormed(release.paragraphs[language].at(i).text);
        }
    }
    for (Pair& pair : release.pairs)
        form(pair.agreed);
    for (release::Figure& figure : release.figures) {
        form(figure.caption);
        form(figure.alternative);
        figure.credit = text::wellFormed(figure.credit);
    }
    for (release::Comment& comment : release.comments) {
        comment.author = text::wellFormed(comment.author);
        comment.text = text::wellFormed(comment.text);
    }
    for (release::Waiver& waiver : release.waivers) {
        waiver.words = text::wellFormed(waiver.words);
        waiver.author = text::wellFormed(waiver.author);
        waiver.reason = text::wellFormed(waiver.reason);
    }
}

} // namespace

Release soundRelease(Release release)
{
    formTexts(release);
    giveIdentities(release);
    makePairsAddUp(release);
    giveAgreements(release);
    normaliseSpans(release);
    return release;
}

bool sameContent(const Release& left, const Release& right)
{
    Release copy = right;
    copy.revision = left.revision;
    copy.created = left.created;
    copy.changed = left.changed;
    copy.lastParagraphId = left.lastParagraphId;
    // Times are equal in whatever zone.
    return copy == left && embargoColumn(left.embargoUntil) == embargoColumn(right.embargoUntil);
}

} // namespace tarjuman::storage
