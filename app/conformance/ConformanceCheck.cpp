#include "app/conformance/ConformanceCheck.h"

#include "app/conformance/CheckedFile.h"

#include <QCoreApplication>

#include <qpdf/Buffer.hh>

namespace tarjuman::conformance {

using base::Error;
using base::ErrorKind;
using base::Result;

std::string streamBytes(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return {};
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

Result<QList<Fault>> checkConformance(const QByteArray& bytes)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("checked file", bytes.constData(), static_cast<size_t>(bytes.size()));
        QList<Fault> faults;
        CheckedFile checked{file, bytes, faults, file.getAllPages()};
        checked.packet =
            XmpPacket::read(QByteArray::fromStdString(streamBytes(checked.catalog().getKey("/Metadata"))));
        checked.standard = checked.packet.claim();
        checkDocumentRules(checked);
        checkMetadataRules(checked);
        checkFontRules(checked);
        checkContentRules(checked);
        if (checked.isTagged()) {
            checkStructureRules(checked);
            checkNestingRules(checked);
            checkAnnotationRules(checked);
        }
        checkOutlineRules(checked);
        checkUniversalRules(checked);
        checkPressRules(checked);
        checkGraphicsRules(checked);
        checkSyntaxRules(checked);
        checked.expect(!file.anyWarnings(), "syntax",
                       QString::fromLatin1("qpdf repaired the file while reading it"));
        return faults;
    } catch (const std::exception& fault) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Pdf", "This file is not a PDF, or it is damaged."),
                     QString::fromUtf8(fault.what())};
    }
}

} // namespace tarjuman::conformance
