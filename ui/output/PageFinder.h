// Finds words in the pages of the preview, on a worker, and keeps the place among the hits while the pages
// change under it. Owned by PagePreview; the window's thread.
#pragma once

#include "ui/output/PdfPages.h"

#include <QObject>

#include <stop_token>

namespace tarjuman::ui {

// What was found, and where on the page it stands: a box a line, in points from the top left.
struct PageHit {
    int page = 0;
    QList<QRectF> boxes = {};
};

class PageFinder : public QObject {
    Q_OBJECT
public:
    // More are not lit: nobody goes through them one by one.
    static constexpr int mostHits = 500;

    explicit PageFinder(QObject* parent = nullptr);
    ~PageFinder() override;

    void setPages(const std::shared_ptr<PdfPages>& pages); // null: none
    void setWords(const QString& words);                   // empty: ends the search
    const QString& words() const { return m_words; }

    const QList<PageHit>& hits() const { return m_hits; }
    int currentHit() const { return m_current; } // -1 without any

    enum class Direction { Next, Previous };
    void go(Direction direction); // round the end

Q_SIGNALS:
    void hitsChanged();
    void hitReached(); // the current one is to be shown

private:
    enum class Reach { Shown, Quiet }; // whether the reader is taken to the hit
    void search(Reach reach);
    void take(const QList<PageHit>& hits, Reach reach);

    std::shared_ptr<PdfPages> m_pages;
    QString m_words;
    QList<PageHit> m_hits;
    int m_current = -1;
    int m_search = 0; // answers to an earlier one are dropped
    std::stop_source m_stop;
};

} // namespace tarjuman::ui
