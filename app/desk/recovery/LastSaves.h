// The last saves of releases that still hold something unsaved when the program ends. Its end waits for the
// saves that were under way, then hands the rest to the archive; what the archive does not take goes to a
// recovery file, so that no word is lost. Lives on the desk's thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QFuture>
#include <QList>

#include <functional>

namespace tarjuman::desk {

class RecoveryShelf;

class LastSaves {
public:
    using PendingSave = QFuture<base::Result<release::Release>>;
    using Save = std::function<PendingSave(const release::Release& saved, const release::Release& current)>;

    LastSaves(RecoveryShelf& shelf, Save save); // the shelf outlives what `save` promises
    ~LastSaves();
    LastSaves(const LastSaves&) = delete;
    LastSaves& operator=(const LastSaves&) = delete;

    // `pending`: the save or copy under way, or a default-made future; `saved`: what the archive held before
    // it; `current`: what it shall hold.
    void add(const PendingSave& pending, const release::Release& saved, const release::Release& current);

private:
    struct Waiting {
        PendingSave pending;
        release::Release saved;
        release::Release current;
    };
    void complete(const Waiting& waiting);

    RecoveryShelf& m_shelf;
    Save m_save;
    QList<Waiting> m_waiting;
};

} // namespace tarjuman::desk
