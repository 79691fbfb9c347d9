// Puts dressed words together into the blocks of a Document: notes where each dress begins and ends, and
// collapses spaces as a browser does unless they are to be kept. Owned by a reader; one thread.
#pragma once

#include "app/formats/Document.h"

#include <array>

namespace tarjuman::formats {

// How words are dressed, and where they stand.
struct Dress {
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
    QString foreign = {}; // the language of words that are in neither of ours
};

class DressedBlocks {
public:
    void append(const QString& words, const Dress& dress);
    void endBlock(); // nothing when it has no words
    bool isFull() const;
    bool isEmpty() const { return m_document.blocks.isEmpty() && m_block.text.isEmpty(); }
    // Where the next words will stand: how many blocks are complete, and how long the one is that is not.
    qsizetype blockCount() const { return m_document.blocks.size(); }
    qsizetype position() const { return m_block.text.size(); }
    Document take();

private:
    void appendLetter(QChar letter, const Dress& dress);
    void noteDress(qsizetype from, const Dress& dress);
    void extend(release::Span::Kind kind, int start, int end, const QString& value = {});
    QList<release::Span> takeSpans();

    Document m_document;
    Block m_block;
    // By kind, each in order; a kind grows at its end only.
    std::array<QList<release::Span>, std::size(release::allSpanKinds)> m_spans;
    qsizetype m_spanCount = 0;
    qsizetype m_letters = 0; // of the blocks that are complete
    bool m_endsWithSpace = true;
};

} // namespace tarjuman::formats
