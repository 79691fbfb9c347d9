// The endings of French ordinal numbers, which are set raised: 1er, 1re, 2e, XXIe (Imprimerie nationale).
// Pure; any thread.
#pragma once

#include <QList>
#include <QStringView>

namespace tarjuman::pdf {

struct RaisedPart {
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const RaisedPart&, const RaisedPart&) = default;
};

QList<RaisedPart> ordinalEndings(QStringView text);

} // namespace tarjuman::pdf
