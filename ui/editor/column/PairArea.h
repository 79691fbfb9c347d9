// The two texts side by side with all that stands around them: heads, gutter, one scroll bar. French stands
// on the left and Arabic on the right in every interface, unless the reader swaps them; the scroll bar stands
// at the end of the line of the interface. Owned by PairEditor; the window's thread.
#pragma once

#include "ui/editor/column/ColumnHead.h"
#include "ui/editor/column/HiddenCharacters.h"
#include "ui/editor/column/ListOverlay.h"
#include "ui/editor/column/PairBand.h"
#include "ui/editor/column/PairGutter.h"
#include "ui/editor/column/PairScroll.h"
#include "ui/editor/column/TextColumn.h"
#include "ui/editor/layout/PairPage.h"
#include "ui/editor/text/SideText.h"

#include <QScrollBar>
#include <QSet>

namespace tarjuman::ui {

// A paragraph of either side, and the row it stands in.
struct PlacedParagraph {
    text::Language language = text::Language::French;
    int row = 0;
    int number = 0; // in its side
    release::ParagraphId id = release::ParagraphId::None;
};

class PairArea : public QWidget {
    Q_OBJECT
public:
    static constexpr int outerMargin = 28;
    static constexpr int innerMargin = 16;
    static constexpr int widestColumn = 528; // 75 French characters, at 100 %
    static constexpr int narrowestColumn = 240;

    explicit PairArea(QWidget* parent = nullptr);
    ~PairArea() override;

    PairPage& page() { return m_page; }
    SideText& text(text::Language language) { return *m_texts[language]; }
    TextColumn& column(text::Language language) { return *m_columns[language]; }
    ColumnHead& head(text::Language language) { return *m_heads[language]; }
    PairGutter& gutter() { return m_gutter; }
    PairScroll& scroll() { return *m_scroll; }

    // The column with the caret; the one that had it last when the focus is elsewhere.
    TextColumn& currentColumn() { return *m_columns[m_current]; }
    void setCurrentColumn(text::Language language); // without giving it the focus
    void setRelease(const std::shared_ptr<desk::OpenRelease>& release);
    release::ReleaseId releaseId() const; // None without any
    // Whether both texts are what the release says; always so unless something else edits it.
    bool isInStep() const;
    void setZoom(int percent);
    void setSidesSwapped(bool swapped);
    bool sidesSwapped() const { return m_swapped; }
    void setHiddenCharactersShown(bool shown);
    // Those of the rows between two heights of the document, row by row, the French before the Arabic.
    QList<PlacedParagraph> paragraphsBetween(int top, int bottom) const;
    QList<PlacedParagraph> paragraphsInView() const;
    // Whichever of them are in view.
    void repaintParagraphs(const QSet<release::ParagraphId>& paragraphs);
    void repaintStretch(release::ParagraphId paragraph, int start, int length);
    void arrange(); // anew, when fonts or margins changed
    void updateCurrentRow();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentColumnChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildColumn(text::Language language);
    void describeRow();
    void placeColumn(text::Language language, const QRect& place, Qt::Edge gutterEdge);

    std::shared_ptr<desk::OpenRelease> m_release;
    PairPage m_page;
    text::PerLanguage<std::unique_ptr<SideText>> m_texts;
    text::PerLanguage<std::unique_ptr<PairBand>> m_bands;
    text::PerLanguage<HiddenCharacters> m_hidden;
    text::PerLanguage<std::unique_ptr<ListOverlay>> m_lists;
    text::PerLanguage<TextColumn*> m_columns;
    text::PerLanguage<ColumnHead*> m_heads;
    PairGutter m_gutter;
    QScrollBar m_bar;
    PairScroll* m_scroll = nullptr;
    text::Language m_current = text::Language::French;
    bool m_swapped = false;
};

} // namespace tarjuman::ui
