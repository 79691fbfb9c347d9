// What the window calls the rules of the checks, in the language of the interface. The window's thread.
#pragma once

#include "app/checks/Finding.h"

namespace tarjuman::ui {

// "Repeated words", "Missing elision" ...
QString nameOf(checks::Rule rule);

} // namespace tarjuman::ui
