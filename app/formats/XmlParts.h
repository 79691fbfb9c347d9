// The XML of zipped documents as a row of events: an element begins, words, an element ends. Nothing is
// declared in such XML and nothing outside it is ever read; what declares entities, nests without end or has
// attributes without end is refused. Pure; any thread, each on its own.
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

#include <functional>

namespace tarjuman::formats {

// An element that begins, alive during the call.
class XmlElement {
public:
    explicit XmlElement(const QXmlStreamReader& xml);

    // "w:p" with the prefix that its namespace usually has, whatever the file calls it; the bare name where
    // the namespace is none that is known.
    const QString& name() const { return m_name; }
    // By its bare name, in whatever namespace; empty when there is none.
    QString value(QStringView attribute) const;
    // Of attributes that are true by being there: "w:b", but not "w:b w:val='0'".
    bool isOn() const;

private:
    QString m_name;
    QXmlStreamAttributes m_attributes;
};

class XmlSink {
public:
    virtual ~XmlSink() = default;
    virtual void begin(const XmlElement& element) = 0;
    virtual void end(const QString& name) = 0;
    virtual void say(const QString& words) = 0;
};

// Tells the sink of the part, until its end or until `goesOn` says no; then what came so far stands.
// ErrorKind:: BadInput with a sentence that does not name the file.
base::Result<void> parseXml(const QByteArray& part, XmlSink& sink, const std::function<bool()>& goesOn);

} // namespace tarjuman::formats
