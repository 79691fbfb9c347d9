// Holds a PDF against the rules of the standard that it claims, PDF/A-2a and PDF/UA-1 where it claims none,
// that a program can decide and that matter for what the house writes: structure, languages, fonts, metadata,
// colours. The others are PDF/A-4 and PDF/UA-2 with WTPDF, and PDF/X-4. A test tool, and what verifies a file
// from the command line, where it is loaded as a module. It does not replace veraPDF. Sources: ISO 19005-2
// and -4, ISO 14289-1 and -2, ISO 15930-7, the Matterhorn protocol, the profiles of veraPDF. Pure; any
// thread.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QList>

namespace tarjuman::conformance {

struct Fault {
    QString rule;   // a short name: "font-embedded"
    QString detail; // what and where, for the developer's eye

    friend bool operator==(const Fault&, const Fault&) = default;
};

// Every fault found; empty for a conforming file. Fails with ErrorKind::BadInput on bytes that are no PDF.
base::Result<QList<Fault>> checkConformance(const QByteArray& bytes);

} // namespace tarjuman::conformance
