#include "app/text/Folding.h"
#include "tests/support/TestMain.h"
#include "tests/ui/list/Catalogue.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/list/ReleaseListProxy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::release::ReleaseId;
using tarjuman::release::ReleaseSummary;

class tst_ReleaseListProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestComesFirst()
    {
        ReleaseListModel model;
        model.setSummaries(test::summaries(20));
        const ReleaseListProxy proxy(model);
        QCOMPARE(proxy.idAt(0), ReleaseId{20});
        QCOMPARE(proxy.rowOf(ReleaseId{1}), 19);
        QCOMPARE(proxy.idAt(20), ReleaseId::None);
    }

    void aReleaseWithoutADateIsOfTheDayItWasWorkedOn()
    {
        ReleaseListModel model;
        QList<ReleaseSummary> list = test::summaries(3);
        list[0].date = QDate();
        list[0].changed = QDateTime(QDate(2025, 1, 1), QTime(9, 0), Qt::UTC);
        model.setSummaries(list);
        const ReleaseListProxy proxy(model);
        QCOMPARE(proxy.idAt(0), ReleaseId{1});
    }

    void titlesFollowTheAlphabetOfTheirLanguage()
    {
        ReleaseListModel model;
        QList<ReleaseSummary> list = test::summaries(4);
        list[0].title = {u"Zèle"_s, u"بيان"_s};
        list[1].title = {u"Élan"_s, u"أمل"_s};
        list[2].title = {u"Eau"_s, u"تعاون"_s};
        list[3].title = {{}, {}};
        model.setSummaries(list);
        ReleaseListProxy proxy(model);
        proxy.setOrder(ReleaseOrder::FrenchTitle);
        QCOMPARE(ids(proxy), (QList<qint64>{3, 2, 1, 4}));
        proxy.setOrder(ReleaseOrder::ArabicTitle);
        QCOMPARE(ids(proxy), (QList<qint64>{2, 1, 3, 4}));
    }

    void filteringLeavesTheOrderAndTheCounts()
    {
        ReleaseListModel model;
        model.setSummaries(test::summaries(16));
        ReleaseListProxy proxy(model);
        const auto before = proxy.counts();
        QCOMPARE(before[0], 16);
        ReleaseFilter filter;
        filter.search = SavedSearch::InReview;
        proxy.setFilter(filter);
        QCOMPARE(proxy.rowCount(), before[static_cast<std::size_t>(SavedSearch::InReview)]);
        QCOMPARE(proxy.counts(), before);
        QCOMPARE(ids(proxy), (QList<qint64>{10, 2}));
    }

private:
    static QList<qint64> ids(const ReleaseListProxy& proxy)
    {
        QList<qint64> found;
        for (int row = 0; row < proxy.rowCount(); ++row)
            found << static_cast<qint64>(proxy.idAt(row));
        return found;
    }
};

TARJUMAN_TEST(tst_ReleaseListProxy)
#include "tst_ReleaseListProxy.moc"
