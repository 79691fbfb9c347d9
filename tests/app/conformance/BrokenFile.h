// Good files of each standard, and what becomes of one that is broken on purpose.
#pragma once

#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/Export.h"
#include "tests/app/conformance/Sabotage.h"
#include "tests/app/pdf/Samples.h"

#include <qpdf/QPDFWriter.hh>

#include <QStringList>

namespace tarjuman::tests {

// With letterhead, logo, links, lists and crop marks.
inline pdf::PageSetup setupFor(pdf::Standard standard)
{
    pdf::PageSetup setup;
    setup.letterhead.shown = true;
    setup.letterhead.organisation = {QStringLiteral("Institut des dunes"), QStringLiteral("معهد الكثبان")};
    setup.letterhead.contact = {QStringLiteral("Leïla Haddad"), QStringLiteral("ليلى حداد")};
    setup.letterhead.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">"
                            "<circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>";
    setup.furniture.draftWatermark = true;
    setup.delivery.standard = standard;
    setup.delivery.cropMarks = true;
    setup.delivery.rights = {QStringLiteral("Reproduction libre"), QStringLiteral("النسخ حر")};
    setup.delivery.keywords = {QStringLiteral("sable, dunes"), QStringLiteral("رمل، كثبان")};
    return setup;
}

inline QByteArray fileOf(pdf::Standard standard, pdf::Form form = pdf::Form::SideBySide)
{
    const auto exported = pdf::exportRelease(sampleRelease(), form, setupFor(standard));
    return exported ? exported->bytes : QByteArray();
}

inline QByteArray broken(const QByteArray& good, const Sabotage& sabotage)
{
    QPDF file;
    file.processMemoryFile("good", good.constData(), static_cast<size_t>(good.size()));
    sabotage(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

// The rules that a file breaks; "unreadable" for what is no PDF.
inline QStringList rulesBrokenBy(const QByteArray& bytes)
{
    const auto faults = conformance::checkConformance(bytes);
    if (!faults)
        return {QStringLiteral("unreadable")};
    QStringList rules;
    for (const conformance::Fault& fault : *faults)
        rules.append(fault.rule + QStringLiteral(": ") + fault.detail);
    return rules;
}

inline bool finds(const QStringList& rules, const char* rule)
{
    return !rules.filter(QString::fromLatin1(rule) + QStringLiteral(": ")).isEmpty();
}

} // namespace tarjuman::tests
