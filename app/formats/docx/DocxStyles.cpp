#include "app/formats/docx/DocxStyles.h"

#include "app/formats/Limits.h"

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using release::Role;

namespace {

constexpr int longestAncestry = 16;

template <typename T>
void lay(std::optional<T>& under, const std::optional<T>& over)
{
    if (over)
        under = over;
}

void lay(QString& under, const QString& over)
{
    if (!over.isEmpty())
        under = over;
}

// Word keeps the English names of its own styles in every language.
std::optional<Role> roleNamed(const QString& name)
{
    const QString small = name.toLower();
    if (small == u"title" || small == u"heading 1")
        return Role::Title;
    if (small == u"subtitle" || small.startsWith(u"heading "))
        return Role::Subtitle;
    if (small == u"quote" || small == u"intense quote" || small == u"quotations")
        return Role::Quotation;
    return std::nullopt;
}

} // namespace

void DocxDress::take(const XmlElement& property)
{
    const QString& name = property.name();
    if (name == u"w:b")
        bold = property.isOn();
    else if (name == u"w:bCs")
        bidiBold = property.isOn();
    else if (name == u"w:i")
        italic = property.isOn();
    else if (name == u"w:iCs")
        bidiItalic = property.isOn();
    else if (name == u"w:vertAlign")
        raised = property.value(u"val") == u"superscript";
    else if (name == u"w:vanish" || name == u"w:specVanish")
        isHidden = isHidden.value_or(false) || property.isOn();
    else if (name == u"w:rtl")
        isRightToLeft = property.isOn();
    else if (name == u"w:rStyle")
        style = property.value(u"val");
    else if (name == u"w:lang") {
        language = property.value(u"val");
        bidiLanguage = property.value(u"bidi");
    }
}

void DocxDress::overlay(const DocxDress& other)
{
    lay(bold, other.bold);
    lay(italic, other.italic);
    lay(bidiBold, other.bidiBold);
    lay(bidiItalic, other.bidiItalic);
    lay(raised, other.raised);
    lay(isHidden, other.isHidden);
    lay(language, other.language);
    lay(bidiLanguage, other.bidiLanguage);
    lay(style, other.style);
    isRightToLeft = isRightToLeft || other.isRightToLeft;
}

void DocxStyles::begin(const XmlElement& element)
{
    const QString& name = element.name();
    if (name == u"w:style") {
        m_id = element.value(u"styleId");
        m_style = {};
    } else if (name == u"w:name") {
        m_style.role = roleNamed(element.value(u"val"));
    } else if (name == u"w:basedOn") {
        m_style.parent = element.value(u"val");
    } else if (name == u"w:numId") {
        m_style.list = element.value(u"val");
    } else {
        m_style.dress.take(element);
    }
}

void DocxStyles::end(const QString& name)
{
    if (name == u"w:style" && m_styles.size() < limits::mostStyles)
        m_styles.insert(m_id, m_style);
}

// From the style to the one that all stand on.
QList<DocxStyle> DocxStyles::ancestry(const QString& style) const
{
    QList<DocxStyle> all;
    for (auto next = m_styles.constFind(style); next != m_styles.cend() && all.size() < longestAncestry;
         next = m_styles.constFind(next->parent))
        all.append(*next);
    return all;
}

std::optional<Role> DocxStyles::roleOf(const QString& style) const
{
    for (const DocxStyle& one : ancestry(style)) {
        if (one.role)
            return one.role;
    }
    return std::nullopt;
}

QString DocxStyles::listOf(const QString& style) const
{
    for (const DocxStyle& one : ancestry(style)) {
        if (!one.list.isEmpty())
            return one.list;
    }
    return {};
}

DocxDress DocxStyles::dressOf(const QString& style) const
{
    DocxDress dress;
    const QList<DocxStyle> all = ancestry(style);
    for (auto one = all.crbegin(); one != all.crend(); ++one)
        dress.overlay(one->dress);
    return dress;
}

} // namespace tarjuman::formats
