#include "tests/support/TestMain.h"
#include "ui/window/DateField.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_DateField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHalfWrittenDateIsJudgedOnlyWhenTheWritingEnds()
    {
        DateField field(DateField::Holds::Day, u"day"_s, nullptr);
        auto* words = field.findChild<QLabel*>(u"dayWords"_s);
        QTest::keyClicks(field.line(), u"30/06/20"_s);
        QVERIFY(words->text().isEmpty());
        QVERIFY(!field.isAcceptable());
        QTest::keyClick(field.line(), Qt::Key_Return);
        QVERIFY(!words->text().isEmpty());
        QTest::keyClicks(field.line(), u"24"_s);
        QCOMPARE(field.date(), QDate(2024, 6, 30));
        QCOMPARE(words->text(), u"30 June 2024"_s);
    }

    void anEmptyLineIsNoDate()
    {
        DateField field(DateField::Holds::Moment, u"moment"_s, nullptr);
        field.setEmptyWords(u"None"_s);
        QVERIFY(field.isAcceptable());
        QVERIFY(!field.moment().isValid());
        QCOMPARE(field.findChild<QLabel*>(u"momentWords"_s)->text(), u"None"_s);
    }
};

TARJUMAN_WIDGET_TEST(tst_DateField)
#include "tst_DateField.moc"
