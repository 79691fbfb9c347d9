#include "ui/editor/marks/EditorComments.h"

#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"
#include "ui/common/Tokens.h"
#include "ui/editor/layout/PairedLayout.h"
#include "ui/editor/layout/TextStretch.h"
#include "ui/editor/marks/CommentOverlay.h"

#include <QMenu>
#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using release::Comment;
using text::Language;
using ui::EditorComments;
using ui::Place;

class tst_EditorComments : public QObject {
    Q_OBJECT

    std::unique_ptr<EditorStage> m_stage;

    EditorComments& comments() { return m_stage->editor().comments(); }
    void select(Language language, Place from, Place to)
    {
        auto& column = m_stage->column(language);
        column.setFocus();
        QTextCursor cursor = column.textCursor();
        cursor.setPosition(column.text().positionOf(from));
        cursor.setPosition(column.text().positionOf(to), QTextCursor::KeepAnchor);
        column.setTextCursor(cursor);
    }
    QString draftWords()
    {
        const auto draft = comments().draft();
        if (!draft)
            return u"none"_s;
        for (Language language : text::bothLanguages) {
            for (const auto& paragraph : m_stage->release().paragraphs[language]) {
                if (paragraph.id == draft->paragraph)
                    return paragraph.text.mid(draft->start, draft->length);
            }
        }
        return u"elsewhere"_s;
    }
    // On a stretch of the first paragraph.
    qint64 comment(Language language, int start, int length)
    {
        m_stage->openRelease().addComment({.paragraph = m_stage->release().paragraphs[language].first().id,
                                           .start = start,
                                           .length = length,
                                           .text = u"Remarque"_s});
        return m_stage->release().comments.last().id;
    }
    const Comment& stored() { return m_stage->release().comments.last(); }
    QImage picture(Language language) { return m_stage->column(language).viewport()->grab().toImage(); }

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<EditorStage>();
        m_stage->openTexts({u"Le quai neuf ouvre"_s, u"Les marins saluent"_s, QString()},
                           {u"يفتح الرصيف الجديد"_s, u"يحيي البحارة"_s}, u"1-1 1-1 1-0"_s);
        for (Language language : text::bothLanguages)
            m_stage->column(language).setCursorWidth(0);
    }
    void cleanup() { m_stage.reset(); }

    void aDraftLiesOnWhatIsSelectedOrOnTheWord()
    {
        select(Language::French, {0, 3}, {0, 12});
        QCOMPARE(draftWords(), u"quai neuf"_s);
        select(Language::French, {0, 13}, {1, 3}); // the part in the first paragraph
        QCOMPARE(draftWords(), u"ouvre"_s);
        m_stage->focus(Language::French, {0, 5});
        QCOMPARE(draftWords(), u"quai"_s);
        m_stage->focus(Language::Arabic, {0, 7});
        QCOMPARE(draftWords(), u"الرصيف"_s);
        m_stage->focus(Language::French, {2, 0});
        QVERIFY(!comments().draft());
    }

    void theKeyAsksForOne()
    {
        QSignalSpy wanted(&comments(), &EditorComments::commentWanted);
        m_stage->focus(Language::Arabic, {0, 2});
        QTest::keyClick(&m_stage->column(Language::Arabic), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(wanted.count(), 1);
    }

    void itsWordsAreMarkedAndNotTouched()
    {
        for (Language language : text::bothLanguages) {
            const QImage before = picture(language);
            const auto& layout = m_stage->editor().area().text(language).layout().textLayout(0);
            const auto glyphs = [&layout] {
                QList<quint32> indexes;
                for (const QGlyphRun& run : layout.glyphRuns(0, int(layout.text().size())))
                    indexes += run.glyphIndexes();
                return indexes;
            };
            const auto shaped = glyphs();
            const qint64 id = comment(language, 3, 4); // in the middle of an Arabic word
            const QImage marked = picture(language);
            QVERIFY(marked != before);
            QCOMPARE(glyphs(), shaped); // its letters still join
            comments().setChosen(id);
            QVERIFY(picture(language) != marked);
            comments().setChosen(0);
            QCOMPARE(picture(language), marked);
            m_stage->openRelease().setComments({});
            QCOMPARE(picture(language), before);
        }
    }

    void theLineLiesUnderTheLettersAlone()
    {
        comment(Language::Arabic, 5, 6);
        auto& layout = m_stage->editor().area().text(Language::Arabic).layout();
        const auto pieces = ui::piecesOf(layout.textLayout(0), 5, 6);
        QCOMPARE(pieces.size(), 1);
        const QImage image = picture(Language::Arabic);
        const int y = qRound(layout.topOf(0) + pieces[0].baseline) + layout.styleOf(0).markDepth + 2;
        const auto isLine = [&](double x) {
            const QColor accent = ui::tokens().accent;
            for (int dy = 0; dy <= 1; ++dy) {
                const QColor seen = image.pixelColor(qRound(x), y + dy);
                if (std::abs(seen.red() - accent.red()) < 60 && std::abs(seen.blue() - accent.blue()) < 60)
                    return true;
            }
            return false;
        };
        QVERIFY(isLine((pieces[0].left + pieces[0].right) / 2));
        QVERIFY(!isLine(pieces[0].left - 6));
        QVERIFY(!isLine(pieces[0].right + 6));
    }

    void resolvedOnesAndGoneWordsAreNotMarked()
    {
        const QImage before = picture(Language::French);
        comment(Language::French, 3, 4);
        Comment resolved = stored();
        resolved.resolved = true;
        m_stage->openRelease().setComments({resolved});
        QCOMPARE(picture(Language::French), before);
        Comment gone = stored();
        gone.resolved = false;
        gone.length = 0;
        m_stage->openRelease().setComments({gone});
        QCOMPARE(picture(Language::French), before);
    }

    void itGoesAlongWithItsWords()
    {
        comment(Language::French, 3, 4);
        m_stage->focus(Language::French, {0, 0});
        m_stage->type(Language::French, u"Ici, "_s);
        QCOMPARE(stored().start, 8);
        QTest::keyClick(&m_stage->column(Language::French), Qt::Key_Return); // the words go down
        QCOMPARE(stored().paragraph, m_stage->release().paragraphs.french.at(1).id);
        QCOMPARE(stored().start, 3);
        m_stage->trigger("editUndo");
        QCOMPARE(m_stage->disagreement(), QString());
        QCOMPARE(stored().paragraph, m_stage->release().paragraphs.french.at(0).id);
        QCOMPARE(m_stage->textOf(Language::French, 0).mid(stored().start, stored().length), u"quai"_s);
    }

    void deletedWordsComeBackToTheirComment()
    {
        comment(Language::French, 3, 4);
        select(Language::French, {0, 2}, {0, 9});
        QTest::keyClick(&m_stage->column(Language::French), Qt::Key_Delete);
        QCOMPARE(stored().length, 0);
        QCOMPARE(stored().text, u"Remarque"_s);
        m_stage->trigger("editUndo");
        QCOMPARE(stored().start, 3);
        QCOMPARE(stored().length, 4);
    }

    void thePlaceIsGoneTo()
    {
        comment(Language::Arabic, 5, 6);
        m_stage->focus(Language::French, {1, 0});
        QSignalSpy entered(&comments(), &EditorComments::caretEntered);
        comments().goTo(stored());
        QCOMPARE(m_stage->editor().area().currentColumn().language(), Language::Arabic);
        QCOMPARE(m_stage->column(Language::Arabic).caret(), (Place{0, 5}));
        QCOMPARE(entered.last().first().toLongLong(), stored().id);
        m_stage->column(Language::Arabic).setCaret({1, 0});
        QCOMPARE(entered.last().first().toLongLong(), 0);
        comments().goTo({.id = 9, .paragraph = release::ParagraphId{12345}}); // gone: nothing moves
        QCOMPARE(m_stage->column(Language::Arabic).caret(), (Place{1, 0}));
    }

    void theMenuOfItsWordsShowsIt()
    {
        const qint64 id = comment(Language::French, 3, 4);
        QSignalSpy shown(&comments(), &EditorComments::commentShown);
        QMenu menu;
        comments().addTo(menu, m_stage->column(Language::French), 5);
        QCOMPARE(menu.actions().size(), 2);
        menu.actions().first()->trigger();
        QCOMPARE(shown.last().first().toLongLong(), id);
        QMenu other;
        comments().addTo(other, m_stage->column(Language::French), 15);
        QCOMPARE(other.actions().size(), 1);
    }
};

TARJUMAN_WIDGET_TEST(tst_EditorComments)
#include "tst_EditorComments.moc"
