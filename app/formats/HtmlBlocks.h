// Puts words together into the blocks of a Document: collapses spaces as a browser does, and notes where
// each dress begins and ends. Owned by HtmlReader; one thread.
#pragma once

#include "app/formats/Document.h"

#include <array>

namespace tarjuman::formats {

// How words are dressed, and where they stand.
struct HtmlDress {
    std::optional<release::Role> role = {}; // Title, Subtitle, ListItem
    bool bold = false;
    bool italic = false;
    bool raised = false;
    bool keepsSpaces = false;
    bool guardsSpaces = false; // no-break spaces are there for the browser's sake only
    bool isHidden = false;
    qsizetype paragraph = -1; // which of the open elements is the <p> around the words
    QString link = {};
    QString language = {};
};

class HtmlBlocks {
public:
    void append(const QString& words, const HtmlDress& dress);
    void endBlock(); // nothing when it has no words
    bool isFull() const;
    Document take();

private:
    void appendLetter(QChar letter, const HtmlDress& dress);
    void noteDress(qsizetype from, const HtmlDress& dress);
    void extend(release::Span::Kind kind, int start, int end, const QString& value = {});
    QList<release::Span> takeSpans();

    Document m_document;
    Block m_block;
    // By kind, each in order; a kind grows at its end only.
    std::array<QList<release::Span>, 4> m_spans;
    qsizetype m_spanCount = 0;
    qsizetype m_letters = 0; // of the blocks that are complete
    bool m_endsWithSpace = true;
};

} // namespace tarjuman::formats
