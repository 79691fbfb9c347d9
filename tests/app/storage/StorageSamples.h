// Releases written for the tests of this room, archives opened and answers waited for.
#pragma once

#include "app/release/Release.h"
#include "app/release/Term.h"
#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/Migrator.h"
#include "app/storage/sqlite/SqliteEngine.h"

#include <QFuture>
#include <QTest>

namespace tarjuman::storage::samples {

// Tests may wait: there is no window that would freeze.
template <typename T>
T answerOf(QFuture<T> future)
{
    return future.takeResult();
}

// Fails the test with the reason, in the log's words, when a result has no value.
#define SUCCEED(result)                                                                                      \
    do {                                                                                                     \
        const auto& outcome = (result);                                                                      \
        QVERIFY2(outcome,                                                                                    \
                 qPrintable(outcome ? QString() : outcome.error().message + outcome.error().detail));        \
    } while (false)

// An archive of today's schema; made when the file doesn't exist. Null when it can't be opened.
inline std::unique_ptr<Database> openArchive(const QString& file, const StoreOptions& options = {})
{
    auto database = Database::open(std::make_unique<SqliteEngine>(file), options);
    if (!database || !Migrator(**database).migrate())
        return nullptr;
    return std::move(*database);
}

// The first value of the first row.
inline qint64 numberOf(Database& database, const QString& sql)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement || !statement->run() || !statement->next().value_or(false))
        return -1;
    return statement->number(0);
}

// How many rows this connection has written since it was opened.
inline qint64 rowsWritten(Database& database)
{
    using namespace Qt::StringLiterals;
    return numberOf(database, u"SELECT total_changes()"_s);
}

inline release::Paragraph paragraph(release::Release& release, release::Role role, const QString& text)
{
    return {release.takeParagraphId(), role, text};
}

// A pair of titles and of two body paragraphs, of an institute that does not exist.
inline release::Release pairedRelease()
{
    using namespace Qt::StringLiterals;
    using release::Role;
    release::Release release;
    release.date = QDate(2026, 3, 4);
    release.place = {u"Tunis"_s, u"تونس"_s};
    auto& french = release.paragraphs.french;
    auto& arabic = release.paragraphs.arabic;
    french += paragraph(release, Role::Title, u"L’Institut des rivages ouvre son observatoire"_s);
    french += paragraph(release, Role::Lead,
                        u"L’Institut des rivages a ouvert mercredi son observatoire du littoral."_s);
    french += paragraph(release, Role::Body, u"Douze chercheurs y travailleront toute l’année."_s);
    arabic += paragraph(release, Role::Title, u"معهد الشواطئ يفتتح مرصده"_s);
    arabic += paragraph(release, Role::Lead, u"افتتح معهد الشواطئ يوم الأربعاء مرصده الساحلي."_s);
    arabic += paragraph(release, Role::Body, u"وسيعمل فيه اثنا عشر باحثًا طوال العام."_s);
    release.pairs = {
        {{1, 1}, release::TranslationState::Done, {french[0].text, arabic[0].text}}, {{1, 1}}, {{1, 1}}};
    return release;
}

// What the first release of every archive in tests/data/archives was made of.
inline release::Release frozenRelease()
{
    using namespace Qt::StringLiterals;
    release::Release release = pairedRelease();
    release.status = release::Status::InReview;
    release.embargoUntil = QDateTime(QDate(2026, 3, 5), QTime(6, 0), Qt::UTC);
    release.paragraphs.french += paragraph(release, release::Role::EndMark, u"FIN"_s);
    release.pairs += release::Pair{{1, 0}};
    return release;
}

// What archives of schema 3 and later hold besides.
inline void addFrozenWaiver(release::Release& release)
{
    using namespace Qt::StringLiterals;
    release.waivers += release::Waiver{.id = qint64(release.takeParagraphId()),
                                       .paragraph = release.paragraphs.french[2].id,
                                       .start = 0,
                                       .length = 5,
                                       .rule = u"doubled"_s,
                                       .words = u"Douze"_s,
                                       .author = u"Nadia"_s,
                                       .given = QDateTime(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC),
                                       .reason = u"Voulu : مقصود"_s};
}

// What archives of schema 4 and later hold besides.
inline release::Term frozenTerm()
{
    using namespace Qt::StringLiterals;
    return {1,
            release::TermKind::Person,
            {u"Leïla Karoui"_s, u"ليلى القروي"_s},
            {u"directrice"_s, u"مديرة"_s},
            u"Depuis 2024"_s};
}

// As many paragraphs a language, all paired one to one.
inline release::Release longRelease(int paragraphs)
{
    using namespace Qt::StringLiterals;
    release::Release release;
    for (int i = 0; i < paragraphs; ++i) {
        release.paragraphs.french +=
            paragraph(release, release::Role::Body, u"Paragraphe numéro %1."_s.arg(i + 1));
        release.paragraphs.arabic += paragraph(release, release::Role::Body, u"الفقرة رقم %1."_s.arg(i + 1));
        release.pairs += release::Pair{{1, 1}};
    }
    return release;
}

} // namespace tarjuman::storage::samples
