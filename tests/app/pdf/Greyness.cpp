#include "tests/app/pdf/Greyness.h"

#include "app/pdf/line/LineSetter.h"
#include "app/pdf/page/PageColumns.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;
using tarjuman::text::Language;

namespace tarjuman::tests {

namespace {

// Looks at the lines of one paragraph after the other.
class Judge {
public:
    explicit Judge(double naturalSpace)
        : m_space(naturalSpace)
    {
    }

    void look(const SetLine& line)
    {
        const bool hyphen = line.kind == LineEnd::Hyphen;
        m_row = hyphen ? m_row + 1 : 0;
        seen.hyphens += hyphen;
        seen.hyphensInARow = std::max(seen.hyphensInARow, m_row);
        if (line.kind == LineEnd::Paragraph)
            return;
        if (line.extraSpace == 0) {
            ++seen.unfilled;
            return;
        }
        const double blank = (m_space + line.extraSpace) / line.text->style.latinSize;
        ++seen.justified;
        seen.loose += blank > 0.5;
        seen.blanks += blank;
        seen.widest = std::max(seen.widest, blank);
    }

    Greyness seen;

private:
    double m_space = 0; // points
    int m_row = 0;
};

} // namespace

QString Greyness::words() const
{
    return u"%1 justified, %2 short, %3 loose (%4 %), mean blank %5 em, widest %6 em, %7 hyphens, %8 in a row"_s
        .arg(justified)
        .arg(unfilled)
        .arg(loose)
        .arg(100 * looseShare(), 0, 'f', 1)
        .arg(meanBlank(), 0, 'f', 3)
        .arg(widest, 0, 'f', 2)
        .arg(hyphens)
        .arg(hyphensInARow);
}

Greyness greynessOf(const QStringList& paragraphs, Form form, const PageSetup& setup)
{
    FontSet fonts = *FontSet::open(setup.fontFamily, setup.titleFamily);
    const Hyphenator hyphenator = Hyphenator::french();
    TextMeasurer measurer(fonts, hyphenator);
    LineSetter setter(measurer);
    const TextStyle style = styleFor(release::Role::Body, Language::French, form, setup);
    const ColumnPlace column = PageColumns(setup, form).of(Language::French);
    const MeasuredText nothing = *measurer.measure(u"", Language::French, style);
    Judge judge(measurer.naturalSpace(nothing));
    for (const QString& paragraph : paragraphs) {
        const MeasuredText text = *measurer.measure(paragraph, Language::French, style);
        for (const LineSpan& span : setter.breakText(text, column.width, {}))
            judge.look(setter.set(text, span, column.left, column.width));
    }
    return judge.seen;
}

} // namespace tarjuman::tests
