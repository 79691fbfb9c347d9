// The stretches of an Arabic paragraph that are written from left to right, each with the signs that are its
// own: C++, .NET, /opt/data, +12°C, (+971) 4-321-7654, 2024-2026, 120$, @name, "Maps & Men" without its
// quotation marks. Marks of the sentence and brackets that hold more than the piece are the paragraph's. What
// follows from them: IsolatedRuns.h. Pure; any thread.
#pragma once

#include <QList>
#include <QStringView>

namespace tarjuman::text {

// UTF-16 offsets.
struct LatinPiece {
    enum class Kind {
        Word,   // has Latin letters: a word, or a phrase of several
        Number, // digits alone, with points and commas between them
        Signs,  // a number with signs, numbers in groups, an address; belongs to no phrase
    };
    qsizetype start = 0;
    qsizetype end = 0;
    Kind kind = Kind::Word;
    // Whether the bidirectional algorithm (UAX 9) sets it in this order behind an Arabic word.
    bool isNatural = true;
};

// In order; none touches another.
QList<LatinPiece> latinPiecesIn(QStringView paragraph);

} // namespace tarjuman::text
