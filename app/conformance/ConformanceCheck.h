// Holds a PDF against the rules of PDF/A-2a and PDF/UA-1 that a program can decide and that matter for what
// the house writes: structure, languages, fonts, metadata, colours. A test tool, and what verifies a file
// from the command line, where it is loaded as a module. It does not replace veraPDF. Sources: ISO 19005-2,
// ISO 14289-1, the Matterhorn protocol. Pure; any thread.
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
