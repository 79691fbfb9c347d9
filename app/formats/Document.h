// Somebody else's text as a value, whatever file it came from: what every reader gives and every writer
// takes. A reader keeps what it can keep and says in `notes` what it could not; it never stores or shows
// anything. Owned by whoever reads; any thread.
#pragma once

#include "app/release/Role.h"
#include "app/release/Span.h"
#include "app/text/Language.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tarjuman::formats {

// A picture that stands in the text.
struct Picture {
    QByteArray image = {}; // as the file holds it
    QString caption = {};
    QString alternative = {}; // what it shows, for those who can't see it
    QString credit = {};

    friend bool operator==(const Picture&, const Picture&) = default;
};

// What somebody noted beside a stretch of a block.
struct Remark {
    int start = 0; // UTF-16 units of the block's text
    int length = 0;
    QString author = {};
    QDateTime written = {}; // UTC; invalid when the file does not say
    QString text = {};

    friend bool operator==(const Remark&, const Remark&) = default;
};

// A change that somebody proposed and nobody decided on yet. The block's text is as if it were accepted.
struct Suggestion {
    int start = 0; // of what came instead, UTF-16 units of the block's text
    int length = 0;
    QString removed = {}; // what stood there before
    QString author = {};
    QDateTime written = {}; // UTC; invalid when the file does not say

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

// A paragraph, or a picture between paragraphs.
struct Block {
    std::optional<release::Role> role = {}; // as the file says it; most files say little
    QString text = {};                      // no line ends, no spaces around it
    QList<release::Span> spans = {};        // in the normal form of Span.h
    QString language = {};                  // as the file gives it, "fr", "ar-SA"; mostly nothing
    std::optional<Picture> figure = {};     // there is no text then
    QList<Remark> comments = {};
    QList<Suggestion> suggestions = {};

    friend bool operator==(const Block&, const Block&) = default;
};

// Which blocks of the one language stand opposite which of the other, by their places in the document.
using BlockPair = text::PerLanguage<QList<qsizetype>>;

struct Document {
    // What was left out because there was too much of it (see Limits.h). Pictures and scripts never count.
    struct LeftOut {
        bool words = false;
        bool styles = false;
        friend bool operator==(const LeftOut&, const LeftOut&) = default;
    };

    QList<Block> blocks = {};    // none without words or a picture
    QList<BlockPair> pairs = {}; // in order, each block once at most; only where the file itself shows them
    QStringList notes = {};      // what could not be kept, a translated sentence each
    LeftOut leftOut = {};
};

// The notes, and what was left out as sentences.
QStringList allNotes(const Document& document);

// Of lines that each are a paragraph.
Document documentOf(const QStringList& paragraphs);

} // namespace tarjuman::formats
