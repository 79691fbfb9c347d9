#include "app/desk/OpenRelease.h"

#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/desk/Autosave.h"
#include "app/desk/recovery/Safekeeping.h"
#include "app/desk/Releases.h"
#include "app/desk/SavedElsewhere.h"
#include "app/release/Pairing.h"
#include "app/storage/ReleaseList.h"

#include <algorithm>

namespace tarjuman::desk {

using base::ErrorKind;
using base::Result;
using release::Comment;
using release::Pair;
using release::Paragraph;
using release::Release;
using text::Language;

OpenRelease::OpenRelease(Releases& releases, Release release, Purpose purpose)
    : m_releases(releases)
    , m_purpose(purpose)
    , m_autosave(new Autosave(this))
    , m_safekeeping(new Safekeeping(this))
    , m_saved(release)
    , m_release(std::move(release))
{
    connect(m_autosave, &Autosave::due, this, &OpenRelease::saveNow);
    connect(m_safekeeping, &Safekeeping::due, this, &OpenRelease::keepNow);
    connect(&m_releases.recoveryShelf(), &RecoveryShelf::answered, this, &OpenRelease::takeAnswer);
    m_releases.recoveryShelf().expect(m_release.figures);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &OpenRelease::finishSave);
    connect(&m_copying, &QFutureWatcherBase::finished, this, &OpenRelease::finishCopy);
}

OpenRelease::~OpenRelease()
{
    m_saving.disconnect(this);
    m_copying.disconnect(this);
    if (m_isCopying)
        m_releases.finishSaving(m_copying.future(), m_saved, m_release);
    else if (m_isSaving || isDirty())
        m_releases.finishSaving(m_isSaving ? m_saving.future() : QFuture<Result<Release>>(), m_saved,
                                m_release);
}

bool OpenRelease::isEditable() const
{
    return !release::isFrozen(m_release.status) && takesComments();
}

bool OpenRelease::takesComments() const
{
    return !m_releases.archive().isReadOnly() && !isDeleted();
}

void OpenRelease::replaceParagraphs(Language language, int first, int count, const QList<Paragraph>& by,
                                    const QList<Pair>& pairs)
{
    auto& paragraphs = m_release.paragraphs[language];
    Q_ASSERT(first >= 0 && count >= 0 && first + count <= paragraphs.size());
    if (paragraphs.mid(first, count) == by && m_release.pairs == pairs)
        return;
    const auto moved = [&, before = paragraphs.mid(first, count)](const QList<release::TextAnchor>& anchors) {
        return m_anchors.spliced(anchors, before, by);
    };
    QList<Comment> comments = release::spliced(m_release.comments, moved);
    m_release.waivers = release::spliced(m_release.waivers, moved);
    const auto begin = paragraphs.begin() + first;
    const auto shared = std::min<qsizetype>(count, by.size());
    std::copy(by.begin(), by.begin() + shared, begin);
    if (by.size() < count)
        paragraphs.remove(first + shared, count - shared);
    for (qsizetype i = shared; i < by.size(); ++i)
        paragraphs.insert(first + i, by[i]);
    m_release.pairs = pairs;
    Q_ASSERT(release::pairsFit(m_release));
    const bool areElsewhere = comments != m_release.comments;
    m_release.comments = std::move(comments);
    noteEdit();
    if (areElsewhere)
        Q_EMIT commentsChanged();
}

void OpenRelease::addComment(Comment comment)
{
    comment.id = qint64(m_release.takeParagraphId());
    comment.written = QDateTime::currentDateTimeUtc();
    setComments(m_release.comments + QList<Comment>{comment});
}

void OpenRelease::setComments(const QList<Comment>& comments)
{
    if (m_release.comments == comments)
        return;
    m_release.comments = comments;
    noteEdit();
    Q_EMIT commentsChanged();
}

void OpenRelease::setWaivers(QList<release::Waiver> waivers)
{
    std::ranges::sort(waivers, {}, &release::Waiver::id);
    if (m_release.waivers == waivers)
        return;
    m_release.waivers = std::move(waivers);
    noteEdit();
    Q_EMIT waiversChanged();
}

void OpenRelease::setPairs(const QList<Pair>& pairs)
{
    if (m_release.pairs == pairs)
        return;
    m_release.pairs = pairs;
    Q_ASSERT(release::pairsFit(m_release));
    noteEdit();
}

void OpenRelease::setStatus(release::Status status)
{
    if (isDeleted() || m_release.status == status || !release::mayChange(m_release.status, status))
        return;
    m_release.status = status;
    metadataEdited();
}

void OpenRelease::setDate(const QDate& date)
{
    if (std::exchange(m_release.date, date) != date)
        metadataEdited();
}

void OpenRelease::setPlace(Language language, const QString& place)
{
    if (std::exchange(m_release.place[language], place) != place)
        metadataEdited();
}

void OpenRelease::setEmbargo(const QDateTime& until)
{
    const QDateTime zoned = until.toOffsetFromUtc(until.offsetFromUtc());
    if (!isDeleted() && std::exchange(m_release.embargoUntil, zoned) != zoned)
        metadataEdited();
}

void OpenRelease::setFigures(QList<release::Figure> figures)
{
    std::ranges::sort(figures, {}, &release::Figure::id);
    if (m_release.figures == figures)
        return;
    m_release.figures = std::move(figures);
    m_releases.recoveryShelf().expect(m_release.figures);
    noteEdit();
    Q_EMIT figuresChanged();
}

void OpenRelease::metadataEdited()
{
    noteEdit();
    Q_EMIT metadataChanged();
}

void OpenRelease::noteEdit()
{
    ++m_change;
    m_autosave->noteChange();
    m_safekeeping->noteChange();
    if (m_state == SaveState::Saved)
        setState(SaveState::Waiting);
    Q_EMIT changed();
}

void OpenRelease::saveNow()
{
    if (isBusy()) { // what changes during a save is written by the next one
        m_isSavedAgain = true;
        return;
    }
    m_autosave->noteSaving();
    if (!isDirty()) {
        accept(m_saved);
        return;
    }
    m_isSaving = true;
    m_safekeeping->noteSaving();
    m_saving.setFuture(m_releases.save(m_saved, m_release, patience));
    setState(SaveState::Saving);
}

void OpenRelease::finishSave()
{
    m_isSaving = false;
    const auto result = m_saving.result();
    if (result) {
        accept(*result);
        saveAgain();
        return;
    }
    if (result.error().kind == ErrorKind::Conflict)
        meetOther();
    else
        fail(result.error());
}

// What is typed until the other text is here is put together with it, too.
void OpenRelease::meetOther()
{
    m_isMerging = true;
    base::whenDone(this, m_releases.load(m_release.id), [this](const Result<Release>& other) {
        m_isMerging = false;
        if (!other && other.error().kind != ErrorKind::Usage) // it is there, and cannot be read now
            fail(other.error());
        else if (other && SavedElsewhere::mayMerge(m_release, *other))
            mergeWith(*other);
        else
            keepAsCopy();
    });
}

void OpenRelease::mergeWith(const Release& other)
{
    const release::Merged merged = release::merged(m_saved, m_release, other);
    const Release before = std::exchange(m_release, merged.release);
    m_releases.recoveryShelf().expect(m_release.figures);
    ++m_change;
    m_isSavedAgain = true;
    accept(other);
    tellOfOther(before, SavedElsewhere::placesOfOurs(merged));
    saveAgain();
    if (const QString sentence = SavedElsewhere::toldOfMerging(merged); !sentence.isEmpty())
        Q_EMIT textsMet(sentence);
}

// Its time had come while the save before was still under way.
void OpenRelease::saveAgain()
{
    if (std::exchange(m_isSavedAgain, false) && isDirty())
        saveNow();
}

void OpenRelease::keepAsCopy()
{
    m_isCopying = true;
    m_isDeleted = false;
    // Asked first and in its turn, so that the answer is here first.
    base::whenDone(this, m_releases.archive().standing(m_release.id),
                   [this](const Result<storage::Standing>& standing) {
                       m_isDeleted = standing && standing->place != storage::Standing::Place::InList;
                   });
    m_copying.setFuture(m_releases.keepAsCopy(m_release));
}

void OpenRelease::finishCopy()
{
    m_isCopying = false;
    const auto result = m_copying.result();
    if (!result) {
        fail(result.error());
        return;
    }
    forgetRecovery();
    m_release.id = result->id;
    // A copy begins its own way through the workflow.
    const bool hadOtherStatus = std::exchange(m_release.status, result->status) != result->status;
    accept(*result);
    if (hadOtherStatus)
        Q_EMIT metadataChanged();
    using enum SavedElsewhere::Cause;
    Q_EMIT keptAsCopy(SavedElsewhere::toldOfCopy(m_isDeleted ? Deleted : Changed));
    saveAgain();
}

void OpenRelease::takeNewer(const Release& stored)
{
    const bool isQuiet = m_state == SaveState::Saved && !isBusy() && !isDirty();
    if (!isQuiet || stored.id != m_release.id || stored.revision <= m_saved.revision)
        return;
    m_saved = stored;
    const Release before = std::exchange(m_release, stored);
    tellOfOther(before, {});
    Q_EMIT saveStateChanged();
}

// Anything may be another now.
void OpenRelease::tellOfOther(const Release& before, const MovedParagraphs& moved)
{
    m_anchors = {};
    if (before.paragraphs != m_release.paragraphs || before.pairs != m_release.pairs)
        Q_EMIT textReplaced(before, moved);
    Q_EMIT changed();
    Q_EMIT metadataChanged();
    Q_EMIT commentsChanged();
    Q_EMIT waiversChanged();
    Q_EMIT figuresChanged();
}

void OpenRelease::accept(const Release& stored)
{
    m_error = {};
    m_told = {};
    m_saved = stored;
    m_release.revision = stored.revision;
    m_release.created = stored.created;
    m_release.changed = stored.changed;
    m_autosave->noteSaved();
    m_safekeeping->noteSaved();
    const bool isStillDirty = isDirty();
    if (isStillDirty)
        m_autosave->noteChange();
    if (!isStillDirty)
        forgetRecovery();
    else if (std::exchange(m_asked, {}))
        keepNow(); // what the recovery file is based on is the archive's past now
    setState(isStillDirty ? SaveState::Waiting : SaveState::Saved);
}

void OpenRelease::fail(const base::Error& error)
{
    m_error = error;
    m_isSavedAgain = false;
    m_autosave->noteFailure();
    m_safekeeping->noteFailure();
    setState(SaveState::Failed);
    tellFailure();
}

void OpenRelease::keepNow()
{
    const bool wasRefused = m_answered == m_change && m_outcome == RecoveryShelf::Outcome::NotKept;
    if (!isDirty() || (m_asked == m_change && !wasRefused))
        return;
    m_asked = m_change;
    m_releases.recoveryShelf().keep(m_release, m_saved, m_change);
}

void OpenRelease::forgetRecovery()
{
    m_answered = {};
    if (std::exchange(m_asked, {}))
        m_releases.recoveryShelf().forget(m_release.id);
}

void OpenRelease::takeAnswer(release::ReleaseId id, quint64 change, RecoveryShelf::Outcome outcome)
{
    // What was asked for is forgotten once the archive has it.
    if (id != m_release.id || !m_asked)
        return;
    m_answered = change;
    m_outcome = outcome;
    Q_EMIT saveStateChanged();
    tellFailure();
}

// Once it is known what became of the text.
void OpenRelease::tellFailure()
{
    const bool isWorse = m_outcome == RecoveryShelf::Outcome::NotKept && m_told != m_outcome;
    if (m_state != SaveState::Failed || !m_answered || (m_told && !isWorse))
        return;
    m_told = m_outcome;
    Q_EMIT savingFailed(
        m_outcome == RecoveryShelf::Outcome::Kept
            ? tr("%1 Meanwhile every word is kept in a recovery file.").arg(m_error.message)
            : tr("%1 The text could not be kept in a recovery file either: it is in this window only.")
                  .arg(m_error.message));
}

OpenRelease::Whereabouts OpenRelease::whereabouts() const
{
    if (m_state == SaveState::Saved)
        return Whereabouts::Archive;
    if (m_answered != m_change)
        return Whereabouts::Underway;
    if (m_outcome == RecoveryShelf::Outcome::Kept)
        return Whereabouts::RecoveryFile;
    return m_state == SaveState::Failed ? Whereabouts::Nowhere : Whereabouts::Underway;
}

void OpenRelease::setState(SaveState state)
{
    m_state = state;
    Q_EMIT saveStateChanged();
}

bool OpenRelease::isDirty() const
{
    // Identities given out and taken back by undo are no change worth a save.
    Release saved = m_saved;
    saved.lastParagraphId = m_release.lastParagraphId;
    return saved != m_release;
}

} // namespace tarjuman::desk
