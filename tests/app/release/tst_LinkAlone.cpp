#include "app/release/LinkAlone.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::release;
using text::Language;

class tst_LinkAlone : public QObject {
    Q_OBJECT

    static QList<Pair> pairsOf(const QString& words)
    {
        QList<Pair> pairs;
        const QStringList rows = words.split(u' ', Qt::SkipEmptyParts);
        for (const QString& row : rows) {
            Pair pair;
            pair.count.french = row.section(u'-', 0, 0).toInt();
            pair.count.arabic = row.section(u'-', 1, 1).toInt();
            pairs.append(pair);
        }
        return pairs;
    }

    static QString written(const std::optional<QList<Pair>>& pairs)
    {
        if (!pairs)
            return u"none"_s;
        QStringList rows;
        for (const Pair& pair : *pairs)
            rows << u"%1-%2"_s.arg(pair.count.french).arg(pair.count.arabic);
        return rows.join(u' ');
    }

private Q_SLOTS:
    void oneLinkMoves_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("paragraph");
        QTest::addColumn<QString>("after");
        QTest::newRow("into the pair below, which takes nothing along")
            << u"1-1 1-1 1-1"_s << 0 << u"0-1 2-1 1-1"_s;
        QTest::newRow("into a gap") << u"1-1 0-1 1-1"_s << 0 << u"0-1 1-1 1-1"_s;
        QTest::newRow("the second of two") << u"2-1 1-1"_s << 1 << u"1-1 2-1"_s;
        QTest::newRow("the first of two, with the second") << u"2-1 0-1"_s << 0 << u"0-1 2-1"_s;
        QTest::newRow("the last, to a row of its own") << u"1-1"_s << 0 << u"0-1 1-0"_s;
        QTest::newRow("out of a row that had nothing opposite") << u"1-0 1-1"_s << 0 << u"2-1"_s;
        QTest::newRow("nothing below nor opposite") << u"1-1 1-0"_s << 1 << u"none"_s;
    }

    void oneLinkMoves()
    {
        QFETCH(QString, before);
        QFETCH(int, paragraph);
        QFETCH(QString, after);
        QCOMPARE(written(movedDownAlone(pairsOf(before), Language::French, paragraph)), after);
    }
};

TARJUMAN_TEST(tst_LinkAlone)
#include "tst_LinkAlone.moc"
