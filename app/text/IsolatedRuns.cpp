#include "app/text/IsolatedRuns.h"

#include "app/text/Addresses.h"
#include "app/text/DigitGroups.h"

#include <algorithm>

namespace tarjuman::text {

QList<IsolatedRun> isolatedRunsIn(QStringView paragraph)
{
    QList<IsolatedRun> runs;
    for (const Address& address : addressesIn(paragraph))
        runs.append({address.start, address.end - address.start});
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
