#include "app/pdf/draw/LineWriter.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace tarjuman::pdf {

using text::Language;

static constexpr char16_t leftToRightMark = 0x200E;
static constexpr char16_t rightToLeftMark = 0x200F;
static constexpr QRgb black = 0xFF000000;

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
    endLine(line);
    m_stream.flush();
    count(line);
}

// A link that goes on in the next line is one link, and the sign between the lines belongs to it.
void LineWriter::endLine(const SetLine& line)
{
    const SourceText& source = line.text->source;
    const bool goesOn = m_inline.link >= 0 && line.end < source.text.size() &&
                        source.inlines.at(line.end).link == m_inline.link;
    if (!goesOn) {
        leaveInline();
        writeLineEnd(line);
        return;
    }
    writeLineEnd(line);
    const WrittenLink link = m_link;
    leaveInline();
    m_link = link;
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
    EmbeddedFont& font = m_fonts.font(script, style.face());
    m_stream.showAlone({font.number(), style.sizeFor(script), font.markCode(QStringView(&mark, 1)), 0}, x);
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

// What follows belongs to the paragraph itself, or to a child of it: a link, or words of another language.
void LineWriter::enterInline(const SetLine& line, const PlacedRun& run)
{
    const Inlines& inlines = line.text->source.inlines;
    const Inline& one = inlines.at(run.begin);
    const bool same = one.link == m_inline.link && one.language == m_inline.language;
    if (!same) {
        leaveInline();
        m_inline.link = one.link;
        m_inline.language = one.language;
        if (one.link >= 0)
            enterLink(line, one);
        else if (!one.language.isEmpty())
            m_stream.beginInline("Span", one.language);
    }
    if (one.link >= 0) {
        const QRectF box(run.x, line.baseline - 0.25 * run.size, run.width(), run.size);
        m_linkBox = m_linkBox.united(box);
    }
}

void LineWriter::enterLink(const SetLine& line, const Inline& one)
{
    m_linkBox = {};
    const bool goesOn = m_link.text == line.text && m_link.number == one.link;
    if (goesOn)
        m_stream.continueInline(m_link.element);
    else
        m_link = {line.text, one.link, m_stream.beginInline("Link", one.language)};
    m_stream.setColour(line.text->style.linkColour);
}

void LineWriter::leaveInline()
{
    if (m_inline.link >= 0) {
        const QByteArray address = m_link.text->source.inlines.addressOf(m_inline);
        m_stream.setColour(black);
        m_stream.endInline();
        QString description = QString::fromUtf8(address);
        if (description.startsWith(u"mailto:"))
            description.remove(0, 7);
        m_stream.addLink(m_link.element, {0, m_linkBox, address, description});
        m_link = {};
    } else if (!m_inline.language.isEmpty()) {
        m_stream.endInline();
    }
    m_inline = {};
}

void LineWriter::writeRunning(const SetLine& line, const PlacedRun& run)
{
    enterInline(line, run);
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
        if (const LatinStretch stretch = latinStretchAt(line, rules, number); stretch.behind > number) {
            writeLatinStretch(line, rules, stretch);
            number = stretch.behind;
            continue;
        }
        enterInline(line, run);
        if (rules.needsMarkBefore(run.begin) && !rules.isMirrored(run.begin))
            writeMark(rightToLeftMark, run.x + run.width() + (run.space ? line.extraSpace : 0) - 0.2);
        if (run.space)
            writeSpace(line, run);
        else
            writeArabicRun(line, rules, run);
        ++number;
    }
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
    // The mark in front of a sign stands to the left of the mark behind the sign before it.
    const double right = x + widthOf(run, box);
    writeMark(leftToRightMark, right - 0.25);
    m_stream.showAlone(signOf(run, box), x);
    writeMark(rightToLeftMark, x - 0.15);
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
    const bool neutral = line.kind == LineEnd::Hyphen || endsNeutral(letters);
    if (m_beside == Beside::Columns && !rtl && neutral) {
        m_stream.flush();
        writeMark(leftToRightMark, end + 0.1);
    }
}

} // namespace tarjuman::pdf
