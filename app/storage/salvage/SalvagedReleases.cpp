#include "app/storage/salvage/SalvagedReleases.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/PairTable.h"
#include "app/storage/ReleaseRepository.h"
#include "app/storage/ReleaseRows.h"
#include "app/storage/salvage/LostPlaces.h"

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Release;
using release::ReleaseId;
using text::Language;
using text::PerLanguage;

namespace {

PerLanguage<int> sumsOf(const QList<release::Pair>& pairs)
{
    PerLanguage<int> sums;
    for (const release::Pair& pair : pairs) {
        for (const Language language : text::bothLanguages)
            sums[language] += pair.count[language];
    }
    return sums;
}

int countOf(const Release& release, Language language)
{
    return static_cast<int>(release.paragraphs[language].size());
}

// Paragraphs that are missing leave their pairs, where their ranks tell which they were.
void dropLostPlaces(Release& release, const PerLanguage<QList<qint64>>& ranks)
{
    const PerLanguage<int> sums = sumsOf(release.pairs);
    for (const Language language : text::bothLanguages) {
        if (sums[language] <= countOf(release, language))
            continue;
        if (const auto lost = lostPlaces(ranks[language], sums[language]))
            release.pairs = withoutPlaces(release.pairs, language, *lost);
    }
}

} // namespace

SalvagedReleases::SalvagedReleases(Database& database)
    : m_database(database)
{
}

void SalvagedReleases::add(qint64 release, Origin origin, const QVariantList& row)
{
    Known& known = m_known[release];
    known.origin = origin;
    known.title = {row.value(8).toString(), row.value(9).toString()};
    known.counted = {row.value(12).toInt(), row.value(13).toInt()};
    known.deleted = !row.value(16).isNull();
    known.checksum = row.value(17).toLongLong();
}

void SalvagedReleases::doubtParagraph(qint64 release, qint64 paragraph, const QString& reason)
{
    m_known[release].paragraphs += {paragraph, reason};
}

bool SalvagedReleases::lacksParagraphs(qint64 release) const
{
    const Known known = m_known.value(release);
    return known.found < known.counted.french + known.counted.arabic;
}

Result<Salvaged> SalvagedReleases::finish()
{
    for (auto known = m_known.cbegin(); known != m_known.cend(); ++known)
        TRY(finishRelease(known.key(), *known));
    QList<qint64> lost(m_lost.begin(), m_lost.end());
    std::sort(lost.begin(), lost.end());
    for (const qint64 release : std::as_const(lost)) {
        if (!knows(release)) {
            m_doubts +=
                SalvageDoubt{.release = ReleaseId{release},
                             .reason = tr("The text of this release is lost; only traces of it were found.")};
        }
    }
    m_salvaged.releases = static_cast<int>(m_known.size());
    m_salvaged.doubts = m_doubts;
    return m_salvaged;
}

Result<Release> SalvagedReleases::loaded(qint64 id, PerLanguage<QList<qint64>>& ranks)
{
    Release release = TRY(loadedRow(id));
    TRY(ReleaseRepository(m_database).loadParts(release));
    Statement rows = TRY(Statement::prepare(
        m_database, u"SELECT language, rank FROM paragraph WHERE release_id = ? ORDER BY rank, id"_s));
    TRY(rows.run(id));
    while (TRY(rows.next()))
        ranks[rows.text(0) == u"ar" ? Language::Arabic : Language::French] += rows.number(1);
    return release;
}

// What belongs to the checksum of a release besides its parts.
Result<Release> SalvagedReleases::loadedRow(qint64 id)
{
    Release release;
    release.id = ReleaseId{id};
    Statement row = TRY(Statement::prepare(
        m_database,
        u"SELECT status, date, place_fr, place_ar, embargo_until, created_at FROM release WHERE id = ?"_s));
    TRY(row.run(id));
    if (TRY(row.next())) {
        release.status = release::statusFromKey(row.text(0)).value_or(release::Status::Draft);
        release.date = dateFrom(row.text(1));
        release.place = {row.text(2), row.text(3)};
        release.embargoUntil = embargoFrom(row.value(4));
        release.created = timeFrom(row.value(5));
    }
    return release;
}

Result<void> SalvagedReleases::finishRelease(qint64 id, const Known& known)
{
    PerLanguage<QList<qint64>> ranks;
    const Release asFound = TRY(loaded(id, ranks));
    Release sound = asFound;
    dropLostPlaces(sound, ranks);
    sound = soundRelease(std::move(sound));
    TRY(store(asFound, sound));
    m_salvaged.deleted += known.deleted ? 1 : 0;
    m_salvaged.paragraphs += countOf(sound, Language::French) + countOf(sound, Language::Arabic);
    if (known.origin == Origin::Lost)
        doubt(sound, tr("The release’s own entry is lost: its date, its place and its status are unknown."));
    else if (known.origin == Origin::GivenUp)
        doubt(sound,
              tr("The release’s own entry was found where it had been given up; it may be an older one."));
    if (known.oddParts)
        doubt(sound,
              tr("The release’s own entry, or a pair, picture, comment or version of it, is damaged."));
    doubtParagraphs(sound, known);
    doubtCounts(asFound, sound, known);
    return {};
}

Result<void> SalvagedReleases::store(const Release& before, const Release& sound)
{
    if (before.pairs != sound.pairs) {
        Statement removal = TRY(Statement::prepare(m_database, u"DELETE FROM pair WHERE release_id = ?"_s));
        TRY(removal.run(qint64(sound.id)));
        Release none;
        TRY(PairTable(m_database).write(none, sound));
    }
    const release::ReleaseSummary summary = release::summaryOf(sound);
    Statement row = TRY(Statement::prepare(m_database, uR"(
        UPDATE release SET last_paragraph_id = MAX(last_paragraph_id, ?), title_fr = ?, title_ar = ?,
            completeness_fr = ?, completeness_ar = ?, paragraphs_fr = ?, paragraphs_ar = ?
        WHERE id = ?)"_s));
    return row.changeOne(sound.lastParagraphId, summary.title.french, summary.title.arabic,
                         summary.completeness.french, summary.completeness.arabic,
                         summary.paragraphCount.french, summary.paragraphCount.arabic, qint64(sound.id));
}

void SalvagedReleases::doubt(const Release& release, const QString& reason)
{
    m_doubts += SalvageDoubt{release.id, release::summaryOf(release).title, reason, {}, 0};
}

void SalvagedReleases::doubtParagraphs(const Release& release, const Known& known)
{
    QHash<qint64, QString> reasons;
    for (const auto& [paragraph, reason] : known.paragraphs)
        reasons.insert(paragraph, reason);
    const PerLanguage<QString> title = release::summaryOf(release).title;
    for (const Language language : text::bothLanguages) {
        for (int i = 0; !reasons.isEmpty() && i < countOf(release, language); ++i) {
            const auto reason = reasons.constFind(qint64(release.paragraphs[language][i].id));
            if (reason != reasons.constEnd())
                m_doubts += SalvageDoubt{release.id, title, *reason, language, i + 1};
        }
    }
}

void SalvagedReleases::doubtCounts(const Release& asFound, const Release& sound, const Known& known)
{
    const PerLanguage<QString> title = release::summaryOf(sound).title;
    const PerLanguage<int> sums = sumsOf(asFound.pairs);
    bool pairsFit = true;
    for (const Language language : text::bothLanguages) {
        const int found = countOf(sound, language);
        const int expected = known.origin == Origin::Lost ? sums[language] : known.counted[language];
        if (found < expected) {
            m_doubts += SalvageDoubt{sound.id, title,
                                     tr("Paragraphs are lost: %1 of %2.").arg(expected - found).arg(expected),
                                     language, 0};
        } else if (found > expected && known.origin != Origin::Lost) {
            m_doubts += SalvageDoubt{sound.id, title,
                                     tr("There are more paragraphs than the release counts."), language, 0};
        }
        pairsFit = pairsFit && sums[language] == std::max(found, expected);
    }
    if (!pairsFit)
        doubt(sound, tr("Which paragraphs belong together is lost in part; look at the pairs."));
    else if (known.origin != Origin::Lost && known.title != title && known.paragraphs.isEmpty())
        doubt(sound, tr("The title is not the one that the list of releases had."));
    else if (known.paragraphs.isEmpty() && matchOf(asFound, known.checksum) == Match::Differs)
        doubt(sound, tr("The release does not match its checksum."));
}

} // namespace tarjuman::storage
