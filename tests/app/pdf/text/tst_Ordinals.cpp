#include "app/pdf/text/Ordinals.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;

class tst_Ordinals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endingsAreRaised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("raised");
        QTest::newRow("first of the month") << u"le 1er mai"_s << QStringList{u"er"_s};
        QTest::newRow("feminine") << u"la 1re fois"_s << QStringList{u"re"_s};
        QTest::newRow("second") << u"la 2e réunion, la 21e"_s << QStringList{u"e"_s, u"e"_s};
        QTest::newRow("century") << u"au XXIe siècle"_s << QStringList{u"e"_s};
        QTest::newRow("republic") << u"la Ve République"_s << QStringList{u"e"_s};
        QTest::newRow("king") << u"Mohammed Ier"_s << QStringList{u"er"_s};
        QTest::newRow("little words") << u"De Ce Le Me Ie"_s << QStringList{};
        QTest::newRow("other numbers") << u"2er 15h30 7re 3es4"_s << QStringList{};
        QTest::newRow("a code") << u"B1er2"_s << QStringList{};
    }
    void endingsAreRaised()
    {
        QFETCH(QString, text);
        QStringList raised;
        for (const RaisedPart& part : ordinalEndings(text))
            raised.append(text.mid(part.begin, part.end - part.begin));
        QTEST(raised, "raised");
    }
};

TARJUMAN_TEST(tst_Ordinals)
#include "tst_Ordinals.moc"
