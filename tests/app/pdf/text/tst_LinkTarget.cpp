#include "app/pdf/text/LinkTarget.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_LinkTarget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesLeadWhereTheySay_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("mail") << u"presse@dunes.example"_s << QByteArray("mailto:presse@dunes.example");
        QTest::newRow("bare web") << u"www.dunes.example/a"_s << QByteArray("https://www.dunes.example/a");
        QTest::newRow("whole") << u"http://dunes.example/?q=1"_s << QByteArray("http://dunes.example/?q=1");
        QTest::newRow("telephone") << u"tel:+21676000000"_s << QByteArray("tel:+21676000000");
        QTest::newRow("accents are encoded")
            << u"https://dunes.example/été"_s << QByteArray("https://dunes.example/%C3%A9t%C3%A9");
        QTest::newRow("a script") << u"javascript:alert(1)"_s << QByteArray();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QByteArray();
        QTest::newRow("nothing") << u"  "_s << QByteArray();
        QTest::newRow("no host") << u"https://"_s << QByteArray();
    }
    void addressesLeadWhereTheySay()
    {
        QFETCH(QString, written);
        QTEST(linkTarget(written), "target");
    }

    void addressesOfATextAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("mail before a comma")
            << u"Contact : presse@dunes.example, tél."_s << QStringList{u"presse@dunes.example"_s};
        QTest::newRow("web before a stop")
            << u"Voir www.dunes.example/donnees."_s << QStringList{u"www.dunes.example/donnees"_s};
        QTest::newRow("in Arabic") << u"الموقع www.dunes.example، والبريد a@b.example"_s
                                   << QStringList{u"www.dunes.example"_s, u"a@b.example"_s};
        QTest::newRow("a name and a topic") << u"@institut et #dunes"_s << QStringList{};
        QTest::newRow("an accent before") << u"étude.org"_s << QStringList{};
        QTest::newRow("none") << u"Rien à lier ici, M. Martin."_s << QStringList{};
    }
    void addressesOfATextAreFound()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const FoundLink& link : linksIn(text))
            found.append(text.mid(link.begin, link.end - link.begin));
        QTEST(found, "found");
    }
};

TARJUMAN_TEST(tst_LinkTarget)
#include "tst_LinkTarget.moc"
