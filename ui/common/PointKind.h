// What a release may still lack before it is sent, by where it is known from: the spelling, the checks, what
// was commented, how far the pairs are. The window's thread.
#pragma once

#include <QString>

namespace tarjuman::ui {

// In the order in which they are listed.
enum class PointKind { Spelling, Finding, Comment, Pair };

inline constexpr PointKind allPointKinds[] = {PointKind::Spelling, PointKind::Finding, PointKind::Comment,
                                              PointKind::Pair};

// "Spelling", "Checks" ...
QString nameOf(PointKind kind);

} // namespace tarjuman::ui
