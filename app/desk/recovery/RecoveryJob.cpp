#include "app/desk/recovery/RecoveryJob.h"

#include "app/base/Log.h"
#include "app/desk/archive/NewRelease.h"
#include "app/desk/recovery/Fingerprint.h"
#include "app/desk/recovery/HeldFile.h"
#include "app/desk/recovery/Recovery.h"
#include "app/desk/recovery/RecoveryPlace.h"
#include "app/desk/recovery/SoundIds.h"
#include "app/storage/Store.h"

#include <QFile>

#include <algorithm>

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::logDesk;
using base::Result;
using release::Figure;
using release::Release;

namespace {

class Recovery {
public:
    Recovery(storage::Store& store, const QString& identity)
        : m_store(store)
        , m_identity(identity)
    {
    }

    void take(const QString& file);
    void takeIfFromHere(const QString& file);
    void takeLeftPicture(const QString& file);
    const Recovered& found() const { return m_found; }

private:
    enum class Place { Stored, Updated, Added };
    struct Outcome {
        Place place = Place::Stored;
        Release release = {};
        bool isWhole = true; // with all its pictures
    };

    Result<std::optional<Release>> stored(const RecoveryText& text);
    Result<Outcome> store(RecoveryText text);
    Result<Release> add(const RecoveryText& text);
    void leave(const Error& error);
    void note(const Outcome& outcome);
    bool isFrom(const RecoveryText& text) const;

    storage::Store& m_store;
    const QString m_identity;
    Recovered m_found;
    int m_refusals = 0; // one after another
};

// One text that is refused may be at fault itself; after two the archive is, which takes its time to say so.
constexpr int mostRefusals = 2;

// Whether a text is known to come from this archive; older programs did not say.
bool Recovery::isFrom(const RecoveryText& text) const
{
    return !m_identity.isEmpty() && text.archive == m_identity;
}

// The release of that number, if there is one; an error is the archive's.
Result<std::optional<Release>> Recovery::stored(const RecoveryText& text)
{
    Result<Release> loaded = m_store.load(text.release.id).result();
    if (loaded)
        return std::optional(std::move(*loaded));
    if (loaded.error().kind == ErrorKind::Usage)
        return std::optional<Release>();
    return loaded.error();
}

// Pictures that lie nowhere beside the text may still be in the archive.
bool findPictures(RecoveryText& text, const std::optional<Release>& stored)
{
    PictureDigests digests;
    bool isWhole = true;
    for (qsizetype i = 0; i < text.release.figures.size(); ++i) {
        const QByteArray digest = text.pictures.value(i);
        if (digest.isEmpty() || !text.release.figures.at(i).image.isEmpty())
            continue;
        for (const Figure& figure : stored ? stored->figures : QList<Figure>()) {
            if (digests.of(figure.image) == digest)
                text.release.figures[i].image = figure.image;
        }
        isWhole = isWhole && !text.release.figures.at(i).image.isEmpty();
    }
    return isWhole;
}

// The words that are let pass in a release are let pass in what comes of it.
Result<Release> Recovery::add(const RecoveryText& text)
{
    if (isFrom(text))
        return m_store.insertCopy(copyOf(text.release), text.release.id).result();
    const auto added = m_store.insert({copyOf(text.release)}).result();
    return added ? Result<Release>(added->first()) : added.error();
}

// Into its release only where nothing speaks against it: the same archive, the same revision, the same
// content as it was based on.
Result<Recovery::Outcome> Recovery::store(RecoveryText text)
{
    const std::optional<Release> before = TRY(stored(text));
    const bool isWhole = findPictures(text, before);
    dropMissingPictures(text);
    text.release = withSoundIds(text.release);
    if (before && isWhole && isFrom(text)) {
        const QByteArray present = fingerprintOf(*before);
        if (present == fingerprintOf(text.release))
            return Outcome{};
        const bool isBase = before->revision == text.release.revision && present == text.base;
        if (isBase && !release::isFrozen(before->status)) {
            const Result<Release> saved = m_store.save(*before, text.release).result();
            if (saved || saved.error().kind != ErrorKind::Conflict)
                return Outcome{Place::Updated, TRY(saved)};
        }
    }
    return Outcome{Place::Added, TRY(add(text)), isWhole};
}

void Recovery::note(const Outcome& outcome)
{
    if (outcome.place == Place::Updated)
        m_found.updated.append(outcome.release);
    else if (outcome.place == Place::Added)
        m_found.added.append(outcome.release);
}

void Recovery::leave(const Error& error)
{
    qCWarning(logDesk) << "an unsaved text cannot be stored:" << error.message << error.detail;
    ++m_refusals;
    ++m_found.left;
    m_found.reason = error.message;
}

void Recovery::take(const QString& file)
{
    const auto held = HeldFile::take(file);
    if (!held)
        return;
    if (m_refusals >= mostRefusals) {
        ++m_found.left;
        return;
    }
    const Result<RecoveryText> text = readRecovery(file);
    const Result<Outcome> outcome = text ? store(*text) : text.error();
    if (outcome) {
        m_refusals = 0;
        note(*outcome);
    }
    if (outcome && outcome->isWhole) {
        removeRecovery(file);
    } else if (outcome) {
        m_found.setAside.append(setRecoveryAside(file));
    } else if (outcome.error().kind == ErrorKind::Archive) {
        leave(outcome.error());
    } else {
        qCWarning(logDesk) << "a recovery file cannot be read:" << outcome.error().detail;
        m_found.setAside.append(setRecoveryAside(file));
    }
}

// Kept when the archive’s folder took nothing, and had another name.
void Recovery::takeIfFromHere(const QString& file)
{
    const Result<RecoveryText> text = readRecovery(file);
    if (text && isFrom(*text))
        take(file);
}

// Its text is in the archive, or was never written; then the picture is all that there is.
void Recovery::takeLeftPicture(const QString& file)
{
    RecoveryText text;
    text.release.id = releaseOfPicture(m_store.address(), file);
    const auto held = HeldFile::take(file);
    const auto before = stored(text);
    if (!held || !before)
        return;
    const QByteArray digest = file.section(u'-', -1).section(u'.', 0, 0).toLatin1();
    text.release.figures = {Figure{}};
    text.pictures = {digest};
    if (findPictures(text, *before))
        QFile::remove(file);
    else
        m_found.setAside.append(setRecoveryAside(file));
}

} // namespace

Recovered recoverUnsaved(storage::Store& store, const QString& identity)
{
    Recovery recovery(store, identity);
    // Newer than what lies beside the archive, which took nothing any more.
    for (const QString& file : recoveryFilesOfOthers(store.address()))
        recovery.takeIfFromHere(file);
    for (const QString& file : recoveryFiles(store.address()))
        recovery.take(file);
    for (const QString& picture : leftPictures(store.address()))
        recovery.takeLeftPicture(picture);
    return recovery.found();
}

} // namespace tarjuman::desk
