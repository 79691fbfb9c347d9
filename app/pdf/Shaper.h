// Shapes words with HarfBuzz and remembers them: a release says the same words many times. One export, one
// thread.
#pragma once

#include "app/pdf/EmbeddedFont.h"
#include "app/pdf/InkBoxes.h"
#include "app/pdf/ShapedWord.h"
#include "app/text/Language.h"

#include <hb.h>

#include <QHash>
#include <QList>

#include <memory>
#include <unordered_map>

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
};

// Whether a word that is divided at a line's end shows a hyphen; a cut address does not.
enum class SoftHyphen { Drawn, Blank };

class Shaper {
public:
    Shaper();

    // The answer stays valid as long as the shaper.
    const ShapedWord& shape(QStringView text, const WordKey& key);
    // A blank of the font's own width for this kind of space. Right to left it carries the mark that keeps it
    // alive in readers (see BoxCodes.h).
    const ShapedWord& space(char16_t character, const WordKey& key);
    // What stands for U+00AD at the end of a line, so that readers put the word together again.
    const ShapedWord& softHyphen(EmbeddedFont& font, SoftHyphen look);

private:
    struct BufferRelease {
        void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
    };
    // Not noexcept, so that the table keeps the hashes: there are tens of thousands of long keys.
    struct NameHash {
        size_t operator()(const QString& name) const { return qHash(name); }
    };
    using Words = std::unordered_map<QString, ShapedWord, NameHash>;

    std::vector<InkBox> clustersOf(QStringView text, const WordKey& key, ShapedWord& word);
    void runHarfBuzz(QStringView text, const WordKey& key);
    void applyStretch(const Stretch& stretch, std::vector<int>& stretches);

    std::unique_ptr<hb_buffer_t, BufferRelease> m_buffer;
    QString m_name; // of the word that is looked for
    Words m_words;
    Words m_spaces;
};

} // namespace tarjuman::pdf
