// The status of a release that is not approved yet ("draft", "in review") across every page, so pale that the
// text stays easy to read.
// An artifact beneath the text. One export, one thread.
#pragma once

#include "app/pdf/draw/DrawnText.h"
#include "app/release/Status.h"

namespace tarjuman::pdf {

// Whether a release in this state may still change before it is approved.
bool isDraft(release::Status status);

// The operators for a page in these languages: the words of the status in each.
base::Result<std::string> watermark(release::Status status, const std::vector<text::Language>& languages,
                                    const QSizeF& paper, TextMeasurer& measurer);

} // namespace tarjuman::pdf
