#include "app/pdf/LineWriter.h"

#include "app/pdf/RunLanguage.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace tarjuman::pdf {

using text::Language;

static constexpr char16_t leftToRightMark = 0x200E;
static constexpr char16_t rightToLeftMark = 0x200F;

LineWriter::LineWriter(ContentStream& stream, FontSet& fonts, TextMeasurer& measurer, Beside beside)
    : m_stream(stream)
    , m_fonts(fonts)
    , m_measurer(measurer)
    , m_beside(beside)
{
}

static Sign signOf(const PlacedRun& run, const Box& box)
{
    EmbeddedFont& font = *run.word->font;
    return {font.number(), run.size, box.code, font.widthOf(box.code)};
}

static double widthOf(const PlacedRun& run, const Box& box)
{
    return box.advance * run.size / run.word->font->unitsPerEm();
}

void LineWriter::write(const SetLine& line)
{
    m_line = &line;
    m_stream.startLine(line.baseline);
    if (line.text->isRightToLeft())
        writeRightToLeft(line);
    else
        writeLeftToRight(line);
    writeLineEnd(line);
    m_stream.flush();
    count(line);
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

// Invisible, zero wide, but with a box: pdfium drops a text object without one.
void LineWriter::writeMark(char16_t mark, double x)
{
    const TextStyle& style = m_line->text->style;
    const Language script = m_line->text->language;
    EmbeddedFont& font = m_fonts.font(script, style.weight);
    m_stream.showAlone({font.number(), style.sizeFor(script), font.markCode(QStringView(&mark, 1)), 0}, x);
}

// Two marks, the second half a point higher and with a box that does not meet the first one's: pdfium ends
// its sorting and its line at each.
void LineWriter::writeFence(double first, double second)
{
    constexpr double raise = 0.5;
    m_usedFence = true;
    const TextStyle& style = m_line->text->style;
    EmbeddedFont& font = m_fonts.font(Language::Arabic, style.weight);
    const QStringView mark(&rightToLeftMark, 1);
    m_stream.showAlone({font.number(), style.arabicSize, font.markCode(mark, -250, 125), 0}, first);
    m_stream.showAlone({font.number(), style.arabicSize, font.markCode(mark, 130, 510), 0}, second, raise);
}

void LineWriter::fenceColumn(const SetLine& line)
{
    m_line = &line;
    m_stream.startLine(line.baseline);
    writeFence(line.inkLeft - 0.25, line.inkLeft - 0.1);
}

void LineWriter::writeLeftToRight(const SetLine& line)
{
    const DirectionRules rules(line.text->source, line.begin);
    for (size_t number = 0; number < line.runs.size();) {
        if (line.runs[number].isRightToLeft())
            number = writeArabicStretch(line, rules, number);
        else
            writeRunning(line, line.runs[number++]);
    }
}

template <typename Write>
void LineWriter::writeForeign(const SetLine& line, int begin, int end, Write write)
{
    const QStringView letters = QStringView(line.text->source.text).sliced(begin, end - begin);
    const QByteArray language = foreignLanguageOf(letters, line.text->language);
    if (!language.isEmpty())
        m_stream.beginSpan(language);
    write();
    if (!language.isEmpty())
        m_stream.endSpan();
}

// All right-to-left runs of a French line that follow one another; returns the number of the run behind them.
size_t LineWriter::writeArabicStretch(const SetLine& line, const DirectionRules& rules, size_t first)
{
    size_t behind = first;
    while (behind < line.runs.size() && line.runs[behind].isRightToLeft())
        ++behind;
    writeForeign(line, line.runs[first].begin, line.runs[behind - 1].end, [&] {
        for (size_t number = first; number < behind; ++number) {
            if (line.runs[number].space)
                writeSpace(line, line.runs[number]);
            else
                writeArabicRun(line, rules, line.runs[number]);
        }
    });
    return behind;
}

void LineWriter::writeRunning(const SetLine&, const PlacedRun& run)
{
    double x = run.x;
    for (const Box& box : run.word->boxes) {
        m_stream.append(signOf(run, box), x);
        x += widthOf(run, box);
    }
}

// A space between right-to-left words stands for a mark and the space; ActualText says the space alone.
void LineWriter::writeSpace(const SetLine& line, const PlacedRun& run)
{
    const Box& box = run.word->boxes.front();
    if (run.isRightToLeft())
        m_stream.showSpaceAs(line.text->source.text[run.begin].unicode(), signOf(run, box), run.x);
    else
        m_stream.showAlone(signOf(run, box), run.x);
}

void LineWriter::writeRightToLeft(const SetLine& line)
{
    const DirectionRules rules(line.text->source, line.begin);
    for (size_t number = 0; number < line.runs.size();) {
        const PlacedRun& run = line.runs[number];
        if (!run.isRightToLeft()) {
            number = writeLatinStretch(line, rules, number);
            continue;
        }
        if (rules.needsMarkBefore(run.begin) && !rules.isMirrored(run.begin))
            writeMark(rightToLeftMark, run.x + run.width() + (run.space ? line.extraSpace : 0) - 0.2);
        if (run.space)
            writeSpace(line, run);
        else
            writeArabicRun(line, rules, run);
        ++number;
    }
}

// All left-to-right runs that follow one another; returns the number of the run behind them.
size_t LineWriter::writeLatinStretch(const SetLine& line, const DirectionRules& rules, size_t first)
{
    size_t behind = first;
    double left = line.runs[first].x;
    double right = left;
    for (; behind < line.runs.size() && !line.runs[behind].isRightToLeft(); ++behind) {
        left = std::min(left, line.runs[behind].x);
        right = std::max(right, line.runs[behind].x + line.runs[behind].width());
    }
    const int begin = line.runs[first].begin;
    if (rules.needsMarkBefore(begin))
        writeMark(rightToLeftMark, right - 0.2);
    const bool fenced = rules.needsFence(begin, line.runs[behind - 1].end);
    if (fenced)
        writeFence(line.inkRight + 0.2, left - 0.05);
    else if (begin > line.begin &&
             spaceKindOf(line.text->source.text[begin - 1].unicode()) == SpaceKind::None)
        writeMark(rightToLeftMark, left - 0.05); // MuPDF puts a blank before a jump to the right otherwise
    writeForeign(line, begin, line.runs[behind - 1].end, [&] {
        for (size_t number = first; number < behind; ++number) {
            const PlacedRun& run = line.runs[number];
            if (run.space) {
                writeSpace(line, run);
            } else {
                m_stream.flush();
                writeRunning(line, run);
                m_stream.flush();
            }
        }
    });
    if (fenced)
        writeFence(right + 0.05, line.inkLeft - 0.15);
    return behind;
}

void LineWriter::writeArabicRun(const SetLine& line, const DirectionRules& rules, const PlacedRun& run)
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
                writeMark(rightToLeftMark, x + widthOf(run, *box) - 0.1);
            writeMirrored(run, *box, x);
        } else {
            if (marked && offset > run.begin && rules.needsMarkBefore(offset))
                writeMark(rightToLeftMark, x + widthOf(run, *box) - 0.2);
            Sign sign = signOf(run, *box);
            sign.size += rules.isCombining(offset) ? combiningSize : 0;
            m_stream.showAlone(sign, x);
        }
        wideBefore = widthOf(run, *box) > wide * run.size;
        offset += box->length;
    }
}

void LineWriter::writeMirrored(const PlacedRun& run, const Box& box, double x)
{
    const double right = x + widthOf(run, box);
    writeMark(leftToRightMark, right - 0.2);
    m_stream.showAlone(signOf(run, box), x);
    writeMark(rightToLeftMark, x - 0.2);
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
        EmbeddedFont& font = m_fonts.font(text.language, text.style.weight);
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
    const bool neutral = line.kind == LineEnd::Hyphen || endsNeutral(letters);
    if (m_beside == Beside::Columns && !rtl && neutral) {
        m_stream.flush();
        writeMark(leftToRightMark, end + 0.1);
    }
}

} // namespace tarjuman::pdf
