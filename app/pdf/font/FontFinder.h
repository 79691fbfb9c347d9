// Finds font files that are installed, through fontconfig, so that it works without a display. Any thread.
#pragma once

#include "app/text/Language.h"

#include <QStringList>

#include <optional>

namespace tarjuman::pdf {

enum class Weight { Regular, Bold };
enum class Slant { Upright, Italic };

struct FontPlace {
    QString path;
    int index = 0; // of the face within the file

    friend bool operator==(const FontPlace&, const FontPlace&) = default;
};

// The face of a family that comes nearest: an upright one where the family has no italic, the regular one
// where it has no bold. Nothing when the family is not installed.
std::optional<FontPlace> findFont(const QString& family, Weight weight, Slant slant = Slant::Upright);

// Installed TrueType faces that have the character, the most usual first, at most eight.
QList<FontPlace> findFontsFor(char32_t character);

// The installed TrueType families that can write a language, by name; families in colour are left out.
QStringList familiesFor(text::Language language);

} // namespace tarjuman::pdf
