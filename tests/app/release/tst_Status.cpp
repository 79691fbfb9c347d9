#include "app/release/Status.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::release;

class tst_Status : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasAKeyThatLeadsBack()
    {
        for (Status status : allStatuses)
            QCOMPARE(statusFromKey(keyOf(status)), std::optional(status));
    }

    void theWorkflowAllows_data()
    {
        QTest::addColumn<Status>("from");
        QTest::addColumn<Status>("to");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("a draft goes to translation") << Status::Draft << Status::InTranslation << true;
        QTest::newRow("a review goes back to draft") << Status::InReview << Status::Draft << true;
        QTest::newRow("a draft is never published unapproved") << Status::Draft << Status::Published << false;
        QTest::newRow("an approved release is published") << Status::Approved << Status::Published << true;
        QTest::newRow("a published release is never a draft again")
            << Status::Published << Status::Draft << false;
        QTest::newRow("a published release is corrected") << Status::Published << Status::Corrected << true;
        QTest::newRow("a draft cannot be withdrawn") << Status::Draft << Status::Withdrawn << false;
    }

    void theWorkflowAllows()
    {
        QFETCH(Status, from);
        QFETCH(Status, to);
        QFETCH(bool, allowed);
        QCOMPARE(mayChange(from, to), allowed);
    }

    void stepsLeadFromADraftToPublicationAndNotBack()
    {
        QVERIFY(mayReach(Status::Draft, Status::Published));
        QVERIFY(mayReach(Status::Draft, Status::Draft));
        QVERIFY(mayReach(Status::Published, Status::Corrected));
        QVERIFY(!mayReach(Status::Published, Status::Approved));
        QVERIFY(!mayReach(Status::Withdrawn, Status::Published));
    }
};

TARJUMAN_TEST(tst_Status)
#include "tst_Status.moc"
