#include "ui/output/PageFinder.h"

#include "app/base/WhenDone.h"
#include "app/base/Workers.h"
#include "ui/output/PageText.h"

#include <QtConcurrent>

#include <algorithm>

namespace tarjuman::ui {

static base::Result<QList<PageHit>> findIn(const std::shared_ptr<PdfPages>& pages, const QString& words,
                                           const std::stop_token& stop)
{
    QList<PageHit> hits;
    for (int page = 0; page < pages->count(); ++page) {
        for (const PageStretch& stretch : PageText(pages->text(page)).find(words)) {
            if (stop.stop_requested() || hits.size() == PageFinder::mostHits)
                return hits;
            hits.append({page, pages->boxes(page, stretch.start, stretch.length)});
        }
    }
    return hits;
}

PageFinder::PageFinder(QObject* parent)
    : QObject(parent)
{
}

PageFinder::~PageFinder()
{
    m_stop.request_stop();
}

void PageFinder::setPages(const std::shared_ptr<PdfPages>& pages)
{
    m_pages = pages;
    search(Reach::Quiet);
}

void PageFinder::setWords(const QString& words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_current = -1;
    search(Reach::Shown);
}

void PageFinder::search(Reach reach)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int search = ++m_search;
    if (!m_pages || m_words.trimmed().isEmpty()) {
        take({}, reach);
        return;
    }
    base::whenDone(this, QtConcurrent::run(&base::workers(), findIn, m_pages, m_words, m_stop.get_token()),
                   [this, search, reach](const base::Result<QList<PageHit>>& hits) {
                       if (hits && search == m_search)
                           take(*hits, reach);
                   });
}

void PageFinder::take(const QList<PageHit>& hits, Reach reach)
{
    m_hits = hits;
    const int last = static_cast<int>(hits.size()) - 1;
    m_current = hits.isEmpty() ? -1 : std::clamp(m_current, 0, last);
    Q_EMIT hitsChanged();
    if (m_current >= 0 && reach == Reach::Shown)
        Q_EMIT hitReached();
}

void PageFinder::go(Direction direction)
{
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    m_current = (m_current + (direction == Direction::Next ? 1 : count - 1)) % count;
    Q_EMIT hitsChanged();
    Q_EMIT hitReached();
}

} // namespace tarjuman::ui
