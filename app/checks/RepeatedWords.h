// A word written twice in a row, and in Arabic four words or more that come again in the same sentence. Pure;
// any thread.
#pragma once

#include "app/checks/Finding.h"
#include "app/text/Words.h"

namespace tarjuman::checks {

// Not what French doubles by its grammar (nous nous, faire faire), nor what Arabic repeats to stress
// (شيئاً شيئاً) or as name and father's name (محمد محمد). `words`: those of the paragraph.
Findings repeatedWords(QStringView paragraph, const QList<text::Word>& words, text::Language language);

} // namespace tarjuman::checks
