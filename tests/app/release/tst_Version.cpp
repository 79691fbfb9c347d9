#include "app/release/Version.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::release;

class tst_Version : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reasonsHaveNamesThatLeadBack()
    {
        for (const VersionReason reason : {VersionReason::StatusChanged, VersionReason::Requested,
                                           VersionReason::BeforeRestore, VersionReason::Replacement})
            QCOMPARE(versionReasonFromKey(keyOf(reason)), reason);
        QVERIFY(!versionReasonFromKey(u"whim"));
    }
};

TARJUMAN_PLAIN_TEST(tst_Version)
#include "tst_Version.moc"
