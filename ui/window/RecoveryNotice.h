// What the reader is told of recovery files that were found at the start. Pure.
#pragma once

#include "app/desk/recovery/RecoveryJob.h"
#include "ui/window/Notice.h"

#include <QString>

namespace tarjuman::ui {

struct RecoveryNotice {
    QString words = {}; // empty where there is nothing to tell
    Notice::Kind kind = Notice::Kind::Passing;
};

RecoveryNotice noticeOf(const desk::Recovered& found);

} // namespace tarjuman::ui
