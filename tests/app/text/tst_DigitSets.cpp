#include "app/text/DigitSets.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

namespace {

QStringList mixed(const QStringList& texts)
{
    QList<QStringView> views;
    for (const QString& text : texts)
        views << text;
    QStringList lines;
    const QList<TypographyChanges> changes = mixedDigits(views);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const TypographyChange& change : changes[i])
            lines << QString::number(i) + tarjuman::testing::described(change, texts[i]);
    }
    return lines;
}

} // namespace

class tst_DigitSets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFewerAreFound()
    {
        QCOMPARE(mixed({u"في عام 2018 و2019، من ٦ طوابق"_s}), QStringList{u"0[٦]6"_s});
        QCOMPARE(mixed({u"في عام ٢٠١٨"_s, u"و٤ طوابق"_s, u"ثم 12 غرفة"_s}), QStringList{u"2[12]١٢"_s});
        QCOMPARE(mixed({u"في عام ٢٠١٨ من ۶ طوابق"_s}), QStringList{u"0[۶]٦"_s});
    }

    void ofAsManyTheWesternOnesAre()
    {
        QCOMPARE(mixed({u"في عام 2018، من ٦ طوابق"_s}), QStringList{u"0[2018]٢٠١٨"_s});
    }

    void separatorsHaveNoOneAnswer()
    {
        QCOMPARE(mixed({u"٣ دول و٤ مدن ونحو 1.250 مشاركاً"_s}), QStringList{u"0[1.250]"_s});
    }

    void oneSetIsNoFinding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Western") << u"في 22/5/2024 نحو 1,250 مشاركاً"_s;
        QTest::newRow("Arabic") << u"في ٢٢/٥/٢٠٢٤ نحو ١٬٢٥٠ مشاركاً"_s;
        QTest::newRow("a Latin name") << u"قمة G20 في ٢٠٢٤ حول COVID-19"_s;
        QTest::newRow("an address") << u"في ٢٠٢٤ انظر https://exemple.org/2024/05"_s;
        QTest::newRow("a telephone number") << u"في ٢٠٢٤ اتصل على +216 71 123 456"_s;
        QTest::newRow("a telephone number in one") << u"في ٢٠٢٤ اتصل على +21671123456"_s;
        QTest::newRow("none") << u"لا أرقام هنا"_s;
    }

    void oneSetIsNoFinding()
    {
        QFETCH(const QString, text);
        QCOMPARE(mixed({text}), QStringList());
    }
};

TARJUMAN_TEST(tst_DigitSets)
#include "tst_DigitSets.moc"
