#include "app/pdf/file/Metadata.h"

#include "app/pdf/file/ObjectFile.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using text::Language;

static constexpr const char* packetHead =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
    "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"";

// What only the claimed standards need stands within their own part of the packet.
static constexpr const char* archiveClaim =
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA "
    "part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

static constexpr const char* universalClaim =
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
    " xmlns:pdfd=\"http://pdfa.org/declarations/\">\n"
    "<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>"
    "<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>\n"
    "<pdfd:declarations><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li>"
    "<rdf:li rdf:parseType=\"Resource\">"
    "<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo></rdf:li>"
    "</rdf:Bag></pdfd:declarations>\n";

static constexpr const char* pressClaim =
    " xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\" xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\">\n"
    "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>"
    "<xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>\n";

QString Metadata::own(const PerLanguage<QString>& texts) const
{
    const bool arabic = languages.value(0) == text::tagOf(Language::Arabic);
    const Language first = arabic ? Language::Arabic : Language::French;
    return texts[first].isEmpty() ? texts[arabic ? Language::French : Language::Arabic] : texts[first];
}

static QString element(const QString& name, const QString& content)
{
    return u'<' + name + u'>' + content + u"</"_s + name + u'>';
}

static QString listed(const QString& name, const QString& kind, const QStringList& texts)
{
    QString items;
    for (const QString& text : texts)
        items += element(u"rdf:li"_s, text.toHtmlEscaped());
    return items.isEmpty() ? items : element(name, element(kind, items)) + u'\n';
}

// One text in several languages; what a reader shows that asks for none comes first.
static QString alternatives(const QString& name, const QString& usual, const PerLanguage<QString>& texts)
{
    if (usual.isEmpty())
        return {};
    const auto item = [](const QString& language, const QString& text) {
        return u"<rdf:li xml:lang=\""_s + language + u"\">"_s + text.toHtmlEscaped() + u"</rdf:li>"_s;
    };
    QString items = item(u"x-default"_s, usual);
    for (Language language : text::bothLanguages) {
        if (!texts[language].isEmpty())
            items += item(text::tagOf(language), texts[language]);
    }
    return element(name, element(u"rdf:Alt"_s, items)) + u'\n';
}

static QString claimOf(Standard standard)
{
    switch (standard) {
    case Standard::Archive:
        return QString::fromLatin1(archiveClaim);
    case Standard::Universal:
        return QString::fromLatin1(universalClaim);
    case Standard::Press:
        return QString::fromLatin1(pressClaim);
    }
    Q_UNREACHABLE();
}

static QString datesOf(const Metadata& metadata)
{
    if (!metadata.date.isValid())
        return {};
    const QString date = metadata.date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    QString dates = element(u"xmp:CreateDate"_s, date) + element(u"xmp:ModifyDate"_s, date);
    if (metadata.standard == Standard::Press) {
        static const QUuid space(u"{6f0e3a52-5d0e-4a63-9c3c-0f4f5c6d8a11}"_s);
        const QUuid document = QUuid::createUuidV5(space, metadata.title + date);
        dates += element(u"xmp:MetadataDate"_s, date) +
                 element(u"xmpMM:DocumentID"_s, u"uuid:"_s + document.toString(QUuid::WithoutBraces));
    }
    return dates;
}

std::string xmpPacket(const Metadata& metadata)
{
    QString packet = QString::fromUtf8(packetHead) + claimOf(metadata.standard);
    packet += alternatives(u"dc:title"_s, metadata.title, metadata.titles);
    if (!metadata.creator.isEmpty())
        packet += listed(u"dc:creator"_s, u"rdf:Seq"_s, {metadata.creator});
    packet += alternatives(u"dc:description"_s, metadata.own(metadata.summary), metadata.summary);
    packet += alternatives(u"dc:rights"_s, metadata.own(metadata.rights), metadata.rights);
    packet += listed(u"dc:publisher"_s, u"rdf:Bag"_s, metadata.publishers);
    packet += listed(u"dc:subject"_s, u"rdf:Bag"_s, metadata.keywords);
    packet += listed(u"dc:language"_s, u"rdf:Bag"_s, metadata.languages);
    if (!metadata.keywords.isEmpty())
        packet += element(u"pdf:Keywords"_s, metadata.keywords.join(u", "_s).toHtmlEscaped());
    packet += element(u"pdf:Producer"_s, QString::fromLatin1(producerName)) + datesOf(metadata);
    packet += u"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return packet.toStdString();
}

std::string informationOf(const Metadata& metadata)
{
    if (metadata.standard == Standard::Universal)
        return {};
    std::string value =
        "<</Title" + textString(metadata.title) + "/Producer" + textString(QString::fromLatin1(producerName));
    const auto add = [&value](const char* key, const QString& text) {
        if (!text.isEmpty())
            value += key + textString(text);
    };
    add("/Author", metadata.creator);
    add("/Subject", metadata.own(metadata.summary));
    add("/Keywords", metadata.keywords.join(u", "_s));
    if (metadata.date.isValid()) {
        const std::string date = '(' + pdfDate(metadata.date) + ')';
        value += "/CreationDate" + date + "/ModDate" + date;
    }
    if (metadata.standard == Standard::Press)
        value += "/GTS_PDFXVersion(PDF/X-4)/Trapped/False";
    return value + ">>";
}

std::string pdfDate(const QDateTime& date)
{
    return "D:" + date.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
}

} // namespace tarjuman::pdf
