// A finding as the editor shows it. A value.
#pragma once

#include "app/checks/Finding.h"
#include "app/release/Release.h"
#include "ui/common/PointKind.h"

#include <optional>

namespace tarjuman::ui {

// A finding, and where the end of it stands that has words (Finding::anchor).
struct ShownFinding {
    text::Language language = text::Language::French;
    int paragraph = 0; // its number in the side
    checks::Finding finding = {};
    PointKind kind = PointKind::Finding; // of another one only place and message are told

    friend bool operator==(const ShownFinding&, const ShownFinding&) = default;
};

// The same for a list beside the texts.
struct ListedFinding {
    ShownFinding shown = {};
    QString words = {};    // that it is about
    QString opposite = {}; // the words of its other end; empty where something is missing
    std::optional<release::Waiver> waiver = {}; // what lets it stand
};

} // namespace tarjuman::ui
