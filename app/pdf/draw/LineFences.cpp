// The part of LineWriter that writes the stretches of a line that run against it: Latin ones of Arabic lines
// and Arabic ones of French lines. It fences those which pdfium would put into another order: addresses, two
// words. A fence is a line break to pdfium, so signs that stand between the stretch and the next space are
// drawn into it.
#include "app/pdf/draw/LineWriter.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

using text::Language;

static constexpr char16_t leftToRightMark = 0x200E;
static constexpr char16_t rightToLeftMark = 0x200F;

// Two marks, the second half a point higher and with a box that does not meet the first one's: pdfium ends
// its sorting and its line at each.
void LineWriter::writeFence(FenceMark first, FenceMark second)
{
    constexpr double raise = 0.5;
    constexpr double leastHeight = 4.7; // points: pdfium joins lower boxes to the line whatever they meet
    m_usedFence = true;
    const double size = m_line->text->style.arabicSize;
    const int height = std::max(375, static_cast<int>(std::ceil(1000 * leastHeight / size))); // of an em
    EmbeddedFont& font = m_fonts.font(Language::Arabic, m_line->text->style.face());
    const auto codeOf = [&](const FenceMark& fence, int bottom, int top) {
        return font.markCode(QStringView(&fence.mark, 1), bottom, top);
    };
    m_stream.showAlone({font.number(), size, codeOf(first, 125 - height, 125), 0}, first.x);
    m_stream.showAlone({font.number(), size, codeOf(second, 130, 135 + height), 0}, second.x, raise);
}

void LineWriter::fenceColumn(const SetLine& line)
{
    m_line = &line;
    m_stream.startLine(line.baseline);
    writeFence({leftToRightMark, line.inkLeft - 0.25}, {rightToLeftMark, line.inkLeft - 0.1});
}

// Brackets, quotation marks and stops, without a letter or a digit. A single letter may lead them, the "and"
// or "in" of what follows: of two, pdfium would change the order.
enum class Leading { Sign, SignOrLetter };
static bool isOfSigns(const SetLine& line, const PlacedRun& run, Leading leading)
{
    if (!run.isRightToLeft() || run.space)
        return false;
    QStringView text = QStringView(line.text->source.text).sliced(run.begin, run.end - run.begin);
    if (leading == Leading::SignOrLetter && text.front().isLetter() && !text.front().isSurrogate())
        text = text.sliced(1);
    return std::none_of(text.begin(), text.end(), [](QChar sign) {
        return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate();
    });
}

static bool isSpaceOrEdge(const SetLine& line, size_t number)
{
    return number >= line.runs.size() || line.runs[number].space;
}

LineWriter::LatinStretch LineWriter::latinStretchAt(const SetLine& line, const DirectionRules& rules,
                                                    size_t number) const
{
    const auto isLatin = [&](size_t at) { return at < line.runs.size() && !line.runs[at].isRightToLeft(); };
    LatinStretch stretch{number, number, number, number, false};
    const bool signsFirst =
        isOfSigns(line, line.runs[number], Leading::SignOrLetter) && isSpaceOrEdge(line, number - 1);
    if (signsFirst)
        stretch.first = number + 1;
    stretch.end = stretch.first;
    while (isLatin(stretch.end))
        ++stretch.end;
    stretch.behind = stretch.end;
    if (stretch.end == stretch.first)
        return {};
    stretch.fenced = rules.needsFence(line.runs[stretch.first].begin, line.runs[stretch.end - 1].end);
    if (signsFirst && !stretch.fenced)
        return {};
    const bool signsLast = stretch.fenced && stretch.end < line.runs.size() &&
                           isOfSigns(line, line.runs[stretch.end], Leading::Sign) &&
                           isSpaceOrEdge(line, stretch.end + 1);
    if (signsLast)
        ++stretch.behind;
    return stretch;
}

// The signs are one text object that begins, for pdfium's order, where the stretch does, or where it ends.
void LineWriter::writeSigns(const SetLine& line, const DirectionRules& rules, const PlacedRun& run,
                            SignsPlace place)
{
    EmbeddedFont& font = *run.word->font;
    const auto mark = [&](QStringView text, double x, int bottom = -250, int top = 750) {
        m_stream.append({font.number(), run.size, font.markCode(text, bottom, top), 0}, x);
        m_leftToRight +=
            static_cast<int>(text.count(QChar(leftToRightMark))); // poppler counts it as a letter
    };
    enterInline(line, run);
    m_stream.flush();
    mark(u"\u200E\u2060\u200E", place.begin);
    double x = run.x + run.width();
    int offset = run.begin;
    for (auto box = run.word->boxes.rbegin(); box != run.word->boxes.rend(); ++box) {
        const double width = box->advance * run.size / font.unitsPerEm();
        x -= width;
        const bool mirrored = rules.isMirrored(offset);
        if (mirrored || rules.needsMarkBefore(offset))
            mark(u"\u200F", x + width - 0.1);
        if (mirrored)
            mark(u"\u200E", x + width - 0.25);
        m_stream.append({font.number(), run.size, box->code, font.widthOf(box->code)}, x);
        if (mirrored)
            mark(u"\u200F", x - 0.15);
        offset += box->length;
    }
    if (place.end)
        mark(u"\u200F", *place.end, -240, 740);
    m_stream.flush();
}

void LineWriter::writeLatinRuns(const SetLine& line, const LatinStretch& stretch)
{
    for (size_t number = stretch.first; number < stretch.end; ++number) {
        const PlacedRun& run = line.runs[number];
        enterInline(line, run);
        if (run.space) {
            writeSpace(line, run);
        } else {
            m_stream.flush();
            writeRunning(line, run);
            m_stream.flush();
        }
    }
}

void LineWriter::writeLatinStretch(const SetLine& line, const DirectionRules& rules,
                                   const LatinStretch& stretch)
{
    double left = line.runs[stretch.first].x;
    double right = left;
    for (size_t number = stretch.first; number < stretch.end; ++number) {
        left = std::min(left, line.runs[number].x);
        right = std::max(right, line.runs[number].x + line.runs[number].width());
    }
    leaveInline();
    const int begin = line.runs[stretch.first].begin;
    if (rules.needsMarkBefore(begin))
        writeMark(rightToLeftMark, right - 0.2);
    if (stretch.fenced)
        writeFence({rightToLeftMark, line.inkRight + 0.2}, {rightToLeftMark, left - 0.05});
    else if (begin > line.begin &&
             spaceKindOf(line.text->source.text[begin - 1].unicode()) == SpaceKind::None)
        writeMark(rightToLeftMark, left - 0.05); // MuPDF puts a blank before a jump to the right otherwise
    if (stretch.begin < stretch.first)
        writeSigns(line, rules, line.runs[stretch.begin], {left - 0.15, left - 0.15});
    writeLatinRuns(line, stretch);
    const bool signsLast = stretch.behind > stretch.end;
    if (signsLast)
        writeSigns(line, rules, line.runs[stretch.end], {right - 0.25, {}});
    leaveInline();
    // pdfium takes a fenced line of two Latin words between two right-to-left marks for a right-to-left one.
    if (stretch.fenced)
        writeFence({leftToRightMark, right - (signsLast ? 0.25 : 0.2)},
                   {rightToLeftMark, line.inkLeft - 0.15});
}

// All right-to-left runs of a French line that follow one another, and the run behind them; returns the
// number of the next. poppler gives the space or sign behind such words before them, but for a mark between
// the two; MuPDF opens a new line when the mark comes first.
size_t LineWriter::writeArabicStretch(const SetLine& line, const DirectionRules& rules, size_t first)
{
    size_t behind = first;
    double left = line.runs[first].x;
    double right = left;
    for (; behind < line.runs.size() && line.runs[behind].isRightToLeft(); ++behind) {
        left = std::min(left, line.runs[behind].x);
        right = std::max(right, line.runs[behind].x + line.runs[behind].width());
    }
    leaveInline();
    const bool fenced = behind - first > 1;
    if (fenced)
        writeFence({leftToRightMark, left - 0.2}, {rightToLeftMark, left - 0.05});
    for (size_t number = first; number < behind; ++number) {
        enterInline(line, line.runs[number]);
        if (line.runs[number].space)
            writeSpace(line, line.runs[number]);
        else
            writeArabicRun(line, rules, line.runs[number]);
    }
    if (fenced)
        writeFence({rightToLeftMark, right - 0.2}, {leftToRightMark, right - 0.05});
    if (behind >= line.runs.size())
        return behind;
    writeRunning(line, line.runs[behind]);
    if (!fenced) {
        m_stream.flush();
        writeMark(leftToRightMark, right - 0.05);
    }
    return behind + 1;
}

} // namespace tarjuman::pdf
