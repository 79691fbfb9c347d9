#include "app/conformance/XmpPacket.h"

#include "app/text/XmlWidth.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

namespace {

struct Property {
    QStringView space; // empty for any
    QStringView name;
    QString XmpPacket::*field;
};

constexpr QStringView archive = u"http://www.aiim.org/pdfa/ns/id/";
constexpr QStringView accessible = u"http://www.aiim.org/pdfua/ns/id/";

constexpr std::array<Property, 16> xmpProperties{{
    {archive, u"part", &XmpPacket::part},
    {archive, u"conformance", &XmpPacket::conformance},
    {archive, u"rev", &XmpPacket::revision},
    {accessible, u"part", &XmpPacket::accessible},
    {accessible, u"rev", &XmpPacket::accessibleRevision},
    {u"http://www.npes.org/pdfx/ns/id/", u"GTS_PDFXVersion", &XmpPacket::press},
    {{}, u"Trapped", &XmpPacket::trapped},
    {{}, u"DocumentID", &XmpPacket::document},
    {{}, u"VersionID", &XmpPacket::version},
    {{}, u"RenditionClass", &XmpPacket::rendition},
    {{}, u"MetadataDate", &XmpPacket::described},
    {{}, u"Keywords", &XmpPacket::keywords},
    {{}, u"CreateDate", &XmpPacket::created},
    {{}, u"ModifyDate", &XmpPacket::modified},
    {{}, u"Producer", &XmpPacket::producer},
    {{}, u"prefix", &XmpPacket::extensionPrefix},
}};

class XmpReader {
public:
    explicit XmpReader(const QByteArray& bytes)
        : m_xml(text::hasTooManyAttributes(bytes) ? QByteArray() : bytes)
    {
    }

    XmpPacket read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                enter();
            else if (m_xml.isEndElement() && m_xml.name() == m_within)
                m_within.clear();
        }
        m_packet.wellFormed = !m_xml.hasError();
        return std::move(m_packet);
    }

private:
    void enter()
    {
        const QStringView name = m_xml.name();
        static constexpr std::array<QStringView, 4> lists{u"title", u"description", u"rights", u"creator"};
        if (m_xml.namespaceUri() == u"http://purl.org/dc/elements/1.1/" &&
            std::ranges::find(lists, name) != lists.end()) {
            m_within = name.toString();
            return;
        }
        if (name == u"li" && !m_within.isEmpty())
            return enterItem();
        if (name == u"conformsTo")
            m_packet.declarations.append(m_xml.readElementText());
        const auto found = std::ranges::find_if(xmpProperties, [&](const Property& property) {
            return property.name == name &&
                   (property.space.isEmpty() || property.space == m_xml.namespaceUri());
        });
        if (found != xmpProperties.end() && m_xml.isStartElement())
            m_packet.*found->field = m_xml.readElementText();
    }

    void enterItem()
    {
        const QString language = m_xml.attributes().value(u"xml:lang"_s).toString();
        const QString words = m_xml.readElementText();
        if (m_within == u"creator")
            return m_packet.creators.append(words);
        m_packet.languagesNamed = m_packet.languagesNamed && !language.isEmpty();
        if (language == u"x-default" && m_within == u"title")
            m_packet.title = words;
        else if (language == u"x-default" && m_within == u"description")
            m_packet.summary = words;
    }

    QXmlStreamReader m_xml;
    QString m_within; // the list whose items are read
    XmpPacket m_packet;
};

} // namespace

XmpPacket XmpPacket::read(const QByteArray& bytes)
{
    return XmpReader(bytes).read();
}

pdf::Standard XmpPacket::claim() const
{
    if (!press.isEmpty() && part.isEmpty())
        return pdf::Standard::Press;
    return part == u"4" || accessible == u"2" ? pdf::Standard::Universal : pdf::Standard::Archive;
}

} // namespace tarjuman::conformance
