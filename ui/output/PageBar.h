// The line above the pages: which one is shown, how large, and the way to search them. Window's thread.
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace tarjuman::ui {

class PageView;

class PageBar : public QWidget {
    Q_OBJECT
public:
    explicit PageBar(PageView& view, QWidget* parent = nullptr);

Q_SIGNALS:
    void searchRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fillMenu();
    void follow();

    PageView& m_view;
    QLabel* m_page;
    QToolButton* m_out;
    QToolButton* m_zoom;
    QToolButton* m_in;
    QToolButton* m_search;
    QMenu* m_menu;
};

} // namespace tarjuman::ui
