// A font as it goes into one file: the glyphs taken from the font on the disk and the codes under which the
// pages call them. Every code stands for one glyph, one width and one text, so that a reader gets back
// exactly the characters that were set. One export, one thread.
#pragma once

#include "app/pdf/font/FontFile.h"
#include "app/pdf/font/SubsetFont.h"

#include <QString>

#include <map>
#include <unordered_map>

namespace tarjuman::pdf {

class EmbeddedFont {
public:
    // `number`: the font's place in the file; its name on the pages is F and the number.
    EmbeddedFont(std::shared_ptr<const FontFile> file, int number);

    const FontFile& file() const { return *m_file; }
    SubsetFont& glyphs() { return m_glyphs; }
    const SubsetFont& glyphs() const { return m_glyphs; }
    int number() const { return m_number; }
    int unitsPerEm() const { return m_file->unitsPerEm(); }

    // The code for a glyph of glyphs() that stands for `text`; the same for the same glyph and text.
    int codeOf(int glyph, QStringView text);
    // A code without ink for a mark of direction: zero wide, with a box from `bottom` to `top`, in 1/1000 em.
    int markCode(QStringView text, int bottom = 0, int top = 350);

    struct Code {
        int glyph = 0;
        QString text = {};
    };
    const std::vector<Code>& codes() const { return m_codes; } // code 0 is .notdef
    bool isUsed() const { return m_codes.size() > 1; }
    // As the file says it: thousandths of an em, rounded.
    int widthOf(int code) const;

private:
    std::shared_ptr<const FontFile> m_file;
    SubsetFont m_glyphs;
    int m_number = 0;
    std::vector<Code> m_codes;
    std::unordered_map<quint64, int> m_single; // by glyph and the one unit that it stands for
    std::map<std::pair<int, QString>, int> m_known;
};

} // namespace tarjuman::pdf
