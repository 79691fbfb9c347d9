// Where the stretches lie that comments speak of, after the text around or within them was edited: comments
// go along with their words, into another paragraph when theirs is split or joined, and come back to all
// their words when an edit is undone. Pure functions on plain values, and a small memory; any thread.
#pragma once

#include "app/release/Release.h"

#include <QHash>

namespace tarjuman::release {

// The comments after the paragraphs `before` of one language gave way to `after`. What was typed at an edge
// of a stretch is not part of it; what replaced the whole of it is. A comment whose words are gone stays at
// their place with the length 0; one whose paragraph is gone stays as it is, for undo may bring that back.
QList<Comment> splicedComments(const QList<Comment>& comments, const QList<Paragraph>& before,
                               const QList<Paragraph>& after);

// The same, and remembers what words a comment lost: when its paragraph says the same as before again, the
// comment lies where it lay in that text.
class AnchorMemory {
public:
    QList<Comment> spliced(const QList<Comment>& comments, const QList<Paragraph>& before,
                           const QList<Paragraph>& after);

private:
    struct Key {
        qint64 comment = 0;
        ParagraphId paragraph = ParagraphId::None;
        size_t text = 0; // a hash of it
        qsizetype length = 0;

        friend bool operator==(const Key&, const Key&) = default;
    };
    friend size_t qHash(const Key& key, size_t seed)
    {
        return qHashMulti(seed, key.comment, qint64(key.paragraph), key.text, key.length);
    }
    struct Stretch {
        int start = 0;
        int length = 0;
    };
    static Key keyOf(const Comment& comment, const Paragraph& paragraph);
    void remember(const Comment& comment, const QList<Paragraph>& before);
    void recall(Comment& comment, const QList<Paragraph>& after) const;

    QHash<Key, Stretch> m_lost;
};

} // namespace tarjuman::release
