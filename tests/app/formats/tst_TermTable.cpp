#include "app/formats/TermTable.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::formats;
using release::Term;
using release::TermKind;

class tst_TermTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineSaysWhereTheCellsAre()
    {
        const auto terms = readTermTable(u"type\tAR\tlevel\tfr\tevidence\n"
                                         "person\tليلى القروي\t3\tLeïla Karoui\tle site\n"
                                         "colour\tأزرق\t\tbleu\n"_s);
        QVERIFY(terms);
        QCOMPARE(terms->size(), 2);
        QCOMPARE(terms->at(0),
                 (Term{0, TermKind::Person, {u"Leïla Karoui"_s, u"ليلى القروي"_s}, {}, u"le site"_s}));
        QCOMPARE(terms->at(1).kind, TermKind::Expression);
    }

    void withoutSuchALineFrenchComesFirst()
    {
        const auto terms = readTermTable(u"# our words\n\nbleu\tأزرق\nvert\tأخضر\tterm\tcomme l’herbe\n"_s);
        QVERIFY(terms);
        QCOMPARE(terms->size(), 2);
        QCOMPARE(terms->at(1).note, u"comme l’herbe"_s);
    }

    void cellsThatASpreadsheetQuotedAreRead()
    {
        const auto terms = readTermTable(u"\ufefffr;ar;note\n\"Plan \"\"bleu\"\"\";\"خطة \"\"زرقاء\"\"\";\n"
                                         "\"un; deux\";اثنان;\"ligne\nlongue\"\n"_s);
        QVERIFY(terms);
        QCOMPARE(terms->size(), 2);
        QCOMPARE(terms->at(0).text.french, u"Plan \"bleu\""_s);
        QCOMPARE(terms->at(0).text.arabic, u"خطة \"زرقاء\""_s);
        QCOMPARE(terms->at(1).text.french, u"un; deux"_s);
        QCOMPARE(terms->at(1).note, u"ligne longue"_s);
    }

    void oneSideMayBeUnknown()
    {
        const auto terms = readTermTable(u"bleu\t\n\tأخضر\n"_s);
        QVERIFY(terms);
        QCOMPARE(terms->at(0).text.arabic, QString());
        QCOMPARE(terms->at(1).text.french, QString());
    }

    void whatIsNoTableIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("line");
        QTest::newRow("no tab") << u"bleu\tأزرق\nvert"_s << u"2"_s;
        QTest::newRow("empty cells") << u"fr\tar\ttype\n\t \tperson\n"_s << u"2"_s;
        QTest::newRow("a novel in a cell") << u"bleu\t"_s + QString(2000, u'ب') << u"1"_s;
    }

    void whatIsNoTableIsRefusedWithItsLine()
    {
        QFETCH(QString, table);
        QFETCH(QString, line);
        const auto terms = readTermTable(table);
        QVERIFY(!terms);
        QCOMPARE(terms.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(terms.error().message.contains(u"Line "_s + line), qPrintable(terms.error().message));
    }

    void aTableThatWasWrittenIsReadTheSame()
    {
        const QList<Term> terms{{0,
                                 TermKind::Person,
                                 {u"Leïla Karoui"_s, u"ليلى القروي"_s},
                                 {u"directrice"_s, u"مديرة"_s},
                                 u"depuis 2024"_s},
                                {0, TermKind::Expression, {u"\"Bleu\""_s, u"\"أزرق\" ثم"_s}, {}, {}},
                                {0, TermKind::Acronym, {u"OMR"_s, {}}, {}, {}}};
        QCOMPARE(readTermTable(QString::fromUtf8(termTable(terms))).value(), terms);
    }
};

TARJUMAN_TEST(tst_TermTable)
#include "tst_TermTable.moc"
