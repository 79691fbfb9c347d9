// What the workflow allows a save to change: only steps that lead somewhere, and no new text or picture once
// a release is published. Pure functions; any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QCoreApplication>

namespace tarjuman::desk {

class SaveRules {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::desk::Desk)
public:
    // Refuses (ErrorKind::Usage) a step that the workflow forbids.
    static base::Result<void> checkStep(release::Status from, release::Status to);
    // Refuses (ErrorKind::Usage) a status that no steps lead to and a new text or picture for a published
    // release. Several steps may have been taken since the last save, each checked where it was asked for.
    static base::Result<void> checkSave(const release::Release& saved, const release::Release& current);
};

} // namespace tarjuman::desk
