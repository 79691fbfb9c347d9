#include "ui/figures/FigurePlaces.h"

#include "tests/support/TestMain.h"
#include "tests/ui/figures/FigureSamples.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using release::ParagraphId;

class tst_FigurePlaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void behindEachPairAndAtTheEnd()
    {
        const release::Release release = ui::testing::threePairs();
        const FigurePlaces places(release);
        QCOMPARE(places.all().size(), 4);
        QCOMPARE(places.all().last(), ParagraphId::None);
        QVERIFY(places.wordsOf(places.all().at(1)).contains(u"chalutiers"));
    }

    void bothSidesOfAPairMeanTheSamePlace()
    {
        const release::Release release = ui::testing::threePairs();
        const FigurePlaces places(release);
        QCOMPARE(places.placeOf(release.paragraphs.arabic.at(1).id),
                 places.placeOf(release.paragraphs.french.at(1).id));
        QCOMPARE(places.indexOf(release.paragraphs.arabic.at(2).id), 2);
    }

    void aParagraphThatIsGoneMeansTheEnd()
    {
        const FigurePlaces places(ui::testing::threePairs());
        QCOMPARE(places.placeOf(ParagraphId{99}), ParagraphId::None);
        QVERIFY(!places.wordsOf(ParagraphId{99}).isEmpty());
        QCOMPARE(FigurePlaces(release::Release{}).all().size(), 1);
    }

    void longBeginningsAreCutBetweenWords()
    {
        release::Release release = ui::testing::threePairs();
        release.paragraphs.french[2].text = QStringLiteral("mot ").repeated(60).trimmed();
        const QString words = FigurePlaces(release).wordsOf(release.paragraphs.french[2].id);
        QVERIFY(words.size() < 100);
        QVERIFY(words.contains(u"mot…"));
    }
};

TARJUMAN_TEST(tst_FigurePlaces)
#include "tst_FigurePlaces.moc"
