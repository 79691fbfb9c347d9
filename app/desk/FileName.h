// Names of files: the one a finished document gets when nobody chose another, and those that no archive has.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Error.h"
#include "app/pdf/setup/PageSetup.h"
#include "app/release/Release.h"

#include <optional>

namespace tarjuman::desk {

// Date, title and language, safe on every file system: "2024-05-22 Le secrétaire général (fr).pdf". At most
// 248 bytes of UTF-8; a longer title ends with a word, or at least with a whole letter.
QString suggestedFileName(const release::Release& release, pdf::Form form);

// Why there can be no archive; nothing when it can.
std::optional<base::Error> archiveProblem(const base::ArchiveAddress& archive);

} // namespace tarjuman::desk
