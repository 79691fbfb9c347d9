// What a space is to the end of a line. Pure; any thread.
#pragma once

namespace tarjuman::pdf {

// How a token of the text behaves: a word, a space where a line may end, or one where it may not.
enum class SpaceKind { None, Breaking, Fixed };
SpaceKind spaceKindOf(char16_t character);

} // namespace tarjuman::pdf
