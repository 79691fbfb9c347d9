// Where a word is let pass: for one reader, in the whole house, or in one release.
#pragma once

namespace tarjuman::desk {

enum class WordScope { Personal, House, Release };

} // namespace tarjuman::desk
