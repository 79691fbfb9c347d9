// How a paragraph is set. Plain values; lengths in points.
#pragma once

#include "app/pdf/font/FontSet.h"
#include "app/pdf/setup/PageSetup.h"
#include "app/pdf/text/Inlines.h"
#include "app/release/Role.h"

#include <QString>

namespace tarjuman::pdf {

enum class Alignment {
    Justified,
    Start,   // ragged: left in French, right in Arabic
    Centred, // titles: balanced lines
};

enum class Marker { None, Disc };

// What the paragraph is in the structure tree of the file.
enum class Element { Heading, Subheading, Paragraph, ListItem, Picture, Caption };

struct TextStyle {
    double latinSize = 11;
    double arabicSize = 14;
    double leading = 16; // from baseline to baseline
    Weight weight = Weight::Regular;
    Typeface typeface = Typeface::Text;
    QRgb linkColour = 0xFF000000;
    Alignment alignment = Alignment::Justified;
    double spaceBefore = 0;
    double spaceAfter = 0;
    double spaceBelowList = 0; // instead, behind the last item of a list
    double indentStart = 0;
    double indentEnd = 0;
    bool hyphenated = false;
    bool kashida = false;
    bool hanging = false;          // signs at the end of a justified line stand in the margin
    bool keptWithNext = false;     // never the last thing of a page
    bool keptWithPrevious = false; // never the first thing of a page
    Marker marker = Marker::None;
    Element element = Element::Paragraph;

    // Of a character; bold words of a bold paragraph are bold.
    Face faceOf(const Inline& one) const
    {
        return {one.bold ? Weight::Bold : weight, one.italic ? Slant::Italic : Slant::Upright, typeface};
    }
    Face face() const { return faceOf({}); }
    double sizeFor(text::Language script) const
    {
        return script == text::Language::Arabic ? arabicSize : latinSize;
    }
};

// The house's style for a part of a release. `form` matters since columns are narrow: type is smaller there.
TextStyle styleFor(release::Role role, text::Language language, Form form, const PageSetup& setup);

// A caption, small and centred under its picture.
TextStyle captionStyle(text::Language language, Form form, const PageSetup& setup);

} // namespace tarjuman::pdf
