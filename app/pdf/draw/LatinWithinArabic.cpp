#include "app/pdf/draw/LatinWithinArabic.h"

#include <algorithm>

namespace tarjuman::pdf {

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

LatinWithinArabic::Stretch LatinWithinArabic::stretchAt(const SetLine& line, const DirectionRules& rules,
                                                        size_t number)
{
    const auto isLatin = [&](size_t at) { return at < line.runs.size() && !line.runs[at].isRightToLeft(); };
    Stretch stretch{number, number, number, number, false};
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

size_t LatinWithinArabic::write(const SetLine& line, const DirectionRules& rules, size_t number)
{
    const Stretch stretch = stretchAt(line, rules, number);
    if (stretch.behind <= number)
        return number;
    writeStretch(line, rules, stretch);
    return stretch.behind;
}

// The signs are one text object that begins, for pdfium's order, where the stretch does, or where it ends.
void LatinWithinArabic::writeSigns(const SetLine& line, const DirectionRules& rules, const PlacedRun& run,
                                   SignsPlace place)
{
    EmbeddedFont& font = *run.word->font;
    const auto mark = [&](QStringView text, double x, int bottom = -250, int top = 750) {
        m_stream.append({font.number(), run.size, font.markCode(text, bottom, top), 0}, x);
        m_countedMarks += static_cast<int>(text.count(QChar(leftToRightMark)));
    };
    m_inlines.enter(line, run);
    m_stream.flush();
    mark(u"\u200E\u2060\u200E", place.begin);
    double x = run.x + run.width();
    int offset = run.begin;
    for (auto box = run.word->boxes.rbegin(); box != run.word->boxes.rend(); ++box) {
        const double width = widthOf(run, *box);
        x -= width;
        const bool mirrored = rules.isMirrored(offset);
        if (mirrored || rules.needsMarkBefore(offset))
            mark(u"\u200F", x + width - 0.1);
        if (mirrored)
            mark(u"\u200E", x + width - 0.25);
        m_stream.append(signOf(run, *box), x);
        if (mirrored)
            mark(u"\u200F", x - 0.15);
        offset += box->length;
    }
    if (place.end)
        mark(u"\u200F", *place.end, -240, 740);
    m_stream.flush();
}

void LatinWithinArabic::writeRuns(const SetLine& line, const Stretch& stretch)
{
    for (size_t number = stretch.first; number < stretch.end; ++number) {
        const PlacedRun& run = line.runs[number];
        m_inlines.enter(line, run);
        if (run.space) {
            m_runs.writeSpace(line, run);
        } else {
            m_stream.flush();
            m_runs.writeLatin(run);
            m_stream.flush();
        }
    }
}

// What keeps the stretch apart from the Arabic before it.
void LatinWithinArabic::openStretch(const SetLine& line, const DirectionRules& rules, const Stretch& stretch,
                                    double left, double right)
{
    const int begin = line.runs[stretch.first].begin;
    if (rules.needsMarkBefore(begin))
        m_marks.write(line, {rightToLeftMark, right - 0.2});
    if (stretch.fenced)
        m_marks.fence(line, {rightToLeftMark, line.inkRight + 0.2}, {rightToLeftMark, left - 0.05});
    else if (begin > line.begin &&
             spaceKindOf(line.text->source.text[begin - 1].unicode()) == SpaceKind::None)
        m_marks.write(line, {rightToLeftMark, left - 0.05}); // MuPDF puts a blank before a jump to the right
}

void LatinWithinArabic::writeStretch(const SetLine& line, const DirectionRules& rules, const Stretch& stretch)
{
    double left = line.runs[stretch.first].x;
    double right = left;
    for (size_t number = stretch.first; number < stretch.end; ++number) {
        left = std::min(left, line.runs[number].x);
        right = std::max(right, line.runs[number].x + line.runs[number].width());
    }
    m_inlines.leave();
    openStretch(line, rules, stretch, left, right);
    if (stretch.begin < stretch.first)
        writeSigns(line, rules, line.runs[stretch.begin], {left - 0.15, left - 0.15});
    writeRuns(line, stretch);
    const bool signsLast = stretch.behind > stretch.end;
    if (signsLast)
        writeSigns(line, rules, line.runs[stretch.end], {right - 0.25, {}});
    m_inlines.leave();
    // pdfium takes a fenced line of two Latin words between two right-to-left marks for a right-to-left one.
    if (stretch.fenced)
        m_marks.fence(line, {leftToRightMark, right - (signsLast ? 0.25 : 0.2)},
                      {rightToLeftMark, line.inkLeft - 0.15});
}

} // namespace tarjuman::pdf
