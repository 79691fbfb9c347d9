#include "ui/window/Departure.h"

#include "app/desk/OwnForm.h"
#include "app/desk/Releases.h"
#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowStage.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace tarjuman;
using namespace tarjuman::ui::test;
using namespace Qt::StringLiterals;
using desk::OpenRelease;
using ui::Departure;

class tst_Departure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_state = qgetenv("XDG_STATE_HOME");
        m_stage = std::make_unique<WindowStage>(QGuiApplication::layoutDirection());
        QTRY_VERIFY(m_stage->child<QAction>("newRelease")->isEnabled());
        m_stage->child<QAction>("newRelease")->trigger();
        QTRY_VERIFY(release());
        QTRY_COMPARE(release()->whereabouts(), OpenRelease::Whereabouts::Archive);
    }

    void cleanup()
    {
        bringBack();
        m_stage.reset();
        qputenv("XDG_STATE_HOME", m_state);
    }

    void aSavedWindowClosesAtOnce() { QVERIFY(window().close()); }

    void whatWasJustTypedIsSavedAndTheWindowClosesByItself()
    {
        write(u"Neuf"_s);
        QVERIFY(!window().close());
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(release()->whereabouts(), OpenRelease::Whereabouts::Archive);
        QCOMPARE(m_stage->desk->releases().load(release()->release().id).result()->paragraphs,
                 release()->release().paragraphs);
    }

    void whatCannotBeSavedButIsKeptLetsTheWindowClose()
    {
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_elsewhere.path()));
        takeAway();
        write(u"Neuf"_s);
        QVERIFY(!window().close());
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(release()->whereabouts(), OpenRelease::Whereabouts::RecoveryFile);
    }

    void whatIsNowhereKeepsTheWindowAndAsks()
    {
        loseEverything();
        QCOMPARE(question()->defaultButton()->text(), words("Stay"));
        question()->defaultButton()->click();
        QTRY_VERIFY(!question());
        QVERIFY(window().isVisible());

        QVERIFY(!window().close()); // and asks again
        QTRY_VERIFY(question());
        click(words("Close without saving"));
        QTRY_VERIFY(!window().isVisible());
    }

    void anotherTryClosesOnceItSucceeds()
    {
        loseEverything();
        bringBack();
        click(words("Try again"));
        QTRY_VERIFY(!window().isVisible());
        QCOMPARE(release()->whereabouts(), OpenRelease::Whereabouts::Archive);
    }

    void aCopyElsewhereClosesTheWindow()
    {
        loseEverything();
        click(words("Keep a copy elsewhere…"));
        QTRY_VERIFY(m_stage->child<QFileDialog>("keepFolderDialog"));
        Q_EMIT m_stage->child<QFileDialog>("keepFolderDialog")->fileSelected(m_elsewhere.path());
        QTRY_VERIFY(!window().isVisible());
        const QStringList files = QDir(m_elsewhere.path()).entryList({u"*.json"_s});
        QCOMPARE(files.size(), 1);
        const auto back = desk::readOwnForm(m_elsewhere.filePath(files.first()));
        QCOMPARE(back->value().release.paragraphs, release()->release().paragraphs);
    }

private:
    ui::MainWindow& window() { return *m_stage->window; }
    std::shared_ptr<OpenRelease> release() { return m_stage->window->openRelease(); }
    QMessageBox* question() { return m_stage->child<QMessageBox>("unsavedQuestion"); }
    static QString words(const char* text) { return Departure::tr(text); }
    void write(const QString& text)
    {
        release::Paragraph title = release()->release().paragraphs.french[0];
        title.text += text;
        release()->replaceParagraphs(release::Language::French, 0, 1, {title}, release()->release().pairs);
    }
    void takeAway()
    {
        m_away = m_stage->folder.path() + u"-away"_s;
        QVERIFY(QDir().rename(m_stage->folder.path(), m_away));
        // Or the preferences would make the folder anew.
        QFile obstacle(m_stage->folder.path());
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
    }
    void bringBack()
    {
        if (m_away.isEmpty())
            return;
        QFile::remove(m_stage->folder.path());
        QDir().rename(std::exchange(m_away, {}), m_stage->folder.path());
    }
    // Neither archive nor recovery file can be written, and the window is asked to close.
    void loseEverything()
    {
        qputenv("XDG_STATE_HOME", "/proc");
        takeAway();
        write(u"Neuf"_s);
        QVERIFY(!window().close());
        QTRY_VERIFY(question());
        QVERIFY(window().isVisible());
    }
    void click(const QString& button)
    {
        for (QAbstractButton* candidate : question()->buttons()) {
            if (candidate->text() == button) {
                candidate->click();
                return;
            }
        }
        QFAIL(qPrintable(button));
    }

    QTemporaryDir m_elsewhere;
    QByteArray m_state;
    QString m_away;
    std::unique_ptr<WindowStage> m_stage;
};

TARJUMAN_WIDGET_TEST(tst_Departure)
#include "tst_Departure.moc"
