// Where the stretches lie that comments and waivers speak of, after the text around or within them was
// edited: they go along with their words, into another paragraph when theirs is split or joined, and come
// back to all their words when an edit is undone. Pure functions on plain values, and a small memory; any
// thread.
#pragma once

#include "app/release/Release.h"

#include <QHash>

#include <algorithm>

namespace tarjuman::release {

// The stretch of a part of the release that carries a number of its own: a comment, a waiver.
struct TextAnchor {
    qint64 part = 0;
    ParagraphId paragraph = ParagraphId::None;
    int start = 0; // UTF-16 units of the paragraph's text
    int length = 0;

    friend bool operator==(const TextAnchor&, const TextAnchor&) = default;
};

// The anchors after the paragraphs `before` of one language gave way to `after`. What was typed at an edge of
// a stretch is not part of it; what replaced the whole of it is. An anchor whose words are gone stays at
// their place with the length 0; one whose paragraph is gone stays as it is, for undo may bring that back.
QList<TextAnchor> splicedAnchors(const QList<TextAnchor>& anchors, const QList<Paragraph>& before,
                                 const QList<Paragraph>& after);

// The same, and remembers what words an anchor lost: when its paragraph says the same as before again, it
// lies where it lay in that text.
class AnchorMemory {
public:
    QList<TextAnchor> spliced(const QList<TextAnchor>& anchors, const QList<Paragraph>& before,
                              const QList<Paragraph>& after);

private:
    struct Key {
        qint64 part = 0;
        ParagraphId paragraph = ParagraphId::None;
        size_t text = 0; // a hash of it
        qsizetype length = 0;

        friend bool operator==(const Key&, const Key&) = default;
    };
    friend size_t qHash(const Key& key, size_t seed)
    {
        return qHashMulti(seed, key.part, qint64(key.paragraph), key.text, key.length);
    }
    struct Stretch {
        int start = 0;
        int length = 0;
    };
    static Key keyOf(const TextAnchor& anchor, const Paragraph& paragraph);
    void remember(const TextAnchor& anchor, const QList<Paragraph>& before);
    void recall(TextAnchor& anchor, const QList<Paragraph>& after) const;

    QHash<Key, Stretch> m_lost;
};

// An anchor that was away while the text changed: comes back to the same words of its paragraph, to those
// nearest to its old place. With the length 0 when they are gone.
TextAnchor foundAgain(TextAnchor anchor, const QString& words, const Release& release);

template <typename Part>
TextAnchor anchorOf(const Part& part)
{
    return {part.id, part.paragraph, part.start, part.length};
}

template <typename Part>
void setAnchor(Part& part, const TextAnchor& anchor)
{
    part.paragraph = anchor.paragraph;
    part.start = anchor.start;
    part.length = anchor.length;
}

// Comments or waivers after an edit; `splice` is splicedAnchors() or that of a memory.
template <typename Part, typename Splice>
QList<Part> spliced(QList<Part> parts, Splice splice)
{
    if (parts.isEmpty())
        return parts;
    QList<TextAnchor> anchors;
    std::ranges::transform(parts, std::back_inserter(anchors), anchorOf<Part>);
    const QList<TextAnchor> moved = splice(anchors);
    for (qsizetype i = 0; i < moved.size(); ++i) {
        if (moved[i] != anchors[i])
            setAnchor(parts[i], moved[i]);
    }
    return parts;
}

} // namespace tarjuman::release
