#include "app/spelling/WordLists.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::spelling;

class tst_WordLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundInEveryCase()
    {
        WordLists lists;
        lists.set(WordScope::Personal, {u"kafala"_s, u"Voronine"_s}, 0);
        for (const QString& word : {u"kafala"_s, u"Kafala"_s, u"KAFALA"_s, u"Voronine"_s, u"VORONINE"_s})
            QVERIFY(lists.accepts(word));
        QVERIFY(!lists.accepts(u"voronine"_s));
        QVERIFY(!lists.accepts(QString()));
    }

    void wordsAreKeptFolded()
    {
        WordLists lists;
        lists.set(WordScope::House, {u"l’e\u0301cho"_s, u"مُغيدي"_s, u" "_s}, 0);
        QVERIFY(lists.accepts(u"l'écho"_s));
        QVERIFY(lists.accepts(u"مغيدي"_s));
    }

    void eachDocumentHasItsOwn()
    {
        WordLists lists;
        lists.set(WordScope::Document, {u"fote"_s}, 3);
        QVERIFY(lists.documentAccepts(3, u"fote"_s));
        QVERIFY(!lists.documentAccepts(4, u"fote"_s));
        QVERIFY(!lists.accepts(u"fote"_s));
        lists.set(WordScope::Document, {}, 3);
        QVERIFY(!lists.hasDocument(3));
    }

    void aListReplacesTheOneBefore()
    {
        WordLists lists;
        lists.set(WordScope::Personal, {u"un"_s}, 0);
        lists.set(WordScope::Personal, {u"deux"_s}, 0);
        QVERIFY(!lists.accepts(u"un"_s));
        QVERIFY(lists.accepts(u"deux"_s));
    }

    void aForbiddenWordGivesItsCapitalToItsReplacement()
    {
        WordLists lists;
        lists.setForbidden({{u"mél"_s, u"courriel"_s, u"usage de la maison"_s}});
        QCOMPARE(lists.forbidden(u"mél"_s)->replacement, u"courriel"_s);
        QCOMPARE(lists.forbidden(u"Mél"_s)->replacement, u"Courriel"_s);
        QCOMPARE(lists.forbidden(u"MÉL"_s)->replacement, u"COURRIEL"_s);
        QVERIFY(!lists.forbidden(u"miel"_s));
    }

    void wordsOfTheHousesTextsAreUsed()
    {
        WordLists lists;
        QVERIFY(!lists.isUsed(u"communiqué"_s));
        UsedWordsCount count;
        count.add(u"Un communiqué, puis un communiqué."_s, tarjuman::text::Language::French);
        lists.setUsed(count.used().french);
        QVERIFY(lists.isUsed(u"communiqué"_s));
    }
};

TARJUMAN_TEST(tst_WordLists)
#include "tst_WordLists.moc"
