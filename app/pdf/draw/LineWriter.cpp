#include "app/pdf/draw/LineWriter.h"

#include <unicode/uchar.h>

namespace tarjuman::pdf {

LineWriter::LineWriter(ContentStream& stream, FontSet& fonts, TextMeasurer& measurer, Beside beside)
    : m_stream(stream)
    , m_fonts(fonts)
    , m_measurer(measurer)
    , m_beside(beside)
    , m_marks(stream, fonts)
    , m_inlines(stream)
    , m_runs(stream, m_marks)
    , m_latin(stream, m_marks, m_inlines, m_runs)
    , m_arabic(stream, m_marks, m_inlines, m_runs)
    , m_divided(stream)
{
}

void LineWriter::fenceColumn(const SetLine& line)
{
    m_stream.startLine(line.baseline);
    m_marks.fence(line, {leftToRightMark, line.inkLeft - 0.25}, {rightToLeftMark, line.inkLeft - 0.1});
}

void LineWriter::write(const SetLine& line, NextLine next)
{
    m_stream.startLine(line.baseline);
    if (line.text->isRightToLeft())
        writeRightToLeft(line);
    else
        writeLeftToRight(line, next);
    endLine(line);
    m_stream.flush();
    count(line);
}

// The sign between two lines belongs to the link that goes on behind it.
void LineWriter::endLine(const SetLine& line)
{
    const bool goesOn = m_inlines.goOnBehind(line);
    if (!goesOn)
        m_inlines.leave();
    writeLineEnd(line);
    if (goesOn)
        m_inlines.leaveUntilTheNextLine();
}

void LineWriter::count(const SetLine& line)
{
    for (int offset = line.begin; offset < line.end; ++offset) {
        const int direction = u_charDirection(line.text->source.text[offset].unicode());
        if (direction == U_LEFT_TO_RIGHT)
            ++m_leftToRight;
        else if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC)
            ++m_rightToLeft;
    }
}

void LineWriter::writeLatin(const SetLine& line, const PlacedRun& run, NextLine next)
{
    m_inlines.enter(line, run);
    if (&run == &line.runs.front() && DividedWords::beginsDivided(line))
        m_divided.writeRest(line, run);
    else if (&run == &line.runs.back() && DividedWords::endsDivided(line) && next == NextLine::SamePage)
        m_divided.writeHead(line, run);
    else
        m_runs.writeLatin(run);
}

void LineWriter::writeLeftToRight(const SetLine& line, NextLine next)
{
    if (!DividedWords::beginsDivided(line))
        m_divided.forget();
    const DirectionRules rules(line.text->source, line.begin);
    for (size_t number = 0; number < line.runs.size();) {
        const PlacedRun& run = line.runs[number];
        if (run.isRightToLeft()) {
            number = m_arabic.write(line, rules, number);
            continue;
        }
        writeLatin(line, run, next);
        ++number;
    }
}

void LineWriter::writeRightToLeft(const SetLine& line)
{
    const DirectionRules rules(line.text->source, line.begin);
    for (size_t number = 0; number < line.runs.size();) {
        const PlacedRun& run = line.runs[number];
        if (const size_t behind = m_latin.write(line, rules, number); behind > number) {
            number = behind;
            continue;
        }
        m_inlines.enter(line, run);
        if (rules.needsMarkBefore(run.begin) && !rules.isMirrored(run.begin))
            m_marks.write(line,
                          {rightToLeftMark, run.x + run.width() + (run.space ? line.extraSpace : 0) - 0.2});
        if (run.space)
            m_runs.writeSpace(line, run);
        else
            m_runs.writeArabic(line, rules, run);
        ++number;
    }
}

// The hyphen, or the space before the next line: without it readers of the structure glue two words together.
void LineWriter::writeLineEnd(const SetLine& line)
{
    const MeasuredText& text = *line.text;
    const bool rtl = text.isRightToLeft();
    double end = line.inkRight;
    if ((line.kind == LineEnd::Hyphen || line.kind == LineEnd::Cut) && !rtl) {
        const PlacedRun sign{{0, 0, 0, text.style.latinSize, &m_measurer.hyphen(text, line.kind)}, end};
        m_stream.append(signOf(sign, sign.word->boxes.front()), end);
        end += sign.width();
    } else if (line.spaceFollows) {
        EmbeddedFont& font = m_fonts.font(text.language, text.style.face());
        const double size = text.style.sizeFor(text.language);
        const ShapedWord& space = m_measurer.endSpace(text);
        const Box& box = space.boxes.front();
        const Sign sign{font.number(), size, box.code, font.widthOf(box.code)};
        if (rtl)
            m_stream.showAlone(sign, line.inkLeft - space.widthAt(size));
        else
            m_stream.append(sign, end);
    }
    const QStringView letters = QStringView(text.source.text).sliced(line.begin, line.end - line.begin);
    // The sign of a divided address has no direction either: poppler would put it at the line's other end.
    const bool neutral = DividedWords::endsDivided(line) || endsNeutral(letters);
    if (m_beside == Beside::Columns && !rtl && neutral) {
        m_stream.flush();
        m_marks.write(line, {leftToRightMark, end + 0.1});
    }
}

} // namespace tarjuman::pdf
