#include "app/text/UnseenCharacters.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;
using tarjuman::testing::typeset;

class tst_UnseenCharacters : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void uselessOnesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a joiner within a word") << u"الكامي\u200Dرون هنا"_s << QStringList{u"[\u200D]"_s};
        QTest::newRow("a non-joiner") << u"الكامي\u200Cرون هنا"_s << QStringList{u"[\u200C]"_s};
        QTest::newRow("a zero-width space") << u"قال\u200B الوزير"_s << QStringList{u"[\u200B]"_s};
        QTest::newRow("a byte order mark") << u"\uFEFFقال الوزير"_s << QStringList{u"[\uFEFF]"_s};
        QTest::newRow("an embedding")
            << u"قال \u202Bالوزير\u202C"_s << QStringList{u"[\u202B]"_s, u"[\u202C]"_s};
        QTest::newRow("an override") << u"قال \u202Eالوزير"_s << QStringList{u"[\u202E]"_s};
        QTest::newRow("a soft hyphen") << u"الكامي\u00ADرون"_s << QStringList{u"[\u00AD]"_s};
        QTest::newRow("a mark of direction within a word")
            << u"الكامي\u200Fرون"_s << QStringList{u"[\u200F]"_s};
        QTest::newRow("an isolate that does not end") << u"قال \u2067الوزير"_s << QStringList{u"[\u2067]"_s};
        QTest::newRow("an end without its isolate") << u"قال الوزير\u2069"_s << QStringList{u"[\u2069]"_s};
        QTest::newRow("two in a row") << u"قال\u200B\u200B الوزير"_s << QStringList{u"[\u200B\u200B]"_s};
    }

    void uselessOnesAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::Arabic), changes);
    }

    void neededOnesAreLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("marks in a date") << u"في 22\u200F/5\u200F/2024 بالرباط"_s;
        QTest::newRow("the Arabic letter mark") << u"نحو \u061C-5 درجات"_s;
        QTest::newRow("a mark at a Latin name") << u"قالت \u200EBBC\u200E أمس"_s;
        QTest::newRow("an isolate") << u"قالت \u2066BBC\u2069 أمس"_s;
        QTest::newRow("the Hijri sign with a joiner") << u"عام 1445 ه\u200D الموافق"_s;
        QTest::newRow("a picture of joined parts") << u"شكراً 👩\u200D💻 للجميع"_s;
        QTest::newRow("tabulators") << u"قال\u0009الوزير"_s;
    }

    void neededOnesAreLeftAlone()
    {
        QFETCH(const QString, text);
        QCOMPARE(typeset(text, Language::Arabic), QStringList());
    }

    void frenchIsReadToo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("changes");
        QTest::newRow("a soft hyphen") << u"Le com\u00ADmuniqué"_s << QStringList{u"[\u00AD]"_s};
        QTest::newRow("a zero-width space") << u"Le\u200B communiqué"_s << QStringList{u"[\u200B]"_s};
        QTest::newRow("a control") << u"Le\u0007 communiqué"_s << QStringList{u"[\u0007]"_s};
    }

    void frenchIsReadToo()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, changes);
        QCOMPARE(typeset(text, Language::French), changes);
    }
};

TARJUMAN_TEST(tst_UnseenCharacters)
#include "tst_UnseenCharacters.moc"
