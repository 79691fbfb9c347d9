// What HarfBuzz makes of a word, as it is. One shaper, one thread; several shapers may use a font at once.
#pragma once

#include "app/pdf/font/EmbeddedFont.h"
#include "app/pdf/font/InkBoxes.h"
#include "app/pdf/line/ShapedWord.h"
#include "app/text/Language.h"

#include <hb.h>

#include <memory>
#include <vector>

namespace tarjuman::pdf {

enum class Rise { Baseline, Raised };

// What is shaped as one: a run of one font and one direction within a word.
struct WordKey {
    EmbeddedFont* font = nullptr;
    text::Language script = text::Language::French; // whose rules hold where the characters belong to none
    Direction direction = Direction::LeftToRight;
    Stretch stretch = {};
    Rise rise = Rise::Baseline;
    // Whether its first and last letters join what stands before and behind it in another run.
    bool joinedBefore = false;
    bool joinedAfter = false;

    friend bool operator==(const WordKey&, const WordKey&) = default;
};

// In font units, from the pen; tatweels that were put in belong to the letter before them.
struct RunGlyph {
    unsigned glyph = 0;   // 0 where the font has none
    unsigned cluster = 0; // the offset into the text of the first character that it shows
    int advance = 0;
    int x = 0;
    int y = 0;
    int stretch = unstretched; // of its width
};

using GlyphRun = std::vector<RunGlyph>; // from left to right

class RunShaper {
public:
    RunShaper();

    // Raised words are shaped on the line: whoever places them raises them. Replaces what is in `run`.
    void shape(QStringView text, const WordKey& key, GlyphRun& run);

private:
    struct BufferRelease {
        void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
    };
    void runHarfBuzz(QStringView text, const WordKey& key);

    std::unique_ptr<hb_buffer_t, BufferRelease> m_buffer;
};

} // namespace tarjuman::pdf
