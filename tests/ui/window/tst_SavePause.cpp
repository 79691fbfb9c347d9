#include "ui/window/SavePause.h"

#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"

#include <QLabel>
#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::ui::test;
using namespace Qt::StringLiterals;
using SaveState = desk::OpenRelease::SaveState;
using ui::SavePause;

class tst_SavePause : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<WindowStage>(QGuiApplication::layoutDirection());
        QTRY_VERIFY(m_stage->child<QAction>("newRelease")->isEnabled());
        m_stage->child<QAction>("newRelease")->trigger();
        QTRY_VERIFY(m_stage->window->openRelease());
    }

    void cleanup() { m_stage.reset(); }

    void aReleaseThatIsSavedRests()
    {
        SavePause pause;
        QVERIFY(pause.isResting());
        pause.watch(release());
        QVERIFY(pause.isResting());
    }

    void itComesToRestOnceItIsSavedAndNobodyWrites()
    {
        SavePause pause;
        pause.watch(release());
        QSignalSpy rested(&pause, &SavePause::rested);
        write(u"Rabat"_s);
        QVERIFY(!pause.isResting());
        release()->saveNow();
        QTRY_COMPARE(rested.size(), 1);
        QVERIFY(pause.isResting());
    }

    void nothingMovesAtTheFootOfTheWindowWhileKeysComeIn()
    {
        SavePause pause;
        pause.watch(release());
        QSignalSpy rested(&pause, &SavePause::rested);
        auto* state = m_stage->child<QLabel>("saveState");
        write(u"0"_s);
        const QString saving = state->text();
        int saves = 0;
        QStringList others;
        connect(release().get(), &desk::OpenRelease::saveStateChanged, state, [&, this] {
            saves += release()->saveState() == SaveState::Saving;
            if (state->text() != saving)
                others.append(state->text());
        });
        QTimer keys;
        connect(&keys, &QTimer::timeout, state, [this, key = 0]() mutable { write(QString::number(++key)); });
        keys.start(50);
        QTRY_VERIFY_WITH_TIMEOUT(saves >= 3, 20'000);
        QCOMPARE(others, QStringList());
        QCOMPARE(rested.size(), 0);
        keys.stop();
        QTRY_COMPARE(rested.size(), 1);
        QVERIFY(state->text() != saving);
        release()->disconnect(state);
    }

private:
    std::shared_ptr<desk::OpenRelease> release() const { return m_stage->window->openRelease(); }
    void write(const QString& place) const { release()->setPlace(text::Language::French, place); }

    std::unique_ptr<WindowStage> m_stage;
};

TARJUMAN_WIDGET_TEST(tst_SavePause)
#include "tst_SavePause.moc"
