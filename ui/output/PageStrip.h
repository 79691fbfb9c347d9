// Small pictures of the pages in a column, with their numbers; choosing one shows that page. A list to the
// keyboard and to screen readers. Window's thread.
#pragma once

#include "ui/output/PageRenderer.h"

#include <QListView>

class QStandardItemModel;

namespace tarjuman::ui {

class PageStrip : public QListView {
    Q_OBJECT
public:
    explicit PageStrip(QWidget* parent = nullptr);

    void setPages(const std::shared_ptr<PdfPages>& pages); // keeps the chosen page
    int currentPage() const { return currentIndex().row(); }
    void setCurrentPage(int page); // without pageChosen()

    // For the delegate.
    QSize pictureSize(int page) const;
    QImage picture(int page) const { return m_renderer.image(page); }

    static constexpr int pictureWidth = 72;

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void wantWhatIsShown();

    std::shared_ptr<PdfPages> m_pages;
    QStandardItemModel* m_model;
    PageRenderer m_renderer;
};

} // namespace tarjuman::ui
