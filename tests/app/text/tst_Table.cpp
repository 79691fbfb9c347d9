#include "app/text/Table.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Table : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsComeAsTheyAreAskedFor()
    {
        QStringList rows;
        readTable(u"months.tsv"_s, {u"name"_s, u"month"_s},
                  [&rows](const Row& row) { rows << row[0].toString() + u' ' + row[1].toString(); });
        QCOMPARE(rows.first(), u"janvier 1"_s);
        QVERIFY(rows.contains(u"ديسمبر 12"_s));
    }

    void theFirstLineIsNoRow()
    {
        QVERIFY(tableText(u"titles.tsv"_s).startsWith(u"kind\t"));
        readTable(u"titles.tsv"_s, {u"kind"_s}, [](const Row& row) { QVERIFY(row[0] != u"kind"); });
    }
};

TARJUMAN_TEST(tst_Table)
#include "tst_Table.moc"
