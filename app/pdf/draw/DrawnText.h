// Words that are drawn as paths, for what is furniture and not text: page numbers, heads, watermarks. Being
// drawn, they never get into a copy of the release. One export, one thread.
#pragma once

#include "app/pdf/line/LineSetter.h"
#include "app/pdf/page/PageColumns.h"

#include <QRgb>

#include <map>
#include <string>
#include <vector>

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

// What is drawn on many pages and kept in the file once, as forms of the pages' resources (ISO
// 32000-1, 8.10): Fm and their number.
class DrawnForms {
public:
    // The artifact with its drawing put into a form; nothing for nothing.
    std::string shared(const std::string& artifact);
    const std::vector<std::string>& all() const { return m_drawings; }

private:
    std::map<std::string, size_t> m_numbers;
    std::vector<std::string> m_drawings;
};

} // namespace tarjuman::pdf
