#include "ui/settings/WordListDialog.h"

#include "app/desk/Desk.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_WordListDialog : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    QPointer<WordListDialog> m_dialog;

    void press(const QString& name) { m_dialog->findChild<QPushButton*>(name)->click(); }
    QTableView* table() const { return m_dialog->findChild<QTableView*>(u"wordTable"_s); }
    QString sentence() const { return m_dialog->findChild<QLabel*>(u"wordSentence"_s)->text(); }
    void add(const QString& word)
    {
        m_dialog->findChild<QLineEdit*>(u"newWord"_s)->setText(word);
        press(u"newWordAdd"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk =
            std::make_unique<desk::Desk>(m_folder->filePath(u"a.tarjuman"_s), m_folder->filePath(u"words"_s));
        QVERIFY(m_desk->open().result());
        m_dialog = new WordListDialog(*m_desk, nullptr);
        m_dialog->show();
    }
    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
        m_folder.reset();
    }

    void wordsAreFiltered()
    {
        add(u"Gafsa"_s);
        add(u"قابس"_s);
        QCOMPARE(table()->model()->rowCount(), 2);
        m_dialog->findChild<QLineEdit*>(u"wordFilter"_s)->setText(u"gaf"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Gafsa"_s);
    }

    void whatIsRemovedComesBack()
    {
        add(u"Gafsa"_s);
        add(u"Tozeur"_s);
        auto* undo = m_dialog->findChild<QPushButton*>(u"wordUndo"_s);
        QVERIFY(!undo->isVisible());
        table()->selectAll();
        press(u"wordRemove"_s);
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(table()->model()->rowCount(), 2);
        QVERIFY(!undo->isVisible());
    }

    void aListGoesOutAndABadOneIsSaid()
    {
        add(u"Gafsa"_s);
        press(u"wordExport"_s);
        const QString file = m_folder->filePath(u"out.tsv"_s);
        choose(u"wordExportFile"_s, file);
        QTRY_VERIFY(!sentence().isEmpty());
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("Gafsa\tfr\tmine"));

        QFile bad(m_folder->filePath(u"bad.txt"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("Kef\ntwo words\n");
        bad.close();
        press(u"wordImport"_s);
        choose(u"wordImportFile"_s, bad.fileName());
        QTRY_VERIFY2(sentence().contains(u'2'), qPrintable(sentence()));
        QCOMPARE(table()->model()->rowCount(), 1);
    }

private:
    void choose(const QString& name, const QString& file)
    {
        auto* dialog = m_dialog->findChild<QFileDialog*>(name);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
    }
};

TARJUMAN_WIDGET_TEST(tst_WordListDialog)
#include "tst_WordListDialog.moc"
