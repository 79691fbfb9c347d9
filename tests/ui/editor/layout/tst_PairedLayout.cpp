#include "tests/ui/editor/EditorStage.h"

#include "tests/support/TestMain.h"
#include "ui/editor/layout/PairedLayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace tarjuman;
using namespace tarjuman::testing;
using namespace Qt::StringLiterals;
using text::bothLanguages;
using text::Language;
using ui::Place;
using ui::TextColumn;

// A reader who does anything at all, always the same for the same seed.
class AnyReader {
public:
    AnyReader(EditorStage& stage, quint32 seed)
        : m_stage(stage)
        , m_random(seed)
    {
    }

    // Does one thing and says what it was.
    QString act()
    {
        using Act = QString (AnyReader::*)();
        static constexpr Act acts[] = {&AnyReader::type,     &AnyReader::type,    &AnyReader::pressKey,
                                       &AnyReader::pressKey, &AnyReader::command, &AnyReader::select,
                                       &AnyReader::paste,    &AnyReader::compose, &AnyReader::look,
                                       &AnyReader::fillGap};
        return (this->*acts[m_random.bounded(int(std::size(acts)))])();
    }

private:
    Language side() { return m_random.bounded(2) ? Language::French : Language::Arabic; }
    TextColumn& current() { return m_stage.editor().area().currentColumn(); }

    QString type()
    {
        const QString words[] = {u"mot "_s, u"é"_s, u"بيان "_s, u" 2024/5/22 "_s, u" "_s};
        const QString& word = words[m_random.bounded(5)];
        m_stage.type(current().language(), word);
        return u"type "_s + word;
    }

    QString pressKey()
    {
        static constexpr Qt::Key keys[] = {Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Up,
                                           Qt::Key_Down,   Qt::Key_Home,      Qt::Key_End,    Qt::Key_Return};
        const Qt::Key key = keys[m_random.bounded(8)];
        QTest::keyClick(&current(), key);
        return u"key %1"_s.arg(int(key), 0, 16);
    }

    QString command()
    {
        static constexpr const char* names[] = {"editUndo",     "editUndo",  "editRedo",     "pairLinkUp",
                                                "pairLinkDown", "pairMerge", "pairSplit",    "pairToggleDone",
                                                "role_title",   "role_body", "role_mention", "editCut"};
        const char* name = names[m_random.bounded(12)];
        m_stage.trigger(name);
        return QString::fromLatin1(name);
    }

    QString select()
    {
        const Language language = side();
        TextColumn& column = m_stage.column(language);
        column.setFocus();
        QTextCursor cursor = column.textCursor();
        const int length = column.document()->characterCount();
        cursor.setPosition(int(m_random.bounded(length)));
        if (m_random.bounded(3) == 0)
            cursor.setPosition(std::min(length - 1, cursor.position() + int(m_random.bounded(120))),
                               QTextCursor::KeepAnchor);
        column.setTextCursor(cursor);
        return u"select %1-%2 in %3"_s.arg(cursor.anchor()).arg(cursor.position()).arg(text::tagOf(language));
    }

    QString paste()
    {
        const int paragraphs = m_stage.release().paragraphs[current().language()].size() > 30 ? 1 : 3;
        QStringList lines;
        for (int i = 0; i < paragraphs; ++i)
            lines.append(u"collé %1"_s.arg(i));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        m_stage.trigger("editPaste");
        return u"paste %1"_s.arg(paragraphs);
    }

    QString compose()
    {
        QInputMethodEvent composing(u"hiragana"_s, {});
        QCoreApplication::sendEvent(&current(), &composing);
        QInputMethodEvent accepted;
        if (m_random.bounded(2))
            accepted.setCommitString(u"ça"_s);
        QCoreApplication::sendEvent(&current(), &accepted);
        return u"compose"_s;
    }

    QString look()
    {
        switch (m_random.bounded(3)) {
        case 0:
            m_stage.editor().resize(620 + int(m_random.bounded(900)), 300 + int(m_random.bounded(500)));
            return u"resize"_s;
        case 1:
            m_stage.editor().setZoom(70 + int(m_random.bounded(100)));
            return u"zoom"_s;
        default:
            break;
        }
        QScrollBar& bar = *m_stage.column(side()).verticalScrollBar();
        bar.setValue(int(m_random.bounded(bar.maximum() + 1)));
        return u"scroll"_s;
    }

    QString fillGap()
    {
        m_stage.trigger("pairGoAcross");
        return u"across"_s;
    }

    EditorStage& m_stage;
    QRandomGenerator m_random;
};

class tst_PairedLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingAgreesAfterAnyEdits_data()
    {
        QTest::addColumn<QString>("pairs");
        QTest::addColumn<quint32>("seed");
        QTest::newRow("from equal texts") << u"1-1 1-1 1-1 1-1"_s << 1u;
        QTest::newRow("from unequal links") << u"1-0 2-1 0-1 1-2 1-1 1-0"_s << 22u;
        QTest::newRow("from one side only") << u"1-0 1-0 1-0"_s << 333u;
        QTest::newRow("from nothing") << QString() << 4444u;
    }

    void everythingAgreesAfterAnyEdits()
    {
        QFETCH(QString, pairs);
        QFETCH(quint32, seed);
        EditorStage stage;
        stage.open(pairs, 30);
        QCOMPARE(stage.disagreement(), QString());
        AnyReader reader(stage, seed);
        QString last;
        for (int i = 0; i < 1500; ++i) {
            const QString done = reader.act();
            const QString wrong = stage.disagreement();
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(u"%1 after operation %2: %3, before: %4"_s.arg(wrong).arg(i).arg(done, last)));
            last = done;
        }
    }

    void whatWasDoneCanBeUndoneToTheFirstWord()
    {
        EditorStage stage;
        stage.open(u"1-1 2-1 0-1 1-1"_s, 12);
        stage.column(Language::Arabic).setReadOnly(true);
        const auto paragraphs = stage.release().paragraphs;
        const auto pairs = stage.release().pairs;
        QRandomGenerator random(5);
        for (int i = 0; i < 300; ++i) {
            QTextCursor cursor = stage.column(Language::French).textCursor();
            cursor.setPosition(
                int(random.bounded(stage.column(Language::French).document()->characterCount())));
            stage.column(Language::French).setTextCursor(cursor);
            switch (random.bounded(4)) {
            case 0:
                QTest::keyClick(&stage.column(Language::French), Qt::Key_Return);
                break;
            case 1:
                QTest::keyClick(&stage.column(Language::French), Qt::Key_Backspace);
                break;
            case 2:
                stage.trigger(random.bounded(2) ? "pairLinkDown" : "pairMerge");
                break;
            default:
                stage.type(Language::French, u"ab c"_s);
            }
        }
        const auto after = stage.release().paragraphs;
        const auto pairsAfter = stage.release().pairs;
        while (stage.editor().area().text(Language::French).canUndo())
            stage.trigger("editUndo");
        QCOMPARE(stage.release().paragraphs, paragraphs);
        QCOMPARE(stage.release().pairs, pairs);
        while (stage.editor().area().text(Language::French).canRedo())
            stage.trigger("editRedo");
        QCOMPARE(stage.release().paragraphs, after);
        QCOMPARE(stage.release().pairs, pairsAfter);
    }

    void placesAreFoundWhereTheyAreDrawn()
    {
        EditorStage stage;
        stage.open(u"1-1 2-1 1-2"_s, 30);
        for (Language language : bothLanguages) {
            TextColumn& column = stage.column(language);
            for (int position = 0; position < column.document()->characterCount() - 1; position += 3) {
                QTextCursor cursor = column.textCursor();
                cursor.setPosition(position);
                column.setTextCursor(cursor);
                column.ensureCursorVisible();
                const QRect drawn = column.cursorRect();
                const int found = column.cursorForPosition(drawn.center()).position();
                QVERIFY2(std::abs(found - position) <= 1,
                         qPrintable(u"%1 for %2"_s.arg(found).arg(position)));
            }
        }
    }

    void theCaretWalksThroughTheWholeText()
    {
        EditorStage stage;
        stage.open(u"1-1 1-0 1-1"_s, 30);
        TextColumn& french = stage.column(Language::French);
        int downs = 0;
        while (french.caret().paragraph < 2 && downs < 60) {
            QTest::keyClick(&french, Qt::Key_Down);
            ++downs;
        }
        QCOMPARE(french.caret().paragraph, 2);
        QVERIFY(downs > 4);
        stage.focus(Language::Arabic);
        int steps = 0;
        while (stage.column(Language::Arabic).caret().paragraph == 0 && steps < 1000) {
            QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Left); // forward
            ++steps;
        }
        QCOMPARE(steps, int(stage.textOf(Language::Arabic, 0).size()) + 1);
        for (; stage.column(Language::Arabic).textCursor().position() > 0 && steps > -1000; --steps)
            QTest::keyClick(&stage.column(Language::Arabic), Qt::Key_Right); // back
        QCOMPARE(steps, 0);
    }
};

TARJUMAN_WIDGET_TEST(tst_PairedLayout)
#include "tst_PairedLayout.moc"
