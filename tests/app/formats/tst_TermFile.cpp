#include "app/formats/TermFile.h"
#include "tests/support/TestMain.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::formats;
using release::Term;

class tst_TermFile : public QObject {
    Q_OBJECT
    const QList<Term> m_terms{{0, release::TermKind::Place, {u"Rivage"_s, u"شاطئ"_s}, {}, {}}};

private Q_SLOTS:
    void filesAreToldApartByTheirContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray table = termFile(u"a.tsv"_s, m_terms);
        const QByteArray base = termFile(u"a.TBX"_s, m_terms);
        QTest::newRow("a table") << table;
        QTest::newRow("a table with a byte order mark") << "\xEF\xBB\xBF" + table;
        QTest::newRow("a table in UTF-16") << QByteArray(QStringEncoder(
            QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(QString::fromUtf8(table)));
        QTest::newRow("a termbase") << base;
        QTest::newRow("a termbase with a byte order mark") << "\xEF\xBB\xBF" + base;
    }

    void filesAreToldApartByTheirContent()
    {
        QFETCH(QByteArray, bytes);
        const auto terms = readTerms(bytes);
        QVERIFY2(terms, terms ? "" : qPrintable(terms.error().message));
        QCOMPARE(*terms, m_terms);
    }

    void whatHoldsNoTermIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("headings alone") << QByteArray("fr\tar\n");
        QTest::newRow("zero bytes") << QByteArray("fr\tar\nbleu\t\0", 12);
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
        QTest::newRow("too much") << QByteArray(mostBytesOfTerms + 1, 'a');
        QTest::newRow("too many") << QByteArray("a\tb\n").repeated(mostTerms + 1);
    }

    void whatHoldsNoTermIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto terms = readTerms(bytes);
        QVERIFY(!terms);
        QCOMPARE(terms.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!terms.error().message.isEmpty());
    }
};

TARJUMAN_TEST(tst_TermFile)
#include "tst_TermFile.moc"
