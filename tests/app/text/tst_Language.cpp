#include "app/text/Language.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::text;

class tst_Language : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLanguageComesBackFromItsTag()
    {
        for (const Language language : bothLanguages)
            QVERIFY(languageFromTag(tagOf(language)) == language);
    }

    void anotherTagIsNoLanguage()
    {
        QVERIFY(!languageFromTag(u"en"));
        QVERIFY(!languageFromTag(u""));
    }

    void theOtherLanguageIsTheOther()
    {
        QVERIFY(otherLanguage(Language::French) == Language::Arabic);
        QVERIFY(otherLanguage(Language::Arabic) == Language::French);
    }

    void aValueForEachLanguageIsFoundByIt()
    {
        PerLanguage<int> words{471, 324};
        QCOMPARE(words[Language::French], 471);
        words[Language::Arabic] = 325;
        QCOMPARE(words, (PerLanguage<int>{471, 325}));
    }
};

TARJUMAN_TEST(tst_Language)
#include "tst_Language.moc"
