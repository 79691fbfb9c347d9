#include "app/conformance/ConformanceModule.h"

namespace tarjuman::conformance {

base::Result<QList<Fault>> ConformanceModule::check(const QByteArray& bytes) const
{
    return checkConformance(bytes);
}

} // namespace tarjuman::conformance
