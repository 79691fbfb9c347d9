// What changed among the parts of a release that carry a number of their own (`id`): comments, figures and
// waivers. Pure; any thread.
#pragma once

#include "app/base/Result.h"

#include <QList>

#include <algorithm>

namespace tarjuman::storage {

// Calls `remove(part)` for each part of `saved` that `current` no longer has and `put(part)` for each that is
// new or says something else. Ends at the first error.
template <typename Part, typename Remove, typename Put>
base::Result<void> writeDifference(const QList<Part>& saved, const QList<Part>& current, Remove remove,
                                   Put put)
{
    const auto find = [](const QList<Part>& parts, qint64 id) {
        return std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.id == id; });
    };
    for (const Part& part : saved) {
        if (find(current, part.id) == current.end())
            TRY(remove(part));
    }
    for (const Part& part : current) {
        const auto before = find(saved, part.id);
        if (before == saved.end() || *before != part)
            TRY(put(part));
    }
    return {};
}

} // namespace tarjuman::storage
