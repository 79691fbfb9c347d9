// What readers take for one another in a text, decided once for every reader: spelling, search, the list's
// filter, the aligner. Folding writes a text so that two which count as the same become the same, with the
// way back to the author's own letters. What counts as the same is the level, a set of the differences below.
// Pure; any thread. Any UTF-16 is welcome, lone surrogates too; folding a second time at the same level
// changes nothing more.
//
// Sources: Unicode 15 (general categories, canonical and compatibility decompositions, case folding); the
// Arabic letters that take one another's places are those of Lucene's ArabicNormalizer, and their Persian
// shapes.
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringView>

namespace tarjuman::text {

// A kind of difference, and what is written in its place.
enum class Fold {
    Unseen = 0x001,    // what nobody sees: joiners, direction marks, soft hyphens. Left out
    Joints = 0x002,    // apostrophes of every kind are ', hyphens (U+2010, U+2011) are -
    Composed = 0x004,  // a letter and its mark that are one character are written as one
    Ligatures = 0x008, // typesetters' ligatures and raised letters are opened: ﬁ is fi, ᵉ is e
    Shapes = 0x010,    // Arabic presentation forms are letters, alif wasla is alif
    Vowels = 0x020,    // Arabic vowel marks and tatweel are left out; the fathatan stays, behind its alif
    Seats = 0x040,    // hamza on any seat is the seat; ta marbuta is ha, alif maqsura and Persian yeh are ya,
                      // keheh is kaf; all marks are left out, the fathatan too
    Digits = 0x080,   // digits of any script are 0 to 9, the Arabic separators of numbers a comma and a space
    Capitals = 0x100, // small letters
    Accents = 0x200, // Latin letters without their marks, œ is oe, æ is ae; compatible characters are opened
    Signs = 0x400,   // quotation marks of every kind are ", blanks of every width are a space, the Arabic
                     // comma, semicolon, question mark and percent sign are the Latin ones
};
Q_DECLARE_FLAGS(Folds, Fold)
Q_DECLARE_OPERATORS_FOR_FLAGS(Folds)

namespace level {

// As the spelling engine wants it: everything that makes another word is kept apart.
inline constexpr Folds spelling =
    Folds(Fold::Unseen) | Fold::Joints | Fold::Composed | Fold::Ligatures | Fold::Shapes | Fold::Vowels;
// What a search passes over in the letters of French, and in those of Arabic.
inline constexpr Folds french =
    Folds(Fold::Unseen) | Fold::Joints | Fold::Ligatures | Fold::Accents | Fold::Signs;
inline constexpr Folds arabic =
    Folds(Fold::Unseen) | Fold::Shapes | Fold::Vowels | Fold::Seats | Fold::Digits;
// As somebody types into a field of a search, and as words are compared across languages.
inline constexpr Folds search = french | arabic | Fold::Capitals;

} // namespace level

struct Folded {
    QString text;
    // offsets[i] is where, in the original, the character that gave text[i] begins; one more entry tells the
    // end.
    QList<int> offsets;
    bool hadPresentationForms = false; // Arabic shapes as they come out of old PDF files
    bool hadJoinersInArabic = false;   // zero-width joiner or non-joiner between Arabic letters
};

Folded fold(QStringView original, Folds level);
// Only the text, for words that are kept in lists.
QString folded(QStringView original, Folds level);

} // namespace tarjuman::text
