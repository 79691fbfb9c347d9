#include "app/pdf/file/Metadata.h"

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

static constexpr const char* packetHead =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
    "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n";

static constexpr const char* extensionSchema =
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

std::string xmpPacket(const Metadata& metadata)
{
    const QString title = metadata.title.toHtmlEscaped();
    QString packet = QString::fromUtf8(packetHead);
    packet +=
        u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s + title + u"</rdf:li></rdf:Alt></dc:title>"_s;
    packet += u"<dc:language><rdf:Bag>"_s;
    for (const QString& language : metadata.languages)
        packet += u"<rdf:li>"_s + language + u"</rdf:li>"_s;
    packet += u"</rdf:Bag></dc:language>\n<pdf:Producer>"_s + QString::fromLatin1(producerName) +
              u"</pdf:Producer>"_s;
    if (metadata.date.isValid()) {
        const QString date = metadata.date.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
        packet += u"<xmp:CreateDate>"_s + date + u"</xmp:CreateDate><xmp:ModifyDate>"_s + date +
                  u"</xmp:ModifyDate>"_s;
    }
    packet += QString::fromLatin1(extensionSchema);
    packet += u"</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>"_s;
    return packet.toStdString();
}

std::string pdfDate(const QDateTime& date)
{
    return "D:" + date.toUTC().toString(u"yyyyMMddHHmmss"_s).toStdString() + "Z";
}

} // namespace tarjuman::pdf
