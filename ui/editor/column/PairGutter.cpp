#include "ui/editor/column/PairGutter.h"

#include "app/release/Agreement.h"
#include "app/release/Pairing.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/RoleName.h"
#include "ui/common/Tokens.h"
#include "ui/editor/column/GutterAccess.h"
#include "ui/editor/layout/PairPage.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace tarjuman::ui {

using text::Language;

namespace {

constexpr int iconLeft = 12;
constexpr int textLeft = 32;
constexpr int lineStep = 20;
constexpr int staleEdge = 2;

IconName iconOf(PairState state)
{
    switch (state) {
    case PairState::Missing:
        return IconName::Missing;
    case PairState::Draft:
        return IconName::Half;
    case PairState::Stale:
        return IconName::Stale;
    case PairState::Done:
        break;
    }
    return IconName::Done;
}

QColor colourOf(PairState state)
{
    switch (state) {
    case PairState::Stale:
        return tokens().amber;
    case PairState::Done:
        return tokens().accent;
    default:
        return tokens().dim;
    }
}

} // namespace

PairGutter::PairGutter(PairPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_links(page)
{
    GutterAccess::install();
    setObjectName(QStringLiteral("pairGutter"));
    setAccessibleName(tr("Pairs of paragraphs"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    connect(&page, &PairPage::moved, this, [this](int top) { update(0, top - m_top, width(), height()); });
}

void PairGutter::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_release = std::move(release);
    m_hoveredRow = -1;
    m_links.letGo();
    update();
}

void PairGutter::setTop(int y)
{
    if (m_top == y)
        return;
    m_top = y;
    update();
}

void PairGutter::setCurrentRow(int row)
{
    m_currentRow = row;
    m_painted.reset();
    update();
}

void PairGutter::updateRow(int row)
{
    if (row >= 0 && row < m_page.rows().rowCount())
        update(0, m_page.rows().rowTop(row) - m_top, width(), m_page.rows().rowHeight(row));
}

void PairGutter::renewRow(int row)
{
    if (row >= 0 && row < rowCount() && (row != m_currentRow || m_painted != toldOf(row)))
        updateRow(row);
}

PairGutter::Told PairGutter::toldOf(int row) const
{
    const auto& release = m_release->release();
    return {stateOf(release, row), roleOf(row), release::staleSides(release, row), m_findingsIn(row)};
}

void PairGutter::setFrenchEdge(Qt::Edge edge)
{
    m_frenchEdge = edge;
    m_links.setPlace(width(), edge);
    update();
}

int PairGutter::rowAt(const QPoint& point) const
{
    return m_page.rows().rowAt(point.y() + m_top);
}

int PairGutter::rowCount() const
{
    return m_release ? std::min(m_page.rows().rowCount(), int(m_release->release().pairs.size())) : 0;
}

QRect PairGutter::rowRect(int row) const
{
    return {0, m_page.rows().rowTop(row) - m_top, width(), m_page.rows().rowHeight(row)};
}

QString PairGutter::wordsOf(int row) const
{
    const auto& release = m_release->release();
    QStringList words{tr("Paragraph %1").arg(shownNumber(row + 1)), nameOf(roleOf(row)),
                      nameOf(stateOf(release, row))};
    const auto stale = release::staleSides(release, row);
    if (stale.french)
        words << tr("French to be looked at again");
    if (stale.arabic)
        words << tr("Arabic to be looked at again");
    if (const int count = m_findingsIn(row); count > 0)
        words << withHouseDigits(tr("%n finding(s)", nullptr, count));
    return words.join(tr(", ", "between the words of a row"));
}

QRect PairGutter::stateRect(int row) const
{
    return {0, m_page.rows().rowTop(row) - m_top, width(), 24 + lineStep + 8};
}

void PairGutter::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), tokens().alt);
    const PairRows& rows = m_page.rows();
    if (!m_release || rows.rowCount() == 0)
        return;
    const int last = rows.rowAt(m_top + event->rect().bottom());
    for (int row = rows.rowAt(m_top + event->rect().top()); row <= last; ++row)
        paintRow(painter, row);
    if (m_currentRow >= 0 && m_currentRow < rowCount() &&
        event->rect().contains(rowRect(m_currentRow) & rect()))
        m_painted = toldOf(m_currentRow);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0, -m_top);
    for (int row : {m_hoveredRow, m_currentRow}) {
        if (row >= 0 && row < rows.rowCount())
            m_links.paintHandles(painter, row);
    }
    m_links.paintDrag(painter);
}

void PairGutter::paintRow(QPainter& painter, int row) const
{
    const int top = m_page.rows().rowTop(row) - m_top;
    if (row == m_currentRow)
        painter.fillRect(0, top, width(), m_page.rows().rowHeight(row), tokens().current);
    paintBracket(painter, row);
    const PairState state = stateOf(m_release->release(), row);
    if (state == PairState::Stale)
        paintStaleEdges(painter, row);
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int baseline = top + 24;
    const QRect iconPlace = placed({iconLeft, baseline - 12, 14, 14});
    painter.drawPixmap(iconPlace.topLeft(),
                       iconPixmap(iconOf(state), colourOf(state), 14, devicePixelRatioF()));
    painter.setFont(uiFont(FontRole::Second));
    const QFontMetrics metrics = painter.fontMetrics();
    // Drawn from the baseline, for Arabic letters from another font are taller than this one's line.
    const auto writeLine = [&](int number, const QString& text, const QColor& ink) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, width() - textLeft - 4);
        const int textWidth = metrics.horizontalAdvance(shown);
        painter.setPen(ink);
        painter.drawText(placed({textLeft, baseline, textWidth, 1}).left(), baseline + number * lineStep,
                         shown);
    };
    writeLine(0, nameOf(roleOf(row)), tokens().text);
    const bool hasWord = state == PairState::Draft || state == PairState::Stale;
    if (hasWord)
        writeLine(1, nameOf(state), colourOf(state));
    paintFindings(painter, row, hasWord ? 2 : 1);
}

// A triangle and a number on a line of their own; where the row is too low for it, the triangle stands before
// the word of the state, and the number is told by the tool tip.
void PairGutter::paintFindings(QPainter& painter, int row, int line) const
{
    const int count = m_findingsIn(row);
    if (count == 0)
        return;
    const bool fits = 24 + line * lineStep + 4 <= m_page.rows().rowHeight(row);
    const int baseline = m_page.rows().rowTop(row) - m_top + 24 + (fits ? line : 1) * lineStep;
    const auto placed = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    painter.drawPixmap(placed({iconLeft, baseline - 12, 14, 14}).topLeft(),
                       iconPixmap(IconName::Warning, tokens().amber, 14, devicePixelRatioF()));
    if (!fits && line > 1)
        return;
    const QString number = shownNumber(count);
    const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
    painter.setPen(tokens().amber);
    painter.drawText(placed({textLeft, baseline, numberWidth, 1}).left(), baseline, number);
}

// Along the side that is to be looked at again.
void PairGutter::paintStaleEdges(QPainter& painter, int row) const
{
    const auto stale = release::staleSides(m_release->release(), row);
    const int top = m_page.rows().rowTop(row) - m_top + 12;
    const int height = m_page.rows().rowHeight(row) - 12 - 18;
    for (Language language : text::bothLanguages) {
        const bool left = (language == Language::French) == (m_frenchEdge == Qt::LeftEdge);
        if (stale[language])
            painter.fillRect(left ? 0 : width() - staleEdge, top, staleEdge, height, tokens().amber);
    }
}

void PairGutter::paintBracket(QPainter& painter, int row) const
{
    const auto& count = m_page.rows().pairs()[row].count;
    if (count.french < 2 && count.arabic < 2)
        return;
    const bool frenchSide = count.french > count.arabic;
    const bool left = frenchSide == (m_frenchEdge == Qt::LeftEdge);
    const double top = m_page.rows().rowTop(row) - m_top + 12;
    const double bottom = top + m_page.rows().rowHeight(row) - 12 - 18;
    const double x = left ? 1 : width() - 1;
    const double tip = left ? x + 5 : x - 5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().control, 1.5));
    painter.drawPolyline(
        QPolygonF{QPointF(tip, top), QPointF(x, top), QPointF(x, bottom), QPointF(tip, bottom)});
    painter.restore();
}

release::Role PairGutter::roleOf(int row) const
{
    const auto& release = m_release->release();
    const Language language = release.pairs[row].count.french > 0 ? Language::French : Language::Arabic;
    return release.paragraphs[language][m_page.rows().firstOf(language, row)].role;
}

void PairGutter::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    if (m_links.take(inDocument(event->position().toPoint()))) {
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    Q_EMIT rowClicked(row);
    if (stateRect(row).contains(event->position().toPoint()))
        Q_EMIT stateClicked(row);
}

void PairGutter::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_links.isDragging()) {
        m_links.drag(inDocument(point));
        update();
        return;
    }
    hover(rowAt(point));
    setCursor(m_links.isHandle(inDocument(point)) ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void PairGutter::mouseReleaseEvent(QMouseEvent*)
{
    if (!m_links.isDragging())
        return;
    setCursor(Qt::ArrowCursor);
    if (const auto wish = m_links.drop())
        Q_EMIT linkDrawn(wish->language, wish->paragraph, wish->opposite);
    update();
}

void PairGutter::leaveEvent(QEvent*)
{
    hover(-1);
}

void PairGutter::resizeEvent(QResizeEvent*)
{
    m_links.setPlace(width(), m_frenchEdge);
}

void PairGutter::hover(int row)
{
    const int before = std::exchange(m_hoveredRow, row);
    if (before == row)
        return;
    updateRow(before);
    updateRow(row);
}

QPoint PairGutter::linkHandle(Language language, int paragraph) const
{
    return m_links.handlePoint(language, paragraph) - QPoint(0, m_top);
}

void PairGutter::contextMenuEvent(QContextMenuEvent* event)
{
    const int row = rowAt(event->pos());
    if (row >= 0)
        Q_EMIT menuWanted(row, event->globalPos());
}

void PairGutter::wheelEvent(QWheelEvent* event)
{
    Q_EMIT wheelTurned(event);
}

bool PairGutter::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_release) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), wordsOf(row), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace tarjuman::ui
