// Renders pages away from the paint path: a view says which pages it shows and how large, and hears when one
// is there. Until then it paints the image it had, scaled. One page at a time on a worker, most wanted first.
// Owned by its view; window's thread.
#pragma once

#include "ui/output/PdfPages.h"

#include <QCache>
#include <QObject>

namespace tarjuman::ui {

class PageRenderer : public QObject {
    Q_OBJECT
public:
    struct Wanted {
        int page = 0;
        QSize pixels = {}; // device pixels
    };

    explicit PageRenderer(QObject* parent = nullptr);

    // Null for none. Images of the former pages serve until the new ones are rendered.
    void setPages(std::shared_ptr<PdfPages> pages);
    // What is shown now; whatever else still waited is dropped.
    void want(const QList<Wanted>& wanted);
    // The latest image of a page, perhaps of another size or of the text before the last edit; null when
    // there is none.
    QImage image(int page) const;

Q_SIGNALS:
    void rendered(int page);

private:
    struct Rendered {
        QImage image;
        int generation;
    };

    bool isThere(const Wanted& wanted) const;
    void renderNext();

    std::shared_ptr<PdfPages> m_pages;
    QCache<int, Rendered> m_images;
    QList<Wanted> m_wanted;
    int m_generation = 0;
    bool m_busy = false;
};

} // namespace tarjuman::ui
