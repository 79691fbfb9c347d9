// Finds what must run from left to right as one piece within Arabic and would not by the bidirectional
// algorithm (UAX 9): telephone numbers, amounts, ranges, temperatures, addresses, names of software with
// their signs (LatinPieces.h), and Latin phrases of which another piece follows before an Arabic word. The
// stored text has no marks for them; whoever shows it isolates them: the editor and the page. Pure; any
// thread.
#pragma once

#include <QList>
#include <QStringView>

namespace tarjuman::text {

// UTF-16 offsets.
struct IsolatedRun {
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    friend bool operator==(const IsolatedRun&, const IsolatedRun&) = default;
};

// In order; none touches another.
QList<IsolatedRun> isolatedRunsIn(QStringView paragraph);

} // namespace tarjuman::text
