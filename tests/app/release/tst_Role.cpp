#include "app/release/Role.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::release;

class tst_Role : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleComesBackFromItsKey()
    {
        QSet<QString> keys;
        for (const Role role : allRoles) {
            QVERIFY(roleFromKey(keyOf(role)) == role);
            keys << keyOf(role);
        }
        QCOMPARE(keys.size(), static_cast<qsizetype>(std::size(allRoles)));
    }

    void anUnknownKeyIsNoRole()
    {
        QVERIFY(!roleFromKey(u"headline"));
        QVERIFY(!roleFromKey(u""));
    }
};

TARJUMAN_TEST(tst_Role)
#include "tst_Role.moc"
