// One of the two texts as the reader sees and edits it: a text edit with our own layout, clipboard and drops
// of clean text, and overlays around the text. To assistive technology it is an ordinary text. Its scroll bar
// is hidden; PairScroll keeps both columns at the same height. Owned by PairArea; the window's thread.
#pragma once

#include "app/text/Language.h"
#include "ui/editor/layout/CaretSteps.h"
#include "ui/editor/text/SideHistory.h"

#include <QTextEdit>

namespace tarjuman::ui {

class Overlay;
class PairPage;
class PasteLanding;
class SideText;

class TextColumn : public QTextEdit {
    Q_OBJECT
public:
    TextColumn(SideText& text, PairPage& page, QWidget* parent = nullptr);

    text::Language language() const;
    SideText& text() { return m_text; }
    void addOverlay(Overlay* overlay) { m_overlays.append(overlay); } // not owned

    // The paragraph with the caret, and its row; -1 without any.
    int caretParagraph() const { return textCursor().blockNumber(); }
    int caretRow() const;
    void setCaret(Place place);
    Place caret() const;
    // Where a point of the viewport lies in the document.
    int documentY(int viewportY) const;
    // The row whose gap on this side is under a point of the viewport.
    std::optional<int> gapAt(const QPoint& point) const;
    void cutSelection();
    void setCaretOrder(CaretOrder order);

Q_SIGNALS:
    void typed();           // the reader wrote something before the caret, by keys or an input method
    void paragraphEnding(); // by Return: the paragraph with the caret goes on nowhere
    void pasted(int first, int count);       // paragraphs that hold what the clipboard or a drop brought
    void pasteTold(const QString& sentence); // what of it was left out
    void refused();                          // the reader writes in a text that can only be read
    void undoWanted();
    void redoWanted();
    void gapClicked(int row);
    void zoomWanted(int steps);
    void menuWanted(const QPoint& globalPosition,
                    int position); // position in the document, at the pointer or caret
    void focusChanged(bool here);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    bool stepVisually(const QKeyEvent& event);
    bool stepToLine(const QKeyEvent& event);
    bool leaveList();   // Enter in an empty item of a list ends it
    bool goToWaiting(); // from the end of a paragraph into an empty one of another part just below
    void paintWhereToBegin();
    void paintOverlays(const QRect& rect, void (Overlay::*paint)(const struct OverlayContext&));
    void takePalette();

    SideText& m_text;
    PairPage& m_page;
    PasteLanding* m_landing = nullptr;
    QList<Overlay*> m_overlays;
    CaretOrder m_order = CaretOrder::Visual;
    // Where up and down lead back to behind a shorter line, and the position that they led to last.
    struct WantedX {
        int position = -1;
        double x = 0;
    };
    WantedX m_wanted;
};

} // namespace tarjuman::ui
