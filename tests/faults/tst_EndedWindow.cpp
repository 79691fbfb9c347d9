// The window is asked to end by a signal right after the last key, with the archive free and with the archive
// held by another program: every word is there at the next start, nobody is asked, and the status says which
// signal it was.
#include "app/desk/Desk.h"
#include "app/desk/recovery/RecoveryJob.h"
#include "app/desk/Releases.h"
#include "app/storage/database/Database.h"
#include "app/storage/sqlite/SqliteEngine.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/column/TextColumn.h"
#include "ui/editor/PairEditor.h"
#include "ui/window/Application.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Language;
using release::ReleaseId;

namespace {

const QString lastWords = u" mot final"_s;

// Types as soon as a release is open in the window, and says so.
void typeOnce()
{
    ui::MainWindow* window = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<ui::MainWindow*>(widget))
            window = found;
    }
    if (!window || !window->openRelease()) {
        QTimer::singleShot(10, qApp, typeOnce);
        return;
    }
    auto& column = window->findChild<ui::PairEditor*>()->area().column(Language::French);
    column.setFocus();
    column.moveCursor(QTextCursor::End);
    for (const QChar letter : lastWords) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&column, &press);
    }
    std::puts("typed");
    std::fflush(stdout);
}

void typeSoon()
{
    QMetaObject::invokeMethod(qApp, typeOnce, Qt::QueuedConnection);
}

int runWindow(int argc, char** argv, const QString& archive)
{
    qAddPreRoutine(typeSoon);
    return ui::runWindow(argc, argv, {archive, ReleaseId{1}, {}});
}

} // namespace

class tst_EndedWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsThereAfterASignal_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isHeld");
        QTest::newRow("the session ends") << SIGTERM << false;
        QTest::newRow("the terminal is closed") << SIGHUP << false;
        QTest::newRow("Ctrl+C") << SIGINT << false;
        QTest::newRow("the session ends while the archive is held") << SIGTERM << true;
    }

    void everyWordIsThereAfterASignal()
    {
        QFETCH(int, number);
        QFETCH(bool, isHeld);
        const QTemporaryDir folder;
        const QString archive = folder.filePath(u"archive.tarjuman"_s);
        QVERIFY(testing::fillArchive(archive, 1));
        std::unique_ptr<storage::Database> holder;
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(), {u"tst_EndedWindow"_s, u"--window"_s, archive});
        QVERIFY(window.waitForReadyRead(60'000));
        if (isHeld) {
            holder = *storage::Database::open(std::make_unique<storage::SqliteEngine>(archive), {});
            QVERIFY(holder->run(u"BEGIN IMMEDIATE"_s));
        }
        ::kill(pid_t(window.processId()), number);
        QVERIFY(window.waitForFinished(20'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 128 + number);
        holder.reset();

        desk::Desk desk(archive, {});
        QVERIFY(desk.open().result());
        const auto found = desk.releases().recover().result();
        QVERIFY(found->added.isEmpty());
        const auto release = desk.releases().load(ReleaseId{1}).result();
        QVERIFY(release->paragraphs.french.last().text.endsWith(lastWords));
    }
};

TARJUMAN_OWN_TEST(tst_EndedWindow)
{
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0)
        return runWindow(argc, argv, QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    tst_EndedWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_EndedWindow.moc"
