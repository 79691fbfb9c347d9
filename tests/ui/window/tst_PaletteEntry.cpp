#include "app/text/Folding.h"
#include "tests/support/TestMain.h"
#include "ui/window/PaletteEntry.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::ui;
using namespace tarjuman;

namespace {

PaletteEntry entry(const QString& names)
{
    return {names.section(u'\n', 0, 0),
            {},
            text::folded(names, text::level::search),
            nullptr,
            tarjuman::release::ReleaseId::None};
}

QStringList found(const QList<PaletteEntry>& releases, const QList<PaletteEntry>& actions,
                  const QString& typed, int limit = 8)
{
    QStringList titles;
    for (const PaletteEntry& each :
         findEntries(releases, actions, text::folded(typed, text::level::search), limit))
        titles << each.title;
    return titles;
}

} // namespace

class tst_PaletteEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatBeginsWithTheWordsComesFirst()
    {
        const QList<PaletteEntry> actions{entry(u"Re-export"_s), entry(u"Show the export"_s),
                                          entry(u"Export"_s)};
        QCOMPARE(found({}, actions, u"exp"_s),
                 (QStringList{u"Export"_s, u"Show the export"_s, u"Re-export"_s}));
    }

    void theTextsAreOfferedBehindTitlesElseBehindActions()
    {
        QAction action;
        PaletteEntry act = entry(u"Export"_s);
        act.action = &action;
        QList<PaletteEntry> entries{entry(u"Un titre"_s), act};
        insertTextSearch(entries, entry(u"In all texts"_s));
        QCOMPARE(entries[0].title, u"Un titre"_s);
        QCOMPARE(entries[1].title, u"In all texts"_s);
        QCOMPARE(entries[2].title, u"Export"_s);
        QList<PaletteEntry> actions{act};
        insertTextSearch(actions, entry(u"In all texts"_s));
        QCOMPARE(actions.last().title, u"In all texts"_s);
        QList<PaletteEntry> nothing;
        insertTextSearch(nothing, entry(u"In all texts"_s));
        QCOMPARE(nothing.size(), 1);
    }

    void anActionIsFoundInEveryLanguage()
    {
        const QList<PaletteEntry> actions{entry(u"Export\nExporter\nتصدير"_s),
                                          entry(u"Settings\nRéglages\nإعدادات"_s)};
        QCOMPARE(found({}, actions, u"تصدير"_s), QStringList{u"Export"_s});
        QCOMPARE(found({}, actions, u"reglages"_s), QStringList{u"Settings"_s});
        QCOMPARE(found({}, actions, u"اعدادات"_s), QStringList{u"Settings"_s});
    }

    void releasesComeBeforeActionsAndBothAreLimited()
    {
        const QList<PaletteEntry> releases(20, entry(u"Water of the villages"_s));
        const QList<PaletteEntry> actions(20, entry(u"Watermark"_s));
        const QStringList titles = found(releases, actions, u"water"_s, 3);
        QCOMPARE(titles.size(), 6);
        QCOMPARE(titles.first(), u"Water of the villages"_s);
        QCOMPARE(titles.last(), u"Watermark"_s);
    }

    void nothingTypedShowsTheFirstReleases()
    {
        const QList<PaletteEntry> releases{entry(u"One"_s), entry(u"Two"_s)};
        QCOMPARE(found(releases, {entry(u"Export"_s)}, u"  "_s, 1), QStringList{u"One"_s});
        QVERIFY(found(releases, {}, u"three"_s).isEmpty());
    }
};

TARJUMAN_WIDGET_TEST(tst_PaletteEntry)
#include "tst_PaletteEntry.moc"
