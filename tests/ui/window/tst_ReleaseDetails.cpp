#include "app/desk/Desk.h"
#include "app/desk/Releases.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/window/ReleaseDetails.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Status;

class tst_ReleaseDetails : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(SchemeChoice::Light);
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive-%1.tarjuman"_s.arg(++m_number)),
                                              QString());
        const auto opened = m_desk->open();
        QTRY_VERIFY(opened.isFinished());
        const auto made = m_desk->releases().create();
        QTRY_VERIFY(made.isFinished());
        m_release = m_desk->releases().open(*made.result());
        openDialog();
    }

    void cleanup()
    {
        delete m_dialog;
        m_release.reset();
        m_desk.reset();
        m_appearance.reset();
    }

    void whatIsWrittenIsStoredOnSave()
    {
        write("releaseDate", u"30/06/2024"_s);
        write("placeFrench", u"Rabat"_s);
        child<QLineEdit>("placeArabic")->clear();
        child<QLineEdit>("placeArabic")->insert(u"الرباط"_s);
        write("embargoUntil", u"31/12/2026 07:45"_s);
        QVERIFY(m_release->release().place.french != u"Rabat"_s);
        QVERIFY(m_release->release().date != QDate(2024, 6, 30));
        QTest::keyClick(child<QLineEdit>("embargoUntil"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_release->release().date, QDate(2024, 6, 30));
        QCOMPARE(m_release->release().place.french, u"Rabat"_s);
        QCOMPARE(m_release->release().place.arabic, u"الرباط"_s);
        QCOMPARE(m_release->release().embargoUntil, QDateTime(QDate(2026, 12, 31), QTime(7, 45)).toUTC());
    }

    void aDateWrittenOverAnotherIsStoredWhole()
    {
        m_release->setDate(QDate(2024, 5, 22));
        openDialog();
        QCOMPARE(child<QLineEdit>("releaseDate")->text(), u"22/05/2024"_s);
        write("releaseDate", u"30/06/2024"_s);
        save();
        QCOMPARE(m_release->release().date, QDate(2024, 6, 30));
    }

    void escapeLeavesEverythingAsItWas()
    {
        m_release->setDate(QDate(2024, 5, 22));
        openDialog();
        write("releaseDate", u"30/06/2024"_s);
        write("placeFrench", u"Rabat"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_release->release().date, QDate(2024, 5, 22));
        QVERIFY(m_release->release().place.french.isEmpty());
    }

    void whatIsNoDateIsSaidAndNotStored_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("a moment in the day's line") << u"releaseDate"_s << u"24/12/2026 18:00"_s;
        QTest::newRow("half a date") << u"releaseDate"_s << u"30/"_s;
        QTest::newRow("a day that does not exist") << u"releaseDate"_s << u"31/02/2026"_s;
        QTest::newRow("a slip of the century") << u"releaseDate"_s << u"24/01/1800"_s;
        QTest::newRow("an embargo without its time") << u"embargoUntil"_s << u"31/12/2026"_s;
        QTest::newRow("an hour that does not exist") << u"embargoUntil"_s << u"31/12/2026 27:45"_s;
    }

    void whatIsNoDateIsSaidAndNotStored()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const release::Release before = m_release->release();
        write(name.toLatin1().constData(), words);
        child<QPushButton>("saveDetails")->click();
        QVERIFY(m_dialog);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_dialog->findChild<QLabel*>(name + u"Words"_s)->text().isEmpty());
        QCOMPARE(m_release->release(), before);
    }

    void anEmptyLineLiftsTheEmbargo()
    {
        m_release->setEmbargo(QDateTime(QDate(2031, 2, 3), QTime(6, 30)).toUTC());
        openDialog();
        QCOMPARE(child<QLineEdit>("embargoUntil")->text(), u"03/02/2031 06:30"_s);
        write("embargoUntil", QString());
        save();
        QVERIFY(!m_release->release().embargoUntil.isValid());
    }

    void whatNobodyTouchedStays()
    {
        const QDateTime withSeconds(QDate(2031, 2, 3), QTime(6, 30, 12), Qt::UTC);
        m_release->setEmbargo(withSeconds);
        openDialog();
        save();
        QCOMPARE(m_release->release().embargoUntil, withSeconds);
    }

    void stepsThatAreNotAllowedYetSayWhatComesFirst()
    {
        auto* status = child<QComboBox>("releaseStatus");
        const auto flagsOf = [status](Status wanted) {
            return status->model()->index(status->findData(static_cast<int>(wanted)), 0).flags();
        };
        QVERIFY(flagsOf(Status::InReview).testFlag(Qt::ItemIsEnabled));
        QVERIFY(!flagsOf(Status::Published).testFlag(Qt::ItemIsEnabled));
        QVERIFY(status->itemText(status->findData(static_cast<int>(Status::Published)))
                    .contains(u"Approve it first"));
        status->setCurrentIndex(status->findData(static_cast<int>(Status::InReview)));
        save();
        QCOMPARE(m_release->release().status, Status::InReview);
    }

    void aPublishedReleaseSaysThatItIsFrozen()
    {
        QVERIFY(!child<QLabel>("frozenWords")->isVisible());
        m_release->setStatus(Status::Approved);
        m_release->setStatus(Status::Published);
        openDialog();
        QVERIFY(child<QLabel>("frozenWords")->isVisible());
        QVERIFY(!child<QLineEdit>("placeFrench")->isEnabled());
        QVERIFY(!child<QLineEdit>("releaseDate")->isEnabled());
    }

private:
    void openDialog()
    {
        delete m_dialog;
        m_dialog = new ReleaseDetails(m_release, nullptr);
        m_dialog->open();
    }

    // As a person does: choose all, write over it.
    void write(const char* name, const QString& words)
    {
        auto* line = child<QLineEdit>(name);
        line->setFocus();
        QTest::keySequence(line, QKeySequence::SelectAll);
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, words);
    }

    void save()
    {
        child<QPushButton>("saveDetails")->click();
        QTRY_VERIFY(!m_dialog);
    }

    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_dialog->findChild<Widget*>(QLatin1StringView(name));
    }

    QTemporaryDir m_folder;
    int m_number = 0;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    QPointer<ReleaseDetails> m_dialog;
};

TARJUMAN_WIDGET_TEST(tst_ReleaseDetails)
#include "tst_ReleaseDetails.moc"
