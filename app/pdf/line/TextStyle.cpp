#include "app/pdf/line/TextStyle.h"

#include <algorithm>

namespace tarjuman::pdf {

using release::Role;
using text::Language;

static constexpr double columnScale = 0.91; // of type in the narrow columns of the side-by-side page

// From baseline to baseline, in sizes of the language's own type. Short lines are led tighter: the eye finds
// the next one more easily.
static double usualLeading(Language language, Form form)
{
    if (language == Language::French)
        return form == Form::SideBySide ? 1.34 : 1.42;
    return form == Form::SideBySide ? 1.32 : 1.5;
}

// The body of a language, from which the other styles differ. The other script stands in its usual
// proportion.
static TextStyle bodyStyle(Language language, Form form, const PageSetup& setup)
{
    const double scale = form == Form::SideBySide ? columnScale : 1;
    TextStyle style;
    style.latinSize = scale * setup.fontSize.french;
    style.arabicSize = scale * setup.fontSize.arabic;
    style.leading = usualLeading(language, form) * setup.leading[language] * style.sizeFor(language);
    style.spaceAfter = 0.45 * style.leading;
    style.hyphenated = language == Language::French && setup.hyphenateFrench;
    style.kashida = language == Language::Arabic && setup.kashida;
    style.hanging = setup.hangingPunctuation;
    style.linkColour = setup.accent.rgb();
    return style;
}

static void scaleType(TextStyle& style, double factor)
{
    style.latinSize *= factor;
    style.arabicSize *= factor;
    style.leading *= factor;
}

// Parts that are never divided or stretched.
static void setApart(TextStyle& style, Alignment alignment)
{
    style.alignment = alignment;
    style.hyphenated = false;
    style.kashida = false;
    style.hanging = false;
}

static void makeTitle(TextStyle& style, Form form, const PageSetup& setup)
{
    setApart(style, Alignment::Centred);
    // In the narrow columns the title stands out a little less from the text.
    const double narrow = form == Form::SideBySide ? 0.893 : 1;
    const double french = narrow * setup.titleSize.french / setup.fontSize.french;
    const double arabic = narrow * setup.titleSize.arabic / setup.fontSize.arabic;
    style.leading *= 0.92 * std::max(french, arabic);
    style.latinSize *= french;
    style.arabicSize *= arabic;
    style.weight = Weight::Bold;
    style.typeface = Typeface::Title;
    style.spaceBefore = 4;
    style.spaceAfter = 0.6 * style.leading;
    style.keptWithNext = true;
    style.element = Element::Heading;
}

static void makeSubtitle(TextStyle& style)
{
    setApart(style, Alignment::Centred);
    scaleType(style, 1.1);
    // Within the text it is a heading, and stands nearer to what follows than to what went before.
    style.spaceBefore = 0.25 * style.leading;
    style.spaceAfter = 0.4 * style.leading;
    style.keptWithNext = true;
    style.element = Element::Subheading;
}

static void makeKind(TextStyle& style)
{
    setApart(style, Alignment::Centred);
    style.spaceBefore = 4;
    style.spaceAfter = 0.35 * style.leading;
    style.keptWithNext = true;
}

static void makeIndented(TextStyle& style, Role role)
{
    style.indentStart = 1.6 * style.latinSize;
    style.indentEnd = role == Role::Quotation ? style.indentStart : 0;
    if (role == Role::ListItem) {
        style.marker = Marker::Disc;
        style.element = Element::ListItem;
        style.spaceBelowList = style.spaceAfter;
        style.spaceAfter *= 0.6;
    }
}

static void makeNote(TextStyle& style, Role role)
{
    scaleType(style, 0.92);
    if (role != Role::Contact)
        return;
    setApart(style, Alignment::Start);
    style.spaceAfter = 0.15 * style.leading;
    style.keptWithPrevious = true;
}

// The lines that stand before the text.
static void makeOpening(TextStyle& style, Role role)
{
    setApart(style, Alignment::Start);
    style.keptWithNext = true;
    if (role == Role::Mention || role == Role::Embargo)
        style.weight = Weight::Bold;
}

static void makeEndMark(TextStyle& style)
{
    setApart(style, Alignment::Centred);
    style.spaceBefore = 0.3 * style.leading;
    style.keptWithPrevious = true;
}

TextStyle captionStyle(Language language, Form form, const PageSetup& setup)
{
    TextStyle style = bodyStyle(language, form, setup);
    scaleType(style, 0.86);
    setApart(style, Alignment::Centred);
    style.spaceAfter = style.leading;
    style.element = Element::Caption;
    return style;
}

TextStyle styleFor(Role role, Language language, Form form, const PageSetup& setup)
{
    TextStyle style = bodyStyle(language, form, setup);
    switch (role) {
    case Role::Title:
        makeTitle(style, form, setup);
        break;
    case Role::Subtitle:
        makeSubtitle(style);
        break;
    case Role::Kind:
        makeKind(style);
        break;
    case Role::Mention:
    case Role::Embargo:
    case Role::Reference:
    case Role::Dateline:
        makeOpening(style, role);
        break;
    case Role::Lead:
    case Role::Body:
        break;
    case Role::Quotation:
    case Role::ListItem:
        makeIndented(style, role);
        break;
    case Role::EndMark:
        makeEndMark(style);
        break;
    case Role::Boilerplate:
    case Role::Contact:
        makeNote(style, role);
        break;
    }
    return style;
}

} // namespace tarjuman::pdf
