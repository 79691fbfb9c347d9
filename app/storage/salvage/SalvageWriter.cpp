#include "app/storage/salvage/SalvageWriter.h"

#include "app/storage/database/Database.h"
#include "app/storage/database/Transaction.h"

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

// What lies beyond is damage, and the next rank or time counted from it would not fit its number.
constexpr qint64 largestRank = qint64(1) << 60;
constexpr qint64 latestTime = 253402300799999; // the last millisecond of the year 9999
constexpr qint64 mostParagraphs = 1'000'000;   // in one pair

void clamp(QVariantList& values, qsizetype column, qint64 least, qint64 most, bool& sound)
{
    if (column >= values.size() || values[column].isNull())
        return;
    const qint64 number = values[column].toLongLong();
    values[column] = std::clamp(number, least, most);
    sound = sound && number >= least && number <= most;
}

// A row of "release" whose numbers are such as the program gives.
void settleRelease(SalvagedRow& row)
{
    clamp(row.values, 1, 1, largestKey, row.sound); // revision
    clamp(row.values, 7, 0, largestKey, row.sound); // last_paragraph_id
    for (const int percent : {10, 11})
        clamp(row.values, percent, 0, 100, row.sound);
    for (const int count : {12, 13})
        clamp(row.values, count, 0, mostParagraphs, row.sound);
    for (const int time : {6, 14, 15, 16})
        clamp(row.values, time, 0, latestTime, row.sound);
    const QString date = row.text(3);
    if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid()) {
        row.values[3] = u""_s;
        row.sound = false;
    }
}

QVariantList unknownRelease(qint64 id, qint64 now)
{
    const QString none = u""_s;
    return {id, 1, u"draft"_s, none, none, none, QVariant(QMetaType::fromType<qint64>()), 0, none, none,
            0,  0, 0,          0,    now,  now};
}

} // namespace

SalvageWriter::SalvageWriter(Database& database, const SqlitePages& pages)
    : m_database(database)
    , m_pages(pages)
    , m_budget(8 * static_cast<qint64>(pages.total()))
    , m_releases(database)
{
}

Result<Salvaged> SalvageWriter::write(const Found& found, const std::stop_token& stop,
                                      const base::Progress& progress)
{
    m_chosen = chosenRows(m_pages, found.rows, m_budget);
    if (found.lostPages > 0)
        m_releases.doubtAll(
            Sentences::tr("Parts of the file are destroyed; what stood there alone is lost."));
    if (found.tornLog)
        m_releases.doubtAll(
            Sentences::tr("The log of the archive is damaged; the newest changes may be lost."));
    auto transaction = TRY(Transaction::begin(m_database, Transaction::Purpose::Writing));
    TRY(putReleases());
    TRY(report(stop, progress, 1));
    TRY(putParagraphs(rowsOf(m_chosen.rows, SalvageTable::Paragraph)));
    TRY(putMissing());
    int done = 2;
    for (const SalvageTable table : {SalvageTable::Version, SalvageTable::Pair, SalvageTable::Figure,
                                     SalvageTable::Comment, SalvageTable::Waiver}) {
        TRY(report(stop, progress, done++));
        TRY(putParts(table));
    }
    TRY(putWords());
    TRY(putArchive());
    TRY(report(stop, progress, done));
    m_statements.clear();
    Salvaged salvaged = TRY(m_releases.finish());
    TRY(renewChecksums(m_database));
    TRY(transaction.commit());
    return salvaged;
}

Result<void> SalvageWriter::report(const std::stop_token& stop, const base::Progress& progress,
                                   int table) const
{
    constexpr int steps = 8;
    if (stop.stop_requested())
        return Error{ErrorKind::Cancelled, Sentences::tr("The salvage was stopped.")};
    if (progress)
        progress(table, steps);
    return {};
}

Result<bool> SalvageWriter::put(SalvageTable table, const QVariantList& values)
{
    const auto key = std::pair(table, values.size());
    auto statement = m_statements.find(key);
    if (statement == m_statements.end()) {
        QStringList names;
        for (const SalvageColumn& column : shapeOf(table).columns.first(static_cast<size_t>(values.size())))
            names += QString::fromLatin1(column.name);
        const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
        const QString sql = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            QString::fromLatin1(shapeOf(table).name), names.join(u", "_s), marks);
        statement = m_statements.emplace(key, TRY(Statement::prepare(m_database, sql))).first;
    }
    TRY(statement->second.runAll(values));
    return statement->second.rowsChanged() == 1;
}

Result<void> SalvageWriter::putReleases()
{
    for (const FoundRow& found : rowsOf(m_chosen.rows, SalvageTable::Release)) {
        if (found.first != 0)
            TRY(putRelease(found, Origin::Found));
    }
    return {};
}

Result<void> SalvageWriter::putRelease(const FoundRow& found, Origin origin)
{
    SalvagedRow row = rowAt(found);
    settleRelease(row);
    if (TRY(put(SalvageTable::Release, row.values))) {
        m_releases.add(found.first, origin, row.values);
        if (!row.sound)
            m_releases.doubtPart(found.first);
    }
    return {};
}

Result<void> SalvageWriter::makeRelease(qint64 id)
{
    if (m_releases.knows(id))
        return {};
    for (const FoundRow& found : rowsOf(m_chosen.spare, SalvageTable::Release)) {
        if (found.first == id)
            TRY(putRelease(found, Origin::GivenUp));
    }
    if (m_releases.knows(id))
        return {};
    const QVariantList row = unknownRelease(id, m_database.clock().now().toMSecsSinceEpoch());
    TRY(put(SalvageTable::Release, row));
    m_releases.add(id, Origin::Lost, row);
    return {};
}

Result<void> SalvageWriter::putParagraphs(std::span<const FoundRow> rows)
{
    for (const FoundRow& found : rows) {
        if (found.first != 0)
            TRY(putParagraph(found));
    }
    for (const FoundRow& found : rows) {
        if (found.first != 0)
            continue;
        m_strays = m_strays == 0 ? m_releases.highestNumber() + 1 : m_strays;
        FoundRow stray = found;
        stray.first = m_strays;
        TRY(putParagraph(stray));
    }
    return {};
}

Result<void> SalvageWriter::putParagraph(const FoundRow& found)
{
    constexpr qint64 firstOwnNumber = 1'000'000'000; // beyond those that a release gave
    FoundRow placed = found;
    if (placed.second == 0)
        placed.second = firstOwnNumber + m_lastNumber++;
    SalvagedRow row = rowAt(placed);
    if (row.values.size() < 6)
        return {};
    clamp(row.values, 3, -largestRank, largestRank, row.sound);
    TRY(makeRelease(placed.first));
    if (!TRY(put(SalvageTable::Paragraph, row.values)))
        return {};
    m_releases.addParagraph(placed.first);
    const auto doubt = [&](const QString& reason) {
        m_releases.doubtParagraph(placed.first, placed.second, reason);
    };
    const Match match = matchOf(paragraphOf(row), checksumOf(row));
    if (row.cut)
        doubt(Sentences::tr("The end of this paragraph is lost."));
    else if (match == Match::Differs)
        doubt(Sentences::tr("The text of this paragraph does not match its checksum."));
    else if (!row.sound)
        doubt(Sentences::tr("The row of this paragraph is damaged."));
    else if (placed.trust == Trust::Given)
        doubt(Sentences::tr("This paragraph was found where it had been given up; it may be an older text."));
    else if (placed.trust != Trust::Reached && match != Match::Matches)
        doubt(Sentences::tr("This paragraph was found out of its place; it may be an older text."));
    return {};
}

Result<void> SalvageWriter::putMissing()
{
    for (const FoundRow& found : rowsOf(m_chosen.spare, SalvageTable::Paragraph)) {
        if (m_releases.knows(found.first) && found.second != 0 && m_releases.lacksParagraphs(found.first))
            TRY(putParagraph(found));
    }
    return {};
}

Result<void> SalvageWriter::putParts(SalvageTable table)
{
    const qsizetype releaseColumn = table == SalvageTable::Version ? 1 : 0;
    for (const FoundRow& found : rowsOf(m_chosen.rows, table)) {
        SalvagedRow row = rowAt(found);
        const qint64 release = row.number(static_cast<int>(releaseColumn));
        if (found.first == 0 || !isKey(release))
            continue;
        // A version holds all that its release said, so the release is there to hold it.
        if (table == SalvageTable::Version)
            TRY(makeRelease(release));
        if (!m_releases.knows(release)) {
            m_releases.addLost(release);
            continue;
        }
        if (table == SalvageTable::Pair) {
            clamp(row.values, 1, -largestRank, largestRank, row.sound);
            for (const int count : {2, 3})
                clamp(row.values, count, 0, mostParagraphs, row.sound);
        }
        TRY(put(table, row.values));
        if (!row.sound || row.cut)
            m_releases.doubtPart(release);
    }
    return {};
}

Result<void> SalvageWriter::putWords()
{
    bool sound = true;
    for (const SalvageTable table :
         {SalvageTable::Word, SalvageTable::Phrase, SalvageTable::Term, SalvageTable::Setting}) {
        for (const FoundRow& found : rowsOf(m_chosen.rows, table)) {
            const SalvagedRow row = rowAt(found);
            const bool ofRelease = table == SalvageTable::Word && !row.values.value(2).isNull();
            if (found.first == 0 || row.values.isEmpty() || (ofRelease && !m_releases.knows(row.number(2))))
                continue;
            TRY(put(table, row.values));
            sound = sound && row.sound && !row.cut;
        }
    }
    if (!sound)
        m_releases.doubtAll(
            Sentences::tr("Some words, terms, phrases or settings of the house are damaged."));
    return {};
}

// The new archive is one of its own, but its releases in the trash age by the days of the old one.
Result<void> SalvageWriter::putArchive()
{
    for (const FoundRow& found : rowsOf(m_chosen.rows, SalvageTable::Archive)) {
        const SalvagedRow row = rowAt(found);
        if (found.odd || !row.sound || row.number(2) < 0 || row.number(2) > largestKey)
            continue;
        Statement days =
            TRY(Statement::prepare(m_database, u"UPDATE archive SET days_opened = ?, last_opened = ?"_s));
        TRY(days.run(row.number(2), row.text(3)));
        break;
    }
    return {};
}

} // namespace tarjuman::storage
