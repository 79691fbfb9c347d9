#include "app/desk/recovery/RecoveryForm.h"

#include "app/desk/archive/ReleaseJson.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_RecoveryForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextSaysWhatItIsBasedOnAndNamesItsPictures()
    {
        RecoveryText text{.release = testing::smallRelease(), .archive = u"3f"_s, .base = "9c"};
        text.release.figures = {{.id = 8, .image = "within"}, {.id = 9, .image = "beside"}};
        text.pictures = {{}, QByteArray(64, 'a')};
        const QByteArray json = toRecoveryJson(text);
        QVERIFY(!json.contains(QByteArray("beside").toBase64()));
        const auto back = recoveryFromJson(json);
        QVERIFY(back);
        QCOMPARE(back->archive, text.archive);
        QCOMPARE(back->base, text.base);
        QCOMPARE(back->pictures, text.pictures);
        QCOMPARE(back->release.figures[0].image, QByteArray("within"));
        QVERIFY(back->release.figures[1].image.isEmpty());
        QCOMPARE(back->release.paragraphs, text.release.paragraphs);
    }

    void anOlderFileIsInDoubt()
    {
        const auto back = recoveryFromJson(toJson(testing::smallRelease()));
        QVERIFY(back);
        QVERIFY(back->archive.isEmpty() && back->base.isEmpty() && back->pictures.isEmpty());
    }

    void aDigestIsNothingButADigest()
    {
        RecoveryText text{.release = testing::smallRelease()};
        text.release.figures = {{.id = 9}};
        text.pictures = {"../../etc/passwd"};
        QCOMPARE(recoveryFromJson(toRecoveryJson(text))->pictures, QList<QByteArray>{QByteArray()});
        QVERIFY(!recoveryFromJson("{\"format\":"));
    }
};

TARJUMAN_TEST(tst_RecoveryForm)
#include "tst_RecoveryForm.moc"
