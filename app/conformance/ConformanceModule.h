// The check as a module of its own, which the program loads when a file is to be checked and not before: qpdf
// and what it stands on would take 3 MB of every window. Loaded through QPluginLoader by desk/PdfCheck.
#pragma once

#include "app/conformance/ConformanceCheck.h"

#include <QObject>

namespace tarjuman::conformance {

class Checker {
public:
    virtual ~Checker() = default;
    // As checkConformance().
    virtual base::Result<QList<Fault>> check(const QByteArray& bytes) const = 0;
};

} // namespace tarjuman::conformance

#define TARJUMAN_CHECKER "org.tarjuman.Checker/1"
Q_DECLARE_INTERFACE(tarjuman::conformance::Checker, TARJUMAN_CHECKER)

namespace tarjuman::conformance {

class ConformanceModule : public QObject, public Checker {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TARJUMAN_CHECKER)
    Q_INTERFACES(tarjuman::conformance::Checker)
public:
    base::Result<QList<Fault>> check(const QByteArray& bytes) const override;
};

} // namespace tarjuman::conformance
