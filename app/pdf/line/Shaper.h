// Shapes words with HarfBuzz and remembers them: a release says the same words many times. One export, one
// thread.
#pragma once

#include "app/pdf/line/RunShaper.h"
#include "app/pdf/line/ShapedWord.h"

#include <QHash>

#include <unordered_map>

namespace tarjuman::pdf {

// Whether a word that is divided at a line's end shows a hyphen; a cut address does not.
enum class SoftHyphen { Drawn, Blank };

class ShapingAhead;

class Shaper {
public:
    // Asked for words before they are shaped here; null for none.
    void setAhead(const ShapingAhead* ahead) { m_ahead = ahead; }

    // The answer stays valid as long as the shaper.
    const ShapedWord& shape(QStringView text, const WordKey& key);
    // A blank of the font's own width for this kind of space. Right to left it carries the mark that keeps it
    // alive in readers (see BoxCodes.h).
    const ShapedWord& space(char16_t character, const WordKey& key);
    // What stands for U+00AD at the end of a line, so that readers put the word together again.
    const ShapedWord& softHyphen(EmbeddedFont& font, SoftHyphen look);

private:
    // Not noexcept, so that the table keeps the hashes: there are tens of thousands of long keys.
    struct NameHash {
        size_t operator()(const QString& name) const { return qHash(name); }
    };
    using Words = std::unordered_map<QString, ShapedWord, NameHash>;

    RunShaper m_runShaper;
    const ShapingAhead* m_ahead = nullptr;
    GlyphRun m_run; // of the word that is shaped
    QString m_name; // of the word that is looked for
    Words m_words;
    Words m_spaces;
};

} // namespace tarjuman::pdf
