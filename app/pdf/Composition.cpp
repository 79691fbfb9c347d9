#include "app/pdf/Composition.h"

#include <QCoreApplication>

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using base::Result;
using text::Language;

static constexpr double gutter = 22;      // between the two columns
static constexpr double wideColumns = 20; // the side-by-side page takes that much from either margin

Error cancelled()
{
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Pdf", "The export was stopped. Nothing was written.")};
}

// A divided row interrupts each language with the other for readers that go page by page: low rows stay
// whole.
static constexpr double wholeRow = 150;

static std::vector<ColumnPlace> columnsOf(const PageSetup& setup, Form form)
{
    const double left = setup.margins.left();
    const double width = sizeOf(setup.paper).width() - left - setup.margins.right();
    if (form != Form::SideBySide)
        return {{left, width}};
    const double wider = std::min({wideColumns, left, setup.margins.right()});
    const double column = (width + 2 * wider - gutter) / 2;
    return {{left - wider, column}, {left - wider + column + gutter, column}};
}

Composition::Composition(TextMeasurer& measurer, const PageSetup& setup, Form form, double tightness)
    : m_measurer(measurer)
    , m_setup(setup)
    , m_form(form)
    , m_tightness(tightness)
    , m_columns(columnsOf(setup, form))
{
}

Result<SetParagraph> Composition::setParagraph(const RowParagraph& source, int column, std::stop_token stop)
{
    const TextStyle style = styleFor(source.role, source.language, m_form, m_setup, m_tightness);
    SetParagraph paragraph{TRY(m_measurer.measure(source.text, source.language, style))};
    paragraph.column = column;
    LineSetter setter(m_measurer);
    paragraph.lines = setter.breakText(paragraph.text, m_columns[static_cast<size_t>(column)].width, stop);
    if (stop.stop_requested())
        return cancelled();
    return paragraph;
}

static FlowColumn flowColumn(const SetParagraph& paragraph)
{
    FlowColumn column{static_cast<int>(paragraph.lines.size()), paragraph.text.style.leading};
    for (const LineSpan& line : paragraph.lines)
        column.hyphens.push_back(line.kind == LineEnd::Hyphen);
    return column;
}

Result<void> Composition::add(const Row& row, std::stop_token stop)
{
    FlowRow flow;
    flow.keptWithPrevious = true;
    flow.keptWholeUpTo = m_form == Form::SideBySide ? wholeRow : 0;
    std::vector<int> numbers;
    for (size_t column = 0; column < row.size(); ++column) {
        if (row[column].text.isEmpty()) {
            numbers.push_back(-1);
            flow.columns.emplace_back();
            continue;
        }
        m_paragraphs.push_back(TRY(setParagraph(row[column], static_cast<int>(column), stop)));
        const SetParagraph& paragraph = m_paragraphs.back();
        const TextStyle& style = paragraph.text.style;
        numbers.push_back(static_cast<int>(m_paragraphs.size()) - 1);
        flow.columns.push_back(flowColumn(paragraph));
        flow.spaceBefore = std::max(flow.spaceBefore, style.spaceBefore);
        flow.spaceAfter = std::max(flow.spaceAfter, style.spaceAfter);
        flow.keptWithNext = flow.keptWithNext || style.keptWithNext;
        flow.keptWithPrevious = flow.keptWithPrevious && style.keptWithPrevious;
    }
    m_rows.push_back(std::move(numbers));
    m_flow.push_back(std::move(flow));
    return {};
}

static QByteArray typeOf(Element element)
{
    switch (element) {
    case Element::Heading:
        return "H1";
    case Element::Paragraph:
        return "P";
    case Element::ListItem:
        return "LBody";
    }
    Q_UNREACHABLE();
}

void Composition::addToTree(StructureTree& tree)
{
    for (Language language : languagesOf(m_form)) {
        const int section = tree.add(StructureTree::root, "Sect", text::tagOf(language).toLatin1());
        int list = -1; // the one that the next item joins
        for (SetParagraph& paragraph : m_paragraphs) {
            if (paragraph.text.language != language)
                continue;
            const Element element = paragraph.text.style.element;
            if (element != Element::ListItem)
                list = -1;
            else if (list < 0)
                list = tree.add(section, "L");
            const int parent = element == Element::ListItem ? tree.add(list, "LI") : section;
            paragraph.element = tree.add(parent, typeOf(element));
        }
    }
}

const SetParagraph* Composition::paragraph(int row, int column) const
{
    const int number = m_rows[static_cast<size_t>(row)][static_cast<size_t>(column)];
    return number < 0 ? nullptr : &m_paragraphs[static_cast<size_t>(number)];
}

} // namespace tarjuman::pdf
