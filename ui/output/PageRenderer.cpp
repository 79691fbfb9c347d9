#include "ui/output/PageRenderer.h"

#include "app/base/Workers.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace tarjuman::ui {

// Some twenty A4 pages at 100 % on a screen of double density.
constexpr int cacheKilobytes = 128 * 1024;

PageRenderer::PageRenderer(QObject* parent)
    : QObject(parent)
    , m_images(cacheKilobytes)
{
}

void PageRenderer::setPages(std::shared_ptr<PdfPages> pages)
{
    m_pages = std::move(pages);
    ++m_generation;
    m_wanted.clear();
    const int count = m_pages ? m_pages->count() : 0;
    for (int page : m_images.keys()) {
        if (page >= count)
            m_images.remove(page);
    }
}

void PageRenderer::want(const QList<Wanted>& wanted)
{
    m_wanted = wanted;
    renderNext();
}

QImage PageRenderer::image(int page) const
{
    const Rendered* rendered = m_images.object(page);
    return rendered ? rendered->image : QImage();
}

bool PageRenderer::isThere(const Wanted& wanted) const
{
    const Rendered* rendered = m_images.object(wanted.page);
    return rendered && rendered->generation == m_generation && rendered->image.size() == wanted.pixels;
}

void PageRenderer::renderNext()
{
    while (!m_wanted.isEmpty() && (!m_pages || isThere(m_wanted.first())))
        m_wanted.removeFirst();
    if (m_busy || m_wanted.isEmpty())
        return;
    m_busy = true;
    const Wanted next = m_wanted.takeFirst();
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this,
            [this, watcher, next, generation = m_generation] {
                watcher->deleteLater();
                m_busy = false;
                const QImage image = watcher->result();
                if (generation == m_generation && !image.isNull()) {
                    const auto cost = qMax<qsizetype>(1, image.sizeInBytes() / 1024);
                    m_images.insert(next.page, new Rendered{image, generation}, cost);
                    Q_EMIT rendered(next.page);
                }
                renderNext();
            });
    watcher->setFuture(QtConcurrent::run(
        &base::workers(), [pages = m_pages, next] { return pages->render(next.page, next.pixels); }));
}

} // namespace tarjuman::ui
