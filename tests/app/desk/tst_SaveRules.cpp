#include "app/desk/SaveRules.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using desk::SaveRules;
using release::Release;
using release::Status;

class tst_SaveRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyStepsOfTheWorkflowAreTaken()
    {
        QVERIFY(SaveRules::checkStep(Status::Draft, Status::InReview));
        const auto refused = SaveRules::checkStep(Status::Draft, Status::Published);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Usage);
    }

    void aSaveMayTakeSeveralStepsAtOnce()
    {
        Release saved = testing::smallRelease();
        Release current = saved;
        current.status = Status::Published;
        QVERIFY(SaveRules::checkSave(saved, current));
        QVERIFY(!SaveRules::checkSave(current, saved));
    }

    void aPublishedTextStaysAsItIsButMayBeRemarkedUpon()
    {
        Release saved = testing::smallRelease();
        saved.status = Status::Published;
        Release current = saved;
        current.comments.append({.id = 9, .text = u"À archiver."_s});
        QVERIFY(SaveRules::checkSave(saved, current));
        current.paragraphs.french[0].text += u'x';
        QVERIFY(!SaveRules::checkSave(saved, current));
    }

    void aPublishedReleaseKeepsItsPictures()
    {
        Release saved = testing::smallRelease();
        saved.status = Status::Published;
        saved.figures.append({.id = 9, .image = "PNG", .caption = {u"Un bassin"_s, {}}});
        Release other = saved;
        QVERIFY(SaveRules::checkSave(saved, other));
        other.figures[0].caption.french = u"Un puits"_s;
        QCOMPARE(SaveRules::checkSave(saved, other).error().kind, base::ErrorKind::Usage);
        other.figures.clear();
        QVERIFY(!SaveRules::checkSave(saved, other));
    }
};

TARJUMAN_TEST(tst_SaveRules)
#include "tst_SaveRules.moc"
