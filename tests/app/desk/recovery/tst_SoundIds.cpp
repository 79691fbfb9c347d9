#include "app/desk/recovery/SoundIds.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_SoundIds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReleaseThatIsRightStaysAsItIs()
    {
        release::Release release = testing::smallRelease();
        release.comments = {{.id = 9, .text = u"Un"_s}};
        release.lastParagraphId = 9;
        QCOMPARE(withSoundIds(release), release);
    }

    void whatHasNoNumberOfItsOwnGetsOne()
    {
        release::Release release = testing::smallRelease();
        release.comments = {{.id = 9, .text = u"Un"_s}, {.id = 9, .text = u"Deux"_s}, {.text = u"Trois"_s}};
        release.figures = {{.id = -1, .image = "a"}, {.id = 12, .image = "b"}};
        release.waivers = {{.id = 4}, {.id = 4}};
        const release::Release sound = withSoundIds(release);
        QSet<qint64> numbers;
        for (const auto& comment : sound.comments)
            numbers.insert(comment.id);
        QCOMPARE(numbers.size(), 3);
        QCOMPARE(sound.comments.first().id, 9);
        QVERIFY(sound.figures.first().id > 12);
        QVERIFY(sound.waivers.first().id != sound.waivers.last().id);
        QVERIFY(sound.lastParagraphId >= sound.figures.first().id);
    }
};

TARJUMAN_TEST(tst_SoundIds)
#include "tst_SoundIds.moc"
