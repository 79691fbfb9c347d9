// The document of a side, which follows its paragraphs: block n is paragraph n, but a side without paragraphs
// has the one empty block that a QTextDocument cannot be without. Texts are written into it, and the
// character formats that carry the fonts of titles, of mentions and of what is bold (see SpanFormats.h); what
// a reader typed is read from it. It keeps no undo of its own. Owned by SideText; the window's thread.
#pragma once

#include "ui/editor/layout/TypeSheet.h"
#include "ui/editor/text/Splice.h"

#include <QTextBlock>
#include <QTextDocument>

namespace tarjuman::ui {

class SideDocument {
public:
    explicit SideDocument(text::Language language);

    QTextDocument& document() { return m_document; }
    // The document changes, but the text does not: it is shown anew or styled.
    bool isBusy() const { return m_busy; }

    // All of the text anew.
    void show(const QList<release::Paragraph>& paragraphs);
    bool shows(const QList<release::Paragraph>& paragraphs) const;
    // Carries a splice out, as one change of the document. `known`: how many paragraphs there are before it.
    void write(const Splice& splice, int known);
    // What stands there now in place of some of the `known` paragraphs, after a change of `added` units at
    // `from`.
    NewTexts changedTexts(int from, int added, int known) const;

    // Gives blocks the formats of their paragraphs once the change that is under way is over.
    void styleLater(int first, int count);
    void styleWaiting(const QList<release::Paragraph>& paragraphs, const TypeSheet& sheet);
    void setFont(const QFont& font);

    int startOf(int paragraph) const { return m_document.findBlockByNumber(paragraph).position(); }
    Place placeOf(int position) const;
    int positionOf(Place place) const; // the nearest that there is

private:
    void writeText(int first, const QString& text);
    void style(const QTextBlock& block, const release::Paragraph& paragraph, const TypeSheet& sheet);

    QTextDocument m_document;
    bool m_busy = false;
    int m_styleFirst = 0; // blocks to look at once the change is over
    int m_styleCount = 0;
};

} // namespace tarjuman::ui
