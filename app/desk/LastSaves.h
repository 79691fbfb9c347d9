// The last saves of releases that were closed while something was still unsaved. Waits for the save that was
// under way, then hands the rest to the archive; what the archive does not take goes to a recovery file.
// Lives on the desk's thread; its end waits for what is pending, so that no word is lost when the program
// ends.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <functional>

namespace tarjuman::desk {

class LastSaves : public QObject {
    Q_OBJECT
public:
    using PendingSave = QFuture<base::Result<release::Release>>;
    using Save = std::function<PendingSave(const release::Release& saved, const release::Release& current)>;

    LastSaves(QString archive, Save save);
    ~LastSaves() override;

    // `pending`: the save or copy under way, or a default-made future; `saved`: what the archive held before
    // it; `current`: what it shall hold.
    void add(const PendingSave& pending, const release::Release& saved, const release::Release& current);

private:
    struct Waiting {
        PendingSave pending;
        release::Release saved;
        release::Release current;
    };
    void completeFinished();
    void complete(const Waiting& waiting);

    QString m_archive;
    Save m_save;
    QList<Waiting> m_waiting;
};

} // namespace tarjuman::desk
