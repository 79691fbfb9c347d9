// The program's own three releases of a fictional institute, for a first look: one published, one in review,
// one half translated. Embedded as JSON.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

namespace tarjuman::desk {

base::Result<QList<release::Release>> samples();

} // namespace tarjuman::desk
