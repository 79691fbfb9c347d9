// How the window shows where a release stands: a word and an outline, never colour alone. The window's
// thread.
#pragma once

#include "app/release/Release.h"
#include "ui/common/Icon.h"

namespace tarjuman::ui {

QString wordOf(release::Status status);
IconName iconOf(release::Status status);
// Published in accent, the rest at rest.
IconTone toneOf(release::Status status);

// Whether an embargo still holds at `now`.
bool isUnderEmbargo(const QDateTime& embargoUntil, const QDateTime& now);

} // namespace tarjuman::ui
