// The digits of an Arabic text: which sets it writes, and what it would be in one set. Digits of addresses,
// telephone numbers and Latin names (G20, COVID-19) belong to no set of the text. Pure; any thread.
#pragma once

#include "app/text/Typography.h"

#include <QStringList>

namespace tarjuman::text {

// For each paragraph of a side the numbers that are not in the set of most; where both are as many, those
// that are Western. A number with separators has no answer: they mean something else in each set.
QList<TypographyChanges> mixedDigits(const QList<QStringView>& paragraphs);

} // namespace tarjuman::text
