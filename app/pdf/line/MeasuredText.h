// A paragraph whose words are shaped and measured, ready to be broken into lines. Values that point into the
// export's shaper; they live no longer than it does.
#pragma once

#include "app/pdf/line/LineBreaker.h"
#include "app/pdf/line/ShapedWord.h"
#include "app/pdf/line/TextStyle.h"
#include "app/pdf/text/SourceText.h"

#include <span>
#include <vector>

namespace tarjuman::pdf {

// A stretch of one token in one font and one direction.
struct SetRun {
    int begin = 0; // offsets into the source text
    int end = 0;
    quint8 level = 0;
    double size = 0;
    const ShapedWord* word = nullptr;

    bool isRightToLeft() const { return level & 1; }
    double width() const { return word->widthAt(size); }
};

// A word, or one space.
struct Token {
    int begin = 0;
    int end = 0;
    SpaceKind kind = SpaceKind::None;
    double width = 0;
    size_t firstRun = 0; // of the text's runs
    size_t runCount = 0;
};

struct MeasuredText {
    SourceText source;
    text::Language language = text::Language::French;
    TextStyle style;
    std::vector<Token> tokens = {};
    std::vector<SetRun> runs = {}; // of all tokens

    std::span<const SetRun> runsOf(const Token& token) const
    {
        return std::span(runs).subspan(token.firstRun, token.runCount);
    }
    bool isRightToLeft() const { return language == text::Language::Arabic; }
};

} // namespace tarjuman::pdf
