// The finished PDF of a release: typeset, written, read back and proved. Pure: values in, bytes out; any
// thread, several at once. The same release and setup give the same bytes.
#pragma once

#include "app/base/Progress.h"
#include "app/base/Result.h"
#include "app/pdf/Fit.h"
#include "app/pdf/setup/PageSetup.h"
#include "app/release/Release.h"

#include <stop_token>

namespace tarjuman::pdf {

struct Exported {
    QByteArray bytes;
    int pages = 0;
    // The proof: the text that was read back from the bytes equals the release's, word for word, and readers
    // carry all of it.
    bool textVerified = false;
    QStringList reservations =
        {}; // sentences on what a page or its readers don't carry as the release has it
    FitReport fit = {};
};

// Fails with ErrorKind::BadInput when a character has no glyph in any font that is installed (the sentence
// names the character and the place) or the text read back differs from the release; with ErrorKind::Missing
// when a font family is not installed; with ErrorKind::Cancelled soon after a stop is asked for. `made`: the
// present moment, for templates that want it in the file.
base::Result<Exported> exportRelease(const release::Release& release, Form form, const PageSetup& setup,
                                     std::stop_token stop = {}, const base::Progress& progress = {},
                                     const QDateTime& made = {});

} // namespace tarjuman::pdf
