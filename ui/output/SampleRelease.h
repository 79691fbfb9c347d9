// A short release in both languages, for the preview of a template while no release is open. Pure.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::ui {

release::Release sampleRelease();

} // namespace tarjuman::ui
