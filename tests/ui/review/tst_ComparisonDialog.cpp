#include "ui/review/ComparisonDialog.h"

#include "app/desk/Releases.h"
#include "app/desk/Versions.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using release::Release;
using release::Version;
using text::Language;

class tst_ComparisonDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<desk::Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_release = m_desk->releases().open(testing::stored(*m_desk, testing::smallRelease()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_release.reset();
        m_desk.reset();
    }

    void theVersionStandsBesideThePresentText()
    {
        open(kept(u"avant"_s), {});
        QTRY_VERIFY(child<QPushButton>("restoreVersion")->isEnabled());
        rewriteBody(u"Un texte nouveau."_s);
        QVERIFY(page().contains(u"Un texte nouveau."_s));
        QVERIFY(page().contains(u"Un texte."_s));
        QVERIFY(page().contains(u"avant"_s));
        QSignalSpy one(m_dialog.get(), &ui::ComparisonDialog::paragraphRequested);
        Q_EMIT child<QTextBrowser>("versionPage")->anchorClicked(QUrl(u"restore:1"_s));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().at(2).toInt(), 1);
        QSignalSpy all(m_dialog.get(), &ui::ComparisonDialog::restoreRequested);
        child<QPushButton>("restoreVersion")->click();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().first().value<Release>().paragraphs.french[1].text, u"Un texte."_s);
    }

    void twoVersionsAreComparedWhateverIsWrittenNow()
    {
        const Version first = kept(u"première"_s);
        rewriteBody(u"Un texte nouveau."_s);
        const Version second = kept(u"seconde"_s);
        rewriteBody(u"Tout autre chose."_s);
        open(first, second);
        QTRY_VERIFY(page().contains(u"Un texte nouveau."_s));
        QVERIFY(page().contains(u"Un texte."_s));
        QVERIFY(page().contains(u"première"_s) && page().contains(u"seconde"_s));
        QVERIFY(!page().contains(u"Tout autre chose."_s));
        QVERIFY(!child<QTextBrowser>("versionPage")->toHtml().contains(u"restore:"_s));
    }

    void aVersionThatIsGoneIsSaid()
    {
        open({.id = release::VersionId{4711}}, {});
        QTRY_VERIFY(!child<QLabel>("versionWords")->text().isEmpty());
        QVERIFY(!child<QPushButton>("restoreVersion")->isEnabled());
    }

private:
    void open(const Version& then, const std::optional<Version>& later)
    {
        m_dialog =
            std::make_unique<ui::ComparisonDialog>(m_desk->versions(), m_release, then, later, nullptr);
        m_dialog->show();
    }
    Version kept(const QString& label)
    {
        return m_desk->versions()
            .keep(m_release->release(), release::VersionReason::Requested, label)
            .result()
            .value();
    }
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
    std::unique_ptr<ui::ComparisonDialog> m_dialog;
};

TARJUMAN_WIDGET_TEST(tst_ComparisonDialog)
#include "tst_ComparisonDialog.moc"
