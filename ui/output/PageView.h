// The pages one under the other on the desk, as a reader turns them: Page Up and Page Down go from page to
// page, the wheel and the arrows scroll, Ctrl with the wheel, + and - zoom, with 0, 1 and 2 the whole page,
// the paper's own size and the page's width are shown. At first the whole page fits. What was found in the
// pages is lit. Pages never mirror. Window's thread.
#pragma once

#include "ui/output/PageFinder.h"
#include "ui/output/PageRenderer.h"

#include <QAbstractScrollArea>

namespace tarjuman::ui {

class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(const std::shared_ptr<PdfPages>& pages); // keeps the place
    int pageCount() const { return static_cast<int>(m_places.size()); }
    int currentPage() const { return m_currentPage; }
    void goToPage(int page);

    static constexpr int smallestZoom = 25; // percent
    static constexpr int largestZoom = 400;
    static constexpr int wholePage = 0;
    static constexpr int pageWidth = -1;
    // In percent of the paper's own size, or one of the two above, which follow the size of the view.
    int zoom() const { return m_zoom; }
    double percent() const; // as shown
    void setZoom(int zoom);
    void zoomIn();
    void zoomOut();

    // Lit on the pages; `current` stands out, -1 for none.
    void setHits(const QList<PageHit>& hits, int current);
    void showHit(); // scrolls to the current one

Q_SIGNALS:
    void currentPageChanged(int page);
    void pagesChanged();
    void zoomChanged(); // also when a view of another size fits the pages anew

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    double scale() const; // logical pixels a point
    void layOut();
    QRect pageOnScreen(int page) const;
    void paintHits(QPainter& painter, int page, const QRect& place) const;
    void followScrolling();
    bool zoomByKey(const QKeyEvent& event);

    std::shared_ptr<PdfPages> m_pages;
    PageRenderer m_renderer;
    QList<QRect> m_places; // of the pages, in the whole scrolled area
    QSize m_area;
    QList<PageHit> m_hits;
    int m_currentHit = -1;
    int m_zoom = 0;
    int m_currentPage = 0;
};

} // namespace tarjuman::ui
