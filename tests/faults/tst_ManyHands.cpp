// A busy newsroom on one archive: two desks and two windows that write in the same releases, a window's
// dialogs opening and closing, programs that list, import and back up, some of them killed in the middle.
// Whoever is told that his word is saved finds it at the end, the archive is whole, and so is every backup.
// Some seconds here; TARJUMAN_MANY_HANDS=3600 makes it an hour.
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "app/desk/Releases.h"
#include "app/storage/Store.h"
#include "tests/app/cli/Program.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/column/TextColumn.h"
#include "ui/editor/PairEditor.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using base::Result;
using release::Language;
using release::Paragraph;
using release::Release;
using release::ReleaseId;

namespace {

constexpr int releases = 5;

int upTo(int most)
{
    return QRandomGenerator::global()->bounded(most) + 1;
}

// Says each word once the release that it was written in says that it is saved.
class Witness : public QObject {
public:
    QString newWord() { return u"mot%1x%2"_s.arg(QCoreApplication::applicationPid()).arg(++m_count); }
    void wrote(const QString& word, const std::shared_ptr<desk::OpenRelease>& release)
    {
        if (m_release != release) {
            tell();
            m_release = release;
            m_words.clear();
            connect(release.get(), &desk::OpenRelease::saveStateChanged, this, &Witness::tell,
                    Qt::UniqueConnection);
        }
        m_words << word;
    }

private:
    void tell()
    {
        if (!m_release || m_release->saveState() != desk::OpenRelease::SaveState::Saved)
            return;
        for (const QString& word : std::exchange(m_words, {}))
            std::printf("%s\n", qPrintable(word));
        std::fflush(stdout);
    }

    std::shared_ptr<desk::OpenRelease> m_release;
    QStringList m_words;
    int m_count = 0;
};

// A desk without a window: opens releases at random and puts words at the end of one of their paragraphs.
class DeskHand : public QObject {
public:
    explicit DeskHand(const QString& archive)
        : m_desk(archive, {})
    {
        static_cast<void>(m_desk.open());
        connect(&m_timer, &QTimer::timeout, this, &DeskHand::act);
        m_timer.start(50);
    }

private:
    void act()
    {
        m_timer.setInterval(upTo(200));
        if (!m_open || upTo(8) == 1)
            change();
        else if (m_open->isEditable())
            write();
    }
    void change()
    {
        m_open.reset();
        m_desk.releases().load(ReleaseId{upTo(releases)}).then(this, [this](const Result<Release>& loaded) {
            if (loaded)
                m_open = m_desk.releases().open(*loaded);
        });
    }
    void write()
    {
        const int at = upTo(int(m_open->release().paragraphs.french.size())) - 1;
        Paragraph paragraph = m_open->release().paragraphs.french[at];
        const QString word = m_witness.newWord();
        paragraph.text += u' ' + word;
        m_witness.wrote(word, m_open);
        m_open->replaceParagraphs(Language::French, at, 1, {paragraph}, m_open->release().pairs);
    }

    desk::Desk m_desk;
    Witness m_witness;
    std::shared_ptr<desk::OpenRelease> m_open;
    QTimer m_timer;
};

// A whole window, whose reader types, turns to other releases, and opens dialogs and closes them.
class WindowHand : public QObject {
public:
    WindowHand(const QString& archive, const QString& folder)
        : m_settings(folder)
        , m_desk(archive, {})
        , m_window(m_desk, m_settings)
    {
        m_window.show();
        m_window.start(ReleaseId{1});
        connect(&m_timer, &QTimer::timeout, this, &WindowHand::act);
        m_timer.start(50);
    }

private:
    void act()
    {
        m_timer.setInterval(upTo(150));
        if (auto* dialog = m_window.findChild<QDialog*>(); dialog && dialog->isVisible())
            dialog->reject();
        else if (upTo(20) == 1)
            trigger({u"importFiles"_s, u"releaseVersions"_s, u"settings"_s, u"releaseDetails"_s,
                     u"nextRelease"_s, u"previousRelease"_s, u"exportPdf"_s});
        else if (m_window.openRelease() && m_window.openRelease()->isEditable())
            type();
        else
            trigger({u"nextRelease"_s, u"previousRelease"_s});
    }
    void trigger(const QStringList& names)
    {
        const QString name = names[upTo(int(names.size())) - 1];
        if (auto* action = m_window.findChild<QAction*>(name))
            action->trigger();
    }
    void type()
    {
        auto& column = m_window.findChild<ui::PairEditor*>()->area().column(Language::French);
        const QString word = m_witness.newWord();
        m_witness.wrote(word, m_window.openRelease());
        column.moveCursor(upTo(2) == 1 ? QTextCursor::End : QTextCursor::Start);
        for (const QChar letter : QString(u' ' + word + u' ')) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&column, &press);
        }
    }

    ui::Settings m_settings;
    desk::Desk m_desk;
    ui::MainWindow m_window;
    Witness m_witness;
    QTimer m_timer;
};

// One of these in a process of its own, until its input ends.
int work(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QString archive = QString::fromLocal8Bit(argv[2]);
    std::unique_ptr<QObject> hand;
    if (qstrcmp(argv[1], "--desk") == 0)
        hand = std::make_unique<DeskHand>(archive);
    else
        hand = std::make_unique<WindowHand>(archive, QString::fromLocal8Bit(argv[3]));
    QTimer::singleShot(QString::fromLocal8Bit(argv[4]).toInt(), &application, &QApplication::quit);
    return QApplication::exec();
}

} // namespace

class tst_ManyHands : public QObject {
    Q_OBJECT

    testing::Program m_program;
    std::vector<std::unique_ptr<QProcess>> m_hands{4};
    QSet<QString> m_acknowledged;
    int m_killed = 0;

    void hear(QProcess& hand)
    {
        while (hand.canReadLine())
            m_acknowledged += QString::fromLatin1(hand.readLine()).trimmed();
    }
    void begin(std::size_t number, qint64 left)
    {
        auto hand = std::make_unique<QProcess>();
        hand->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Most end in order, at times of their own; the others are killed.
        const qint64 life = std::min<qint64>(left, 2000 + upTo(8000));
        hand->start(QCoreApplication::applicationFilePath(),
                    {u"tst_ManyHands"_s, number % 2 == 0 ? u"--desk"_s : u"--window"_s, m_program.archive(),
                     m_program.file(u"reader%1"_s.arg(number)), QString::number(life)});
        m_hands[number] = std::move(hand);
    }
    // Whoever has ended begins anew.
    void lookAfter(qint64 left)
    {
        for (std::size_t number = 0; number < m_hands.size(); ++number) {
            QProcess* hand = m_hands[number].get();
            if (hand && upTo(200) == 1) {
                hand->kill();
                hand->waitForFinished();
                ++m_killed;
            }
            if (hand)
                hear(*hand);
            if (left > 1000 && (!hand || hand->state() == QProcess::NotRunning)) {
                const bool wasKilled = hand && hand->exitStatus() != QProcess::NormalExit;
                QVERIFY2(!hand || wasKilled || hand->exitCode() == 0, "a desk or a window ended badly");
                begin(number, left);
            }
        }
    }
    void visit()
    {
        const QString text = m_program.written(u"fr.txt"_s, "Un titre\n\nUn texte venu d’ailleurs.");
        const QString backup = m_program.file(u"backup.tarjuman"_s);
        switch (upTo(4)) {
        case 1:
            QCOMPARE(m_program.run({u"list"_s}).status, 0);
            break;
        case 2:
            QCOMPARE(m_program.run({u"import"_s, text}).status, 0);
            break;
        case 3:
            QCOMPARE(m_program.run({u"backup"_s, backup}).status, 0);
            break;
        default:
            if (QFile::exists(backup))
                QCOMPARE(m_program.runBare({u"--archive"_s, backup, u"verify"_s}).status, 0);
        }
    }

private Q_SLOTS:
    void nothingThatWasAcknowledgedIsMissing()
    {
        QVERIFY(testing::fillArchive(m_program.archive(), 0));
        const QString text = m_program.written(u"fr.txt"_s, "Un titre\n\nUn texte.\n\nUn autre texte.");
        for (int i = 0; i < releases; ++i)
            QCOMPARE(m_program.run({u"import"_s, text}).status, 0);
        const qint64 length = 1000 * std::max(12, qEnvironmentVariableIntValue("TARJUMAN_MANY_HANDS"));
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < length) {
            lookAfter(length - clock.elapsed());
            visit();
            QTest::qWait(upTo(100));
            if (QTest::currentTestFailed())
                return;
        }
        for (const auto& hand : m_hands) {
            if (hand->state() != QProcess::NotRunning)
                QVERIFY(hand->waitForFinished(30'000));
            hear(*hand);
        }
        qInfo("%d words acknowledged, %d desks and windows killed", int(m_acknowledged.size()), m_killed);
        QVERIFY(m_acknowledged.size() > length / 1000);
        storage::Store store(m_program.archive());
        QVERIFY(store.open().takeResult());
        QCOMPARE(store.verify().takeResult().value(), QStringList());
        QSet<QString> missing = m_acknowledged;
        static const QRegularExpression form(u"mot\\d+x\\d+"_s);
        const auto summaries = store.summaries().takeResult();
        for (const release::ReleaseSummary& summary : *summaries) {
            const auto loaded = store.load(summary.id).takeResult();
            QVERIFY(loaded);
            for (const Paragraph& paragraph : loaded->paragraphs.french) {
                for (auto word = form.globalMatch(paragraph.text); word.hasNext();)
                    missing.remove(word.next().captured());
            }
        }
        QCOMPARE(missing, QSet<QString>());
    }
};

TARJUMAN_OWN_TEST(tst_ManyHands)
{
    if (argc > 4 && argv[1][0] == '-' && argv[1][1] == '-')
        return work(argc, argv);
    const QApplication application(argc, argv);
    tst_ManyHands test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ManyHands.moc"
