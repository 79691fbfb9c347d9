#include "app/spelling/UsedWords.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;
using text::Language;

class tst_UsedWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsMetTwiceAreUsed()
    {
        UsedWordsCount count;
        count.add(u"Une tribune, puis la Tribune et l’estrade."_s, Language::French);
        count.add(u"D'une estrade à une autre."_s, Language::French);
        const UsedWords used = count.used().french;
        QVERIFY(used.holds(u"tribune"_s)); // capitals don't count
        QVERIFY(used.holds(u"estrade"_s)); // nor does the article
        QVERIFY(!used.holds(u"autre"_s));
        QVERIFY(!used.holds(u"l'estrade"_s));
        QVERIFY(!used.holds(QString()));
        QVERIFY(count.used().arabic.isEmpty());
    }

    void wordsBelongToTheLanguageOfTheirLetters()
    {
        UsedWordsCount count;
        count.add(u"منصّة Tribune منصة"_s, Language::Arabic);
        count.add(u"tribune"_s, Language::French);
        QVERIFY(count.used().arabic.holds(u"منصة"_s)); // without its marks
        QVERIFY(count.used().french.holds(u"tribune"_s));
        QVERIFY(!count.used().arabic.holds(u"tribune"_s));
    }

    void numbersAndAddressesAreNoWords()
    {
        UsedWordsCount count;
        for (int i = 0; i < 3; ++i)
            count.add(u"2024 G20 info@exemple.fr x"_s, Language::French);
        QCOMPARE(count.used().french.size(), std::size_t(0));
    }

    void onlyTheCommonestAreKept()
    {
        UsedWordsCount count;
        const auto word = [](int number) {
            QString letters;
            for (int rest = number; letters.size() < 5; rest /= 26)
                letters.append(QChar('a' + rest % 26));
            return letters;
        };
        const int many = int(UsedWords::mostKept) + 500;
        for (int turn = 0; turn < 2; ++turn) {
            for (int i = 0; i < many; ++i)
                count.add(word(i), Language::French);
        }
        for (int i = many - 10; i < many; ++i)
            count.add(word(i), Language::French);
        const UsedWords used = count.used().french;
        QCOMPARE(used.size(), UsedWords::mostKept);
        for (int i = many - 10; i < many; ++i)
            QVERIFY(used.holds(word(i)));
    }
};

TARJUMAN_TEST(tst_UsedWords)
#include "tst_UsedWords.moc"
