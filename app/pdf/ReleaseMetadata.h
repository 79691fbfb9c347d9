// What a file says of a release, from the release and its template. Pure; any thread.
#pragma once

#include "app/pdf/file/Metadata.h"
#include "app/pdf/text/PageRows.h"

namespace tarjuman::pdf {

// `rows`: what is set, for a release without a title. `made`: the present moment, for a template that wants
// it.
Metadata metadataOf(const release::Release& release, Form form, const PageSetup& setup,
                    const std::vector<Row>& rows, const QDateTime& made);

} // namespace tarjuman::pdf
