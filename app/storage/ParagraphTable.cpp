#include "app/storage/ParagraphTable.h"

#include "app/storage/Checksums.h"
#include "app/storage/database/Database.h"
#include "app/storage/database/Statement.h"
#include "app/storage/Ranks.h"

#include <QSet>

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;
using base::Result;
using release::Paragraph;
using release::ParagraphId;
using release::Release;
using release::ReleaseId;
using text::Language;

namespace {

using ParagraphsById = QHash<ParagraphId, Paragraph>;

ParagraphsById byId(const Release& release)
{
    ParagraphsById paragraphs;
    for (const Language language : text::bothLanguages) {
        for (const Paragraph& paragraph : release.paragraphs[language])
            paragraphs.insert(paragraph.id, paragraph);
    }
    return paragraphs;
}

bool sameOrder(const QList<Paragraph>& left, const QList<Paragraph>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Paragraph& one, const Paragraph& other) { return one.id == other.id; });
}

} // namespace

ParagraphTable::ParagraphTable(Database& database)
    : m_database(database)
{
}

Result<void> ParagraphTable::load(Release& release)
{
    Statement rows = TRY(Statement::prepare(
        m_database,
        u"SELECT language, id, role, text, spans FROM paragraph WHERE release_id = ? ORDER BY rank, id"_s));
    TRY(rows.run(qint64(release.id)));
    while (TRY(rows.next())) {
        const Language language = text::languageFromTag(rows.text(0)).value_or(Language::French);
        const auto role = release::roleFromKey(rows.text(2)).value_or(release::Role::Body);
        release.paragraphs[language] += Paragraph{ParagraphId{rows.number(1)}, role, rows.text(3),
                                                  release::spansFromText(rows.text(4), rows.text(3).size())};
    }
    return {};
}

Result<void> ParagraphTable::write(const Release& saved, const Release& current)
{
    TRY(removeGone(saved, current));
    TRY(updateTexts(saved, current));
    for (const Language language : text::bothLanguages) {
        if (!sameOrder(saved.paragraphs[language], current.paragraphs[language]))
            TRY(writeOrder(saved, current, language));
    }
    return {};
}

Result<void> ParagraphTable::removeGone(const Release& saved, const Release& current)
{
    const ParagraphsById kept = byId(current);
    Statement removal =
        TRY(Statement::prepare(m_database, u"DELETE FROM paragraph WHERE release_id = ? AND id = ?"_s));
    for (const Language language : text::bothLanguages) {
        for (const Paragraph& paragraph : saved.paragraphs[language]) {
            if (!kept.contains(paragraph.id))
                TRY(removal.changeOne(qint64(current.id), qint64(paragraph.id)));
        }
    }
    return {};
}

Result<void> ParagraphTable::updateTexts(const Release& saved, const Release& current)
{
    const ParagraphsById before = byId(saved);
    Statement update = TRY(Statement::prepare(
        m_database,
        u"UPDATE paragraph SET role = ?, text = ?, spans = ?, checksum = ? WHERE release_id = ? AND id = ?"_s));
    for (const Language language : text::bothLanguages) {
        for (const Paragraph& paragraph : current.paragraphs[language]) {
            const auto old = before.constFind(paragraph.id);
            if (old != before.constEnd() && *old != paragraph) {
                TRY(update.changeOne(
                    release::keyOf(paragraph.role), paragraph.text, release::spansToText(paragraph.spans),
                    checksumOf(current.id, language, paragraph), qint64(current.id), qint64(paragraph.id)));
            }
        }
    }
    return {};
}

Result<void> ParagraphTable::writeOrder(const Release& saved, const Release& current, Language language)
{
    const ParagraphsById before = byId(saved);
    const Ranks present = TRY(ranksOf(current.id, language));
    const auto& paragraphs = current.paragraphs[language];
    QList<std::optional<qint64>> wanted;
    for (const Paragraph& paragraph : paragraphs) {
        const auto rank = present.constFind(paragraph.id);
        wanted += rank == present.constEnd() ? std::nullopt : std::optional(*rank);
    }
    const QList<qint64> ranks = ranksFor(wanted);

    Statement insertion = TRY(Statement::prepare(
        m_database,
        u"INSERT INTO paragraph (language, rank, release_id, id, role, text, spans, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s));
    Statement move = TRY(Statement::prepare(
        m_database, u"UPDATE paragraph SET language = ?, rank = ? WHERE release_id = ? AND id = ?"_s));
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const Paragraph& paragraph = paragraphs[i];
        if (!before.contains(paragraph.id)) {
            TRY(insertion.changeOne(text::tagOf(language), ranks[i], qint64(current.id), qint64(paragraph.id),
                                    release::keyOf(paragraph.role), paragraph.text,
                                    release::spansToText(paragraph.spans),
                                    checksumOf(current.id, language, paragraph)));
        } else if (wanted[i] != ranks[i]) {
            TRY(move.changeOne(text::tagOf(language), ranks[i], qint64(current.id), qint64(paragraph.id)));
        }
    }
    return {};
}

Result<ParagraphTable::Ranks> ParagraphTable::ranksOf(ReleaseId id, Language language)
{
    Statement rows = TRY(Statement::prepare(
        m_database, u"SELECT id, rank FROM paragraph WHERE release_id = ? AND language = ?"_s));
    TRY(rows.run(qint64(id), text::tagOf(language)));
    Ranks ranks;
    while (TRY(rows.next()))
        ranks.insert(ParagraphId{rows.number(0)}, rows.number(1));
    return ranks;
}

} // namespace tarjuman::storage
