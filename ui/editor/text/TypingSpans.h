// What is typed next at a place takes a kind of span, or doesn't, unlike the letter before it: bold was
// switched on or off without a selection. It holds until the caret goes elsewhere. A plain value; the
// window's thread.
#pragma once

#include "ui/editor/text/Splice.h"

namespace tarjuman::ui {

class TypingSpans {
public:
    void turn(Place place, release::Span::Kind kind);
    void forget() { m_turned.clear(); }
    void forgetUnlessAt(Place place);

    // Whether a letter typed at `place` of these paragraphs would have the kind.
    bool isTypedAs(const QList<release::Paragraph>& paragraphs, Place place, release::Span::Kind kind) const;
    // Dresses what a splice typed at the place, if that is all it did. `before`: the paragraphs as they were;
    // `from`: where the edit began, in units of the first one that it changed.
    void dress(Splice& splice, const QList<release::Paragraph>& before, int from) const;

private:
    Place m_at;
    QList<release::Span::Kind> m_turned;
};

} // namespace tarjuman::ui
