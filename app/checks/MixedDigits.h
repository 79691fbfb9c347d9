// More than one set of digits in the Arabic text of a release. Pure; any thread.
#pragma once

#include "app/checks/Finding.h"

namespace tarjuman::checks {

Findings mixedDigits(const QList<release::Paragraph>& arabic);

} // namespace tarjuman::checks
