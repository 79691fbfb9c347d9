#include "app/pdf/page/SectionTree.h"

#include "app/pdf/page/Composition.h"
#include "app/text/ListMark.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using text::Language;

SectionTree::SectionTree(StructureTree& tree, Language language, bool named)
    : m_tree(tree)
    , m_language(language)
    , m_section(tree.add(StructureTree::root, "Sect", text::tagOf(language).toLatin1()))
    , m_level(named ? 2 : 1)
    , m_figure(m_section)
{
}

static QString nameOf(Language language)
{
    return language == Language::French ? u"Français"_s : u"العربية"_s;
}

// What stands under the title belongs to it; a subtitle within the text heads what follows.
QByteArray SectionTree::typeOf(const SetParagraph& paragraph) const
{
    const bool underTitle = m_before == Element::Heading || m_before == Element::Subheading;
    switch (paragraph.text.style.element) {
    case Element::Heading:
        return "H1";
    case Element::Subheading:
        return m_headed && !underTitle ? "H2" : "P";
    case Element::Paragraph:
    case Element::Caption:
        return "P";
    case Element::ListItem:
        return "LBody";
    case Element::Picture:
        return "Figure";
    }
    Q_UNREACHABLE();
}

// What the labels of an item's list are: discs, numbers or letters.
static QByteArray numberingOf(const MeasuredText& text)
{
    const QString& words = text.source.text;
    if (text.style.marker == Marker::Disc || !text::beginsWithListNumber(words))
        return "Disc";
    return words.front().isDigit() ? "Decimal" : words.front().isUpper() ? "UpperAlpha" : "LowerAlpha";
}

// Up to its bracket or stop.
static int numberLength(const QString& words)
{
    const qsizetype bracket = words.indexOf(u')');
    const qsizetype stop = words.indexOf(u'.');
    const bool bracketFirst = bracket >= 0 && (stop < 0 || bracket < stop);
    return static_cast<int>(bracketFirst ? bracket : stop) + 1;
}

int SectionTree::listItem(SetParagraph& paragraph)
{
    const QByteArray numbering = numberingOf(paragraph.text);
    if (m_list < 0 || m_numbering != numbering) {
        m_list = m_tree.add(m_section, "L");
        m_tree.element(m_list).numbering = m_numbering = numbering;
    }
    const int item = m_tree.add(m_list, "LI");
    paragraph.label = m_tree.add(item, "Lbl");
    // The disc is drawn; a number is read where it stands.
    if (numbering == "Disc")
        m_tree.element(paragraph.label).alternative = u"•"_s;
    else
        paragraph.labelEnd = numberLength(paragraph.text.source.text);
    return item;
}

int SectionTree::parentFor(SetParagraph& paragraph)
{
    const Element element = paragraph.text.style.element;
    if (element == Element::ListItem)
        return listItem(paragraph);
    m_list = -1;
    if (element == Element::Picture)
        return m_figure = m_tree.add(m_section, "Div");
    return element == Element::Caption ? m_tree.add(m_figure, "Caption") : m_section;
}

void SectionTree::addBookmark(const SetParagraph& paragraph, const QByteArray& type)
{
    if (!std::exchange(m_begun, true) && m_level > 1)
        m_tree.addBookmark(paragraph.element, 1, nameOf(m_language));
    if (type == "H1")
        m_tree.addBookmark(paragraph.element, m_level, paragraph.text.source.text);
    else if (type == "H2")
        m_tree.addBookmark(paragraph.element, m_level + 1, paragraph.text.source.text);
    else if (type == "Figure")
        m_tree.addBookmark(paragraph.element, m_level + 2, paragraph.alternative);
}

void SectionTree::add(SetParagraph& paragraph)
{
    const QByteArray type = typeOf(paragraph);
    const int parent = parentFor(paragraph);
    paragraph.element = m_tree.add(parent, type);
    m_tree.element(paragraph.element).alternative = paragraph.alternative;
    addBookmark(paragraph, type);
    m_before = paragraph.text.style.element;
    m_headed = m_headed || m_before == Element::Heading;
}

} // namespace tarjuman::pdf
