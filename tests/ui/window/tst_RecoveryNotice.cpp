#include "tests/support/TestMain.h"
#include "ui/window/RecoveryNotice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_RecoveryNotice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingFoundIsNothingTold() { QVERIFY(noticeOf({}).words.isEmpty()); }

    void whatCameBackPassesAndWhatIsInDoubtStays()
    {
        const release::Release release;
        const RecoveryNotice back = noticeOf({.updated = {release}});
        QVERIFY(back.words.contains(u"in the archive now"_s));
        QCOMPARE(back.kind, Notice::Kind::Passing);
        const RecoveryNotice doubt = noticeOf({.updated = {release}, .added = {release}});
        QVERIFY(doubt.words.contains(u"in the archive now"_s));
        QVERIFY(doubt.words.contains(u"releases of their own, since"_s));
        QCOMPARE(doubt.kind, Notice::Kind::Trouble);
    }

    void whatIsLeftAndSetAsideIsToldWithItsReason()
    {
        const RecoveryNotice notice = noticeOf(
            {.setAside = {u"/srv/a.json.unreadable"_s}, .left = 2, .reason = u"The disk is full."_s});
        QVERIFY(notice.words.contains(u"The disk is full."_s));
        QVERIFY(notice.words.contains(u"/srv/a.json.unreadable"_s));
        QCOMPARE(notice.kind, Notice::Kind::Trouble);
    }
};

TARJUMAN_TEST(tst_RecoveryNotice)
#include "tst_RecoveryNotice.moc"
