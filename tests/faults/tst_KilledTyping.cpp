// The window is killed while somebody types: the archive is whole, and what the window had called saved is
// there.
#include "app/storage/Store.h"
#include "tests/support/FullArchive.h"
#include "ui/editor/PairArea.h"
#include "ui/editor/PairEditor.h"
#include "ui/editor/TextColumn.h"
#include "ui/settings/Preferences.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
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

namespace {

// What is typed behind the last paragraph, for ever.
QChar keyNumber(qsizetype number)
{
    static const QString keys = u"marée haute, vent du nord. "_s;
    return keys.at(number % keys.size());
}

QString typedText(qsizetype length)
{
    QString text;
    for (qsizetype number = 0; number < length; ++number)
        text += keyNumber(number);
    return text;
}

// Types in the window's French text as soon as a release is open, in bursts, so that it is saved between
// them.
class Typist : public QObject {
public:
    explicit Typist(ui::MainWindow& window)
        : m_window(window)
    {
        connect(&m_timer, &QTimer::timeout, this, &Typist::step);
        m_timer.start(8);
    }

private:
    void step()
    {
        if (!m_column && m_window.openRelease())
            begin();
        if (m_column && m_beat++ % (burst + rest) < burst)
            type(keyNumber(m_typed++));
    }

    void begin()
    {
        desk::OpenRelease* release = m_window.openRelease().get();
        m_column = &m_window.findChild<ui::PairEditor*>()->area().column(Language::French);
        m_column->setFocus();
        m_column->moveCursor(QTextCursor::End);
        m_typed = release->release().paragraphs.french.last().text.size() - endMark.size();
        connect(release, &desk::OpenRelease::saveStateChanged, this, [=] {
            if (release->saveState() == desk::OpenRelease::SaveState::Saved) {
                std::printf("%lld\n",
                            static_cast<long long>(release->release().paragraphs.french.last().text.size()));
                std::fflush(stdout);
            }
        });
    }

    void type(QChar character)
    {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(m_column, &press);
    }

    static constexpr int burst = 60; // beats
    static constexpr int rest = 110;
    static inline const QString endMark = u"FIN"_s;

    ui::MainWindow& m_window;
    ui::TextColumn* m_column = nullptr;
    QTimer m_timer;
    int m_beat = 0;
    qsizetype m_typed = 0;
};

int typeUntilKilled(int argc, char** argv, const QString& folder)
{
    const QApplication application(argc, argv);
    ui::Preferences preferences(folder + u"/preferences"_s);
    desk::Desk desk(folder + u"/archive.tarjuman"_s, {});
    ui::MainWindow window(desk, preferences);
    window.show();
    window.start(ReleaseId{1});
    const Typist typist(window);
    return QApplication::exec();
}

} // namespace

class tst_KilledTyping : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheWindowCalledSavedIsThere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"archive.tarjuman"_s);
        QVERIFY(testing::fillArchive(file, 1));
        QRandomGenerator chance(7);
        for (int round = 0; round < 5; ++round) {
            const qint64 saved = savedBeforeTheKill(folder.path(), round % 2, chance.bounded(900));
            storage::Store store(file);
            QVERIFY(store.open().takeResult());
            QCOMPARE(store.verify().takeResult().value(), QStringList());
            const auto release = store.load(ReleaseId{1}).takeResult();
            QVERIFY(release);
            const QString text = release->paragraphs.french.last().text;
            QVERIFY2(text.size() >= saved, qPrintable(u"%1 of %2"_s.arg(text.size()).arg(saved)));
            QCOMPARE(text, u"FIN"_s + typedText(text.size() - 3));
        }
    }

private:
    // Runs the typist, waits for one save and `more`, kills it `milliseconds` later; how much it called
    // saved.
    static qint64 savedBeforeTheKill(const QString& folder, int more, int milliseconds)
    {
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder});
        qint64 saved = 0;
        for (int saves = 0; saves <= more; ++saves) {
            while (!window.canReadLine()) {
                if (!window.waitForReadyRead(60000))
                    return std::numeric_limits<qint64>::max(); // it never saved
            }
            saved = window.readLine().trimmed().toLongLong();
        }
        window.waitForFinished(milliseconds); // it doesn't finish; this only lets it type on
        window.kill();
        window.waitForFinished();
        while (window.canReadLine())
            saved = window.readLine().trimmed().toLongLong();
        return saved;
    }
};

int main(int argc, char** argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--type") == 0)
        return typeUntilKilled(argc, argv, QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    tst_KilledTyping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_KilledTyping.moc"
