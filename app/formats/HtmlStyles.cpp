#include "app/formats/HtmlStyles.h"

#include "app/formats/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

namespace {

std::optional<bool> isBold(QStringView weight)
{
    if (weight == u"bold" || weight == u"bolder")
        return true;
    if (weight == u"normal" || weight == u"lighter")
        return false;
    bool isNumber = false;
    const int number = weight.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number >= 600) : std::nullopt;
}

std::optional<bool> isItalic(QStringView style)
{
    if (style == u"italic" || style.startsWith(u"oblique"))
        return true;
    return style == u"normal" ? std::optional(false) : std::nullopt;
}

// "italic bold 12pt Calibri": what is said before the size; what isn't said is as usual.
void readFont(QStringView font, HtmlStyle& style)
{
    if (font == u"inherit" || font.isEmpty())
        return;
    style.bold = style.italic = false;
    for (const QStringView word : font.split(u' ', Qt::SkipEmptyParts)) {
        const bool isSize = word.front().isDigit() && !isBold(word).value_or(false) && word.size() != 3;
        if (isSize || word.front() == u'"' || word.front() == u'\'')
            return;
        if (isItalic(word).value_or(false))
            style.italic = true;
        else if (isBold(word).value_or(false))
            style.bold = true;
    }
}

void read(QStringView name, QStringView value, HtmlStyle& style)
{
    if (name == u"font-weight")
        style.bold = isBold(value);
    else if (name == u"font-style")
        style.italic = isItalic(value);
    else if (name == u"font")
        readFont(value, style);
    else if (name == u"vertical-align")
        style.raised = value == u"super";
    else if (name == u"white-space")
        style.keepsSpaces = value.startsWith(u"pre") || value == u"break-spaces";
    else if (name == u"display")
        style.isHidden = value == u"none";
    else if (name == u"mso-list" && value.startsWith(u"ignore"))
        style.isHidden = true; // the mark that Word draws itself
    else if (name == u"mso-list")
        style.isListItem = value.size() > 1 && value[0] == u'l' && value[1].isDigit();
}

QString withoutComments(QStringView css)
{
    QString plain;
    qsizetype at = 0;
    while (at < css.size()) {
        const qsizetype comment = css.indexOf(u"/*", at);
        plain += css.sliced(at, (comment < 0 ? css.size() : comment) - at);
        const qsizetype end = comment < 0 ? -1 : css.indexOf(u"*/", comment + 2);
        at = end < 0 ? css.size() : end + 2;
    }
    return plain.remove(u"<!--"_s).remove(u"-->"_s);
}

// Behind the brace that closes the block opened at `at`.
qsizetype behindBlock(QStringView css, qsizetype at)
{
    int open = 0;
    for (; at < css.size(); ++at) {
        if (css[at] == u'{')
            ++open;
        else if (css[at] == u'}' && --open <= 0)
            return at + 1;
    }
    return css.size();
}

bool isSimple(QStringView selector)
{
    return !selector.isEmpty() && std::all_of(selector.begin(), selector.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_';
    });
}

} // namespace

void HtmlStyle::overlay(const HtmlStyle& other)
{
    bold = other.bold ? other.bold : bold;
    italic = other.italic ? other.italic : italic;
    raised = other.raised ? other.raised : raised;
    keepsSpaces = other.keepsSpaces ? other.keepsSpaces : keepsSpaces;
    isHidden = isHidden || other.isHidden;
    isListItem = isListItem || other.isListItem;
}

HtmlStyle htmlStyleOf(QStringView declarations)
{
    HtmlStyle style;
    for (const QStringView declaration : declarations.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon < 0)
            continue;
        const QString name = declaration.first(colon).trimmed().toString().toLower();
        QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        value = value.remove(u"!important"_s).trimmed();
        read(name, value, style);
    }
    return style;
}

void HtmlStyleSheet::add(QStringView css)
{
    const QString plain = withoutComments(css.first(std::min(css.size(), limits::mostStyleText)));
    const QStringView text = plain;
    qsizetype at = 0;
    while (at < text.size() && m_rules.size() < limits::mostStyleRules) {
        const qsizetype brace = text.indexOf(u'{', at);
        if (brace < 0)
            return;
        QStringView selectors = text.sliced(at, brace - at).trimmed();
        while (selectors.startsWith(u'@') && selectors.contains(u';')) // @import, which nobody follows
            selectors = selectors.sliced(selectors.indexOf(u';') + 1).trimmed();
        at = behindBlock(text, brace);
        if (!selectors.startsWith(u'@'))
            addRule(selectors, text.sliced(brace + 1, std::max<qsizetype>(0, at - brace - 2)));
    }
}

void HtmlStyleSheet::addRule(QStringView selectors, QStringView declarations)
{
    const HtmlStyle style = htmlStyleOf(declarations);
    if (style == HtmlStyle())
        return;
    for (const QStringView selector : selectors.split(u',')) {
        const QStringView name = selector.trimmed();
        if (!isSimple(name))
            continue;
        const qsizetype point = name.indexOf(u'.');
        const QString element = (point < 0 ? name : name.first(point)).toString().toLower();
        m_rules[point < 0 ? element : element + name.sliced(point).toString()].overlay(style);
    }
}

HtmlStyle HtmlStyleSheet::styleOf(const QString& element, const QString& classes) const
{
    HtmlStyle style;
    if (m_rules.isEmpty())
        return style;
    style.overlay(m_rules.value(element));
    const auto names = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView name : names.first(std::min(names.size(), limits::mostClasses)))
        style.overlay(m_rules.value(u'.' + name.toString()));
    for (const QStringView name : names.first(std::min(names.size(), limits::mostClasses)))
        style.overlay(m_rules.value(element + u'.' + name.toString()));
    return style;
}

} // namespace tarjuman::formats
