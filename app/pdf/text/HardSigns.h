// What of a paragraph no page can carry as it is, or carries otherwise than it reads: piles of marks, and
// controls that turn the order of the letters round. Pure; any thread.
#pragma once

#include <QStringView>

#include <vector>

namespace tarjuman::pdf {

// More marks on one letter than this run into the lines above, and readers lose some. The languages of the
// house need three, those of the world seldom five.
inline constexpr int mostMarks = 8;

struct HardSign {
    enum class Kind {
        Marks,    // more than `mostMarks` on one letter
        Override, // U+202D, U+202E: letters stand in another order than they read
        Unclosed, // an embedding or isolate that nothing ends
    };
    Kind kind = Kind::Marks;
    qsizetype offset = 0;
    int count = 1;          // of the marks; of the controls of this kind in the paragraph
    char16_t character = 0; // the first of them

    friend bool operator==(const HardSign&, const HardSign&) = default;
};

// The first of each kind and character, in the order of the paragraph.
std::vector<HardSign> hardSignsIn(QStringView paragraph);

} // namespace tarjuman::pdf
