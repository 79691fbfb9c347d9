// Holds a PDF on the disk against PDF/A-2a and PDF/UA-1, for the command line. Pure; waits for the disk.
#pragma once

#include "app/base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tarjuman::desk {

// All faults against one rule.
struct BrokenRule {
    QString rule; // its short name, as in conformance/ConformanceCheck.h
    int count = 0;
    QStringList places = {}; // the first few: a page, a font, an element

    friend bool operator==(const BrokenRule&, const BrokenRule&) = default;
};

// Empty for a conforming file. ErrorKind::BadInput when it cannot be read, is no PDF, or is larger than 256
// MiB; ErrorKind::Missing when the module that checks was not installed with the program.
base::Result<QList<BrokenRule>> checkPdf(const QString& file);

} // namespace tarjuman::desk
