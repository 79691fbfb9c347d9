#include "ui/window/TextsPage.h"

#include "app/desk/Desk.h"
#include "tests/support/TestMain.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/PairEditor.h"
#include "ui/figures/FigureStrip.h"

#include <QComboBox>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_TextsPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<TextsPage> m_page;

    QDialog* dialog() { return m_page->findChild<QDialog*>(u"figureDialog"_s); }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive.tarjuman"_s), QString());
        release::Release release;
        for (const QString& text : {u"La gare rouvre"_s, u"Les trains roulent."_s, u"Le buffet attend."_s}) {
            release.paragraphs.french +=
                release::Paragraph{release.takeParagraphId(), release::Role::Body, text};
            release.pairs += release::Pair{{1, 0}};
        }
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), release);
        m_page = std::make_unique<TextsPage>(*m_desk);
        m_page->resize(1000, 600);
        m_page->setRelease(m_release);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_release.reset();
        m_desk.reset();
    }

    void aPictureIsOfferedBehindThePairWithTheCaret()
    {
        m_page->editor().area().column(text::Language::French).setCaret({1, 3});
        m_page->insertPicture();
        QVERIFY(dialog());
        QCOMPARE(dialog()->findChild<QComboBox*>(u"figurePlace"_s)->currentIndex(), 1);
        dialog()->reject();
    }

    void thePicturesStandBelowTheTexts()
    {
        QVERIFY(!m_page->figures().isVisible());
        m_release->setFigures({release::Figure{.id = 9, .image = "none"}});
        QVERIFY(m_page->figures().isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(m_page->figures().y() >= m_page->editor().geometry().bottom());
    }

    void withoutAReleaseThereIsNothingToInsert()
    {
        m_page->setRelease(nullptr);
        m_page->insertPicture();
        QVERIFY(!dialog());
        QVERIFY(!m_page->figures().isVisible());
    }
};

TARJUMAN_WIDGET_TEST(tst_TextsPage)
#include "tst_TextsPage.moc"
