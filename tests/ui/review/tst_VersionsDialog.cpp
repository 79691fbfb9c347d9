#include "ui/review/VersionsDialog.h"

#include "app/desk/Versions.h"
#include "tests/app/desk/DeskSamples.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Release;
using text::Language;

class tst_VersionsDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<desk::Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_release = m_desk->open(testing::stored(*m_desk, testing::smallRelease()));
        m_dialog = std::make_unique<ui::VersionsDialog>(m_desk->versions(), m_release, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_release.reset();
        m_desk.reset();
        m_folder.reset();
    }

    void whatIsKeptIsInTheList()
    {
        child<QLineEdit>("versionLabel")->setText(u"avant le bouclage"_s);
        child<QPushButton>("keepVersion")->click();
        QTRY_COMPARE(child<QListWidget>("versionList")->count(), 1);
        QVERIFY(child<QListWidget>("versionList")->item(0)->text().startsWith(u"avant le bouclage"_s));
        QVERIFY(child<QLineEdit>("versionLabel")->text().isEmpty());
    }

    void theVersionStandsBesideThePresentText()
    {
        child<QPushButton>("keepVersion")->click();
        QTRY_VERIFY(child<QPushButton>("restoreVersion")->isEnabled());
        rewriteBody(u"Un texte nouveau."_s);
        QTRY_VERIFY(page().contains(u"Un texte nouveau."_s));
        QVERIFY(page().contains(u"Un texte."_s));
        QSignalSpy one(m_dialog.get(), &ui::VersionsDialog::paragraphRequested);
        Q_EMIT child<QTextBrowser>("versionPage")->anchorClicked(QUrl(u"restore:1"_s));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().at(2).toInt(), 1);
        QSignalSpy all(m_dialog.get(), &ui::VersionsDialog::restoreRequested);
        child<QPushButton>("restoreVersion")->click();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().first().value<Release>().paragraphs.french[1].text, u"Un texte."_s);
    }

    void twoVersionsAreCompared()
    {
        child<QPushButton>("keepVersion")->click();
        QTRY_COMPARE(child<QListWidget>("versionList")->count(), 1);
        rewriteBody(u"Un texte nouveau."_s);
        child<QPushButton>("keepVersion")->click();
        QTRY_COMPARE(child<QListWidget>("versionList")->count(), 2);
        rewriteBody(u"Tout autre chose."_s);
        child<QListWidget>("versionList")->setCurrentRow(1);
        auto* beside = child<QComboBox>("versionBeside");
        beside->setCurrentIndex(1);
        Q_EMIT beside->activated(1);
        QTRY_VERIFY(page().contains(u"Un texte nouveau."_s));
        QVERIFY(!page().contains(u"Tout autre chose."_s));
    }

private:
    template <typename Widget>
    Widget* child(const char* name)
    {
        return m_dialog->findChild<Widget*>(QLatin1StringView(name));
    }
    QString page() { return child<QTextBrowser>("versionPage")->toPlainText(); }
    void rewriteBody(const QString& text)
    {
        release::Paragraph body = m_release->release().paragraphs.french[1];
        body.text = text;
        m_release->replaceParagraphs(Language::French, 1, 1, {body}, m_release->release().pairs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<ui::VersionsDialog> m_dialog;
};

QTEST_MAIN(tst_VersionsDialog)
#include "tst_VersionsDialog.moc"
