// Two texts that were written at the same time out of one: what each side changed, together. A three-way
// merge by identity (as diff3 does it by lines: Khanna, Kunal, Pierce, "A formal investigation of diff3",
// 2007): paragraphs, figures, comments and waivers are known by their numbers, so nothing is guessed, and
// what only one side changed is as that side has it. Where both changed one thing, theirs stands in its
// place, and ours stands beside it where it holds words. Pure functions on plain values; any thread.
#pragma once

#include "app/release/Release.h"

#include <QHash>

namespace tarjuman::release {

struct Merged {
    // Both changed the text of one paragraph, each in its own way. Theirs keeps its place and its identity,
    // for that is what the archive has; ours stands directly behind it, in the same row, as a paragraph of
    // its own: whoever goes on typing there does not meet them again.
    struct Conflict {
        text::Language language = text::Language::French;
        ParagraphId theirs = ParagraphId::None;
        ParagraphId ours = ParagraphId::None; // a new one
        QString theirText = {};
        QString ourText = {};

        friend bool operator==(const Conflict&, const Conflict&) = default;
    };
    // What a release has but once: here one of the two must give way.
    enum class Field { Status, Date, FrenchPlace, ArabicPlace, Embargo };

    Release release = {}; // number, revision and times are theirs
    QList<Conflict> conflicts = {};
    QList<Field> overruled = {}; // both changed it; theirs stands
    // Parts of ours whose numbers theirs gave out, too (or may have): from the number in ours to the new one.
    QHash<qint64, qint64> renumbered = {};
};

// `base`: what both began with. A side that emptied or removed what the other changed gives way, and pairs
// that both changed are as theirs. All three must be sound: numbers once, pairs that add up.
Merged merged(const Release& base, const Release& ours, const Release& theirs);

} // namespace tarjuman::release
