#include "app/text/IsolatedRuns.h"

#include "app/text/Addresses.h"
#include "app/text/DigitGroups.h"

#include <algorithm>

namespace tarjuman::text {

static QList<IsolatedRun> addressesIn(QStringView paragraph)
{
    QList<IsolatedRun> found;
    if (!mayHoldAddresses(paragraph))
        return found;
    for (int at = 0; at < paragraph.size();) {
        const AddressSearch search = findAddress(paragraph, at);
        if (search.end > at)
            found.append({at, search.end - at});
        at = std::max({search.end, search.lookedTo, at + 1});
    }
    return found;
}

QList<IsolatedRun> isolatedRunsIn(QStringView paragraph)
{
    QList<IsolatedRun> runs = addressesIn(paragraph);
    for (const DigitGroups& groups : digitGroupsIn(paragraph))
        runs.append({int(groups.start), int(groups.length)});
    std::ranges::sort(runs, {}, &IsolatedRun::start);
    QList<IsolatedRun> apart;
    for (const IsolatedRun& run : std::as_const(runs)) {
        if (apart.isEmpty() || run.start > apart.last().end())
            apart.append(run);
        else // the digits of an address
            apart.last().length = std::max(apart.last().end(), run.end()) - apart.last().start;
    }
    return apart;
}

} // namespace tarjuman::text
