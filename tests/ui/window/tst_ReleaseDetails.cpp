#include "app/desk/Desk.h"
#include "ui/common/Appearance.h"
#include "ui/window/ReleaseDetails.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
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
        const auto made = m_desk->createRelease();
        QTRY_VERIFY(made.isFinished());
        m_release = m_desk->open(*made.result());
        m_dialog = new ReleaseDetails(m_release, nullptr);
        m_dialog->show();
    }

    void cleanup()
    {
        delete m_dialog;
        m_release.reset();
        m_desk.reset();
        m_appearance.reset();
    }

    void whatIsEnteredGoesToTheRelease()
    {
        QTest::keyClicks(child<QLineEdit>("placeFrench"), u"Rabat"_s);
        child<QLineEdit>("placeArabic")->clear();
        child<QLineEdit>("placeArabic")->insert(u"الرباط"_s);
        QCOMPARE(m_release->release().place.french, u"Rabat"_s);
        QCOMPARE(m_release->release().place.arabic, u"الرباط"_s);
        auto* hasDate = child<QCheckBox>("hasDate");
        if (!hasDate->isChecked())
            hasDate->click();
        child<QDateEdit>("releaseDate")->setDate(QDate(2024, 5, 22));
        QCOMPARE(m_release->release().date, QDate(2024, 5, 22));
        hasDate->click();
        QVERIFY(!m_release->release().date.isValid());
    }

    void anEmbargoIsSetAndLifted()
    {
        child<QCheckBox>("hasEmbargo")->click();
        QVERIFY(m_release->release().embargoUntil.isValid());
        const QDateTime until(QDate(2031, 2, 3), QTime(6, 30));
        child<QDateTimeEdit>("embargoUntil")->setDateTime(until);
        QCOMPARE(m_release->release().embargoUntil, until.toUTC());
        child<QCheckBox>("hasEmbargo")->click();
        QVERIFY(!m_release->release().embargoUntil.isValid());
    }

    void onlyTheStepsOfTheWorkflowAreOffered()
    {
        auto* status = child<QComboBox>("releaseStatus");
        QVERIFY(status->findData(static_cast<int>(Status::Published)) >= 0 ||
                status->findData(static_cast<int>(Status::InReview)) >= 0);
        QCOMPARE(status->findData(static_cast<int>(Status::Withdrawn)), -1);
    }

    void aPublishedReleaseSaysThatItIsFrozen()
    {
        QVERIFY(!child<QLabel>("frozenWords")->isVisible());
        m_release->setStatus(Status::Approved);
        m_release->setStatus(Status::Published);
        QTRY_VERIFY(child<QLabel>("frozenWords")->isVisible());
        QVERIFY(!child<QLineEdit>("placeFrench")->isEnabled());
    }

private:
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
    ReleaseDetails* m_dialog = nullptr;
};

QTEST_MAIN(tst_ReleaseDetails)
#include "tst_ReleaseDetails.moc"
