// What is pasted lands where the caret stood, however long its reading takes.
#include "ui/editor/column/PasteLanding.h"

#include "app/base/Workers.h"
#include "tests/support/TestMain.h"
#include "tests/ui/editor/EditorStage.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using text::Language;

namespace {

// Nothing is read off the window's thread until it is free.
class BusyPool {
public:
    BusyPool()
    {
        base::workers().setMaxThreadCount(1);
        base::workers().start([this] {
            m_begun.release();
            m_gate.acquire();
        });
        m_begun.acquire();
    }
    ~BusyPool()
    {
        free();
        base::workers().waitForDone();
        base::workers().setMaxThreadCount(QThread::idealThreadCount());
    }
    BusyPool(const BusyPool&) = delete;
    BusyPool& operator=(const BusyPool&) = delete;

    void free() { m_gate.release(); }

private:
    QSemaphore m_begun;
    QSemaphore m_gate;
};

} // namespace

class tst_PasteLanding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<testing::EditorStage>();
        m_stage->openTexts({u"avant fin"_s, u"suite"_s}, {u"قبل"_s}, u"1-1 1-0"_s);
        m_stage->focus(Language::French, {0, 6});
    }
    void cleanup() { m_stage.reset(); }

    void aLittleLandsAtOnce()
    {
        copy(u"<p>un <b>mot</b></p>"_s);
        column().paste();
        QCOMPARE(textOf(0), u"avant un motfin"_s);
        QCOMPARE(column().caret(), (Place{0, 12}));
    }

    void muchLandsWhereTheCaretStood()
    {
        BusyPool pool;
        paste(many());
        QTest::qWait(20);
        QCOMPARE(textOf(0), u"avant fin"_s);
        pool.free();
        QTRY_COMPARE(textOf(0), u"avant mot colle"_s);
        QCOMPARE(textOf(many().size() - 1), u"mot collefin"_s);
        QCOMPARE(column().caret(), (Place{int(many().size()) - 1, 9}));
        QCOMPARE(m_stage->disagreement(), QString());
        m_stage->trigger("editUndo");
        QCOMPARE(textOf(0), u"avant fin"_s);
    }

    void whatIsWrittenMeanwhileComesBehindIt()
    {
        paste(many());
        m_stage->type(Language::French, u"zz"_s);
        QTRY_COMPARE(textOf(0), u"avant mot colle"_s);
        QCOMPARE(textOf(many().size() - 1), u"mot collezzfin"_s);
        QCOMPARE(column().caret(), (Place{int(many().size()) - 1, 11}));
        m_stage->type(Language::French, u"y"_s);
        QCOMPARE(textOf(many().size() - 1), u"mot collezzyfin"_s);
    }

    void twoPastesLandInTheirOrder()
    {
        paste(many());
        paste({u"autre"_s}, 30'000);
        QTRY_COMPARE(textOf(many().size() - 1), u"mot colleautrefin"_s);
        QCOMPARE(textOf(0), u"avant mot colle"_s);
        QCOMPARE(m_stage->disagreement(), QString());
    }

    void aSelectionGivesWay()
    {
        QTextCursor cursor = column().textCursor();
        cursor.setPosition(0);
        cursor.setPosition(5, QTextCursor::KeepAnchor);
        column().setTextCursor(cursor);
        paste(many());
        QTRY_COMPARE(textOf(0), u"mot colle"_s);
        QCOMPARE(textOf(many().size() - 1), u"mot colle fin"_s);
    }

    void anotherPlaceMayBeWrittenMeanwhile()
    {
        paste(many());
        m_stage->focus(Language::French, {1, 0});
        m_stage->type(Language::French, u"la "_s);
        QTRY_COMPARE(textOf(0), u"avant mot colle"_s);
        QCOMPARE(textOf(many().size()), u"la suite"_s);
        QCOMPARE(column().caret(), (Place{int(many().size()), 3}));
    }

    void aPlaceThatIsGoneIsToldAndNothingLands()
    {
        QSignalSpy told(&column(), &TextColumn::pasteTold);
        m_stage->focus(Language::French, {1, 2});
        paste(many());
        column().selectAll();
        m_stage->type(Language::French, u"z"_s);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(textOf(0), u"z"_s);
        QCOMPARE(m_stage->release().paragraphs.french.size(), 1);
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    }

    void anotherReleaseIsNoPlace()
    {
        QSignalSpy told(&column(), &TextColumn::pasteTold);
        BusyPool pool;
        paste(many());
        m_stage->openTexts({u"une autre"_s}, {}, u"1-0"_s);
        pool.free();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(textOf(0), u"une autre"_s);
    }

    void anEmptySideTakesMuch()
    {
        m_stage->openTexts({u"seul"_s}, {}, u"1-0"_s);
        m_stage->focus(Language::Arabic);
        copyMany(many());
        m_stage->column(Language::Arabic).paste();
        QTRY_COMPARE(m_stage->release().paragraphs.arabic.size(), many().size());
        QCOMPARE(m_stage->disagreement(), QString());
    }

    void whatIsLeftOutIsTold()
    {
        QSignalSpy told(&column(), &TextColumn::pasteTold);
        copy(u"<p>mot colle</p>"_s.repeated(400'000));
        column().paste();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 60'000);
        QVERIFY(!told.first().first().toString().isEmpty());
        QCOMPARE(textOf(0), u"avant mot colle"_s);
        QCOMPARE(m_stage->disagreement(), QString());
    }

private:
    TextColumn& column() { return m_stage->column(Language::French); }
    QString textOf(qsizetype paragraph) { return m_stage->textOf(Language::French, int(paragraph)); }
    static QStringList many() { return QList<QString>(30, u"mot colle"_s); }

    static void copy(const QString& html)
    {
        auto* data = new QMimeData;
        data->setHtml(html);
        QApplication::clipboard()->setMimeData(data);
    }
    // With so much markup that it is not read at once.
    static void copyMany(const QStringList& paragraphs, int markup = 50'000)
    {
        copy(u"<style>"_s + QString(markup, u' ') + u"</style><p>"_s + paragraphs.join(u"</p><p>"_s) +
             u"</p>"_s);
    }
    void paste(const QStringList& paragraphs, int markup = 50'000)
    {
        copyMany(paragraphs, markup);
        column().paste();
    }

    std::unique_ptr<testing::EditorStage> m_stage;
};

TARJUMAN_WIDGET_TEST(tst_PasteLanding)
#include "tst_PasteLanding.moc"
