// A French paragraph that stops in the middle of a sentence, which the next one goes on with: a line end that
// came from a mail or a PDF. Headings and lists end without a full stop by right. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/release/Release.h"

namespace tarjuman::checks {

// What is found in `paragraph`, given the one that follows it; nothing when all is well.
std::optional<Finding> splitParagraph(const release::Paragraph& paragraph, const release::Paragraph& next);

} // namespace tarjuman::checks
