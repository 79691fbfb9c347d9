#include "app/formats/TableRows.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_TableRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells"); // | between cells, a string a row
        QTest::newRow("tabs") << u"a\tb\nc\td\n"_s << QStringList{u"a|b"_s, u"c|d"_s};
        QTest::newRow("semicolons") << u"fr;ar\na, b;c\n"_s << QStringList{u"fr|ar"_s, u"a, b|c"_s};
        QTest::newRow("commas") << u"fr,ar\na,b"_s << QStringList{u"fr|ar"_s, u"a|b"_s};
        QTest::newRow("a tab before all") << u"a;b\tc,d"_s << QStringList{u"a;b|c,d"_s};
        QTest::newRow("quoted") << u"\"a\"\t\"b \"\"c\"\" d\""_s << QStringList{u"a|b \"c\" d"_s};
        QTest::newRow("a quoted mark alone") << u"\"\"\"\"\tb"_s << QStringList{u"\"|b"_s};
        QTest::newRow("a separator within") << u"\"a;b\";c\n"_s << QStringList{u"a;b|c"_s};
        QTest::newRow("a line end within") << u"\"a\nb\"\tc\nd\te"_s << QStringList{u"a b|c"_s, u"d|e"_s};
        QTest::newRow("a mark within a plain cell") << u"a \"b\"\tc"_s << QStringList{u"a \"b\"|c"_s};
        QTest::newRow("a mark at the head of a plain cell")
            << u"\"a\" b\tc\nd\te"_s << QStringList{u"\"a\" b|c"_s, u"d|e"_s};
        QTest::newRow("never closed") << u"\"a\tb\nc\td"_s << QStringList{u"\"a|b"_s, u"c|d"_s};
        QTest::newRow("empty cells") << u"\t\"\"\ta"_s << QStringList{u"||a"_s};
        QTest::newRow("blank lines and notes") << u"# n\n\na\tb\n  \n"_s << QStringList{u"a|b"_s};
        QTest::newRow("a byte order mark") << u"\ufeff\"a\"\tb"_s << QStringList{u"a|b"_s};
        QTest::newRow("the separator named") << u"sep=;\na;b"_s << QStringList{u"a|b"_s};
        QTest::newRow("one column") << u"a\nb"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void rowsAreRead()
    {
        QFETCH(QString, text);
        QStringList rows;
        for (const TableRow& row : rowsOfTable(text))
            rows.append(row.cells.join(u'|'));
        QTEST(rows, "cells");
    }

    void aRowKnowsItsLine()
    {
        const QList<TableRow> rows = rowsOfTable(u"# n\n\"a\nb\"\tc\n\nd\te\n"_s);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].line, 2);
        QCOMPARE(rows[1].line, 5);
    }
};

TARJUMAN_TEST(tst_TableRows)
#include "tst_TableRows.moc"
