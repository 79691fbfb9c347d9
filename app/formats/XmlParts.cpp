#include "app/formats/XmlParts.h"

#include "app/formats/Limits.h"
#include "app/text/XmlWidth.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

Error damaged(const QString& detail)
{
    return {ErrorKind::BadInput,
            Sentences::tr("The file is damaged or cut off; ask the sender for it again."), detail};
}

Error harmful(const QString& detail)
{
    return {
        ErrorKind::BadInput,
        Sentences::tr("The file holds what no document needs, as files made to do harm do; it was not read."),
        detail};
}

// Word writes the first of each, and the second where it keeps to the standard strictly.
QString prefixOf(QStringView space)
{
    static const QHash<QString, QString> prefixes{
        {u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s, u"w:"_s},
        {u"http://purl.oclc.org/ooxml/wordprocessingml/main"_s, u"w:"_s},
        {u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s, u"mc:"_s},
        {u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s, u"wp:"_s},
        {u"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"_s, u"wp:"_s},
        {u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s, u"pic:"_s},
        {u"http://purl.oclc.org/ooxml/drawingml/picture"_s, u"pic:"_s},
        {u"http://schemas.openxmlformats.org/officeDocument/2006/math"_s, u"m:"_s},
        {u"http://purl.oclc.org/ooxml/officeDocument/math"_s, u"m:"_s},
        {u"urn:schemas-microsoft-com:vml"_s, u"v:"_s},
    };
    return prefixes.value(space.toString());
}

} // namespace

XmlElement::XmlElement(const QXmlStreamReader& xml)
    : m_name(prefixOf(xml.namespaceUri()) + xml.name().toString())
    , m_attributes(xml.attributes())
{
}

QString XmlElement::value(QStringView attribute) const
{
    for (const QXmlStreamAttribute& one : m_attributes) {
        if (one.name() == attribute)
            return one.value().toString();
    }
    return {};
}

bool XmlElement::isOn() const
{
    static const QStringList offs{u"0"_s, u"false"_s, u"off"_s, u"none"_s};
    return !offs.contains(value(u"val"));
}

Result<void> parseXml(const QByteArray& part, XmlSink& sink, const std::function<bool()>& goesOn)
{
    if (text::hasTooManyAttributes(part))
        return harmful(u"attributes"_s);
    QXmlStreamReader xml(part);
    QStringList open;
    while (!xml.atEnd() && goesOn()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return harmful(u"declarations"_s);
        if (token == QXmlStreamReader::StartElement) {
            const XmlElement element(xml);
            open.append(element.name());
            if (open.size() > limits::deepestXml)
                return harmful(u"depth"_s);
            sink.begin(element);
        } else if (token == QXmlStreamReader::EndElement) {
            sink.end(open.takeLast());
        } else if (token == QXmlStreamReader::Characters) {
            sink.say(xml.text().toString());
        }
    }
    return xml.hasError() ? Result<void>(damaged(xml.errorString())) : Result<void>();
}

} // namespace tarjuman::formats
