// Finds font files that are installed, through fontconfig, so that it works without a display. Any thread.
#pragma once

#include <QString>

#include <optional>

namespace tarjuman::pdf {

enum class Weight { Regular, Bold };

struct FontPlace {
    QString path;
    int index = 0; // of the face within the file

    friend bool operator==(const FontPlace&, const FontPlace&) = default;
};

// The upright face of a family; the regular one where the family has no bold. Nothing when it is not
// installed.
std::optional<FontPlace> findFont(const QString& family, Weight weight);

// Installed TrueType faces that have the character, the most usual first, at most eight.
QList<FontPlace> findFontsFor(char32_t character);

} // namespace tarjuman::pdf
