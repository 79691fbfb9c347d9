#include "ui/output/FitWords.h"

#include "ui/common/Interface.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::ui {

using pdf::FitReport;
using pdf::Tightening;

static double tightness(const FitReport& report)
{
    return report.used.type * report.used.leading * report.used.margins;
}

static int percentOf(double factor)
{
    return static_cast<int>(std::lround(factor * 100));
}

QString FitWords::of(const QList<FitReport>& reports)
{
    QList<FitReport> asked;
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(asked),
                 [](const FitReport& report) { return report.wanted > 0; });
    if (asked.isEmpty())
        return {};
    const auto worst =
        std::min_element(asked.begin(), asked.end(), [](const FitReport& one, const FitReport& other) {
            return std::pair(one.reached, tightness(one)) < std::pair(other.reached, tightness(other));
        });
    return ofOne(*worst);
}

QString FitWords::ofOne(const FitReport& report)
{
    if (!report.reached)
        return tr("Too long for %n page(s), even as tight as the template allows.", nullptr, report.wanted);
    QStringList measures;
    if (percentOf(report.used.type) < 100)
        measures << tr("type %1").arg(shownPercent(percentOf(report.used.type)));
    if (percentOf(report.used.leading) < 100)
        measures << tr("lines %1").arg(shownPercent(percentOf(report.used.leading)));
    if (percentOf(report.used.margins) < 100)
        measures << tr("margins %1").arg(shownPercent(percentOf(report.used.margins)));
    if (measures.isEmpty())
        return tr("Fits without tightening.");
    return tr("Tightened to fit: %1.").arg(measures.join(tr(", ", "between measures")));
}

} // namespace tarjuman::ui
