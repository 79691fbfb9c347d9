#include "app/formats/Termbase.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::formats;
using release::Term;
using release::TermKind;

namespace {

QByteArray martif(const QByteArray& entries)
{
    return "<?xml version=\"1.0\"?>\n<martif type=\"TBX\" xml:lang=\"en\"><text><body>" + entries +
           "</body></text></martif>";
}

QByteArray langSet(const QByteArray& language, const QByteArray& terms)
{
    return "<langSet xml:lang=\"" + language + "\">" + terms + "</langSet>";
}

QStringList pairsOf(const QList<Term>& terms)
{
    QStringList pairs;
    for (const Term& term : terms)
        pairs.append(term.text.french + u'|' + term.text.arabic);
    return pairs;
}

} // namespace

class tst_Termbase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOlderFormIsRead()
    {
        const auto terms = readTermbase(
            martif("<termEntry id=\"1\"><note>de la charte</note>" +
                   langSet("fr-FR", "<tig><term>rivage</term><termNote type=\"termType\">acronym</termNote>"
                                    "</tig>") +
                   langSet("ar-SA", u"<tig><term>شاطئ</term></tig>"_s.toUtf8()) +
                   langSet("en", "<tig><term>shore</term></tig>") + "</termEntry>"));
        QVERIFY(terms);
        QCOMPARE(*terms,
                 (QList<Term>{{0, TermKind::Acronym, {u"rivage"_s, u"شاطئ"_s}, {}, u"de la charte"_s}}));
    }

    void synonymsMakePairsOfTheirOwn()
    {
        const auto terms =
            readTermbase(martif("<termEntry>" +
                                langSet("fr", "<ntig><termGrp><term>rive</term></termGrp></ntig>"
                                              "<ntig><termGrp><term>rivage</term></termGrp></ntig>") +
                                langSet("ar", u"<tig><term>شاطئ</term></tig>"_s.toUtf8()) + "</termEntry>"));
        QVERIFY(terms);
        QCOMPARE(pairsOf(*terms), (QStringList{u"rive|شاطئ"_s, u"rivage|شاطئ"_s}));
    }

    void whatTheHouseGaveUpIsLeftOut()
    {
        const auto terms = readTermbase(
            martif("<termEntry>" +
                   langSet("fr", "<tig><term>grève</term><termNote type=\"administrativeStatus\">"
                                 "deprecatedTerm-admn-sts</termNote></tig><tig><term>rivage</term></tig>") +
                   langSet("ar", u"<tig><term>شاطئ</term></tig>"_s.toUtf8()) + "</termEntry>"));
        QVERIFY(terms);
        QCOMPARE(pairsOf(*terms), QStringList{u"rivage|شاطئ"_s});
    }

    void whatWasWrittenIsReadTheSame()
    {
        const QList<Term> terms{{0,
                                 TermKind::Person,
                                 {u"Leïla Karoui"_s, u"ليلى القروي"_s},
                                 {u"directrice & porte-parole"_s, u"مديرة"_s},
                                 u"depuis <2024>"_s},
                                {0, TermKind::Place, {{}, u"شاطئ"_s}, {}, {}}};
        QCOMPARE(readTermbase(termbase(terms)).value(), terms);
    }

    void whatIsNoTermbaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another kind of file") << QByteArray("<html><body>rivage</body></html>");
        QTest::newRow("cut short") << martif("<termEntry>").first(60);
        QTest::newRow("a file that grows")
            << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE martif [<!ENTITY a \"ha\"><!ENTITY b "
                          "\"&a;&a;\">]><martif><text>&b;</text></martif>");
        QTest::newRow("defaults for any number of attributes") << QByteArray(
            "<?xml version=\"1.0\"?><!DOCTYPE martif [<!ATTLIST martif a CDATA \"1\">]><martif/>");
        QTest::newRow("100,000 attributes") << [] {
            QByteArray attributes;
            for (int i = 0; i < 100'000; ++i)
                attributes += " a" + QByteArray::number(i) + "=\"1\"";
            return martif("<termEntry" + attributes + "/>");
        }();
        QTest::newRow("a file of the machine's")
            << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE martif [<!ENTITY a SYSTEM "
                          "\"file:///etc/passwd\">]><martif><text>&a;</text></martif>");
    }

    void whatIsNoTermbaseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto terms = readTermbase(bytes);
        QVERIFY(!terms);
        QCOMPARE(terms.error().kind, base::ErrorKind::BadInput);
    }
};

TARJUMAN_TEST(tst_Termbase)
#include "tst_Termbase.moc"
