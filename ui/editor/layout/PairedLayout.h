// Lays one of the two texts out so that its paragraphs stand level with their partners: their tops come from
// the rows that both texts share. Works lazily: a paragraph is laid out when it is drawn or asked for, or
// when it was edited; until then its height is estimated. Writes nothing into the document. Owned by its
// document; the window's thread. (The rows of unequal links, gaps and estimates: PairRows. Who measures when:
// PairPage.)
#pragma once

#include "ui/editor/layout/LineChange.h"
#include "ui/editor/layout/TextStretch.h"
#include "ui/editor/layout/TypeSheet.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

namespace tarjuman::ui {

class PairPage;

class PairedLayout : public QAbstractTextDocumentLayout {
    Q_OBJECT
public:
    PairedLayout(QTextDocument* document, text::Language language, PairPage& page);

    text::Language language() const { return m_language; }

    // Where the lines begin and how wide they are, in pixels of the viewport.
    void setColumn(int left, int width);
    int columnLeft() const { return m_left; }
    int columnWidth() const { return m_width; }

    // Every line is out of date: fonts, column or texts changed. Heights are estimated again.
    void startOver();
    // Lays a paragraph out and tells the rows its height.
    void measure(int paragraph);
    // Says that what stands from `top` down has moved; the document's height may be another.
    void noteMoved(int top);
    void repaint(int paragraph);
    // The lines that a stretch stands on, or stood on before the edit that is being told of.
    void repaintStretch(int paragraph, int start, int length);

    const ParagraphStyle& styleOf(int paragraph) const;
    int topOf(int paragraph) const;
    // Laid out if it was not.
    QTextLayout& textLayout(int paragraph) const;
    // Where a stretch of a paragraph is seen; see TextStretch.h.
    QList<StretchPiece> piecesOf(int paragraph, int start, int length) const;

    void draw(QPainter* painter, const PaintContext& context) override;
    int hitTest(const QPointF& point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame* frame) const override;
    QRectF blockBoundingRect(const QTextBlock& block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    bool isSettled() const; // the rows know the document as it stands
    void drawParagraph(QPainter* painter, const PaintContext& context, const QTextBlock& block,
                       int top) const;
    void drawCaret(QPainter* painter, const PaintContext& context, const QTextBlock& block, int top) const;
    void isolate(QTextBlock block) const;
    void measureEdited(const QTextBlock& block, int from, int removed, int added);
    void repaintLines(int paragraph, ChangedLines lines);
    int estimatedHeight(const QTextBlock& block) const;

    text::Language m_language;
    PairPage& m_page;
    int m_left = 28;
    int m_width = 400;
};

} // namespace tarjuman::ui
