// Two windows in two processes with the same release: the one that saves last sees a sentence, and both texts
// are kept, each in a release of its own that goes on being saved.
#include "app/storage/Store.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/column/TextColumn.h"
#include "ui/editor/PairEditor.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Language;
using release::Release;
using release::ReleaseId;

namespace {

// A whole window of the program on the folder's archive.
struct Window {
    explicit Window(const QString& folder, const QString& reader)
        : settings(folder + u'/' + reader)
        , desk(folder + u"/archive.tarjuman"_s, {})
        , window(desk, settings)
    {
        window.show();
        window.start(ReleaseId{1});
    }

    std::shared_ptr<desk::OpenRelease> open() const { return window.openRelease(); }
    void type(const QString& text)
    {
        auto& column = window.findChild<ui::PairEditor*>()->area().column(Language::French);
        column.setFocus();
        column.moveCursor(QTextCursor::End);
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(&column, &press);
        }
    }

    ui::Settings settings;
    desk::Desk desk;
    ui::MainWindow window;
};

void say(const char* word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

// The other process: says "open"; types each line that it is told, and says "saved" when that is stored.
int typeWhatIsTold(int argc, char** argv, const QString& folder)
{
    const QApplication application(argc, argv);
    Window other(folder, u"other"_s);
    QTimer beginning;
    bool isWaiting = false;
    QObject::connect(&beginning, &QTimer::timeout, &application, [&] {
        if (!other.open())
            return;
        beginning.stop();
        QObject::connect(other.open().get(), &desk::OpenRelease::saveStateChanged, &application, [&] {
            if (isWaiting && other.open()->saveState() == desk::OpenRelease::SaveState::Saved) {
                isWaiting = false;
                say("saved");
            }
        });
        say("open");
    });
    beginning.start(10);
    QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QTextStream input(stdin);
    QObject::connect(&told, &QSocketNotifier::activated, &application, [&] {
        const QString line = input.readLine();
        if (line.isEmpty())
            return QApplication::quit();
        isWaiting = true;
        other.type(line);
    });
    return QApplication::exec();
}

} // namespace

class tst_TwoWindows : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_other;
    QStringList m_heard;

    QString file() const { return m_folder.filePath(u"archive.tarjuman"_s); }
    // How often the other process said a word so far.
    qsizetype heard(const QString& word)
    {
        while (m_other.canReadLine())
            m_heard << QString::fromLatin1(m_other.readLine()).trimmed();
        return m_heard.count(word);
    }
    void tellOther(const QByteArray& line)
    {
        const qsizetype before = heard(u"saved"_s);
        m_other.write(line + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(heard(u"saved"_s) > before, 20'000);
    }

private Q_SLOTS:
    void bothTextsAreKeptAndTheSecondIsTold()
    {
        QVERIFY(testing::fillArchive(file(), 1));
        Window mine(m_folder.path(), u"mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mine.open(), 20'000);
        m_other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_other.start(QCoreApplication::applicationFilePath(),
                      {u"tst_TwoWindows"_s, u"--other"_s, m_folder.path()});
        QTRY_VERIFY_WITH_TIMEOUT(heard(u"open"_s) > 0, 60'000);
        const QString begun = mine.open()->release().paragraphs.french.last().text;

        // Nobody is looked at meanwhile, so that both write without knowing of each other.
        mine.type(u" ma suite"_s);
        m_other.write(" leur suite\n");
        while (heard(u"saved"_s) == 0)
            QVERIFY(m_other.waitForReadyRead(20'000));
        QTRY_VERIFY_WITH_TIMEOUT(mine.open()->release().id != ReleaseId{1}, 20'000);
        const auto* words = mine.window.findChild<QLabel*>(u"noticeWords"_s);
        QTRY_VERIFY(words->isVisible());
        QVERIFY2(words->text().contains(u"in another window"_s), qPrintable(words->text()));

        // Both go on, and neither knows of the other any more.
        tellOther(" encore");
        mine.type(u" aussi"_s);
        QTRY_COMPARE_WITH_TIMEOUT(mine.open()->saveState(), desk::OpenRelease::SaveState::Saved, 20'000);
        m_other.write("\n");
        QVERIFY(m_other.waitForFinished(20'000));

        storage::Store store(file());
        QVERIFY(store.open().takeResult());
        const auto textOf = [&store](ReleaseId id) {
            const auto loaded = store.load(id).takeResult();
            return loaded ? loaded->paragraphs.french.last().text : loaded.error().message;
        };
        QCOMPARE(textOf(ReleaseId{1}), begun + u" leur suite encore"_s);
        QCOMPARE(textOf(mine.open()->release().id), begun + u" ma suite aussi"_s);
        QCOMPARE(store.summaries().takeResult()->size(), 2);
        QCOMPARE(store.verify().takeResult().value(), QStringList());
    }
};

TARJUMAN_OWN_TEST(tst_TwoWindows)
{
    if (argc > 2 && qstrcmp(argv[1], "--other") == 0)
        return typeWhatIsTold(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QApplication application(argc, argv);
    tst_TwoWindows test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_TwoWindows.moc"
