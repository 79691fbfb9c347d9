#include "app/desk/DamagedText.h"

#include "app/desk/archive/Archive.h"
#include "app/desk/Versions.h"
#include "app/storage/Checksums.h"
#include "app/storage/DoubtRepository.h"
#include "app/storage/Store.h"
#include "app/storage/VersionRepository.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tarjuman::desk {

using base::Result;
using release::Release;
using release::ReleaseId;
using storage::Doubt;
using storage::Store;

namespace {

struct DamageSentences {
    Q_DECLARE_TR_FUNCTIONS(DamagedText)
};

Result<QList<Doubt>> doubtsOf(Store& store, std::optional<ReleaseId> only)
{
    return store
        .ask([only](storage::Database& archive) { return storage::DoubtRepository(archive).doubts(only); })
        .result();
}

bool holdsAsItWas(const Release& version, const Doubt& doubt)
{
    const auto& paragraphs = version.paragraphs[doubt.language];
    const auto found = std::ranges::find(paragraphs, doubt.paragraph, &release::Paragraph::id);
    return found != paragraphs.end() &&
           storage::checksumOf(doubt.release, doubt.language, *found) == doubt.checksum;
}

// Empty when no version holds it.
QString whereItIsRight(Store& store, const Doubt& doubt)
{
    if (doubt.what != Doubt::What::Paragraph)
        return {};
    const auto versions = store
                              .ask([&doubt](storage::Database& archive) {
                                  return storage::VersionRepository(archive).versionsOf(doubt.release);
                              })
                              .result();
    for (const release::Version& version : versions.value_or(QList<release::Version>())) {
        const auto content = unpackedVersion(store
                                                 .ask([id = version.id](storage::Database& archive) {
                                                     return storage::VersionRepository(archive).content(id);
                                                 })
                                                 .result());
        if (content && holdsAsItWas(*content, doubt)) {
            return DamageSentences::tr("The version of %1 holds it as it was; take it from there.")
                .arg(QLocale().toString(version.made.toLocalTime(), QLocale::ShortFormat));
        }
    }
    return DamageSentences::tr("No version of the release holds it as it was; a backup may.");
}

QStringList hintsFor(Store& store, const QList<Doubt>& doubts)
{
    QStringList hints;
    for (const Doubt& doubt : doubts) {
        const QString hint = whereItIsRight(store, doubt);
        if (!hint.isEmpty() && !hints.contains(hint))
            hints.append(hint);
    }
    return hints;
}

} // namespace

QFuture<Result<QStringList>> damageOf(Archive& archive, ReleaseId release)
{
    return archive.start(Archive::Job::Reads, [release](Store& store) -> Result<QStringList> {
        const QList<Doubt> doubts = TRY(doubtsOf(store, release));
        QStringList sentences;
        for (const Doubt& doubt : doubts)
            sentences.append(storage::sentenceOf(doubt));
        return sentences + hintsFor(store, doubts);
    });
}

QFuture<Result<QStringList>> damageIn(Archive& archive)
{
    return archive.start(Archive::Job::Reads, [](Store& store) -> Result<QStringList> {
        const QStringList problems = TRY(store.verify().result());
        if (problems.isEmpty())
            return problems;
        const auto doubts = doubtsOf(store, {});
        return problems + hintsFor(store, doubts.value_or(QList<Doubt>()));
    });
}

} // namespace tarjuman::desk
