#include "app/text/DigitGroups.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_DigitGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a telephone number")
            << u"هاتف: +33 1 23 45 67 89، البريد"_s << QStringList{u"+33 1 23 45 67 89"_s};
        QTest::newRow("with brackets") << u"+44 (0)20 7946 0000"_s << QStringList{u"+44 (0)20 7946 0000"_s};
        QTest::newRow("a bracket first") << u"الرقم (0) 71 000 000."_s << QStringList{u"(0) 71 000 000"_s};
        QTest::newRow("with dots") << u"01.23.45.67.89"_s << QStringList{u"01.23.45.67.89"_s};
        QTest::newRow("two groups behind a plus") << u"+216 71000000"_s << QStringList{u"+216 71000000"_s};
        QTest::newRow("a large number") << u"نحو 1 250 000 نسمة"_s << QStringList{u"1 250 000"_s};
        QTest::newRow("Arabic-Indic digits") << u"٠١ ٢٣ ٤٥ ٦٧"_s << QStringList{u"٠١ ٢٣ ٤٥ ٦٧"_s};
        QTest::newRow("one number") << u"في عام 2024 شارك 15"_s << QStringList();
        QTest::newRow("years in a row") << u"2022 2023 2024"_s << QStringList();
        QTest::newRow("a date with slashes") << u"2024/5/22"_s << QStringList();
        QTest::newRow("a sentence's end") << u"15. 3"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void groupsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList texts;
        for (const DigitGroups& groups : digitGroupsIn(text))
            texts.append(text.mid(groups.start, groups.length));
        QCOMPARE(texts, found);
    }
};

TARJUMAN_TEST(tst_DigitGroups)
#include "tst_DigitGroups.moc"
