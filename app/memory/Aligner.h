// Pairs the parts of a French text with those of its Arabic translation, keeping the order of both. Pure
// functions, any thread.
//
// Method: dynamic programming over links of 1-1, 1-0, 0-1, 1-2, 2-1, 2-2, 1-3 and 3-1 parts, by length in
// characters (W. Gale, K. Church: A Program for Aligning Sentences in Bilingual Corpora, Computational
// Linguistics 19, 1993) and by what both languages write alike: numbers, addresses, names, question marks and
// the newsroom's common words (see Anchors.h). Work and memory grow with the number of parts times the width
// of a band about the diagonal.
#pragma once

#include "app/release/Release.h"

#include <QStringList>

namespace tarjuman::memory {

// What the parts of the texts are: joined paragraphs are met more often than joined sentences.
enum class Unit { Paragraph, Sentence };

// `count.french` parts from `first.french` on say what `count.arabic` parts from `first.arabic` on say. One
// of the counts may be 0: nothing corresponds.
struct Link {
    text::PerLanguage<int> first = {};
    text::PerLanguage<int> count = {};

    friend bool operator==(const Link&, const Link&) = default;
};

// Every part of both texts is in exactly one link; the links are in the order of the texts.
QList<Link> align(const QStringList& french, const QStringList& arabic, Unit unit);

// The same for the paragraphs of a release, whose roles tell more: a title stands opposite a title. All pairs
// are drafts.
QList<release::Pair> alignParagraphs(const QList<release::Paragraph>& french,
                                     const QList<release::Paragraph>& arabic);

} // namespace tarjuman::memory
