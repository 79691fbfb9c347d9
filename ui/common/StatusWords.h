// How the window shows where a release stands: a word and an outline, never colour alone. The window's
// thread.
#pragma once

#include "app/release/Release.h"
#include "ui/common/Icon.h"

namespace tarjuman::ui {

QString wordOf(release::Status status);
// What has to be done before a release may go from one status to the other, in a few words: "Approve it
// first". Only for steps that the workflow does not allow.
QString obstacleBetween(release::Status from, release::Status to);
IconName iconOf(release::Status status);
// Published in accent, the rest at rest.
IconTone toneOf(release::Status status);

// "Deleted on 3 March 2026, 14:02", for a time in UTC.
QString deletedWords(const QDateTime& deleted);

// Whether an embargo still holds at `now`.
bool isUnderEmbargo(const QDateTime& embargoUntil, const QDateTime& now);

} // namespace tarjuman::ui
