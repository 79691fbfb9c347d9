#include "app/pdf/draw/LetterheadBlock.h"

#include "app/pdf/draw/Outline.h"
#include "app/pdf/text/SourceText.h"

#include <algorithm>

namespace tarjuman::pdf {

using base::Result;
using release::Role;
using text::Language;

static constexpr double topMargin = 44; // above the letterhead
static constexpr double logoHeight = 48;
static constexpr double logoWidth = 110; // at most
static constexpr double gap = 14;        // between logo and text
static constexpr double ruleGap = 8;     // between text and rule
static constexpr double spaceBelow = 24; // between rule and release

static TextStyle nameStyle()
{
    TextStyle style{12, 15.5};
    style.leading = 19;
    style.weight = Weight::Bold;
    style.typeface = Typeface::Title;
    style.alignment = Alignment::Start;
    return style;
}

static TextStyle addressStyle()
{
    TextStyle style{8.5, 10.5};
    style.leading = 13;
    style.alignment = Alignment::Start;
    return style;
}

// The name, then the lines of the address.
static QStringList linesOf(const Letterhead& letterhead, Language language)
{
    QStringList lines{comparable(letterhead.organisation[language])};
    for (const QString& line : letterhead.address[language].split(u'\n')) {
        if (!comparable(line).isEmpty())
            lines.append(line);
    }
    return lines;
}

Cell letterheadText(const Letterhead& letterhead)
{
    Cell text;
    if (!letterhead.shown)
        return text;
    for (Language language : text::bothLanguages) {
        for (const QString& line : linesOf(letterhead, language)) {
            if (!line.isEmpty())
                text.push_back({language, Role::Mention, line});
        }
    }
    return text;
}

Result<LetterheadBlock> LetterheadBlock::create(const PageSetup& setup, const ColumnPlace& measure,
                                                std::optional<LogoImage> logo, TextMeasurer& measurer,
                                                std::stop_token stop)
{
    LetterheadBlock block;
    const Letterhead& letterhead = setup.letterhead;
    block.m_measure = measure;
    block.m_accent = setup.accent.rgb();
    block.m_pageHeight = sizeOf(setup.paper).height();
    if (!letterhead.shown)
        return block;
    block.m_logo = std::move(logo);
    if (block.m_logo)
        block.placeLogo(setup);
    const double middle = block.m_logo ? block.m_logoPlace.width() + 2 * gap : gap;
    const double column = (block.m_measure.width - middle) / 2;
    for (Language language : text::bothLanguages) {
        const double left = block.m_measure.left + (language == Language::Arabic ? column + middle : 0);
        if (auto added = block.addText(setup, language, {left, column}, measurer, stop); !added)
            return std::move(added).error();
    }
    block.levelAddresses();
    return block;
}

Result<void> LetterheadBlock::addText(const PageSetup& setup, Language language, const ColumnPlace& place,
                                      TextMeasurer& measurer, std::stop_token stop)
{
    double top = 0;
    const QStringList lines = linesOf(setup.letterhead, language);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        if (lines[number].isEmpty())
            continue;
        TextStyle style = number == 0 ? nameStyle() : addressStyle();
        style.linkColour = setup.accent.rgb();
        SetParagraph paragraph{TRY(measurer.measure(lines[number], language, style))};
        paragraph.lines = LineSetter(measurer).breakText(paragraph.text, place.width, stop);
        if (stop.stop_requested())
            return cancelled();
        const double height = static_cast<double>(paragraph.lines.size()) * style.leading;
        m_lines.push_back({std::move(paragraph), place, top, height, number == 0});
        top += height;
        if (number == 0)
            m_nameHeight[language] = top;
    }
    return {};
}

// The addresses begin level under the longer of the two names; from there on both columns have one leading.
void LetterheadBlock::levelAddresses()
{
    const double names = std::max(m_nameHeight.french, m_nameHeight.arabic);
    for (Line& line : m_lines) {
        if (!line.isName)
            line.top += names - m_nameHeight[line.paragraph.text.language];
        m_textHeight = std::max(m_textHeight, line.top + line.height);
    }
}

// Between the two names; on the empty side where there is one name only.
void LetterheadBlock::placeLogo(const PageSetup& setup)
{
    const QSizeF size = QSizeF(m_logo->size).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
    const bool french = !linesOf(setup.letterhead, Language::French).front().isEmpty();
    const bool arabic = !linesOf(setup.letterhead, Language::Arabic).front().isEmpty();
    const double share = french == arabic ? 0.5 : french ? 1 : 0;
    m_logoPlace = {m_measure.left + share * (m_measure.width - size.width()), 0, size.width(), size.height()};
    m_logoText = comparable(setup.letterhead.organisation[french ? Language::French : Language::Arabic]);
}

double LetterheadBlock::height() const
{
    const double inner = std::max(m_textHeight, m_logo ? m_logoPlace.height() : 0);
    return inner > 0 ? topMargin + inner + ruleGap + spaceBelow : 0;
}

void LetterheadBlock::addToTree(StructureTree& tree)
{
    if (height() == 0)
        return;
    const int block = tree.add(StructureTree::root, "Div");
    if (m_logo && !m_logoText.isEmpty()) {
        m_figure = tree.add(block, "Figure");
        tree.element(m_figure).alternative = m_logoText;
    }
    for (Line& line : m_lines)
        line.paragraph.element = tree.add(block, "P", text::tagOf(line.paragraph.text.language).toLatin1());
}

void LetterheadBlock::writeLogo(double top, StructureTree& tree, ContentStream& stream)
{
    const QRectF place = m_logoPlace.translated(0, top - 2 * m_logoPlace.top() - m_logoPlace.height());
    const std::string operators = imageOperators("Logo", place);
    if (m_figure < 0) {
        stream.beginArtifact();
        stream.draw(operators);
        stream.endArtifact();
        return;
    }
    tree.element(m_figure).box = place;
    stream.beginDrawing(tree, m_figure, 0);
    stream.draw(operators);
    stream.end();
}

static std::string ruleOperators(const ColumnPlace& measure, double y, QRgb colour)
{
    std::string operators = "q " + strokeOperator(colour) + "0.75 w ";
    for (double x : {measure.left, measure.left + measure.width}) {
        appendNumber(operators, x);
        operators += ' ';
        appendNumber(operators, y);
        operators += x == measure.left ? " m " : " l S Q\n";
    }
    return operators;
}

void LetterheadBlock::write(TextMeasurer& measurer, StructureTree& tree, ContentStream& stream,
                            LineWriter& lines)
{
    const double top = m_pageHeight - topMargin;
    if (height() == 0)
        return;
    stream.beginArtifact();
    stream.draw(ruleOperators(m_measure, m_pageHeight - height() + spaceBelow, m_accent));
    stream.endArtifact();
    if (m_logo)
        writeLogo(top, tree, stream);
    LineSetter setter(measurer);
    Language before = Language::French;
    for (const Line& line : m_lines) {
        const MeasuredText& text = line.paragraph.text;
        stream.begin(tree, line.paragraph.element, 0);
        double baseline = top - line.top - 0.72 * text.style.leading;
        for (const LineSpan& span : line.paragraph.lines) {
            SetLine set = setter.set(text, span, line.place.left, line.place.width);
            set.baseline = baseline;
            if (text.language != before)
                lines.fenceColumn(set);
            before = text.language;
            lines.write(set);
            baseline -= text.style.leading;
        }
        stream.end();
    }
}

} // namespace tarjuman::pdf
