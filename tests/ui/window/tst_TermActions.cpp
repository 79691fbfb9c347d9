#include "app/desk/Desk.h"
#include "ui/window/TermActions.h"

#include "app/desk/PhraseLibrary.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"
#include "ui/editor/column/TextColumn.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_TermActions : public QObject {
    Q_OBJECT

    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    std::unique_ptr<test::WindowStage> m_stage;

    void trigger(const char* name) const { m_stage->child<QAction>(name)->trigger(); }
    QString written(const char* name) const { return m_stage->child<QLineEdit>(name)->text(); }
    void select(const char* name, const QString& words, int from, int to) const
    {
        auto* column = m_stage->child<TextColumn>(name);
        column->setFocus();
        column->insertPlainText(words);
        const int start = column->textCursor().block().position();
        QTextCursor cursor = column->textCursor();
        cursor.setPosition(start + from);
        cursor.setPosition(start + to, QTextCursor::KeepAnchor);
        column->setTextCursor(cursor);
    }

private Q_SLOTS:
    void initTestCase() { m_direction = QGuiApplication::layoutDirection(); }
    void init()
    {
        m_stage = std::make_unique<test::WindowStage>(m_direction);
        QTRY_VERIFY(m_stage->child<QAction>("newRelease")->isEnabled());
        trigger("newRelease");
        QTRY_VERIFY(m_stage->window->openRelease());
    }
    void cleanup() { m_stage.reset(); }

    void theDialogOpens()
    {
        trigger("termsShow");
        QVERIFY(m_stage->child<QDialog>("termDialog"));
        QVERIFY(written("termText_fr").isEmpty());
    }

    void whatIsSelectedOnBothSidesBeginsACard()
    {
        select("textColumn_fr", u"Le rivage est long"_s, 3, 9);
        select("textColumn_ar", u"الشاطئ طويل"_s, 0, 6);
        trigger("termsAdd");
        QCOMPARE(written("termText_fr"), u"rivage"_s);
        QCOMPARE(written("termText_ar"), u"الشاطئ"_s);
    }

    // Standing paragraphs and terms are written while their dialog is open.
    void whatIsBeingWrittenIsStoredWhenTheWindowCloses_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("a term") << QByteArray("termsShow") << QByteArray("termText_fr");
        QTest::newRow("a standing paragraph") << QByteArray("phraseLibrary") << QByteArray("phraseName");
    }

    void whatIsBeingWrittenIsStoredWhenTheWindowCloses()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, field);
        trigger(action);
        QTRY_VERIFY(m_stage->child<QLineEdit>(field)->isEnabled());
        QTest::keyClicks(m_stage->child<QLineEdit>(field), u"Gafsa"_s);
        m_stage->openWindow(); // the former one goes, and all that it held with it
        desk::TermBook terms(m_stage->desk->archive(), m_stage->desk->vocabulary());
        desk::PhraseLibrary phrases(m_stage->desk->archive());
        terms.load();
        phrases.load();
        const auto isKept = [&] {
            return std::ranges::any_of(terms.terms(),
                                       [](const auto& term) { return term.text.french == u"Gafsa"; }) ||
                   std::ranges::any_of(phrases.phrases(),
                                       [](const auto& phrase) { return phrase.name.contains(u"Gafsa"); });
        };
        QTRY_VERIFY(isKept());
    }
};

TARJUMAN_WIDGET_TEST(tst_TermActions)
#include "tst_TermActions.moc"
