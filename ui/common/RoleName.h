// What the window calls the parts of a release, in the language of the interface. The window's thread.
#pragma once

#include "app/release/Role.h"

namespace tarjuman::ui {

// "Title", "Dateline", "Body" ...
QString nameOf(release::Role role);

} // namespace tarjuman::ui
