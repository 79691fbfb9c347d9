// Keeps recovery files away from the window's thread: writes and removes them on a thread of its own. Of each
// release only the newest text waits there, however slow the disk is; its words are written before anybody's
// pictures. What is written outlives the program at once; another thread waits until it outlives a power cut,
// and answers then. Owned by the desk’s Releases, on their thread; any thread may call. Its end waits for
// what was asked.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/desk/recovery/Fingerprint.h"
#include "app/desk/recovery/KeptText.h"
#include "app/release/Release.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>

#include <map>
#include <optional>

namespace tarjuman::desk {

class RecoveryShelf : public QObject {
    Q_OBJECT
public:
    enum class Outcome { Kept, NotKept };

    explicit RecoveryShelf(base::ArchiveAddress archive);
    ~RecoveryShelf() override;

    // Whose texts these are, once that is known.
    void setArchiveIdentity(const QString& identity);
    QString archiveIdentity() const;

    // Looks through pictures that may have to be kept, so that no text waits for that.
    void expect(const QList<release::Figure>& figures);
    // `saved`: what the archive holds; `change`: the caller's own number, for the answer.
    void keep(const release::Release& release, const release::Release& saved, quint64 change);
    void forget(release::ReleaseId id);

Q_SIGNALS:
    // The newest text that was given: in a recovery file with all its pictures, or not.
    void answered(tarjuman::release::ReleaseId id, quint64 change,
                  tarjuman::desk::RecoveryShelf::Outcome outcome);

private:
    struct Wish {
        bool isKept = true; // otherwise forgotten
        release::Release release;
        release::Release saved;
        quint64 change = 0;
    };
    void ask(release::ReleaseId id, const Wish& wish);
    void work();
    std::optional<std::pair<release::ReleaseId, Wish>> nextWish();
    void fulfil(release::ReleaseId id, const Wish& wish);
    void writeNextPicture();
    void answer(release::ReleaseId id, quint64 change, const base::Result<void>& result);
    void askToSettle(release::ReleaseId id, quint64 change, const KeptText::Unsettled& files);
    void settle();

    struct Settling {
        quint64 change = 0;
        KeptText::Unsettled files;
    };

    const base::ArchiveAddress m_archive;
    mutable QMutex m_mutex; // guards the next four
    std::map<release::ReleaseId, Settling> m_unsettled;
    QString m_identity;
    std::map<release::ReleaseId, Wish> m_wishes;
    bool m_isWorking = false;
    // The shelf thread's own.
    PictureDigests m_digests;
    std::map<release::ReleaseId, KeptText> m_texts;
    std::map<release::ReleaseId, quint64> m_unanswered; // whose pictures are not all written yet
    QThreadPool m_thread;
    QThreadPool m_settler;
};

} // namespace tarjuman::desk
