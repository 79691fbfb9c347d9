#include "tests/support/TestMain.h"
#include "tests/ui/list/Catalogue.h"
#include "ui/list/ReleaseListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::release::ReleaseId;

class tst_ReleaseListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowTellsWhatTheListShows()
    {
        ReleaseListModel model;
        model.setSummaries(test::summaries(3));
        const QModelIndex first = model.index(0);
        QVERIFY(first.data(ReleaseListModel::FrenchTitleRole).toString().contains(u"n° 1"_s));
        QVERIFY(first.data(ReleaseListModel::ArabicTitleRole).toString().contains(u"1"_s));
        QCOMPARE(first.data(ReleaseListModel::DateRole).toDate(), QDate(2024, 1, 2));
        QCOMPARE(first.data(ReleaseListModel::FrenchPartRole).toInt(), 100);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u", "_s));
    }

    void aChangeKeepsTheRowInItsPlace()
    {
        ReleaseListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSummaries(test::summaries(5));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto renewed = test::summary(3);
        renewed.title.french = u"Un autre titre"_s;
        model.apply({renewed}, {});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(2).data(ReleaseListModel::FrenchTitleRole).toString(), u"Un autre titre"_s);
    }

    void removedReleasesLeaveAndComeBack()
    {
        ReleaseListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setSummaries(test::summaries(5));
        model.apply({}, {ReleaseId{2}, ReleaseId{4}, ReleaseId{77}});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(ReleaseId{2}), std::nullopt);
        QCOMPARE(model.rowOf(ReleaseId{5}), std::optional(2));
        model.apply({test::summary(2), test::summary(9)}, {});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowOf(ReleaseId{9}), std::optional(4));
    }
};

TARJUMAN_WIDGET_TEST(tst_ReleaseListModel)
#include "tst_ReleaseListModel.moc"
