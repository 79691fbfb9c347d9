// A deleted release as long as it can still be brought back: what the list showed of it, and since when it is
// gone. A plain value, any thread.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::release {

struct DeletedRelease {
    ReleaseSummary summary = {};
    QDateTime deleted = {}; // UTC

    friend bool operator==(const DeletedRelease&, const DeletedRelease&) = default;
};

} // namespace tarjuman::release
