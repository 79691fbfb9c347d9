// A paragraph of Arabic as it is shown when something in it must run from left to right as one piece: the
// same lines as those of its block, but with isolates (U+2066, U+2069) around what text::isolatedRunsIn()
// finds. The document and the stored text never hold them; offsets here are those of the paragraph. Made by
// PairedLayout, kept with its block; the window's thread.
#pragma once

#include "app/text/IsolatedRuns.h"
#include "ui/editor/layout/CaretSteps.h"
#include "ui/editor/layout/TextStretch.h"

#include <QTextBlock>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace tarjuman::ui {

class IsolatedLines : public QTextBlockUserData {
public:
    // The block is laid out already. Null when its lines can't be the same, or an input method is composing.
    static std::unique_ptr<IsolatedLines> create(const QTextBlock& block,
                                                 const QList<text::IsolatedRun>& runs);
    // Of a block; null for most.
    static const IsolatedLines* of(const QTextBlock& block);

    void draw(QPainter& painter, const QPointF& place, const QList<QTextLayout::FormatRange>& selections,
              const QRectF& clip) const;
    QList<StretchPiece> pieces(int start, int length) const;
    double caretX(int offset) const;
    int stepped(int offset, SideStep step) const; // the same at the paragraph's ends

private:
    IsolatedLines(const QTextBlock& block, const QList<text::IsolatedRun>& runs);

    bool layOutLike(const QTextLayout& lines);
    bool forceBreaksOf(const QTextLayout& lines);
    QList<QTextLayout::FormatRange> formatsOf(const QTextBlock& block) const;
    std::optional<int> steppedInRun(int offset, SideStep step) const;
    int shownCharacter(int offset) const; // the number of a character of the paragraph
    int shownPlace(int offset) const;     // of a place between two: outside of an isolate at its edges
    int storedPlace(int shown) const;

    QList<text::IsolatedRun> m_runs;
    QTextLayout m_layout;
};

} // namespace tarjuman::ui
