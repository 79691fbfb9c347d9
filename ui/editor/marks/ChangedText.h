// A text with what changed in it, in pieces to be read in one go: what stayed, what was taken out, what came
// instead. Pure; any thread.
#pragma once

#include <QList>
#include <QString>

namespace tarjuman::ui {

struct ChangedPiece {
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text = {};

    friend bool operator==(const ChangedPiece&, const ChangedPiece&) = default;
};

// In reading order; where words were replaced, the old ones stand before the new ones.
QList<ChangedPiece> changedPieces(const QString& before, const QString& after);

} // namespace tarjuman::ui
