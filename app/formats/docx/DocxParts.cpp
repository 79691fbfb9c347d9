#include "app/formats/docx/DocxParts.h"

#include "app/formats/Limits.h"
#include "app/formats/XmlParts.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct PartSentences {
    Q_DECLARE_TR_FUNCTIONS(DocxReader)
};

struct Relationship {
    QString id;
    QString kind; // the last word of its type
    QString target;
    bool isOutside = false;
};

class Relationships : public XmlSink {
public:
    void begin(const XmlElement& element) override
    {
        if (element.name() != u"Relationship" || all.size() >= limits::mostRemarks)
            return;
        all.append({element.value(u"Id"), element.value(u"Type").section(u'/', -1), element.value(u"Target"),
                    element.value(u"TargetMode") == u"External"});
    }
    void end(const QString&) override {}
    void say(const QString&) override {}

    QList<Relationship> all = {};
};

Result<QList<Relationship>> relationshipsOf(Package& package, const QString& folder, const QString& file)
{
    const QString name = folder + u"_rels/"_s + file + u".rels"_s;
    Relationships relationships;
    if (package.holds(name))
        TRY(parseXml(TRY(package.read(name)), relationships, [] { return true; }));
    return relationships.all;
}

// The name of a part within the archive; targets may begin at its root.
QString partName(const QString& folder, const QString& target)
{
    return target.startsWith(u'/') ? target.sliced(1) : QDir::cleanPath(folder + target);
}

bool isAddress(const QString& address)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    return address.size() <= limits::longestLink && schemes.contains(QUrl(address).scheme().toLower());
}

void take(DocxParts& parts, const QString& folder, const Relationship& one)
{
    if (one.kind == u"hyperlink" && isAddress(one.target))
        parts.links.insert(one.id, one.target);
    if (one.isOutside)
        return; // never looked at: templates and pictures of other machines
    const QString name = partName(folder, one.target);
    if (one.kind == u"header" || one.kind == u"footer")
        parts.letterheads.append(name);
    else
        parts.byKind.insert(one.kind, name);
}

} // namespace

Result<DocxParts> docxPartsOf(Package& package)
{
    DocxParts parts;
    for (const Relationship& one : TRY(relationshipsOf(package, {}, {}))) {
        if (one.kind == u"officeDocument" && !one.isOutside)
            parts.body = partName({}, one.target);
    }
    if (!parts.body.endsWith(u".xml"_s) || !package.holds(parts.body) ||
        package.holds(u"xl/workbook.xml"_s) || package.holds(u"ppt/presentation.xml"_s)) {
        return Error{ErrorKind::BadInput,
                     PartSentences::tr(
                         "This zipped file holds no Word document. Save the text as a Word file (.docx), "
                         "a web page or a .txt file and import that.")};
    }
    const qsizetype stroke = parts.body.lastIndexOf(u'/');
    const QString folder = parts.body.first(stroke + 1);
    for (const Relationship& one : TRY(relationshipsOf(package, folder, parts.body.sliced(stroke + 1))))
        take(parts, folder, one);
    return parts;
}

} // namespace tarjuman::formats
