#include "app/text/Folding.h"
#include "tests/support/TestMain.h"
#include "tests/ui/list/Catalogue.h"
#include "ui/list/ReleaseFilter.h"

#include <QTest>

using namespace tarjuman;
using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using tarjuman::release::ReleaseSummary;
using tarjuman::release::Status;

namespace {

const QDateTime now(QDate(2024, 6, 1), QTime(12, 0), Qt::UTC);

bool finds(const ReleaseSummary& summary, const QString& typed)
{
    ReleaseFilter filter;
    filter.key = text::folded(typed, text::level::search);
    return matches(summary,
                   text::folded(summary.title.french + u'\n' + summary.title.arabic, text::level::search),
                   filter, now);
}

} // namespace

class tst_ReleaseFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordMustBeFoundInEitherLanguage()
    {
        const ReleaseSummary summary = test::summary(7);
        QVERIFY(finds(summary, u""_s));
        QVERIFY(finds(summary, u"QUALITE villages"_s));
        QVERIFY(finds(summary, u"الورشه"_s));
        QVERIFY(finds(summary, u"atelier المياه"_s));
        QVERIFY(!finds(summary, u"atelier désert"_s));
    }

    void anArabicWordIsFoundBehindItsParticle()
    {
        ReleaseSummary summary = test::summary(7);
        summary.title.arabic = u"تقرير للأمم المتحدة عن المياه"_s;
        QVERIFY(finds(summary, u"الأمم"_s));
        QVERIFY(finds(summary, u"بالأمم المتحده"_s));
        QVERIFY(!finds(summary, u"الأهم"_s));
    }

    void aSpanOfDatesIncludesItsEnds()
    {
        ReleaseSummary summary = test::summary(1);
        summary.date = QDate(2024, 5, 22);
        ReleaseFilter filter;
        filter.from = summary.date;
        filter.until = summary.date;
        QVERIFY(matches(summary, {}, filter, now));
        filter.from = summary.date.addDays(1);
        filter.until = QDate();
        QVERIFY(!matches(summary, {}, filter, now));
        summary.date = QDate();
        QVERIFY(!matches(summary, {}, filter, now));
    }

    void aDraftInOneLanguageWaitsForItsTranslation()
    {
        ReleaseSummary summary = test::summary(1, Status::Draft);
        QVERIFY(!matches(summary, SavedSearch::ToTranslate, now));
        summary.completeness.arabic = 0;
        QVERIFY(matches(summary, SavedSearch::ToTranslate, now));
        summary.completeness = {0, 0};
        QVERIFY(!matches(summary, SavedSearch::ToTranslate, now));
        summary.status = Status::InTranslation;
        QVERIFY(matches(summary, SavedSearch::ToTranslate, now));
    }

    void anEmbargoHoldsUntilItsMoment()
    {
        ReleaseSummary summary = test::summary(1);
        QVERIFY(!matches(summary, SavedSearch::UnderEmbargo, now));
        summary.embargoUntil = now.addSecs(1);
        QVERIFY(matches(summary, SavedSearch::UnderEmbargo, now));
        QVERIFY(!matches(summary, SavedSearch::UnderEmbargo, now.addSecs(1)));
    }
};

TARJUMAN_TEST(tst_ReleaseFilter)
#include "tst_ReleaseFilter.moc"
