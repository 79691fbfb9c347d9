// Lays out list, texts, side panel and export pane side by side, and folds what has no room: no column of
// text is ever narrower than 240. The list folds first; where even that isn't enough the side panel folds
// too, and the export pane, which takes the panel's place while it is open, lies over the texts. What is
// folded and asked for lies over the texts. Mirrored in a right-to-left interface. Owned by Workspace; the
// window's thread.
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace tarjuman::ui {

class PaneGrip;

class Panes : public QWidget {
    Q_OBJECT
public:
    static constexpr int exportWidth = 560;
    static constexpr int sideWidth = 328;
    // Two columns of 240 with their margins, the gutter and the scroll bar.
    static constexpr int narrowestTexts = 2 * (28 + 240 + 16) + 104 + 12;

    Panes(QWidget* list, QWidget* texts, QWidget* parent);

    int listWidth() const { return m_listWidth; }
    void setListWidth(int width);

    // Whether the reader wants the list; it may be folded all the same.
    bool isListWanted() const { return m_listWanted; }
    void setListWanted(bool wanted); // as it was left; never lays it over the texts
    bool isListVisible() const;
    void setListShown(bool shown);
    // A release was chosen: a list that lies over the texts goes.
    void closeListOverTexts();

    void setExportPane(QWidget* pane); // made when it is first needed
    bool isExportShown() const { return m_exportShown; }
    void setExportShown(bool shown);

    void setSidePanel(QWidget* panel); // made when it is first needed
    // Whether the reader wants the panel; it may be folded, or the export pane be there in its place.
    bool isSideWanted() const { return m_sideWanted; }
    void setSideWanted(bool wanted); // as it was left; never lays it over the texts
    bool isSideVisible() const;
    void setSideShown(bool shown); // closes the export pane

    // Only the texts, for writing in full screen.
    void setTextsAlone(bool alone);

    QSize minimumSizeHint() const override { return {480, 300}; }

Q_SIGNALS:
    void listVisibilityChanged(bool visible);
    void listWidthChanged(int width);
    void sideVisibilityChanged(bool visible);
    void exportClosed(); // for the side panel

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool exportLiesOver() const;
    bool sideHasRoom() const;
    bool listHasRoom() const;
    int roomAtEnd() const;
    void arrange();
    void arrangeEnd();
    void tellWhatIsVisible();
    void slideExport();
    QRect visual(const QRect& place) const;

    QWidget* m_list;
    QWidget* m_texts;
    QWidget* m_export = nullptr;
    QWidget* m_side = nullptr;
    PaneGrip* m_grip;
    QVariantAnimation m_slide; // how much of the export pane is in
    int m_listWidth = 264;
    bool m_listWanted = true;
    bool m_listOver = false; // asked for although it is folded
    bool m_exportShown = false;
    bool m_sideWanted = false;
    bool m_sideOver = false;
    bool m_textsAlone = false;
    bool m_listWasVisible = true;
    bool m_sideWasVisible = false;
};

} // namespace tarjuman::ui
