#include "app/release/Version.h"

using namespace Qt::StringLiterals;

namespace tarjuman::release {

QString keyOf(VersionReason reason)
{
    switch (reason) {
    case VersionReason::StatusChanged:
        return u"status"_s;
    case VersionReason::Requested:
        return u"request"_s;
    case VersionReason::BeforeRestore:
        return u"restore"_s;
    case VersionReason::Replacement:
        return u"replacement"_s;
    }
    Q_UNREACHABLE();
}

std::optional<VersionReason> versionReasonFromKey(QStringView key)
{
    for (const VersionReason reason : {VersionReason::StatusChanged, VersionReason::Requested,
                                       VersionReason::BeforeRestore, VersionReason::Replacement}) {
        if (keyOf(reason) == key)
            return reason;
    }
    return std::nullopt;
}

} // namespace tarjuman::release
