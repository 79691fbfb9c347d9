// Which findings the reader lets stand in a release. A waiver lies on the words of its finding and goes along
// with them; when they say something else, it is a finding again. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/release/Release.h"

namespace tarjuman::checks {

// What lets this finding stand: to be given an identity, an author, a time and a reason.
release::Waiver waiverOf(const Finding& finding, const release::Paragraph& paragraph);

bool covers(const release::Waiver& waiver, const Finding& finding, const release::Paragraph& paragraph);

// The one that lets it stand; null when none does. It lives as long as the list.
const release::Waiver* waiverFor(const Finding& finding, const release::Paragraph& paragraph,
                                 const QList<release::Waiver>& waivers);

} // namespace tarjuman::checks
