// What becomes of bold, italic, links and the rest when a stretch of paragraphs is edited as plain text: by
// typing, an input method, or a replacement. Pure functions; any thread.
#pragma once

#include "app/release/Release.h"

#include <QStringList>

namespace tarjuman::ui {

// The spans of each of the paragraphs that `before` became. `from`: where the edit began, in UTF-16 units
// from the start of the first paragraph, a paragraph's end counting as one.
QList<QList<release::Span>> carriedSpans(const QList<release::Paragraph>& before, const QStringList& after,
                                         qsizetype from);

} // namespace tarjuman::ui
