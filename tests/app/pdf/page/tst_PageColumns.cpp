#include "app/pdf/page/PageColumns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::pdf;
using tarjuman::text::Language;

class tst_PageColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneColumnStandsBetweenTheMargins()
    {
        const PageSetup setup;
        for (Form form : {Form::French, Form::Arabic, Form::FrenchThenArabic}) {
            const PageColumns columns(setup, form);
            QCOMPARE(columns.count(), size_t(1));
            QCOMPARE(columns.at(0).left, setup.margins.left());
            QCOMPARE(columns.of(Language::Arabic).left, columns.of(Language::French).left);
            QCOMPARE(columns.measure().width, columns.at(0).width);
        }
    }

    void twoColumnsStandBesideEachOtherAndAreAlike()
    {
        const PageColumns columns(PageSetup{}, Form::SideBySide);
        QCOMPARE(columns.count(), size_t(2));
        const auto french = columns.of(Language::French);
        const auto arabic = columns.of(Language::Arabic);
        QVERIFY(french.left + french.width < arabic.left);
        QVERIFY(qAbs(french.width - arabic.width) < 0.01);
        QCOMPARE(columns.measure().left, french.left);
        QCOMPARE(columns.textWidth(), french.width + arabic.width);
        QVERIFY(qAbs(columns.measure().left + columns.measure().width - arabic.left - arabic.width) < 0.01);
    }

    void aShareMovesOnlyWhatStandsBetweenThem()
    {
        const PageColumns alike(PageSetup{}, Form::SideBySide);
        const PageColumns shared(PageSetup{}, Form::SideBySide, 0.55);
        QVERIFY(shared.of(Language::French).width > alike.of(Language::French).width);
        QVERIFY(qAbs(shared.of(Language::French).width - 0.55 * shared.textWidth()) < 0.01);
        QVERIFY(qAbs(shared.textWidth() - alike.textWidth()) < 0.01);
        QCOMPARE(shared.measure().left, alike.measure().left);
        QVERIFY(qAbs(shared.measure().width - alike.measure().width) < 0.01);
    }
};

TARJUMAN_TEST(tst_PageColumns)
#include "tst_PageColumns.moc"
