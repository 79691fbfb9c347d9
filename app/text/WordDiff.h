// Which words changed from one text to another, for showing a reader what is new: a stale translation, two
// versions of a release. Pure; any thread. The fewest changed words are found (E. W. Myers, "An O(ND)
// difference algorithm and its variations", 1986); texts that share almost nothing differ in one piece.
#pragma once

#include <QList>
#include <QStringView>

namespace tarjuman::text {

// A stretch of the old text that gave way to a stretch of the new one; one of the two may be empty. In UTF-16
// units; never within a surrogate pair, between a letter and its marks, or within a word.
struct Change {
    int beforeStart = 0;
    int beforeLength = 0;
    int afterStart = 0;
    int afterLength = 0;

    int beforeEnd() const { return beforeStart + beforeLength; }
    int afterEnd() const { return afterStart + afterLength; }
    friend bool operator==(const Change&, const Change&) = default;
};

// In the order of the texts, none touching the next: what lies between two changes is the same in both, and
// more than spaces. No changes: the texts are equal, unit by unit.
QList<Change> wordDiff(QStringView before, QStringView after);

// How much of the longer text is left unchanged, from 0 (nothing) to 1 (all).
double likeness(QStringView before, QStringView after);

} // namespace tarjuman::text
