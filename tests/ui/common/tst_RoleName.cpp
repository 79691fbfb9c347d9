#include "tests/support/TestMain.h"
#include "ui/common/RoleName.h"

#include <QSet>
#include <QTest>

using namespace tarjuman;

class tst_RoleName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRoleHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (release::Role role : release::allRoles)
            names.insert(ui::nameOf(role));
        QCOMPARE(names.size(), qsizetype(std::size(release::allRoles)));
        QVERIFY(!names.contains(QString()));
    }
};

TARJUMAN_WIDGET_TEST(tst_RoleName)
#include "tst_RoleName.moc"
