#include "tests/support/TestMain.h"
#include "ui/common/EmptyHint.h"

#include <QListView>
#include <QStringListModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;

class tst_EmptyHint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsThereAsLongAsThereIsNothingElse()
    {
        QStringListModel model;
        QListView view;
        view.setModel(&model);
        const auto* hint = new EmptyHint(u"Add one."_s, model, view);
        view.show();
        QVERIFY(hint->isVisible());
        model.insertRow(0);
        QVERIFY(!hint->isVisible());
        model.removeRow(0);
        QVERIFY(hint->isVisible());
        model.setStringList({u"one"_s});
        QVERIFY(!hint->isVisible());
    }
};

TARJUMAN_WIDGET_TEST(tst_EmptyHint)
#include "tst_EmptyHint.moc"
