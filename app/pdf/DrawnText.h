// Words that are drawn as paths, for what is furniture and not text: page numbers, heads, watermarks. Being
// drawn, they never get into a copy of the release. One export, one thread.
#pragma once

#include "app/pdf/LineSetter.h"
#include "app/pdf/PageColumns.h"

#include <QRgb>

namespace tarjuman::pdf {

// How furniture is set: small and ragged. Points.
TextStyle furnitureStyle(Weight weight = Weight::Regular);

// A line that is set already, where it stands.
std::string drawnLine(const SetLine& line);

// One line whose baseline stands at `baseline`; what does not fit into the place gives way to an ellipsis.
// Fails when a character has no glyph.
base::Result<std::string> drawText(const QString& text, text::Language language, const TextStyle& style,
                                   const ColumnPlace& place, double baseline, TextMeasurer& measurer);

enum class ArtifactKind { Header, Footer, Watermark };
// Operators as an artifact in a colour (ISO 32000-1, 14.8.2.2); nothing for nothing.
std::string artifact(ArtifactKind kind, QRgb colour, const std::string& operators);

} // namespace tarjuman::pdf
