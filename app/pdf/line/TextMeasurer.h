// Itemises a paragraph into tokens and runs of one font and direction, shapes and measures them. One export,
// one thread. (The places where its lines may end: BreakPoints.)
#pragma once

#include "app/pdf/font/FontSet.h"
#include "app/pdf/line/MeasuredText.h"
#include "app/pdf/line/Shaper.h"
#include "app/pdf/text/Hyphenator.h"

namespace tarjuman::pdf {

class TextMeasurer {
public:
    TextMeasurer(FontSet& fonts, const Hyphenator& hyphenator);

    FontSet& fonts() { return m_fonts; }
    // Where the words of these texts may be divided.
    const Hyphenator& hyphenator() const { return m_hyphenator; }
    // Words that were shaped already, or null.
    void setAhead(const ShapingAhead* ahead) { m_shaper.setAhead(ahead); }

    // Fails with ErrorKind::BadInput when no font has a character; the sentence names it and what stands
    // around it.
    base::Result<MeasuredText> measure(QStringView paragraph, text::Language language, const TextStyle& style,
                                       const QList<release::Span>& spans = {});

    // A part of a word, shaped by itself.
    std::vector<SetRun> runsOf(const MeasuredText& text, int begin, int end);
    const ShapedWord& stretched(const MeasuredText& text, const SetRun& run, const Stretch& stretch);

    // The hyphen that is set at the end of a line: it means "this word goes on" to readers (U+00AD).
    const ShapedWord& hyphen(const MeasuredText& text, LineEnd end);
    // The space at the end of a line: it has no mark of direction.
    const ShapedWord& endSpace(const MeasuredText& text);
    double naturalSpace(const MeasuredText& text);
    // Of one, shaped: a font may keep its width out of its table.
    double tatweel(const MeasuredText& text);

private:
    struct Choice {
        EmbeddedFont* font = nullptr;
        text::Language script = text::Language::French;
    };
    Choice chooseFont(const MeasuredText& text, char32_t character, const SetRun& run, bool latinAround);
    EmbeddedFont* onlyFontOf(const MeasuredText& text, int begin, int end);
    int addRunsOfWord(const MeasuredText& text, int begin, int end, std::vector<SetRun>& runs);
    Token addToken(MeasuredText& text, int begin, int& missing);
    void addRun(const MeasuredText& text, SetRun run, const Choice& choice, std::vector<SetRun>& runs);
    SetRun spaceRun(const MeasuredText& text, int offset);

    FontSet& m_fonts;
    Shaper m_shaper;
    const Hyphenator& m_hyphenator;
};

} // namespace tarjuman::pdf
