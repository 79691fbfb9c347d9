#include "ui/editor/layout/LineChange.h"

#include "app/spelling/SpellService.h"
#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/editor/marks/EditorFindings.h"

#include <QDir>
#include <QRandomGenerator>
#include <QScreen>
#include <QStyleHints>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::Language;
using ui::ChangedLines;
using ui::LineBreaks;
using Lines = std::optional<ChangedLines>;

class tst_LineChange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QGuiApplication::styleHints()->setCursorFlashTime(0); }

    void onlyLinesThatLookOtherHaveChanged_data()
    {
        QTest::addColumn<LineBreaks>("after");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("removed");
        QTest::addColumn<int>("added");
        QTest::addColumn<Lines>("changed");
        // Before: four lines of ten letters.
        QTest::newRow("a letter in the first line")
            << LineBreaks{{0, 11, 21, 31}, 41} << 3 << 0 << 1 << Lines({0, 0});
        QTest::newRow("a letter in the third")
            << LineBreaks{{0, 10, 20, 31}, 41} << 25 << 0 << 1 << Lines({2, 2});
        QTest::newRow("a letter at the end")
            << LineBreaks{{0, 10, 20, 30}, 41} << 40 << 0 << 1 << Lines({3, 3});
        QTest::newRow("a letter taken away")
            << LineBreaks{{0, 9, 19, 29}, 39} << 3 << 1 << 0 << Lines({0, 0});
        QTest::newRow("where two lines meet, both")
            << LineBreaks{{0, 10, 21, 31}, 41} << 10 << 0 << 1 << Lines({0, 1});
        QTest::newRow("a word that moved to the next line")
            << LineBreaks{{0, 6, 21, 31}, 41} << 3 << 0 << 1 << Lines({0, 1});
        QTest::newRow("a word that was drawn up to the line before")
            << LineBreaks{{0, 13, 21, 31}, 41} << 12 << 0 << 1 << Lines({0, 1});
        QTest::newRow("one line more") << LineBreaks{{0, 10, 20, 30, 40}, 41} << 40 << 0 << 1 << Lines();
        QTest::newRow("breaks of another text") << LineBreaks{{0, 10, 20, 30}, 50} << 3 << 0 << 1 << Lines();
    }

    void onlyLinesThatLookOtherHaveChanged()
    {
        QFETCH(LineBreaks, after);
        QFETCH(int, from);
        QFETCH(int, removed);
        QFETCH(int, added);
        QFETCH(Lines, changed);
        QVERIFY(ui::changedLines({{0, 10, 20, 30}, 40}, after, from, removed, added) == changed);
    }

    void aPlaceStandsOnItsLine()
    {
        const LineBreaks breaks{{0, 10, 20}, 30};
        QCOMPARE(breaks.lineOf(0), 0);
        QCOMPARE(breaks.lineOf(9), 0);
        QCOMPARE(breaks.lineOf(10), 1);
        QCOMPARE(breaks.lineOf(30), 2);
        QCOMPARE(LineBreaks().lineOf(3), 0);
    }

    // What stands on the screen after each key is what a window that is painted whole would show.
    void nothingStaleIsLeftOnTheScreen_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<bool>("stale");
        const QString french = u"Le comitté se réunit demain à l’institut de la ville. "_s.repeated(9);
        const QString arabic = u"اجتمعت اللججنة غدا في معهد المدينة القديمة. "_s.repeated(9);
        QTest::newRow("one direction") << french << arabic << false;
        QTest::newRow("findings and marks")
            << french + u"le le comitté"_s + french << arabic + u"في في المدينه"_s + arabic << false;
        QTest::newRow("numbers that are kept together")
            << french << u"اتصلوا على 01-45-68-10-00 أو (REUTERS) غدا. "_s.repeated(7) << false;
        QTest::newRow("brackets far apart in two directions")
            << u"Le comité (اللجنة se réunit demain à l’institut de la ville) "_s.repeated(5)
            << u"اللجنة (UNESCO تجتمع غدا في معهد المدينة) "_s.repeated(6) << false;
        QTest::newRow("a stale pair") << french << arabic << true;
    }

    void nothingStaleIsLeftOnTheScreen()
    {
        QFETCH(QString, french);
        QFETCH(QString, arabic);
        QFETCH(bool, stale);
        EditorStage stage;
        stage.openTexts({french, u"Fin"_s}, {arabic, u"خاتمة"_s}, u"1-1 1-1"_s);
        if (stale) {
            stage.focus(Language::French, {0, 0});
            stage.trigger("pairToggleDone");
        }
        int answers = 0;
        const auto note = [&answers] { ++answers; };
        connect(&stage.desk().spelling(), &spelling::SpellService::checked, &stage.editor(), note);
        connect(&stage.editor().findings(), &ui::EditorFindings::told, &stage.editor(), note);
        QRandomGenerator random(4);
        for (int i = 0; i < 120; ++i) {
            const QString done = edit(stage, random);
            for (int seen = -1; seen != answers;) { // and until what they ask for is painted
                seen = answers;
                QCoreApplication::sendPostedEvents();
            }
            const QImage shown = screenOf(stage);
            stage.editor().repaint();
            for (Language language : text::bothLanguages)
                stage.column(language).viewport()->repaint();
            stage.editor().area().gutter().repaint();
            const QImage whole = screenOf(stage);
            if (shown != whole) {
                shown.save(QDir::temp().filePath(u"tarjuman-line-change-shown.png"_s));
                whole.save(QDir::temp().filePath(u"tarjuman-line-change-whole.png"_s));
            }
            QVERIFY2(shown == whole, qPrintable(u"after edit %1: %2"_s.arg(i).arg(done)));
        }
    }

private:
    static QString edit(EditorStage& stage, QRandomGenerator& random)
    {
        const Language language = random.bounded(2) ? Language::French : Language::Arabic;
        const int length = int(stage.textOf(language, 0).size());
        if (random.bounded(4) == 0)
            stage.focus(language, {0, int(random.bounded(length + 1))});
        auto& column = stage.editor().area().currentColumn();
        const QString words[] = {u"é"_s, u" "_s, u"م"_s, u"("_s, u")"_s, u"7"_s, u"mot "_s, u"كلمة "_s};
        switch (random.bounded(4)) {
        case 0:
            QTest::keyClick(&column, Qt::Key_Backspace);
            return u"backspace"_s;
        case 1:
            stage.trigger(random.bounded(2) ? "editUndo" : "editRedo");
            return u"undo or redo"_s;
        default:
            const QString& word = words[random.bounded(int(std::size(words)))];
            stage.type(column.language(), word);
            return u"type "_s + word;
        }
    }

    // What the window gave to the screen, which need not be all that it would paint.
    static QImage screenOf(EditorStage& stage)
    {
        return stage.editor().screen()->grabWindow(stage.editor().winId()).toImage();
    }
};

TARJUMAN_WIDGET_TEST(tst_LineChange)
#include "tst_LineChange.moc"
