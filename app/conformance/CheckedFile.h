// What the rules of conformance share: the file under inspection and the faults found so far. One check, one
// thread.
#pragma once

#include "app/conformance/ConformanceCheck.h"
#include "app/conformance/XmpPacket.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <set>
#include <vector>

namespace tarjuman::conformance {

struct CheckedFile {
    QPDF& file;
    const QByteArray& bytes;
    QList<Fault>& faults;
    std::vector<QPDFObjectHandle> pages;
    // For each page, the pieces of marked content that its stream opens.
    std::vector<std::set<int>> contents = {};
    XmpPacket packet = {};
    // What the file claims to be: the rules it is held against.
    pdf::Standard standard = pdf::Standard::Archive;

    QPDFObjectHandle catalog() const { return file.getRoot(); }
    // A file for printers may do without a structure.
    bool isTagged() const
    {
        return standard != pdf::Standard::Press || catalog().getKey("/StructTreeRoot").isDictionary();
    }
    void expect(bool holds, const char* rule, const QString& detail = {}) const
    {
        if (!holds)
            faults.append({QString::fromLatin1(rule), detail});
    }
};

// Groups of rules, each in its own file. The content rules fill `contents`, the structure rules read them.
void checkDocumentRules(CheckedFile& file);
void checkMetadataRules(CheckedFile& file);
void checkFontRules(CheckedFile& file);
void checkContentRules(CheckedFile& file);
void checkStructureRules(CheckedFile& file);
void checkNestingRules(CheckedFile& file);
void checkAnnotationRules(CheckedFile& file);
void checkGraphicsRules(CheckedFile& file);
void checkSyntaxRules(CheckedFile& file);
void checkOutlineRules(CheckedFile& file);
void checkUniversalRules(CheckedFile& file);
void checkPressRules(CheckedFile& file);

std::string streamBytes(QPDFObjectHandle stream);
// One of the four of ISO 32000-1, 8.6.5.8; without the slash.
bool isRenderingIntent(const std::string& name);

} // namespace tarjuman::conformance
