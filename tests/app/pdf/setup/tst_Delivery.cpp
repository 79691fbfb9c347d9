#include "app/pdf/setup/Delivery.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

class tst_Delivery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldComesBackFromJson_data()
    {
        QTest::addColumn<Standard>("standard");
        QTest::newRow("for every reader") << Standard::Archive;
        QTest::newRow("the newest") << Standard::Universal;
        QTest::newRow("for printers") << Standard::Press;
    }
    void everyFieldComesBackFromJson()
    {
        QFETCH(Standard, standard);
        const Delivery delivery{standard,
                                FileDate::OfMaking,
                                true,
                                {u"Reproduction libre"_s, u"النسخ حر"_s},
                                {u"sable, dunes"_s, u"رمل، كثبان"_s}};
        QCOMPARE(deliveryFrom(jsonOf(delivery)), delivery);
    }

    void anOldTemplateHasTheUsualFile()
    {
        QCOMPARE(deliveryFrom(QJsonValue()), Delivery());
        QCOMPARE(deliveryFrom(QJsonObject{{u"standard"_s, u"x-9"_s}, {u"date"_s, 7}}), Delivery());
    }

    void keywordsArePartedByCommasOfBothLanguages()
    {
        const Delivery delivery{{}, {}, false, {}, {u" sable, dunes ; sable,"_s, u"رمل، كثبان  ناعمة"_s}};
        QCOMPARE(keywordsOf(delivery, Language::French), (QStringList{u"sable"_s, u"dunes"_s}));
        QCOMPARE(keywordsOf(delivery, Language::Arabic), (QStringList{u"رمل"_s, u"كثبان ناعمة"_s}));
    }
};

TARJUMAN_TEST(tst_Delivery)
#include "tst_Delivery.moc"
