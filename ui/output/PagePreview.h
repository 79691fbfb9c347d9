// The pages as they will be saved: small ones at the side, the whole page beside them, the way to zoom above
// and to search below; in their place a sentence while there is nothing to show. Window's thread.
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QStackedLayout;

namespace tarjuman::ui {

class PageBar;
class PageFindBar;
class PageFinder;
class PageStrip;
class PageView;
class PdfPages;

class PagePreview : public QWidget {
    Q_OBJECT
public:
    enum class Strip { Shown, Hidden };

    explicit PagePreview(Strip strip = Strip::Shown, QWidget* parent = nullptr);

    void showPages(const std::shared_ptr<PdfPages>& pages);
    void showSentence(const QString& sentence);
    bool hasPages() const;
    void openSearch(); // in the pages, when there are any

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makePages(Strip strip);

    QStackedLayout* m_stack;
    QLabel* m_sentence;
    PageStrip* m_strip;
    PageView* m_view;
    PageBar* m_bar;
    PageFinder* m_finder;
    PageFindBar* m_findBar;
};

} // namespace tarjuman::ui
