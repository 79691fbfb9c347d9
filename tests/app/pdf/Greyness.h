// How evenly the lines of French text are filled: what typographers call its grey.
#pragma once

#include "app/pdf/setup/PageSetup.h"

#include <QStringList>

namespace tarjuman::tests {

struct Greyness {
    int justified = 0; // lines that fill the column
    int unfilled = 0;  // lines that ought to and don't, for they would be torn
    int loose = 0;     // justified lines whose blanks are wider than half an em
    double blanks = 0; // of all justified lines, each line's blanks in em
    double widest = 0; // em
    int hyphens = 0;
    int hyphensInARow = 0; // at most

    double looseShare() const { return justified ? double(loose) / justified : 0; }
    double meanBlank() const { return justified ? blanks / justified : 0; }
    QString words() const; // all of it, to be read
};

// Of paragraphs of body text set in the column that `form` has for French, of half the width side by side.
Greyness greynessOf(const QStringList& paragraphs, pdf::Form form, const pdf::PageSetup& setup = {});

} // namespace tarjuman::tests
