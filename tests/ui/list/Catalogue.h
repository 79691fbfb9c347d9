// Made-up summaries for the tests and measurements of the list.
#pragma once

#include "app/release/Release.h"

namespace tarjuman::ui::test {

inline release::ReleaseSummary summary(int number, release::Status status = release::Status::Draft)
{
    using namespace Qt::StringLiterals;
    release::ReleaseSummary made;
    made.id = release::ReleaseId{number};
    made.title.french =
        u"L’Institut ouvre l’atelier n° %1 sur la qualité de l’eau des villages"_s.arg(number);
    made.title.arabic = u"المعهد يفتتح الورشة رقم %1 حول جودة المياه في القرى"_s.arg(number);
    made.date = QDate(2024, 1, 1).addDays(number);
    made.place = {u"Genève"_s, u"جنيف"_s};
    made.status = status;
    made.completeness = {100, 100};
    made.paragraphCount = {12, 12};
    made.changed = QDateTime(made.date, QTime(12, 0), Qt::UTC);
    return made;
}

inline QList<release::ReleaseSummary> summaries(int count)
{
    QList<release::ReleaseSummary> made;
    made.reserve(count);
    for (int number = 1; number <= count; ++number)
        made << summary(number, release::allStatuses[static_cast<std::size_t>(number) % 8]);
    return made;
}

} // namespace tarjuman::ui::test
