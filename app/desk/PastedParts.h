// A whole release that is pasted at once, with its parts: recognised as importing recognises them, by its
// dateline. Pure; any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::desk {

// The same paragraphs, each with its role where they are a release; as they are where nothing says so.
QList<release::Paragraph> withParts(const QList<release::Paragraph>& pasted);

} // namespace tarjuman::desk
