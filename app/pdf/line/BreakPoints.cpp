// The part of TextMeasurer that names the places where a paragraph's lines may end.
#include "app/pdf/line/TextMeasurer.h"
#include "app/pdf/text/BreakRules.h"
#include "app/pdf/text/Hanging.h"
#include "app/pdf/text/Joining.h"
#include "app/text/CodePoints.h"

#include <algorithm>

namespace tarjuman::pdf {

double TextMeasurer::hangingWidth(const MeasuredText& text, int end, LineEnd kind)
{
    if (!text.style.hanging || end <= 0)
        return 0;
    if (kind == LineEnd::Hyphen)
        return hangingShare(0x00AD) * hyphen(text, kind).widthAt(text.style.latinSize);
    const double share = hangingShare(text.source.text[end - 1].unicode());
    if (share == 0 || kind != LineEnd::Space)
        return 0;
    const auto token = std::lower_bound(text.tokens.begin(), text.tokens.end(), end,
                                        [](const Token& one, int offset) { return one.end < offset; });
    if (token == text.tokens.end() || token->end != end || token->runCount == 0)
        return 0;
    const SetRun& run = text.runsOf(*token).back();
    // A sign of the other direction stands within the line.
    if (run.isRightToLeft() != text.isRightToLeft())
        return 0;
    const Box& box = run.isRightToLeft() ? run.word->boxes.front() : run.word->boxes.back();
    return share * box.advance * run.size / run.word->font->unitsPerEm();
}

// Widths from the start of the token to each of its characters, by the boxes of its runs; -1 where a mark
// keeps the character with the one before it.
static std::vector<double> prefixWidths(const MeasuredText& text, const Token& token)
{
    std::vector<double> widths(static_cast<size_t>(token.end - token.begin), -1);
    double width = 0;
    for (const SetRun& run : text.runsOf(token)) {
        int at = run.begin;
        const auto& boxes = run.word->boxes;
        for (size_t number = 0; number < boxes.size(); ++number) {
            const Box& box = boxes[run.isRightToLeft() ? boxes.size() - 1 - number : number];
            if (!isMark(text::codePointAt(text.source.text, at)))
                widths[static_cast<size_t>(at - token.begin)] = width;
            width += box.advance * run.size / run.word->font->unitsPerEm();
            at += box.length;
        }
    }
    return widths;
}

// Where a word that is wider than the line may be cut: at the joints of an address where they suffice, else
// anywhere.
static std::vector<int> cutsOf(QStringView word, const std::vector<double>& widths, double wordWidth,
                               double lineWidth)
{
    std::vector<int> joints;
    std::vector<int> all;
    double last = 0;
    bool suffice = true;
    for (size_t offset = 1; offset < widths.size(); ++offset) {
        all.push_back(static_cast<int>(offset));
        if (!cutsAddress(word, static_cast<qsizetype>(offset)) || widths[offset] < 0)
            continue;
        suffice = suffice && widths[offset] - last <= lineWidth;
        last = widths[offset];
        joints.push_back(static_cast<int>(offset));
    }
    return suffice && wordWidth - last <= lineWidth ? joints : all;
}

void TextMeasurer::addPointsWithin(const MeasuredText& text, const Token& token, const BreakPoint& base,
                                   double width, Words words, std::vector<BreakPoint>& points)
{
    const bool tooWide = token.width > width;
    std::vector<int> offsets;
    if (words == Words::Divided && text.style.hyphenated && !tooWide) {
        const int length = token.end - token.begin;
        offsets = m_hyphenator.pointsOf(QStringView(text.source.text).sliced(token.begin, length));
        for (int soft : text.source.softHyphens) {
            if (soft > token.begin && soft < token.end)
                offsets.push_back(soft - token.begin);
        }
        std::sort(offsets.begin(), offsets.end());
    }
    if (offsets.empty() && !tooWide)
        return;
    const std::vector<double> widths = prefixWidths(text, token);
    if (tooWide) {
        const QStringView word = QStringView(text.source.text).sliced(token.begin, token.end - token.begin);
        offsets = cutsOf(word, widths, token.width, width);
    }
    const LineEnd kind = tooWide ? LineEnd::Cut : LineEnd::Hyphen;
    const double sign = tooWide ? 0
                                : hyphen(text, kind).widthAt(text.style.latinSize) -
                                      hangingWidth(text, token.end, LineEnd::Hyphen);
    for (int offset : offsets) {
        const double before = widths[static_cast<size_t>(offset)];
        if (before <= 0)
            continue;
        points.push_back({token.begin + offset, base.end + before, base.end + before, base.endSpaces,
                          base.endSpaces, sign, kind});
    }
}

std::vector<BreakPoint> TextMeasurer::breakPointsOf(const MeasuredText& text, double width, Words words)
{
    std::vector<BreakPoint> points;
    points.reserve(text.tokens.size() / 2 + 2);
    points.push_back({0, 0, 0, 0, 0, 0, LineEnd::Start});
    BreakPoint here; // `end` and `endSpaces` say how far we are
    for (const Token& token : text.tokens) {
        if (token.kind == SpaceKind::None) {
            addPointsWithin(text, token, here, width, words, points);
        } else if (token.kind == SpaceKind::Breaking) {
            if (mayBreakAtSpace(text.source.text, token.begin, text.language)) {
                const double hang = hangingWidth(text, token.begin, LineEnd::Space);
                points.push_back({token.end, here.end - hang, here.end + token.width, here.endSpaces,
                                  here.endSpaces + 1, 0, LineEnd::Space});
            }
            ++here.endSpaces;
        }
        here.end += token.width;
    }
    points.push_back({static_cast<int>(text.source.text.size()), here.end, here.end, here.endSpaces,
                      here.endSpaces, 0, LineEnd::Paragraph});
    return points;
}

} // namespace tarjuman::pdf
