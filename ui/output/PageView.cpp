#include "ui/output/PageView.h"

#include "ui/common/Tokens.h"
#include "ui/output/PaperShadow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tarjuman::ui {

namespace {

constexpr int air = 16; // around and between the pages
constexpr int smallestZoom = 25;
constexpr int largestZoom = 400;
constexpr int zoomStep = 25;
constexpr double pixelsPerPoint = 96.0 / 72.0;

const QList<int> zoomKeys = {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0};

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_renderer(this)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    connect(&m_renderer, &PageRenderer::rendered, this,
            [this](int page) { viewport()->update(pageOnScreen(page)); });
}

void PageView::setPages(const std::shared_ptr<PdfPages>& pages)
{
    m_pages = pages;
    m_renderer.setPages(pages);
    layOut();
    viewport()->update();
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < m_places.size())
        verticalScrollBar()->setValue(m_places.at(page).top() - air);
}

void PageView::setZoom(int percent)
{
    const int zoom = percent == 0 ? 0 : std::clamp(percent, smallestZoom, largestZoom);
    if (zoom == m_zoom)
        return;
    const int page = m_currentPage;
    const double within = m_places.isEmpty() ? 0
                                             : (verticalScrollBar()->value() - m_places.at(page).top()) /
                                                   static_cast<double>(m_places.at(page).height());
    m_zoom = zoom;
    layOut();
    if (!m_places.isEmpty()) {
        const QRect place = m_places.at(page);
        verticalScrollBar()->setValue(place.top() + qRound(within * place.height()));
        horizontalScrollBar()->setValue((m_area.width() - viewport()->width()) / 2);
    }
    viewport()->update();
}

void PageView::zoomIn()
{
    setZoom((static_cast<int>(std::floor((percent() + 0.5) / zoomStep)) + 1) * zoomStep);
}

void PageView::zoomOut()
{
    setZoom((static_cast<int>(std::ceil((percent() - 0.5) / zoomStep)) - 1) * zoomStep);
}

double PageView::percent() const
{
    return scale() / pixelsPerPoint * 100;
}

double PageView::scale() const
{
    if (m_zoom > 0)
        return m_zoom / 100.0 * pixelsPerPoint;
    double scale = largestZoom / 100.0 * pixelsPerPoint;
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        const QSizeF size = m_pages->sizeOf(page);
        scale = std::min({scale, (viewport()->width() - 2 * air) / size.width(),
                          (viewport()->height() - 2 * air) / size.height()});
    }
    return std::max(scale, 0.05);
}

void PageView::layOut()
{
    m_places.clear();
    const double pageScale = scale();
    int widest = 0;
    for (int page = 0; m_pages && page < m_pages->count(); ++page)
        widest = std::max(widest, qRound(m_pages->sizeOf(page).width() * pageScale));
    m_area.setWidth(std::max(viewport()->width(), widest + 2 * air));
    int top = air;
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        const QSize size = (m_pages->sizeOf(page) * pageScale).toSize();
        m_places.append(QRect(QPoint((m_area.width() - size.width()) / 2, top), size));
        top += size.height() + air;
    }
    m_area.setHeight(top);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, m_area.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, m_area.width() - viewport()->width()));
    followScrolling();
}

QRect PageView::pageOnScreen(int page) const
{
    if (page < 0 || page >= m_places.size())
        return {};
    // In a mirrored window the horizontal bar counts from the right.
    const QScrollBar& sideways = *horizontalScrollBar();
    const int left = isRightToLeft() ? sideways.maximum() - sideways.value() : sideways.value();
    return m_places.at(page).translated(-left, -verticalScrollBar()->value());
}

// Finds the page that fills most of the view and asks for the images of those in sight and of their
// neighbours.
void PageView::followScrolling()
{
    QList<PageRenderer::Wanted> inSight;
    QList<PageRenderer::Wanted> near;
    int current = 0;
    int most = -1;
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect place = pageOnScreen(page);
        const int shown = std::min(place.bottom(), viewport()->height()) - std::max(place.top(), 0);
        if (shown > most) {
            most = shown;
            current = page;
        }
        const PageRenderer::Wanted wanted{page, (QSizeF(place.size()) * devicePixelRatioF()).toSize()};
        if (shown > 0)
            inSight.append(wanted);
        else if (shown > -viewport()->height())
            near.append(wanted);
    }
    m_renderer.want(inSight + near);
    if (current != m_currentPage) {
        m_currentPage = current;
        Q_EMIT currentPageChanged(current);
    }
}

bool PageView::event(QEvent* event)
{
    // The window's own shortcuts for zooming mean the editor; here they mean the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool zooms = key->modifiers().testFlag(Qt::ControlModifier) && zoomKeys.contains(key->key());
        if (zooms) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), tokens().desk);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = 0; page < m_places.size(); ++page) {
        const QRect place = pageOnScreen(page);
        if (!place.adjusted(-air, -air, air, air).intersects(event->rect()))
            continue;
        paintPaper(painter, place);
        const QImage image = m_renderer.image(page);
        if (!image.isNull())
            painter.drawImage(place, image);
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_currentPage;
    layOut();
    if (m_zoom == 0)
        goToPage(page);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (zoomByKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(m_currentPage + 1);
        return;
    case Qt::Key_PageUp:
        goToPage(m_currentPage - 1);
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(static_cast<int>(m_places.size()) - 1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool PageView::zoomByKey(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    if (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal)
        zoomIn();
    else if (event.key() == Qt::Key_Minus)
        zoomOut();
    else if (event.key() == Qt::Key_0)
        setZoom(0);
    else
        return false;
    return true;
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
    event->accept();
}

void PageView::mouseDoubleClickEvent(QMouseEvent*)
{
    setZoom(m_zoom == 0 ? 100 : 0);
}

void PageView::scrollContentsBy(int, int)
{
    followScrolling();
    viewport()->update();
}

} // namespace tarjuman::ui
