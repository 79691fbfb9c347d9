// Finds what must run from left to right as one piece within Arabic: numbers written in groups (telephone
// numbers, 22-5-2024) and addresses (@name, https://example.org/), which the bidirectional algorithm (UAX 9)
// would turn round at their spaces and signs. The stored text has no marks for them; whoever shows it
// isolates them. Pure; any thread.
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
