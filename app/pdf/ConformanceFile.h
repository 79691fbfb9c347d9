// What the rules of conformance share: the file under inspection and the faults found so far. One check, one
// thread.
#pragma once

#include "app/pdf/ConformanceCheck.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <set>
#include <vector>

namespace tarjuman::pdf {

struct ConformanceFile {
    QPDF& file;
    const QByteArray& bytes;
    QList<Fault>& faults;
    std::vector<QPDFObjectHandle> pages;
    // For each page, the pieces of marked content that its stream opens.
    std::vector<std::set<int>> contents = {};

    QPDFObjectHandle catalog() const { return file.getRoot(); }
    void expect(bool holds, const char* rule, const QString& detail = {}) const
    {
        if (!holds)
            faults.append({QString::fromLatin1(rule), detail});
    }
};

// Groups of rules, each in its own file. The content rules fill `contents`, the structure rules read them.
void checkDocumentRules(ConformanceFile& file);
void checkMetadataRules(ConformanceFile& file);
void checkFontRules(ConformanceFile& file);
void checkContentRules(ConformanceFile& file);
void checkStructureRules(ConformanceFile& file);
void checkNestingRules(ConformanceFile& file);
void checkAnnotationRules(ConformanceFile& file);
void checkGraphicsRules(ConformanceFile& file);
void checkSyntaxRules(ConformanceFile& file);

std::string streamBytes(QPDFObjectHandle stream);
// One of the four of ISO 32000-1, 8.6.5.8; without the slash.
bool isRenderingIntent(const std::string& name);

} // namespace tarjuman::pdf
