// The rules on the properties in the XMP packet: each belongs to a schema that every reader knows, or to one
// that the packet itself describes. ISO 19005-2, 6.6.2.3.
#include "app/conformance/CheckedFile.h"
#include "app/text/XmlWidth.h"

#include <QMap>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

namespace {

constexpr QStringView description = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#Description";
constexpr QStringView schemas = u"http://www.aiim.org/pdfa/ns/schema#";
constexpr QStringView properties = u"http://www.aiim.org/pdfa/ns/property#";

struct DescribedProperty {
    QString schema;
    QMap<QString, QString> fields; // "name", "valueType", "category", "description"
};

struct Described {
    QStringList namespaces;
    QList<DescribedProperty> properties;
    QStringList used; // namespaces of the properties that the packet gives
};

// Reads what the packet describes and what it uses. Properties are the children of rdf:Description.
class PacketReader {
public:
    explicit PacketReader(const QByteArray& bytes)
        : m_xml(text::hasTooManyAttributes(bytes) ? QByteArray() : bytes)
    {
    }

    Described read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                enter();
            else if (m_xml.isEndElement())
                m_path.removeLast();
        }
        return std::move(m_described);
    }

private:
    void enter()
    {
        const QString space = m_xml.namespaceUri().toString();
        const QString name = m_xml.name().toString();
        if (!m_path.isEmpty() && m_path.last() == description)
            m_described.used.append(space);
        m_path.append(space + name);
        if (space == schemas && name == u"namespaceURI") {
            m_described.namespaces.append(takeText());
        } else if (space == properties) {
            if (name == u"name" || m_described.properties.isEmpty())
                m_described.properties.append(
                    {m_described.namespaces.value(m_described.namespaces.size() - 1), {}});
            m_described.properties.last().fields.insert(name, takeText());
        }
    }

    // The element ends with its text.
    QString takeText()
    {
        m_path.removeLast();
        return m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    }

    QXmlStreamReader m_xml;
    QStringList m_path;
    Described m_described;
};

bool isWhole(const DescribedProperty& property)
{
    const QString category = property.fields.value(u"category"_s);
    return !property.fields.value(u"name"_s).isEmpty() && !property.fields.value(u"valueType"_s).isEmpty() &&
           !property.fields.value(u"description"_s).isEmpty() &&
           (category == u"internal" || category == u"external");
}

} // namespace

void checkMetadataRules(CheckedFile& file)
{
    if (file.standard != pdf::Standard::Archive)
        return; // the others ask for no description
    static const QStringList known{u"http://purl.org/dc/elements/1.1/"_s,
                                   u"http://ns.adobe.com/xap/1.0/"_s,
                                   u"http://ns.adobe.com/xap/1.0/bj/"_s,
                                   u"http://ns.adobe.com/xap/1.0/t/pg/"_s,
                                   u"http://ns.adobe.com/xap/1.0/mm/"_s,
                                   u"http://ns.adobe.com/xap/1.0/rights/"_s,
                                   u"http://ns.adobe.com/xmp/1.0/DynamicMedia/"_s,
                                   u"http://ns.adobe.com/pdf/1.3/"_s,
                                   u"http://ns.adobe.com/photoshop/1.0/"_s,
                                   u"http://ns.adobe.com/tiff/1.0/"_s,
                                   u"http://ns.adobe.com/exif/1.0/"_s,
                                   u"http://www.aiim.org/pdfa/ns/id/"_s,
                                   u"http://www.aiim.org/pdfa/ns/extension/"_s};
    const Described described =
        PacketReader(QByteArray::fromStdString(streamBytes(file.catalog().getKey("/Metadata")))).read();
    for (const QString& used : described.used)
        file.expect(known.contains(used) || described.namespaces.contains(used), "metadata-namespace", used);
    bool identified = false;
    for (const DescribedProperty& property : described.properties) {
        const QString name = property.fields.value(u"name"_s);
        file.expect(isWhole(property), "extension-property", name);
        identified = identified || (property.schema == u"http://www.aiim.org/pdfua/ns/id/" &&
                                    name == u"part" && property.fields.value(u"valueType"_s) == u"Integer");
    }
    file.expect(identified, "extension-part");
}

} // namespace tarjuman::conformance
