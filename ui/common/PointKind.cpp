#include "ui/common/PointKind.h"

#include <QCoreApplication>

namespace tarjuman::ui {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(tarjuman::ui::PointKind)
};

} // namespace

QString nameOf(PointKind kind)
{
    switch (kind) {
    case PointKind::Spelling:
        return Names::tr("Spelling");
    case PointKind::Finding:
        return Names::tr("Checks");
    case PointKind::Comment:
        return Names::tr("Comments");
    case PointKind::Pair:
        break;
    }
    return Names::tr("Pairs");
}

} // namespace tarjuman::ui
