#include "app/pdf/draw/RunWriter.h"

namespace tarjuman::pdf {

Sign signOf(const PlacedRun& run, const Box& box)
{
    EmbeddedFont& font = *run.word->font;
    return {font.number(), run.size, box.code, font.widthOf(box.code)};
}

double widthOf(const PlacedRun& run, const Box& box)
{
    return box.advance * run.size / run.word->font->unitsPerEm();
}

void RunWriter::writeLatin(const PlacedRun& run)
{
    double x = run.x;
    for (const Box& box : run.word->boxes) {
        m_stream.append(signOf(run, box), x);
        x += widthOf(run, box) + run.spacing;
    }
}

// A space between right-to-left words stands for a mark and the space; ActualText says the space alone.
void RunWriter::writeSpace(const SetLine& line, const PlacedRun& run)
{
    const Box& box = run.word->boxes.front();
    if (run.isRightToLeft())
        m_stream.showSpaceAs(line.text->source.text[run.begin].unicode(), signOf(run, box), run.x);
    else
        m_stream.showAlone(signOf(run, box), run.x);
}

void RunWriter::writeArabic(const SetLine& line, const DirectionRules& rules, const PlacedRun& run)
{
    // pdf.js closes its text item where the size changes; a mark would be swapped with its letter otherwise.
    constexpr double combiningSize = 0.01;
    const bool marked = line.text->isRightToLeft();
    constexpr double wide = 0.6; // em
    double x = run.x + run.width();
    int offset = run.begin;
    bool wideBefore = false;
    for (auto box = run.word->boxes.rbegin(); box != run.word->boxes.rend(); ++box) {
        x -= widthOf(run, *box);
        if (marked && rules.isMirrored(offset)) {
            // MuPDF takes the way back over a wide letter to a left-to-right mark for a new line.
            if (wideBefore || rules.needsMarkBeforeMirrored(offset))
                m_marks.write(line, {rightToLeftMark, x + widthOf(run, *box) - 0.1});
            writeMirrored(line, run, *box, x);
        } else {
            if (marked && offset > run.begin && rules.needsMarkBefore(offset))
                m_marks.write(line, {rightToLeftMark, x + widthOf(run, *box) - 0.2});
            Sign sign = signOf(run, *box);
            sign.size += rules.isCombining(offset) ? combiningSize : 0;
            m_stream.showAlone(sign, x);
        }
        wideBefore = widthOf(run, *box) > wide * run.size;
        offset += box->length;
    }
}

void RunWriter::writeMirrored(const SetLine& line, const PlacedRun& run, const Box& box, double x)
{
    // The mark in front of a sign stands to the left of the mark behind the sign before it.
    const double right = x + widthOf(run, box);
    m_marks.write(line, {leftToRightMark, right - 0.25});
    m_stream.showAlone(signOf(run, box), x);
    m_marks.write(line, {rightToLeftMark, x - 0.15});
}

} // namespace tarjuman::pdf
