#include "app/base/UserName.h"
#include "tests/support/TestMain.h"

#include <QTest>

class tst_UserName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsOneLineWithoutSpacesAround()
    {
        const QString name = tarjuman::base::systemUserName();
        QCOMPARE(name, name.trimmed());
        QVERIFY(!name.contains(u','));
        QVERIFY(
            !name.isEmpty()); // an account without an entry and without a variable is none of a newsroom's
    }
};

TARJUMAN_PLAIN_TEST(tst_UserName)
#include "tst_UserName.moc"
