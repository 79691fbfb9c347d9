// The release that is being edited. Lives on the window's thread. Every change makes the release dirty, and
// within a second it is in the archive or, when a save fails or takes longer than a moment, in a recovery
// file beside the archive; see Autosave and Safekeeping. A failed save is tried again. When another window
// has saved the same release meanwhile, both texts are put together and saved; see app/release/Merging.h.
// When it was deleted or published meanwhile, this text becomes a release of its own.
#pragma once

#include "app/base/Error.h"
#include "app/base/Result.h"
#include "app/desk/recovery/RecoveryShelf.h"
#include "app/release/TextAnchors.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace tarjuman::desk {

class Autosave;
class Releases;
class Safekeeping;

class OpenRelease : public QObject {
    Q_OBJECT
public:
    enum class SaveState { Saved, Waiting, Saving, Failed };
    Q_ENUM(SaveState)
    // Where the newest words are beside the window. Underway: nowhere yet, and something is being done about
    // it. Nowhere: neither archive nor recovery file took them.
    enum class Whereabouts { Archive, RecoveryFile, Underway, Nowhere };
    Q_ENUM(Whereabouts)
    // With another program that is writing, before a save counts as failed and is tried again later.
    static constexpr std::chrono::milliseconds patience{1000};

    // A deleted release is only read, until it is brought back and opened anew.
    enum class Purpose { Writing, ReadingDeleted };

    // Made by Releases::open(), which keeps it alive while anything is unsaved, or, deleted, by whoever reads
    // it; the releases outlive it.
    OpenRelease(Releases& releases, release::Release release, Purpose purpose = Purpose::Writing);
    ~OpenRelease() override; // at the program's end: hands what is unsaved to the last saves

    // `revision` and `changed` are those of the archive's last save.
    const release::Release& release() const { return m_release; }
    bool isEditable() const; // not frozen by publication, not deleted, the archive not read-only
    // Neither deleted nor in a read-only archive; published releases take comments and waivers, too.
    bool takesComments() const;
    bool isDeleted() const { return m_purpose == Purpose::ReadingDeleted; }

    release::ParagraphId takeParagraphId() { return m_release.takeParagraphId(); }
    // Replaces `count` paragraphs from `first` in one language, and the pairs with them. The counts of
    // `pairs` must add up to the paragraphs afterwards. A call that changes nothing leaves the release clean.
    void replaceParagraphs(text::Language language, int first, int count, const QList<release::Paragraph>& by,
                           const QList<release::Pair>& pairs);
    void setPairs(const QList<release::Pair>& pairs);
    // Remarks on the text; where they lie in it follows every edit by itself. Also of a published release.
    void addComment(release::Comment comment); // gets its identity and its time
    void setComments(const QList<release::Comment>& comments);
    // What is let stand of the findings; where it lies follows every edit, too. Also of a published release.
    void setWaivers(QList<release::Waiver> waivers); // keeps the order of their identities
    void setStatus(release::Status status); // only a step that the workflow allows; others change nothing
    void setDate(const QDate& date);
    void setPlace(text::Language language, const QString& place);
    void setEmbargo(const QDateTime& until); // an invalid time lifts it
    // Keeps the order of their identities, which come from takeParagraphId().
    void setFigures(QList<release::Figure> figures);

    SaveState saveState() const { return m_state; }
    Whereabouts whereabouts() const;
    const base::Error& lastError() const { return m_error; } // of the last save, if it failed
    QDateTime lastSaved() const { return m_saved.changed; }  // UTC
    bool isToBeSavedAgain() const { return m_isSavedAgain; } // what changed while a save was under way
    void saveNow();                                          // without waiting for the pause in typing
    void keepNow();                                          // in the recovery file, until it is saved
    // The archive holds this newer state, which was not written here. It is shown unless something here is
    // unsaved; then nothing happens, and the next save meets it.
    void takeNewer(const release::Release& stored);

    // From a paragraph's identity to the one under which its words stand now.
    using MovedParagraphs = QHash<release::ParagraphId, release::ParagraphId>;

Q_SIGNALS:
    // What was written elsewhere is in the text now; told before changed(). `moved`: those paragraphs of
    // `before` whose words have another place.
    void textReplaced(const tarjuman::release::Release& before,
                      const tarjuman::desk::OpenRelease::MovedParagraphs& moved);
    void changed();         // any part of release()
    void commentsChanged(); // what they say, or where they lie
    void waiversChanged();  // which there are; where they went with the text is not told
    void metadataChanged(); // status, date, place, embargo
    void figuresChanged();
    void saveStateChanged(); // or whereabouts()
    // Saving began to fail, and is tried again; the sentence says where the text is now. Said once until a
    // save succeeds, and once more if the text can no longer be kept.
    void savingFailed(const QString& sentence);
    // Another window had saved this release, too; both texts are in it now, and the sentence says what could
    // not find its place without the reader. Not told when everything did.
    void textsMet(const QString& sentence);
    // Another window had deleted or published this release: what stands here is now release().id, and the
    // sentence says so.
    void keptAsCopy(const QString& sentence);

private:
    void metadataEdited();
    void noteEdit();
    void finishSave();
    void saveAgain();
    void meetOther();
    void mergeWith(const release::Release& other);
    void tellOfOther(const release::Release& before, const MovedParagraphs& moved);
    void keepAsCopy();
    void finishCopy();
    void accept(const release::Release& stored);
    void fail(const base::Error& error);
    void forgetRecovery();
    void takeAnswer(release::ReleaseId id, quint64 change, RecoveryShelf::Outcome outcome);
    void tellFailure();
    void setState(SaveState state);
    bool isDirty() const;
    bool isBusy() const { return m_isSaving || m_isMerging || m_isCopying; }

    Releases& m_releases;
    const Purpose m_purpose;
    Autosave* m_autosave;
    Safekeeping* m_safekeeping;
    release::Release m_saved;   // as the archive has it
    release::Release m_release; // as the reader sees it
    SaveState m_state = SaveState::Saved;
    base::Error m_error;
    release::AnchorMemory m_anchors;
    QFutureWatcher<base::Result<release::Release>> m_saving;
    QFutureWatcher<base::Result<release::Release>> m_copying;
    // From the request until its end was heard of here, which is later than the future's own end: until then
    // what the archive has is not known.
    bool m_isSaving = false;
    bool m_isMerging = false; // until the other text is here
    bool m_isCopying = false;
    bool m_isDeleted = false;          // what is being copied, in the archive
    bool m_isSavedAgain = false;       // as soon as that is over
    quint64 m_change = 0;              // the number of changes so far
    std::optional<quint64> m_asked;    // the change that the shelf was last asked to keep
    std::optional<quint64> m_answered; // the one that it last answered for, and how
    RecoveryShelf::Outcome m_outcome = RecoveryShelf::Outcome::Kept;
    std::optional<RecoveryShelf::Outcome> m_told; // what the reader knows of a failure
};

} // namespace tarjuman::desk
