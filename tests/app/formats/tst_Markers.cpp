#include "app/formats/Markers.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;
using tarjuman::release::Role;

class tst_Markers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headLinesAreKnown_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<Role>("role");
        QTest::newRow("for release") << u"POUR DIFFUSION IMMÉDIATE"_s << Role::Mention;
        QTest::newRow("for release, Arabic") << u"للنشر الفوري"_s << Role::Mention;
        QTest::newRow("embargo") << u"Sous embargo jusqu’au 2 mai à 10 h"_s << Role::Embargo;
        QTest::newRow("embargo, Arabic") << u"محظور النشر قبل 2 مايو"_s << Role::Embargo;
        QTest::newRow("kind") << u"Communiqué de presse"_s << Role::Kind;
        QTest::newRow("kind with a number") << u"COMMUNIQUÉ DE PRESSE N° 12/2024"_s << Role::Kind;
        QTest::newRow("kind, Arabic with vowel signs") << u"بيانٌ صحفيّ"_s << Role::Kind;
        QTest::newRow("reference") << u"Réf. : 2024/17"_s << Role::Reference;
    }

    void headLinesAreKnown()
    {
        QFETCH(QString, paragraph);
        QFETCH(Role, role);
        QCOMPARE(headMarker(paragraph), std::optional(role));
    }

    void aTitleIsNoMarker()
    {
        QVERIFY(!headMarker(u"Communiqué de presse : mode d’emploi pour les écoles"_s));
        QVERIFY(!headMarker(u"L’embargo sur le papier est levé"_s));
    }

    void endMarksAreKnown_data()
    {
        QTest::addColumn<QString>("paragraph");
        for (const char* mark : {"FIN", "– FIN –", "- 30 -", "– 30 –", "###", "# # #", "***", "انتهى",
                                 "(انتهى)", "- انتهـــى -"})
            QTest::newRow(mark) << QString::fromUtf8(mark);
    }

    void endMarksAreKnown()
    {
        QFETCH(QString, paragraph);
        QVERIFY(isEndMark(paragraph));
    }

    void contactAndClosingAreKnown()
    {
        QVERIFY(isContact(u"Contact presse : Claire Morvan"_s));
        QVERIFY(isContact(u"Pour plus d’informations, écrire à presse@deuxrives.example"_s));
        QVERIFY(isContact(u"للتواصل: presse@deuxrives.example"_s));
        QVERIFY(isContact(u"لمزيد من المعلومات يرجى الاتصال"_s));
        QVERIFY(isBoilerplate(u"À propos de l’Institut"_s));
        QVERIFY(isBoilerplate(u"Il est à noter que le prix est annuel."_s));
        QVERIFY(isBoilerplate(u"الجديرُ بالذكر أن الجائزة سنوية"_s));
        QVERIFY(!isBoilerplate(u"La bibliothèque ouvre."_s));
        QVERIFY(!isEndMark(u"Fin de la grève"_s));
    }

    void listsAndQuotationsAreKnown()
    {
        QVERIFY(isListItem(u"• premier point"_s));
        QVERIFY(isListItem(u"1) premier point"_s));
        QVERIFY(!isListItem(u"-5 degrés"_s));
        QVERIFY(isQuotation(u"« Bien », dit-elle."_s));
        QVERIFY(!isQuotation(u"Bien, dit-elle."_s));
    }
};

TARJUMAN_TEST(tst_Markers)
#include "tst_Markers.moc"
