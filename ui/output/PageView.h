// The pages one under the other on the desk, as a reader turns them: Page Up and Page Down go from page to
// page, the wheel and the arrows scroll, Ctrl with the wheel, + , - and 0 zoom. At first the whole page fits.
// Pages never mirror. Window's thread.
#pragma once

#include "ui/output/PageRenderer.h"

#include <QAbstractScrollArea>

namespace tarjuman::ui {

class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    void setPages(const std::shared_ptr<PdfPages>& pages); // keeps the place
    int currentPage() const { return m_currentPage; }
    void goToPage(int page);

    // In percent of the paper's own size; 0: the whole page fits.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    void currentPageChanged(int page);

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
    double percent() const;
    void layOut();
    QRect pageOnScreen(int page) const;
    void followScrolling();
    bool zoomByKey(const QKeyEvent& event);

    std::shared_ptr<PdfPages> m_pages;
    PageRenderer m_renderer;
    QList<QRect> m_places; // of the pages, in the whole scrolled area
    QSize m_area;
    int m_zoom = 0;
    int m_currentPage = 0;
};

} // namespace tarjuman::ui
