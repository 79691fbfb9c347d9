#include "ui/editor/column/GutterLinks.h"

#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairPage.h"

namespace tarjuman::ui {

using text::Language;

static constexpr int handleInset = 5;
static constexpr int handleReach = 9;  // around its middle
static constexpr int handleDepth = 18; // under the top of the paragraph, level with its first line

void GutterLinks::setPlace(int width, Qt::Edge frenchEdge)
{
    m_width = width;
    m_frenchEdge = frenchEdge;
}

QPoint GutterLinks::handlePoint(Language language, int paragraph) const
{
    const bool left = (language == Language::French) == (m_frenchEdge == Qt::LeftEdge);
    return {left ? handleInset : m_width - handleInset,
            m_page.rows().paragraphTop(language, paragraph) + handleDepth};
}

std::optional<GutterLinks::Handle> GutterLinks::handleAt(const QPoint& point) const
{
    for (const Language language : text::bothLanguages) {
        const int paragraph = m_page.rows().paragraphAt(language, point.y());
        if (paragraph < 0)
            continue;
        const QPoint away = point - handlePoint(language, paragraph);
        if (std::abs(away.x()) <= handleReach && std::abs(away.y()) <= handleReach)
            return Handle{language, paragraph};
    }
    return {};
}

bool GutterLinks::take(const QPoint& point)
{
    m_taken = handleAt(point);
    m_point = point;
    return m_taken.has_value();
}

void GutterLinks::drag(const QPoint& point)
{
    m_point = point;
}

std::optional<GutterLinks::Wish> GutterLinks::wish() const
{
    if (!m_taken)
        return {};
    const PairRows& rows = m_page.rows();
    const Language other = text::otherLanguage(m_taken->language);
    const int row = rows.rowAt(m_point.y());
    if (row < 0 || rows.countOf(other, row) == 0 || row == rows.rowOf(m_taken->language, m_taken->paragraph))
        return {};
    return Wish{m_taken->language, m_taken->paragraph,
                std::max(rows.paragraphAt(other, m_point.y()), rows.firstOf(other, row))};
}

std::optional<GutterLinks::Wish> GutterLinks::drop()
{
    const auto wanted = wish();
    m_taken.reset();
    return wanted;
}

void GutterLinks::paintHandles(QPainter& painter, int row) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().control);
    for (const Language language : text::bothLanguages) {
        const int first = m_page.rows().firstOf(language, row);
        for (int i = first; i < first + m_page.rows().countOf(language, row); ++i)
            painter.drawEllipse(QPointF(handlePoint(language, i)), 3, 3);
    }
}

void GutterLinks::paintDrag(QPainter& painter) const
{
    if (!m_taken)
        return;
    const QPoint from = handlePoint(m_taken->language, m_taken->paragraph);
    const auto wanted = wish();
    const QPoint to = wanted ? handlePoint(text::otherLanguage(wanted->language), wanted->opposite) : m_point;
    painter.setPen(QPen(tokens().accent, 2, wanted ? Qt::SolidLine : Qt::DotLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(from, to);
    if (wanted)
        painter.drawEllipse(QPointF(to), 5, 5);
    painter.setBrush(tokens().accent);
    painter.drawEllipse(QPointF(from), 3, 3);
}

} // namespace tarjuman::ui
