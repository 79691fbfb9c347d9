#include "app/desk/words/HouseWords.h"
#include "app/desk/words/Vocabulary.h"

#include "app/desk/Desk.h"
#include "app/desk/words/TermBook.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using text::Language;

class tst_HouseWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsTermsAndForbiddenFormsAreAllThere()
    {
        const QTemporaryDir folder;
        Desk desk(testing::archiveIn(folder), QString());
        QVERIFY(desk.open().result());
        QVERIFY(desk.vocabulary().add(Language::Arabic, u"المنستير"_s, WordScope::House).result());
        QVERIFY(desk.vocabulary().forbid(Language::French, u"newsletter"_s, u"lettre"_s).result());
        QVERIFY(storeTerms(desk.archive(), {{.text = {u"rue d’Al-Ghannouch 12"_s, u"شارع"_s}}}).result());
        const auto words = houseWords(desk.archive()).result();
        QVERIFY(words);
        QCOMPARE(words->known.arabic, (QStringList{u"شارع"_s, u"المنستير"_s}));
        QVERIFY(words->known.french.contains(u"rue"_s));
        QVERIFY(!words->known.french.contains(u"12"_s));
        QCOMPARE(words->forbidden.french.size(), 1);
        QCOMPARE(words->forbidden.french.first().replacement, u"lettre"_s);
    }

    void anArchiveThatCannotBeReadIsSaid()
    {
        const QTemporaryDir folder;
        Desk desk(testing::archiveIn(folder), QString());
        QVERIFY(!houseWords(desk.archive()).result()); // it was not opened
    }
};

TARJUMAN_TEST(tst_HouseWords)
#include "tst_HouseWords.moc"
