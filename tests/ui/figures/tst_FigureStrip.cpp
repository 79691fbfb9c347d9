#include "ui/figures/FigureStrip.h"

#include "app/desk/Desk.h"
#include "ui/figures/FigureDelegate.h"

#include "tests/support/TestMain.h"
#include "tests/ui/figures/FigureSamples.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Figure;

class tst_FigureStrip : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::unique_ptr<FigureStrip> m_strip;

    template <typename T>
    T* part(const QString& name)
    {
        return m_strip->findChild<T*>(name);
    }
    QDialog* dialog() { return part<QDialog>(u"figureDialog"_s); }
    const QList<Figure>& figures() { return m_release->release().figures; }
    void take(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(u"photo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QMetaObject::invokeMethod(dialog(), "takeFile", Q_ARG(QString, file.fileName()));
    }
    void insert(const QString& caption)
    {
        m_strip->insertAfter(m_release->release().paragraphs.french.at(1).id);
        take(ui::testing::photograph());
        QTRY_VERIFY(part<QPushButton>(u"figureSave"_s)->isEnabled());
        part<QPlainTextEdit>(u"captionFrench"_s)->setPlainText(caption);
        part<QPushButton>(u"figureSave"_s)->click();
        QTRY_VERIFY(!dialog());
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init()
    {
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive.tarjuman"_s), QString());
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), ui::testing::threePairs());
        m_strip = std::make_unique<FigureStrip>();
        m_strip->resize(900, m_strip->height());
        m_strip->setRelease(m_release);
    }
    void cleanup()
    {
        m_strip.reset();
        m_release.reset();
        m_desk.reset();
    }

    void withoutAPictureThereIsNoStrip() { QVERIFY(m_strip->isHidden()); }

    void aPictureIsInsertedWithItsWords()
    {
        m_strip->insertAfter(m_release->release().paragraphs.arabic.at(1).id);
        QVERIFY(dialog());
        QVERIFY(part<QFileDialog>(u"figureFileDialog"_s)); // asked for at once
        QVERIFY(!part<QPushButton>(u"figureSave"_s)->isEnabled());
        take(ui::testing::photograph());
        QTRY_VERIFY(part<QPushButton>(u"figureSave"_s)->isEnabled());
        part<QPlainTextEdit>(u"captionFrench"_s)->setPlainText(u"Le quai\nau matin"_s);
        part<QPlainTextEdit>(u"captionArabic"_s)->setPlainText(u"الرصيف صباحا"_s);
        part<QPlainTextEdit>(u"alternativeFrench"_s)->setPlainText(u"Trois chalutiers."_s);
        part<QPlainTextEdit>(u"alternativeArabic"_s)->setPlainText(u"ثلاثة مراكب."_s);
        part<QLineEdit>(u"credit"_s)->setText(u" L. Haddad "_s);
        part<QPushButton>(u"figureSave"_s)->click();
        QCOMPARE(figures().size(), 1);
        const Figure figure = figures().first();
        QCOMPARE(figure.image, ui::testing::photograph());
        QCOMPARE(figure.after, m_release->release().paragraphs.french.at(1).id);
        QCOMPARE(figure.caption.french, u"Le quai au matin"_s); // one paragraph
        QCOMPARE(figure.alternative.arabic, u"ثلاثة مراكب."_s);
        QCOMPARE(figure.credit, u"L. Haddad"_s);
        QVERIFY(!m_strip->isHidden());
        QTRY_VERIFY(!dialog());
    }

    void aFileThatIsNoPictureIsRefusedWithASentence()
    {
        m_strip->insertAfter(release::ParagraphId::None);
        take("Communiqué");
        QTRY_VERIFY(part<QLabel>(u"figureSentence"_s)->text().contains(u"photo.png"_s));
        QVERIFY(!part<QPushButton>(u"figureSave"_s)->isEnabled());
        dialog()->accept();
        QVERIFY(dialog()->isVisible());
        part<QPushButton>(u"figureCancel"_s)->click();
        QVERIFY(figures().isEmpty());
    }

    void thePlaceIsChosenFromTheRelease()
    {
        insert(u"Le quai"_s);
        part<QAction>(u"figureEdit"_s)->trigger();
        auto* place = part<QComboBox>(u"figurePlace"_s);
        QCOMPARE(place->count(), 4);
        QCOMPARE(place->currentIndex(), 1);
        place->setCurrentIndex(3);
        part<QPushButton>(u"figureSave"_s)->click();
        QCOMPARE(figures().first().after, release::ParagraphId::None);
    }

    void whatIsNotDescribedIsSaid()
    {
        insert(u"Le quai"_s);
        const QModelIndex index = part<QListView>(u"figureList"_s)->model()->index(0, 0);
        QCOMPARE(index.data().toString(), u"Le quai"_s);
        QVERIFY(!index.data(FigureDelegate::Missing).toString().isEmpty());
        Figure described = figures().first();
        described.alternative = {u"Un quai"_s, u"رصيف"_s};
        m_release->setFigures({described});
        const QModelIndex anew = part<QListView>(u"figureList"_s)->model()->index(0, 0);
        QVERIFY(anew.data(FigureDelegate::Missing).toString().isEmpty());
        QTRY_VERIFY(!anew.data(Qt::DecorationRole).value<QPixmap>().isNull());
        QVERIFY(!m_strip->grab().isNull());
    }

    void aRemovedPictureComesBack()
    {
        insert(u"Le quai"_s);
        insert(u"La criée"_s);
        QSignalSpy removed(m_strip.get(), &FigureStrip::removed);
        part<QListView>(u"figureList"_s)
            ->setCurrentIndex(part<QListView>(u"figureList"_s)->model()->index(1, 0));
        part<QAction>(u"figureRemove"_s)->trigger();
        QCOMPARE(removed.first().first().toString(), u"La criée"_s);
        QCOMPARE(figures().size(), 1);
        m_strip->undo();
        QCOMPARE(figures().size(), 2);
        QCOMPARE(figures().last().caption.french, u"La criée"_s);
    }

    void theKeysWork()
    {
        insert(u"Le quai"_s);
        m_strip->show();
        auto* list = part<QListView>(u"figureList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(dialog());
        part<QPushButton>(u"figureCancel"_s)->click();
        QTRY_VERIFY(!dialog());
        m_strip->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_strip.get()));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(figures().isEmpty());
    }

    void aPublishedReleaseIsOnlyShown()
    {
        insert(u"Le quai"_s);
        release::Release published = m_release->release();
        published.status = release::Status::Published;
        m_release = std::make_shared<desk::OpenRelease>(m_desk->releases(), published);
        m_strip->setRelease(m_release);
        QVERIFY(!m_strip->isHidden());
        for (const char* name : {"figureInsert", "figureEdit", "figureRemove", "figureUndo"})
            QVERIFY(!part<QAction>(QLatin1StringView(name))->isEnabled());
    }
};

TARJUMAN_WIDGET_TEST(tst_FigureStrip)
#include "tst_FigureStrip.moc"
