// The set phrases by which a paragraph shows what part of a release it is. Pure functions, any thread.
#pragma once

#include "app/release/Role.h"

#include <QString>

#include <optional>

namespace tarjuman::formats {

// A headline fits on three lines; a longer first paragraph is text.
inline constexpr qsizetype longestTitle = 300;

// Mention, embargo, kind or reference.
std::optional<release::Role> headMarker(const QString& paragraph);
bool isEndMark(const QString& paragraph); // "FIN", "– 30 –", "###", انتهى
bool isContact(const QString& paragraph); // "Contact presse ...", "Pour plus d'informations ...", للتواصل
bool isBoilerplate(const QString& paragraph); // "À propos de ...", "Il est à noter que ...", الجدير بالذكر
bool isQuotation(const QString& paragraph); // begins with a quotation mark
bool isListItem(const QString& paragraph);  // begins with a bullet, a dash or a number

// How a heading is counted.
enum class HeadingNumber { Figure, Chapter, Roman, Letter, Ordinal }; // "1.", "1.2", "II.", "A)", أولا:
// Of a short paragraph that says no sentence: "1. Contexte", "II – Les moyens", ثانيا: التمويل. An item of a
// list looks the same; what stands beside it tells.
std::optional<HeadingNumber> headingNumber(const QString& paragraph);

} // namespace tarjuman::formats
