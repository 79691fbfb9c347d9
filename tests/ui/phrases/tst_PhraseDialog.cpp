#include "ui/phrases/PhraseDialog.h"

#include "app/desk/Desk.h"
#include "app/desk/PhraseLibrary.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_PhraseDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(SchemeChoice::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<desk::Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_library = std::make_unique<desk::PhraseLibrary>(m_desk->archive());
        m_library->load();
        QTRY_VERIFY(!m_library->phrases().isEmpty());
        m_dialog = new PhraseDialog(*m_library, PhraseDialog::Insertion::Possible, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_library.reset();
        m_desk.reset();
    }

    void theChosenOneStandsInTheFields()
    {
        auto* list = m_dialog->findChild<QListWidget*>(u"phraseList"_s);
        QCOMPARE(list->count(), m_library->phrases().size());
        list->setCurrentRow(1);
        QCOMPARE(name()->text(), m_library->phrases()[1].name);
        QVERIFY(m_library->phrases()[1].text.arabic.contains(QChar(QChar::Nbsp)));
        QCOMPARE(text(u"ar"_s)->document()->toRawText().replace(QChar(QChar::ParagraphSeparator), u'\n'),
                 m_library->phrases()[1].text.arabic);
    }

    void whatIsWrittenIsStored()
    {
        text(u"fr"_s)->setPlainText(u"À propos"_s);
        QTRY_COMPARE(m_library->phrases().first().text.french, u"À propos"_s);
        QVERIFY(m_library->phrases()[1].text.french.contains(QChar(QChar::Nbsp))); // nothing else changed
        QTest::keyClicks(name(), u"x"_s);
        m_dialog->findChild<QListWidget*>(u"phraseList"_s)->setCurrentRow(2); // before its pause is over
        QTRY_VERIFY(m_library->phrases().first().name.endsWith(u'x'));
        QCOMPARE(name()->text(), m_library->phrases()[2].name);
    }

    void whatIsWrittenLastIsStoredByClosing()
    {
        text(u"fr"_s)->setPlainText(u"À la fin"_s);
        delete m_dialog;
        QTRY_COMPARE(m_library->phrases().first().text.french, u"À la fin"_s);
    }

    void aNewOneBeginsWithItsName()
    {
        const auto before = m_library->phrases().size();
        button(u"phraseNew"_s)->click();
        QTRY_COMPARE(m_library->phrases().size(), before + 1);
        QTRY_COMPARE(name()->text(), m_library->phrases().last().name);
        QCOMPARE(name()->selectedText(), name()->text());
    }

    void whatWasDeletedComesBack()
    {
        const auto gone = m_library->phrases().first();
        button(u"phraseDelete"_s)->click();
        QTRY_VERIFY(!m_library->phrases().contains(gone));
        button(u"phraseUndo"_s)->click();
        QTRY_VERIFY(m_library->phrases().contains(gone));
        QTRY_COMPARE(name()->text(), gone.name);
    }

    void theChosenOneIsInserted()
    {
        QSignalSpy wanted(m_dialog, &PhraseDialog::insertWanted);
        button(u"phraseInsert"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<release::Phrase>(), m_library->phrases().first());
        QVERIFY(!m_dialog || !m_dialog->isVisible());
    }

private:
    QLineEdit* name() const { return m_dialog->findChild<QLineEdit*>(u"phraseName"_s); }
    QPlainTextEdit* text(const QString& tag) const
    {
        return m_dialog->findChild<QPlainTextEdit*>(u"phraseText_"_s + tag);
    }
    QPushButton* button(const QString& name) const { return m_dialog->findChild<QPushButton*>(name); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::PhraseLibrary> m_library;
    QPointer<PhraseDialog> m_dialog;
};

TARJUMAN_WIDGET_TEST(tst_PhraseDialog)
#include "tst_PhraseDialog.moc"
