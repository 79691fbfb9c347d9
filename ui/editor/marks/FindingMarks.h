// The findings that the editor shows, paragraph by paragraph: takes them from the desk's checks, moves them
// along while the reader types, and lets go of those that an edit touched until the next answer. Also knows
// which one the reader has chosen: the one at the caret. Owned by EditorFindings; the window's thread.
#pragma once

#include "app/desk/ReleaseChecks.h"
#include "ui/editor/marks/ShownFinding.h"

#include <QSet>

namespace tarjuman::ui {

class PairArea;

class FindingMarks : public QObject {
    Q_OBJECT
public:
    explicit FindingMarks(PairArea& area, QObject* parent = nullptr);

    void take(const desk::FindingsByParagraph& findings);
    void forget(); // those of another release, whose paragraphs have the same numbers
    void noteEdited(const QList<release::Paragraph>& removed, const QList<release::Paragraph>& inserted);
    void noteCaretMoved();

    // In the order of their places. Not what only the end of the paragraph can tell, while it is written.
    checks::Findings findings(release::ParagraphId paragraph) const;
    // All of a row, both sides.
    int countIn(int row) const;
    // Row by row, the French before the Arabic.
    QList<ShownFinding> all() const;
    QString wordsOf(const ShownFinding& finding) const;
    QString oppositeOf(const ShownFinding& finding) const; // the words of its other end
    // The one at a place of a side, at either of its ends; of several the one with the fewest words.
    std::optional<ShownFinding> at(text::Language language, int paragraph, int offset) const;
    // The one at the caret, also while the focus is elsewhere; of what lacks only the preferred one.
    const std::optional<ShownFinding>& chosen() const { return m_chosen; }
    // It stays the chosen one as long as the caret stands at it, whatever else is found there.
    void prefer(const ShownFinding& finding);

Q_SIGNALS:
    // Which findings there are. Where they went while the reader types is told in the next pause.
    void changed();
    void chosenChanged(); // or none is

private:
    void repaint(const QSet<release::ParagraphId>& paragraphs);
    void choose();
    void learnOpposites();
    // The findings whose words stand in the paragraph, before an edit and after it.
    void shift(const release::Paragraph& before, const release::Paragraph* after,
               QSet<release::ParagraphId>& lost);
    QString textOf(const checks::Where& where) const;
    std::optional<ShownFinding> shown(const checks::Finding& finding) const;

    PairArea& m_area;
    desk::FindingsByParagraph m_known;
    // Under which paragraphs those stand in m_known whose other end is in this one.
    QHash<release::ParagraphId, QSet<release::ParagraphId>> m_opposites;
    release::ParagraphId m_written = release::ParagraphId::None; // since the caret came into it
    std::optional<ShownFinding> m_chosen;
    std::optional<checks::Finding> m_preferred;
    bool m_moved = false; // since it was told which there are
};

} // namespace tarjuman::ui
