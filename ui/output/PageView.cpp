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
constexpr int zoomStep = 25;
constexpr double pixelsPerPoint = 96.0 / 72.0;

const QList<int> zoomKeys = {Qt::Key_Plus, Qt::Key_Equal, Qt::Key_Minus, Qt::Key_0, Qt::Key_1, Qt::Key_2};

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
    Q_EMIT pagesChanged();
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < m_places.size())
        verticalScrollBar()->setValue(m_places.at(page).top() - air);
}

void PageView::setZoom(int wanted)
{
    const int zoom = wanted > 0 ? std::clamp(wanted, smallestZoom, largestZoom) : wanted;
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
    Q_EMIT zoomChanged();
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
        scale = std::min(scale, (viewport()->width() - 2 * air) / size.width());
        if (m_zoom == wholePage)
            scale = std::min(scale, (viewport()->height() - 2 * air) / size.height());
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

void PageView::setHits(const QList<PageHit>& hits, int current)
{
    m_hits = hits;
    m_currentHit = current;
    viewport()->update();
}

void PageView::showHit()
{
    if (m_currentHit < 0 || m_currentHit >= m_hits.size())
        return;
    const PageHit& hit = m_hits.at(m_currentHit);
    if (hit.page >= m_places.size())
        return;
    if (hit.boxes.isEmpty()) {
        goToPage(hit.page);
        return;
    }
    const QRectF box = hit.boxes.first();
    const QPoint corner = pageOnScreen(hit.page).topLeft();
    const QRect place = QRectF(corner + box.topLeft() * scale(), box.size() * scale()).toRect();
    const QRect seen = viewport()->rect().adjusted(air, air, -air, -air);
    if (place.top() < seen.top() || place.bottom() > seen.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.center().y() - seen.center().y());
    if (place.left() < seen.left() || place.right() > seen.right()) {
        const int by = place.center().x() - seen.center().x();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -by : by));
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
        paintHits(painter, page, place);
    }
}

// The paper is white in every scheme, and so is the light upon it.
void PageView::paintHits(QPainter& painter, int page, const QRect& place) const
{
    const Tokens& onPaper = tokensOf(Scheme::Light);
    painter.save();
    for (int number = 0; number < m_hits.size(); ++number) {
        if (m_hits.at(number).page != page)
            continue;
        for (const QRectF& box : m_hits.at(number).boxes) {
            const QRectF lit(place.topLeft() + box.topLeft() * scale(), box.size() * scale());
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(lit.adjusted(-1, -1, 1, 1),
                             number == m_currentHit ? onPaper.select : onPaper.wash);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            if (number == m_currentHit) {
                painter.setPen(QPen(onPaper.accent, 1.25));
                painter.drawRect(lit.adjusted(-1.5, -1.5, 1.5, 1.5));
            }
        }
    }
    painter.restore();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = m_currentPage;
    layOut();
    if (m_zoom > 0)
        return;
    if (m_zoom == wholePage)
        goToPage(page);
    Q_EMIT zoomChanged();
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
        setZoom(wholePage);
    else if (event.key() == Qt::Key_1)
        setZoom(100);
    else if (event.key() == Qt::Key_2)
        setZoom(pageWidth);
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
    setZoom(m_zoom == wholePage ? 100 : wholePage);
}

void PageView::scrollContentsBy(int, int)
{
    followScrolling();
    viewport()->update();
}

} // namespace tarjuman::ui
