// The page on which both texts stand: the rows they share, their layouts, the reader's zoom, and who is
// measured when. The only one that sees both layouts; everything vertical goes through it. Owned by
// PairEditor, outlives the documents; the window's thread.
#pragma once

#include "app/release/Release.h"
#include "ui/editor/layout/PairRows.h"
#include "ui/editor/layout/TypeSheet.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tarjuman::ui {

class PairedLayout;

class PairPage : public QObject {
    Q_OBJECT
public:
    using RoleOf = std::function<release::Role(Language, int paragraph)>;

    explicit PairPage(QObject* parent = nullptr);

    PairRows& rows() { return m_rows; }
    const PairRows& rows() const { return m_rows; }
    void setLayout(Language language, PairedLayout* layout) { m_layouts[language] = layout; }
    PairedLayout& layout(Language language) const { return *m_layouts[language]; }

    void setRoles(RoleOf roleOf) { m_roleOf = std::move(roleOf); }
    release::Role roleOf(Language language, int paragraph) const;

    const TypeSheet& sheet(Language language) const { return m_sheets[language]; }
    // Whether numbers and addresses within Arabic keep their order; see IsolatedLines.h.
    bool isOrderKept() const { return m_orderKept; }
    void setOrderKept(bool kept);
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void readFonts(); // the reader's fonts changed

    // Lays out what is not yet, in both texts, so that every row that touches top..bottom has its true
    // height.
    void measureBetween(int top, int bottom);
    void measureRow(int row);
    // An edited paragraph got its new height.
    void settleEdited(Language language, int firstParagraph, int lastParagraph);
    // Paragraphs gave way to others; their text follows within the same change of the document.
    void splice(Language language, int first, int removed, int inserted, const QList<release::Pair>& pairs);
    // The pairs are others.
    void setPairs(const QList<release::Pair>& pairs);
    void startOver();

    // A text without paragraphs still has a place for the caret: the gap of this row.
    int waitingRow() const { return m_waitingRow; }
    void setWaitingRow(int row) { m_waitingRow = row; }
    // The top of the row where the caret waits.
    int waitingTop() const;

    // Lines at the top of the text that the reader sees, for telling what stands above it.
    void setReadersTop(int y) { m_readersTop = y; }

Q_SIGNALS:
    // Rows above the reader's own became `by` pixels higher.
    void grewAbove(int by);
    // What stands from this height down moved.
    void moved(int top);
    // All is to be laid out again: the reader should find the same paragraph at the same height afterwards.
    void aboutToStartOver();
    void startedOver();

private:
    void announce(int top);

    PairRows m_rows;
    PerLanguage<PairedLayout*> m_layouts;
    PerLanguage<TypeSheet> m_sheets;
    RoleOf m_roleOf;
    int m_zoom = 100;
    bool m_orderKept = true;
    int m_waitingRow = 0;
    int m_readersTop = 0;
    std::optional<int> m_spliced; // what stands from here down has moved, but nobody was told yet
};

} // namespace tarjuman::ui
