#include "app/checks/SplitParagraphs.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::Role;

class tst_SplitParagraphs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSentenceGoesOn()
    {
        const QString text = u"Le ministre a reçu la délégation du "_s;
        const auto found = splitParagraph({.text = text}, {.text = u"conseil de la ville."_s});
        QVERIFY(found);
        QCOMPARE(described(*found, text), u"split-paragraph[du]"_s);
        QVERIFY(!found->fix);
    }

    void otherParagraphsStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("next");
        QTest::addColumn<Role>("nextRole");
        const auto row = [](const char* name, const QString& text, const QString& next,
                            Role role = Role::Body, Role nextRole = Role::Body) {
            QTest::newRow(name) << text << role << next << nextRole;
        };
        row("a full stop", u"Il vient."_s, u"puis part."_s);
        row("a full stop in a quotation", u"Il dit : « Oui. »"_s, u"puis part."_s);
        row("a colon", u"Sont venus :"_s, u"le maire"_s);
        row("a capital", u"Il vient"_s, u"Elle part."_s);
        row("a heading", u"Le conseil se réunit"_s, u"demain."_s, Role::Title);
        row("a list", u"Sont venus"_s, u"le maire"_s, Role::Body, Role::ListItem);
        row("the letter of a list", u"Sont venus"_s, u"a) le maire"_s);
        row("an address", u"Voir aussi"_s, u"www.exemple.org"_s);
        row("nothing", u""_s, u"puis"_s);
        row("nothing behind", u"Il vient"_s, u" "_s);
    }

    void otherParagraphsStand()
    {
        QFETCH(QString, text);
        QFETCH(Role, role);
        QFETCH(QString, next);
        QFETCH(Role, nextRole);
        QVERIFY(!splitParagraph({.role = role, .text = text}, {.role = nextRole, .text = next}));
    }
};

TARJUMAN_TEST(tst_SplitParagraphs)
#include "tst_SplitParagraphs.moc"
