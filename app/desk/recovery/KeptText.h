// The recovery file of one release, written by this program and held as long as it runs: the text replaced
// whole at each change, its pictures written once beside it. Goes to the user's state folder where the
// archive's folder takes nothing. Owned by RecoveryShelf, on its thread.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Result.h"
#include "app/desk/recovery/HeldFile.h"
#include "app/desk/recovery/RecoveryForm.h"

#include <QElapsedTimer>
#include <QSet>
#include <QStringList>

#include <memory>

namespace tarjuman::desk {

class KeptText {
public:
    KeptText(const base::ArchiveAddress& archive, release::ReleaseId id);

    // The words alone, at once; the pictures follow one by one.
    base::Result<void> write(const RecoveryText& text);
    enum class Pictures { AllThere, MoreToWrite };
    base::Result<Pictures> writePicture();
    // What a power cut could still undo: the text, and the pictures written since this was asked before.
    using Unsettled = QList<std::shared_ptr<const HeldFile>>;
    Unsettled takeUnsettled();
    void remove();

private:
    base::Result<void> writeText(qsizetype place);
    base::Result<Pictures> writePicture(const QByteArray& digest, const QByteArray& picture);
    void removeUnused();
    void removeAt(qsizetype place);

    const QStringList m_places;
    qsizetype m_place = 0; // where the text lies, or shall lie
    QByteArray m_json;
    QList<release::Figure> m_figures;
    QList<QByteArray> m_digests; // of the figures' pictures
    QSet<QByteArray> m_written;  // pictures beside the text
    std::shared_ptr<const HeldFile> m_held;
    Unsettled m_newPictures;
    QElapsedTimer m_refused; // since a picture could be written nowhere
};

} // namespace tarjuman::desk
