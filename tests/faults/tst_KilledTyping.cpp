// The window is killed while somebody types, at any moment: the archive is whole, and what was typed up to
// one second before is there. TARJUMAN_KILLS says how often (a few times by default); the greatest loss is
// printed.
#include "app/storage/Store.h"
#include "tests/faults/TypedText.h"
#include "tests/support/FullArchive.h"
#include "tests/support/TestMain.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/column/TextColumn.h"
#include "ui/editor/PairEditor.h"
#include "ui/settings/Settings.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Language;
using release::ReleaseId;
using testing::keyNumber;
using testing::typedText;

namespace {

const QString endMark = u"FIN"_s;

// Types behind the last French paragraph as soon as a release is open, at a changing pace and with pauses for
// thought, and says after each key how long the text is and when that was.
class Typist : public QObject {
public:
    Typist(ui::MainWindow& window, quint32 seed)
        : m_window(window)
        , m_chance(seed)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Typist::step);
        m_timer.start(5);
    }

private:
    void step()
    {
        if (!m_column && m_window.openRelease())
            begin();
        if (m_column)
            type();
        constexpr int thinking = 1100;
        m_timer.start(m_column && m_chance.bounded(60) == 0 ? m_chance.bounded(thinking)
                                                            : 2 + m_chance.bounded(40));
    }

    void begin()
    {
        m_column = &m_window.findChild<ui::PairEditor*>()->area().column(Language::French);
        m_column->setFocus();
        m_column->moveCursor(QTextCursor::End);
    }

    void type()
    {
        const auto& paragraphs = m_window.openRelease()->release().paragraphs.french;
        const qsizetype length = paragraphs.last().text.size() - endMark.size();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(keyNumber(length)));
        QCoreApplication::sendEvent(m_column, &press);
        std::printf("%lld %lld\n", static_cast<long long>(paragraphs.last().text.size()),
                    static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    }

    ui::MainWindow& m_window;
    ui::TextColumn* m_column = nullptr;
    QTimer m_timer;
    QRandomGenerator m_chance;
};

int typeUntilKilled(int argc, char** argv, const QString& folder, quint32 seed)
{
    const QApplication application(argc, argv);
    ui::Settings settings(folder + u"/preferences"_s);
    desk::Desk desk(folder + u"/archive.tarjuman"_s, {});
    ui::MainWindow window(desk, settings);
    window.show();
    window.start(ReleaseId{1});
    const Typist typist(window, seed);
    return QApplication::exec();
}

// What the typist said before it was killed: how long the text was, and when.
struct Typed {
    qsizetype length = 0;
    qint64 moment = 0;
};

QList<Typed> typedUntilKilled(const QString& folder, QRandomGenerator& chance)
{
    constexpr int start = 60'000; // on a machine with much else to do
    constexpr int longest = 2500;
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(QCoreApplication::applicationFilePath(),
                 {u"tst_KilledTyping"_s, u"--type"_s, folder, QString::number(chance.generate())});
    while (!window.canReadLine()) {
        if (!window.waitForReadyRead(start))
            return {};
    }
    window.waitForFinished(chance.bounded(longest)); // it doesn't finish; this only lets it type on
    window.kill();
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    window.waitForFinished();
    QList<Typed> typed;
    while (window.canReadLine()) {
        const QList<QByteArray> words = window.readLine().trimmed().split(' ');
        typed.append({words.value(0).toLongLong(), words.value(1).toLongLong()});
    }
    typed.append({typed.last().length, killed});
    return typed;
}

} // namespace

class tst_KilledTyping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedUpToASecondBeforeIsThere()
    {
        const int rounds =
            qEnvironmentVariableIsSet("TARJUMAN_KILLS") ? qEnvironmentVariableIntValue("TARJUMAN_KILLS") : 6;
        const QTemporaryDir folder;
        QVERIFY(testing::fillArchive(folder.filePath(u"archive.tarjuman"_s), 1));
        QRandomGenerator chance(7);
        for (int round = 0; round < rounds; ++round) {
            const QList<Typed> typed = typedUntilKilled(folder.path(), chance);
            QVERIFY2(typed.size() > 1, "the window never opened its release");
            checkArchive(folder.filePath(u"archive.tarjuman"_s), typed);
            if (QTest::currentTestFailed())
                qCritical("in round %d", round);
            QVERIFY(!QTest::currentTestFailed());
        }
        qInfo("killed %d times; the oldest key that was lost had been typed %lld ms before", rounds,
              static_cast<long long>(m_worst));
    }

private:
    void checkArchive(const QString& file, const QList<Typed>& typed)
    {
        storage::Store store(file);
        QVERIFY(store.open().takeResult());
        QCOMPARE(store.verify().takeResult().value(), QStringList());
        const auto release = store.load(ReleaseId{1}).takeResult();
        QVERIFY(release);
        const QString text = release->paragraphs.french.last().text;
        QCOMPARE(text, endMark + typedText(text.size() - endMark.size()));
        const qint64 killed = typed.last().moment;
        for (const Typed& key : typed) {
            if (key.length <= text.size())
                continue;
            m_worst = std::max(m_worst, killed - key.moment);
            QVERIFY2(killed - key.moment <= promised,
                     qPrintable(u"a key typed %1 ms before is lost"_s.arg(killed - key.moment)));
            break;
        }
    }

    static constexpr qint64 promised = 1000; // milliseconds
    qint64 m_worst = 0;
};

TARJUMAN_OWN_TEST(tst_KilledTyping)
{
    if (argc > 3 && qstrcmp(argv[1], "--type") == 0)
        return typeUntilKilled(argc, argv, QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toUInt());
    QCoreApplication application(argc, argv);
    tst_KilledTyping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KilledTyping.moc"
