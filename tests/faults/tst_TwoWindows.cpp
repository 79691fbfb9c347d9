// Two windows in two processes with the same release: what they write in different paragraphs stands as it
// was written; of one paragraph both texts are kept, and the one that saves last sees a sentence.
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
    // At the end of a paragraph; at the caret when none is named.
    void type(const QString& text, std::optional<int> paragraph = {})
    {
        auto& column = window.findChild<ui::PairEditor*>()->area().column(Language::French);
        column.setFocus();
        if (paragraph)
            column.setCaret({*paragraph, int(open()->release().paragraphs.french[*paragraph].text.size())});
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

// The other process: says "open"; types each line that it is told, into the paragraph that the line begins
// with, and says "saved" when that is stored.
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
        other.type(line.mid(1), line.first(1).toInt());
    });
    return QApplication::exec();
}

} // namespace

class tst_TwoWindows : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_other;
    QStringList m_heard;

    QString file() const { return m_folder->filePath(u"archive.tarjuman"_s); }
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
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(testing::fillArchive(file(), 1));
        m_other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_other.start(QCoreApplication::applicationFilePath(),
                      {u"tst_TwoWindows"_s, u"--other"_s, m_folder->path()});
        m_heard.clear();
        QTRY_VERIFY_WITH_TIMEOUT(heard(u"open"_s) > 0, 60'000);
    }
    void cleanup()
    {
        m_other.write("\n");
        QVERIFY(m_other.waitForFinished(20'000));
    }

    void differentParagraphsStandAsTheyWereWritten()
    {
        Window mine(m_folder->path(), u"mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mine.open(), 20'000);
        const auto begun = mine.open()->release().paragraphs.french;
        writeAtOnce(mine, u" ma suite"_s, 2, " leur suite", 3);
        QTRY_COMPARE_WITH_TIMEOUT(mine.open()->saveState(), desk::OpenRelease::SaveState::Saved, 20'000);
        QCOMPARE(mine.open()->release().id, ReleaseId{1});
        mine.type(u" encore"_s); // where the caret is
        QTRY_COMPARE_WITH_TIMEOUT(mine.open()->saveState(), desk::OpenRelease::SaveState::Saved, 20'000);
        const auto* words = mine.window.findChild<QLabel*>(u"noticeWords"_s);
        QVERIFY2(!words->text().contains(u"in another window"_s), qPrintable(words->text()));

        const auto texts = stored();
        QCOMPARE(texts.size(), begun.size());
        QCOMPARE(texts[2], begun[2].text + u" ma suite encore"_s);
        QCOMPARE(texts[3], begun[3].text + u" leur suite"_s);
    }

    void ofOneParagraphBothTextsAreKeptAndTheSecondIsTold()
    {
        Window mine(m_folder->path(), u"mine"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mine.open(), 20'000);
        const QString begun = mine.open()->release().paragraphs.french[2].text;
        writeAtOnce(mine, u" ma suite"_s, 2, " leur suite", 2);
        const auto* words = mine.window.findChild<QLabel*>(u"noticeWords"_s);
        QTRY_VERIFY_WITH_TIMEOUT(words->isVisible(), 20'000);
        QVERIFY2(words->text().contains(u"in another window"_s), qPrintable(words->text()));

        // Both go on, each in its own text.
        mine.type(u" aussi"_s);
        tellOther("2 encore");
        QTRY_COMPARE_WITH_TIMEOUT(mine.open()->saveState(), desk::OpenRelease::SaveState::Saved, 20'000);
        const auto texts = stored();
        QCOMPARE(texts[2], begun + u" leur suite encore"_s);
        QCOMPARE(texts[3], begun + u" ma suite aussi"_s);
    }

private:
    // Nobody is looked at meanwhile, so that both write without knowing of each other.
    void writeAtOnce(Window& mine, const QString& my, int myParagraph, const char* their, int theirParagraph)
    {
        const qsizetype before = heard(u"saved"_s);
        mine.type(my, myParagraph);
        m_other.write(QByteArray::number(theirParagraph) + their + '\n');
        while (heard(u"saved"_s) == before)
            QVERIFY(m_other.waitForReadyRead(20'000));
    }
    // The archive's French paragraphs.
    QStringList stored()
    {
        storage::Store store(file());
        QStringList texts;
        if (!store.open().takeResult())
            return texts;
        const auto loaded = store.load(ReleaseId{1}).takeResult();
        for (const auto& paragraph : loaded ? loaded->paragraphs.french : QList<release::Paragraph>())
            texts += paragraph.text;
        [&] { QCOMPARE(store.summaries().takeResult()->size(), 1); }();
        [&] { QCOMPARE(store.verify().takeResult().value(), QStringList()); }();
        return texts;
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
