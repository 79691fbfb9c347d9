#include "ui/review/VersionsPanel.h"

#include "app/desk/Releases.h"
#include "app/desk/Versions.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Version;
using text::Language;

class tst_VersionsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<desk::Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_release = m_desk->releases().open(testing::stored(*m_desk, testing::smallRelease()));
        m_panel = std::make_unique<ui::VersionsPanel>(m_desk->versions());
        m_panel->setRelease(m_release);
        m_panel->resize(312, 600);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_release.reset();
        m_desk.reset();
    }

    void anEmptyPanelSaysWhatWillBeThere()
    {
        QVERIFY(child<QLabel>("versionsWords")->isVisible());
        QVERIFY(!child<QPushButton>("compareVersions")->isVisible());
        m_panel->takeFocus();
        QCOMPARE(m_panel->focusWidget(), child<QLineEdit>("versionLabel"));
    }

    void whatIsKeptIsInTheListAndChosen()
    {
        keep(u"avant le bouclage"_s, 1);
        QCOMPARE(list().model()->index(0, 0).data().toString(), u"avant le bouclage"_s);
        QVERIFY(child<QLineEdit>("versionLabel")->text().isEmpty());
        QVERIFY(!child<QLabel>("versionsWords")->isVisible());
        const QString said = list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.contains(m_desk->versions().author()));
        QVERIFY(m_panel->grab().toImage() != QImage());
    }

    void oneIsComparedWithThePresentTextAndTwoWithEachOther()
    {
        keep(u"une"_s, 1);
        keep(u"deux"_s, 2);
        QSignalSpy compared(m_panel.get(), &ui::VersionsPanel::comparisonRequested);
        list().setCurrentIndex(list().model()->index(1, 0));
        Q_EMIT list().activated(list().currentIndex());
        QCOMPARE(compared.size(), 1);
        QCOMPARE(compared.first().at(0).value<Version>().label, u"une"_s);
        QVERIFY(!compared.first().at(1).value<std::optional<Version>>());
        list().selectAll();
        child<QPushButton>("compareVersions")->click();
        QCOMPARE(compared.size(), 2);
        QCOMPARE(compared.last().at(0).value<Version>().label, u"une"_s);
        QCOMPARE(compared.last().at(1).value<std::optional<Version>>()->label, u"deux"_s);
        QVERIFY(!child<QPushButton>("restoreVersion")->isEnabled());
        keep(u"trois"_s, 3);
        list().selectAll();
        QVERIFY(!child<QPushButton>("compareVersions")->isEnabled());
    }

    void whatWasChosenStaysChosen()
    {
        keep(u"une"_s, 1);
        keep(u"deux"_s, 2);
        list().setCurrentIndex(list().model()->index(1, 0));
        keep(u"trois"_s, 3);
        QVERIFY(list().selectionModel()->isSelected(list().model()->index(2, 0)));
        QSignalSpy restored(m_panel.get(), &ui::VersionsPanel::restoreRequested);
        child<QPushButton>("restoreVersion")->click();
        QCOMPARE(restored.first().first().value<Version>().label, u"une"_s);
    }

    void aPublishedReleaseIsNotRestored()
    {
        keep({}, 1);
        QVERIFY(child<QPushButton>("restoreVersion")->isEnabled());
        for (const auto status :
             {release::Status::InReview, release::Status::Approved, release::Status::Published})
            m_release->setStatus(status);
        QVERIFY(!child<QPushButton>("restoreVersion")->isEnabled());
    }

    void withoutAReleaseThereIsNothing()
    {
        keep({}, 1);
        m_panel->setRelease(nullptr);
        QCOMPARE(list().model()->rowCount(), 0);
        QVERIFY(!child<QPushButton>("keepVersion")->isEnabled());
    }

private:
    template <typename Widget>
    Widget* child(const char* name)
    {
        return m_panel->findChild<Widget*>(QLatin1StringView(name));
    }
    QListView& list() { return *child<QListView>("versionList"); }
    void keep(const QString& label, int expected)
    {
        child<QLineEdit>("versionLabel")->setText(label);
        child<QPushButton>("keepVersion")->click();
        QTRY_COMPARE(list().model()->rowCount(), expected);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<ui::VersionsPanel> m_panel;
};

TARJUMAN_WIDGET_TEST(tst_VersionsPanel)
#include "tst_VersionsPanel.moc"
