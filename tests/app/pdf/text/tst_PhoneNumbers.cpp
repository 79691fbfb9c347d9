#include "app/pdf/text/PhoneNumbers.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_PhoneNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersThatCanBeCalledAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const char* name, const QString& text, const QString& words,
                            const QByteArray& target) { QTest::newRow(name) << text << words << target; };
        row("spaces", u"Tél. : +216 76 000 000, poste 3"_s, u"+216 76 000 000"_s, "tel:+21676000000");
        row("no-break spaces", u"+33 1 23 45 67 89."_s, u"+33 1 23 45 67 89"_s, "tel:+33123456789");
        row("brackets", u"+44 (20) 7946-0000"_s, u"+44 (20) 7946-0000"_s, "tel:+442079460000");
        row("two zeros", u"هاتف: 0021676000000"_s, u"0021676000000"_s, "tel:+21676000000");
        row("Arabic digits", u"هاتف: +٢١٦ ٧٦ ٠٠٠ ٠٠٠"_s, u"+٢١٦ ٧٦ ٠٠٠ ٠٠٠"_s, "tel:+21676000000");
        row("too short", u"en hausse de +12 500 visiteurs"_s, {}, {});
        row("an amount", u"+12 500 000,50 euros"_s, {}, {});
        row("too long", u"+1234 5678 9012 3456 78"_s, {}, {});
        row("no code", u"Tél. : 76 000 000"_s, {}, {});
        row("a letter behind", u"+21676000000A"_s, {}, {});
    }
    void numbersThatCanBeCalledAreFound()
    {
        QFETCH(QString, text);
        const QList<FoundLink> found = phoneLinksIn(text);
        const FoundLink link = found.value(0);
        QTEST(text.mid(link.begin, link.end - link.begin), "words");
        QTEST(link.target, "target");
    }

    void theyStandAmongTheOtherLinksInOrder()
    {
        const auto links =
            linksIn(u"Appelez +216 76 000 000 ou écrivez à a@b.example, ou +216 76 000 001."_s);
        QCOMPARE(links.size(), 3);
        QCOMPARE(links[0].target, QByteArray("tel:+21676000000"));
        QCOMPARE(links[1].target, QByteArray("mailto:a@b.example"));
        QCOMPARE(links[2].target, QByteArray("tel:+21676000001"));
    }
};

TARJUMAN_TEST(tst_PhoneNumbers)
#include "tst_PhoneNumbers.moc"
