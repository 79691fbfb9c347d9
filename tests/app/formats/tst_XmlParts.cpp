#include "app/formats/XmlParts.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

namespace {

class Listener : public XmlSink {
public:
    void begin(const XmlElement& element) override
    {
        told.append(element.name() + (element.isOn() ? u"+"_s : u"-"_s) + element.value(u"id"));
    }
    void end(const QString& name) override { told.append(u'/' + name); }
    void say(const QString& words) override { told.append(words); }

    QStringList told;
};

bool always()
{
    return true;
}

} // namespace

class tst_XmlParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elementsAreNamedByTheirNamespace()
    {
        Listener listener;
        const QByteArray part = "<x:b xmlns:x='http://purl.oclc.org/ooxml/wordprocessingml/main' x:id='3' "
                                "x:val='false'>mot<other/></x:b>";
        QVERIFY(parseXml(part, listener, always));
        QCOMPARE(listener.told, (QStringList{u"w:b-3"_s, u"mot"_s, u"other+"_s, u"/other"_s, u"/w:b"_s}));
    }

    void whatDeclaresOrNestsIsRefused()
    {
        Listener listener;
        QVERIFY(!parseXml("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", listener, always));
        QVERIFY(!parseXml("<a>&b;</a>", listener, always));
        QVERIFY(!parseXml("<a><b></a>", listener, always));
        QVERIFY(!parseXml(QByteArray("<a>").repeated(limits::deepestXml + 1), listener, always));
        QVERIFY(listener.told.size() <= 2 * limits::deepestXml);
    }

    void aReadingIsStopped()
    {
        Listener listener;
        QVERIFY(parseXml("<a><b/></a>", listener, [] { return false; }));
        QVERIFY(listener.told.isEmpty());
    }
};

TARJUMAN_TEST(tst_XmlParts)
#include "tst_XmlParts.moc"
