#include "app/release/Status.h"

using namespace Qt::StringLiterals;

namespace tarjuman::release {

QString keyOf(Status status)
{
    switch (status) {
    case Status::Draft:
        return u"draft"_s;
    case Status::InTranslation:
        return u"in-translation"_s;
    case Status::InReview:
        return u"in-review"_s;
    case Status::Approved:
        return u"approved"_s;
    case Status::Published:
        return u"published"_s;
    case Status::Archived:
        return u"archived"_s;
    case Status::Withdrawn:
        return u"withdrawn"_s;
    case Status::Corrected:
        return u"corrected"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusFromKey(QStringView key)
{
    for (Status status : allStatuses) {
        if (keyOf(status) == key)
            return status;
    }
    return std::nullopt;
}

bool mayChange(Status from, Status to)
{
    if (from == to)
        return true;
    switch (from) {
    case Status::Draft:
    case Status::InTranslation:
    case Status::InReview:
        return to <= Status::Approved;
    case Status::Approved:
        return to <= Status::Published;
    case Status::Published:
        return to >= Status::Archived;
    case Status::Archived:
        return to == Status::Withdrawn || to == Status::Corrected;
    case Status::Withdrawn:
    case Status::Corrected:
        return to == Status::Archived;
    }
    Q_UNREACHABLE();
}

bool mayReach(Status from, Status to)
{
    QList<Status> reached{from};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (Status next : allStatuses) {
            if (mayChange(reached[i], next) && !reached.contains(next))
                reached.append(next);
        }
    }
    return reached.contains(to);
}

bool isFrozen(Status status)
{
    return status >= Status::Published;
}

} // namespace tarjuman::release
