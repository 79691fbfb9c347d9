// The name a finished document gets when nobody chose another.
#pragma once

#include "app/pdf/PageSetup.h"
#include "app/release/Release.h"

namespace tarjuman::desk {

// Date, title and language, safe on every file system: "2024-05-22 Le secrétaire général (fr).pdf". At most
// 248 bytes of UTF-8; a longer title ends with a word, or at least with a whole letter.
QString suggestedFileName(const release::Release& release, pdf::Form form);

} // namespace tarjuman::desk
