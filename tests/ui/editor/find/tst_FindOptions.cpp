#include "tests/support/TestMain.h"
#include "ui/editor/find/FindOptions.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_FindOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingIsOverlookedAtFirst()
    {
        const FindOptions options;
        QCOMPARE(options.queryFor(u"mot"_s), (text::SearchQuery{u"mot"_s}));
    }

    void eachChoiceCountsAlone()
    {
        FindOptions options;
        QSignalSpy changes(&options, &FindOptions::changed);
        options.findChild<QAction*>(u"overlookArabic"_s)->trigger();
        options.findChild<QAction*>(u"findWholeWords"_s)->trigger();
        QCOMPARE(changes.count(), 2);
        const text::SearchQuery query = options.queryFor(u"mot"_s);
        QCOMPARE(query.overlooked, text::Overlook::Capitals | text::Overlook::French);
        QCOMPARE(query.bounds, text::SearchBounds::WholeWords);
    }
};

TARJUMAN_WIDGET_TEST(tst_FindOptions)
#include "tst_FindOptions.moc"
