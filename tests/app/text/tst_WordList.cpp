#include "app/text/WordList.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_WordList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundWhole()
    {
        const WordList list(u"# a note\nville\nà\nport\n\nمدينة\n"_s);
        QCOMPARE(list.words().size(), std::size_t(4));
        QVERIFY(list.contains(u"port"));
        QVERIFY(list.contains(u"مدينة"));
        QVERIFY(!list.contains(u"vill"));
        QVERIFY(!list.contains(u"# a note"));
        QVERIFY(!list.contains(u""));
    }

    void aCopyKeepsItsWords()
    {
        WordList copy(u"x"_s);
        {
            const WordList list(u"b\na\n"_s);
            copy = list;
        }
        QVERIFY(copy.contains(u"a"));
    }

    void shortListsOfTheCodeAreAskedAlike()
    {
        static constexpr QStringView words[] = {u"un", u"deux"};
        QVERIFY(isOneOf(u"deux", words));
        QVERIFY(!isOneOf(u"trois", words));
    }
};

TARJUMAN_TEST(tst_WordList)
#include "tst_WordList.moc"
