// The name a finished document gets when nobody chose another.
#pragma once

#include "app/pdf/PageSetup.h"
#include "app/release/Release.h"

namespace tarjuman::desk {

// Date, title and language, safe on every file system: "2024-05-22 Le secrétaire général (fr).pdf".
QString suggestedFileName(const release::Release& release, pdf::Form form);

} // namespace tarjuman::desk
