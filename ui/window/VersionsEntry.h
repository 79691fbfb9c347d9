// Opens the versions of the release in the editor, and restores what is chosen there: the present text is
// kept first, then an earlier one takes its place, as steps that can be undone. The window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <memory>

class QWidget;

namespace tarjuman::ui {

class Notice;
class PairEditor;

void showVersions(desk::Desk& desk, PairEditor& editor, Notice& notice, QWidget* window);

} // namespace tarjuman::ui
