// What the clipboard or a drop brings, as clean paragraphs: their words and the few styles that a release
// has, and nothing else. Arabic in presentation forms or in visual order, as old PDF files give it, is
// mended. However much is brought, no more is taken than a text bears (see formats/Limits.h), and nothing but
// what was brought is read: no file, no network. Pure functions; any thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

#include <QFuture>

#include <stop_token>

namespace tarjuman::desk {

// The same words twice, as programs give them; either may be empty.
struct Brought {
    QString html = {};
    QString plain = {};
};

struct Pasted {
    // What did not come along because there was too much of it.
    struct LeftOut {
        bool words = false;
        bool styles = false;
        bool marks = false; // piled up on single letters
        friend bool operator==(const LeftOut&, const LeftOut&) = default;
    };

    QList<release::Paragraph> paragraphs = {}; // without identities
    LeftOut leftOut = {};
};

// From the HTML where there is some with words, else from the plain text.
Pasted readPasted(const Brought& brought, std::stop_token stop = {});
// The same on a worker thread; it never fails.
QFuture<base::Result<Pasted>> readPastedAway(const Brought& brought);
// Whether reading takes longer than a key press may wait.
bool isMuch(const Brought& brought);
// No more than one paste brings; longer paragraphs are parted where a word ends.
Pasted withinLimits(const QList<release::Paragraph>& paragraphs);
// For the reader; empty when all has come.
QString leftOutSentence(const Pasted::LeftOut& leftOut);

// One line a paragraph, joined by U+2029. Line ends of every kind end a paragraph; empty lines between
// paragraphs vanish; tabs become spaces. A single paragraph keeps the spaces around it, several lose theirs.
QString cleanText(const QString& text);

} // namespace tarjuman::desk
