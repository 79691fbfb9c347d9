// What can be undone and done again stays so while autosave writes, on both sides; the archive follows each
// step.
#include "app/desk/Releases.h"
#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::testing;
using desk::OpenRelease;
using text::Language;

class tst_UndoAfterSaves : public QObject {
    Q_OBJECT

    std::unique_ptr<EditorStage> m_stage;

    QString stored(Language language) const
    {
        const auto loaded = m_stage->desk().releases().load(m_stage->release().id).result();
        return loaded ? loaded->paragraphs[language].first().text : loaded.error().message;
    }
    // Autosave comes by itself; nothing here asks for it.
    void waitUntilSaved() const
    {
        QTRY_COMPARE(m_stage->openRelease().saveState(), OpenRelease::SaveState::Saved);
    }
    void expect(Language language, const QString& text) const
    {
        QCOMPARE(m_stage->textOf(language, 0), text);
        waitUntilSaved();
        QCOMPARE(stored(language), text);
    }
    void write(Language language, const QString& word)
    {
        auto& column = m_stage->column(language);
        column.setFocus();
        column.moveCursor(QTextCursor::End);
        m_stage->type(language, word);
        waitUntilSaved();
    }
    // Steps of the side until it says `text`: the space behind a word may be one of its own.
    void stepTo(Language language, const char* action, const QString& text)
    {
        m_stage->column(language).setFocus();
        for (int steps = 0; steps < 4 && m_stage->textOf(language, 0) != text; ++steps)
            m_stage->trigger(action);
        expect(language, text);
    }

private Q_SLOTS:
    void historiesOutliveEverySave()
    {
        m_stage = std::make_unique<EditorStage>();
        m_stage->openTexts({u"Un "_s}, {u"كلمة "_s}, u"1-1"_s);
        waitUntilSaved();
        const qint64 revision = m_stage->release().revision;
        write(Language::French, u"deux "_s);
        write(Language::Arabic, u"أخرى "_s);
        write(Language::French, u"trois "_s);
        QVERIFY(m_stage->release().revision >= revision + 3); // each was saved by itself
        expect(Language::French, u"Un deux trois "_s);
        stepTo(Language::French, "editUndo", u"Un deux "_s);
        stepTo(Language::French, "editUndo", u"Un "_s);
        stepTo(Language::Arabic, "editUndo", u"كلمة "_s);
        stepTo(Language::French, "editRedo", u"Un deux "_s);
        stepTo(Language::Arabic, "editRedo", u"كلمة أخرى "_s);
        stepTo(Language::French, "editRedo", u"Un deux trois "_s);
        QCOMPARE(m_stage->disagreement(), QString());
    }

    void aStepTakenBackDuringASaveIsTakenBack()
    {
        m_stage = std::make_unique<EditorStage>();
        m_stage->openTexts({u"Un "_s}, {u"كلمة "_s}, u"1-1"_s);
        waitUntilSaved();
        m_stage->column(Language::French).moveCursor(QTextCursor::End);
        m_stage->type(Language::French, u"deux "_s);
        m_stage->openRelease().saveNow();
        QCOMPARE(m_stage->openRelease().saveState(), OpenRelease::SaveState::Saving);
        stepTo(Language::French, "editUndo", u"Un "_s);
        stepTo(Language::French, "editRedo", u"Un deux "_s);
    }
};

TARJUMAN_WIDGET_TEST(tst_UndoAfterSaves)
#include "tst_UndoAfterSaves.moc"
