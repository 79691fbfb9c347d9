// Random operations on both sides of the editor: after each, documents, rows, pairs and the release agree,
// and every so often the archive does. TARJUMAN_EDITS says how many (300 by default).
#include "app/desk/Releases.h"
#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QApplication>
#include <QClipboard>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::EditorStage;
using text::Language;

class tst_RandomEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingAgreesAfterEachOperation()
    {
        const int count = qEnvironmentVariableIsSet("TARJUMAN_EDITS")
                              ? qEnvironmentVariableIntValue("TARJUMAN_EDITS")
                              : 300;
        constexpr int betweenSaves = 100;
        EditorStage stage;
        stage.open(u"1-1 2-1 1-2 1-0 0-1 1-1 1-1"_s);
        QRandomGenerator chance(23);
        for (int i = 1; i <= count; ++i) {
            const int kind = operate(stage, chance);
            const QString wrong = stage.disagreement();
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(u"operation %1 of kind %2: %3"_s.arg(i).arg(kind).arg(wrong)));
            if (i % betweenSaves != 0 && i != count)
                continue;
            stage.openRelease().saveNow();
            QTRY_COMPARE(stage.openRelease().saveState(), desk::OpenRelease::SaveState::Saved);
            const auto stored = stage.desk().releases().load(stage.release().id).result();
            QVERIFY(stored);
            QCOMPARE(stored->paragraphs, stage.release().paragraphs);
            QCOMPARE(stored->pairs, stage.release().pairs);
            QCOMPARE(stored->revision, stage.release().revision);
        }
    }

private:
    static void goSomewhere(EditorStage& stage, Language language, QRandomGenerator& chance)
    {
        stage.column(language).setFocus();
        QTextCursor cursor = stage.column(language).textCursor();
        const int length = stage.column(language).document()->characterCount();
        cursor.setPosition(chance.bounded(length));
        if (chance.bounded(3) == 0)
            cursor.setPosition(std::min(length - 1, cursor.position() + chance.bounded(40)),
                               QTextCursor::KeepAnchor);
        stage.column(language).setTextCursor(cursor);
    }

    static int operate(EditorStage& stage, QRandomGenerator& chance)
    {
        static constexpr const char* actions[] = {"editUndo",  "editRedo",  "pairLinkUp", "pairLinkDown",
                                                  "pairMerge", "pairSplit", "editCut",    "pairToggleDone"};
        const Language language = chance.bounded(2) == 0 ? Language::French : Language::Arabic;
        ui::TextColumn& column = stage.column(language);
        goSomewhere(stage, language, chance);
        const int kind = chance.bounded(16);
        if (kind < 4) {
            stage.type(language, language == Language::French ? u"mer "_s : u"بحر "_s);
        } else if (kind < 6) {
            QTest::keyClick(&column, kind == 4 ? Qt::Key_Backspace : Qt::Key_Delete);
        } else if (kind == 6) {
            QTest::keyClick(&column, Qt::Key_Return);
        } else if (kind == 7) {
            QGuiApplication::clipboard()->setText(u"un\ndeux\nثلاثة"_s);
            stage.trigger("editPaste");
        } else if (kind < 16 && kind - 8 < int(std::size(actions))) {
            stage.trigger(actions[kind - 8]);
        }
        if (chance.bounded(20) == 0)
            stage.editor().resize(700 + chance.bounded(500), 400 + chance.bounded(400));
        if (chance.bounded(10) == 0)
            stage.editor().area().scroll().scrollTo(chance.bounded(2000));
        return kind;
    }
};

TARJUMAN_WIDGET_TEST(tst_RandomEdits)
#include "tst_RandomEdits.moc"
