#include "app/pdf/text/DirectionRules.h"

#include <unicode/uchar.h>

namespace tarjuman::pdf {

DirectionRules::DirectionRules(const SourceText& source, int lineBegin)
    : m_source(source)
    , m_lineBegin(lineBegin)
{
}

static UChar32 characterAt(const QString& text, int offset)
{
    const QChar unit = text[offset];
    if (unit.isHighSurrogate() && offset + 1 < text.size())
        return static_cast<UChar32>(QChar::surrogateToUcs4(unit, text[offset + 1]));
    if (unit.isLowSurrogate() && offset > 0)
        return static_cast<UChar32>(QChar::surrogateToUcs4(text[offset - 1], unit));
    return unit.unicode();
}

int DirectionRules::directionOf(int offset) const
{
    return u_charDirection(characterAt(m_source.text, offset));
}

bool DirectionRules::isArabicLetter(int offset) const
{
    const int direction = directionOf(offset);
    return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool DirectionRules::isCombining(int offset) const
{
    return directionOf(offset) == U_DIR_NON_SPACING_MARK;
}

bool DirectionRules::isMirrored(int offset) const
{
    static constexpr QStringView quotes = u"‘’‚‛“”„‟"; // not by Unicode, but by pdfium's own table
    const bool mirrored =
        u_isMirrored(characterAt(m_source.text, offset)) || quotes.contains(m_source.text[offset]);
    return mirrored && m_source.isRightToLeft(offset);
}

bool DirectionRules::needsMarkBefore(int offset) const
{
    // poppler takes a hyphen at a line's right end for a divided word, drops it and joins the lines.
    if (offset == m_lineBegin && m_source.text[offset] == u'-')
        return m_source.isRightToLeft(offset);
    if (offset <= m_lineBegin || isArabicLetter(offset) || isCombining(offset))
        return false;
    if (isArabicLetter(offset - 1) || isMirrored(offset - 1))
        return false;
    return m_source.isRightToLeft(offset) || m_source.isRightToLeft(offset - 1);
}

bool DirectionRules::needsMarkBeforeMirrored(int offset) const
{
    return offset > m_lineBegin && !isArabicLetter(offset - 1) && !isMirrored(offset - 1);
}

// The classes among which pdfium's bidirectional algorithm tells segments apart.
static int segmentClass(int direction)
{
    switch (direction) {
    case U_LEFT_TO_RIGHT:
        return 0;
    case U_EUROPEAN_NUMBER:
    case U_ARABIC_NUMBER:
    case U_EUROPEAN_NUMBER_SEPARATOR:
    case U_EUROPEAN_NUMBER_TERMINATOR:
    case U_COMMON_NUMBER_SEPARATOR:
    case U_DIR_NON_SPACING_MARK:
    case U_BOUNDARY_NEUTRAL:
        return 1;
    default:
        return 2;
    }
}

bool DirectionRules::needsFence(int begin, int end) const
{
    for (int offset = begin + 1; offset < end; ++offset) {
        if (segmentClass(directionOf(offset)) != segmentClass(directionOf(offset - 1)))
            return true;
    }
    return false;
}

bool endsNeutral(QStringView line)
{
    if (line.isEmpty())
        return false;
    static constexpr QStringView weak = u"#$%+,-./:";
    const QChar last = line.back();
    return !last.isLetterOrNumber() && !weak.contains(last);
}

} // namespace tarjuman::pdf
