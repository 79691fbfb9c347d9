#include "app/pdf/Furniture.h"

#include "app/pdf/Outline.h"

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using text::Language;

static constexpr double size = 9;
static constexpr double height = 40; // above the page's lower edge

PageNumbers::PageNumbers(FontSet& fonts, const PageSetup& setup, Form form, int pageCount)
    : m_font(fonts.font(form == Form::Arabic ? Language::Arabic : Language::French, Face{}).file())
    , m_setup(setup)
    , m_form(form)
    , m_pageCount(pageCount)
{
}

std::string PageNumbers::operatorsFor(int page) const
{
    if (m_pageCount < 2)
        return {};
    const QString number = QString::number(page + 1);
    const QString count = QString::number(m_pageCount);
    const QString text = m_form == Form::Arabic ? count + u" / "_s + number : number + u" / "_s + count;
    const double x = (sizeOf(m_setup.paper).width() - wordWidth(m_font, text, size)) / 2;
    return "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n" +
           wordOperators(m_font, text, size, x, height) + "EMC\n";
}

} // namespace tarjuman::pdf
