#include "ui/terms/TermDialog.h"

#include "app/desk/Desk.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using release::Term;
using release::TermKind;

class tst_TermDialog : public QObject {
    Q_OBJECT
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::TermBook> m_book;
    QPointer<TermDialog> m_dialog;

    template <typename Widget>
    Widget* child(const QString& name) const
    {
        return m_dialog->findChild<Widget*>(name);
    }
    void press(const QString& name) const { child<QPushButton>(name)->click(); }
    QLineEdit* line(const QString& name) const { return child<QLineEdit>(name); }
    QTableView* table() const { return child<QTableView>(u"termTable"_s); }
    int rows() const { return table()->model()->rowCount(); }
    QString sentence() const { return child<QLabel>(u"termSentence"_s)->text(); }
    void open(const Term& begun = {})
    {
        delete m_dialog;
        m_dialog = new TermDialog(*m_book, begun, nullptr);
        m_dialog->show();
    }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    void keep(const QList<Term>& terms)
    {
        m_book->save(terms);
        QTRY_COMPARE(m_book->terms().size(), terms.size());
        choose(0);
    }
    const QList<Term> m_two{
        {0, TermKind::Place, {u"Sousse"_s, u"سوسة"_s}, {}, {}},
        {0, TermKind::Person, {u"Leïla Karoui"_s, u"ليلى القروي"_s}, {u"directrice"_s, u"مديرة"_s}, {}}};

private Q_SLOTS:
    void init()
    {
        m_appearance = std::make_unique<Appearance>(SchemeChoice::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<desk::Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        m_book = std::make_unique<desk::TermBook>(m_desk->archive(), m_desk->vocabulary());
        open();
    }
    void cleanup()
    {
        delete m_dialog;
        m_book.reset();
        m_desk.reset();
    }

    void anEmptyTableSaysWhatToDo()
    {
        QVERIFY(child<QLabel>(u"emptyHint"_s)->isVisible());
        QVERIFY(!child<QPushButton>(u"termExport"_s)->isEnabled());
        keep(m_two);
        QVERIFY(!child<QLabel>(u"emptyHint"_s)->isVisible());
    }

    void aNewCardIsStoredAsItIsWritten()
    {
        press(u"termNew"_s);
        QTest::keyClicks(line(u"termText_fr"_s), u"Gabes"_s);
        QTRY_COMPARE(m_book->terms().size(), 1);
        const qint64 id = m_book->terms().first().id;
        QTest::keyClicks(line(u"termNote"_s), u"port"_s);
        QTRY_COMPARE(m_book->terms().value(0).note, u"port"_s);
        QCOMPARE(m_book->terms().size(), 1);
        QCOMPARE(m_book->terms().first().id, id);
        QCOMPARE(line(u"termText_fr"_s)->text(), u"Gabes"_s);
    }

    void theSelectionBeginsACard()
    {
        open({.text = {u"rivage"_s, {}}});
        QCOMPARE(line(u"termText_fr"_s)->text(), u"rivage"_s);
        line(u"termText_ar"_s)->insert(u"شاطئ"_s);
        delete m_dialog; // before its pause is over
        QTRY_COMPARE(m_book->terms().size(), 1);
        QCOMPARE(m_book->terms().first().text.arabic, u"شاطئ"_s);
    }

    // Nobody has said yet that the selection is a term.
    void whatIsOnlyBegunIsNotStored()
    {
        open({.text = {u"rivage"_s, {}}});
        delete m_dialog;
        m_book->load();
        QTest::qWait(0);
        QVERIFY(m_book->terms().isEmpty());
        open({.text = {u"rivage"_s, {}}});
        child<QPushButton>(u"termAdd"_s)->click();
        QTRY_COMPARE(m_book->terms().size(), 1);
        open({.text = {u"rivage"_s, {}}});
        QTRY_VERIFY(!child<QPushButton>(u"termAdd"_s)->isVisible()); // it is there already
    }

    void theChosenOneStandsOnTheCard()
    {
        keep(m_two);
        QCOMPARE(line(u"termText_fr"_s)->text(), u"Leïla Karoui"_s); // the first in order
        QVERIFY(line(u"termPost_fr"_s)->isVisible());
        choose(1);
        QCOMPARE(line(u"termText_fr"_s)->text(), u"Sousse"_s);
        QVERIFY(!line(u"termPost_fr"_s)->isVisible());
    }

    void anotherCardIsChosenBeforeThePauseIsOver()
    {
        keep(m_two);
        QTest::keyClicks(line(u"termNote"_s), u"x"_s);
        choose(1);
        QTRY_COMPARE(m_book->terms()[1].note, u"x"_s);
        QCOMPARE(line(u"termText_fr"_s)->text(), u"Sousse"_s);
        QVERIFY(m_book->terms()[0].note.isEmpty());
    }

    void theFilterLooksThroughTheWholeCard()
    {
        keep(m_two);
        for (const QString& words : {u"leila"_s, u"قروى"_s, u"DIRECTRICE"_s}) {
            line(u"termFilter"_s)->setText(words);
            QCOMPARE(rows(), 1);
        }
        line(u"termFilter"_s)->clear();
        QCOMPARE(rows(), 2);
    }

    void whatWasDeletedComesBack()
    {
        keep(m_two);
        const auto before = m_book->terms();
        table()->selectAll();
        press(u"termDelete"_s);
        QTRY_VERIFY(m_book->terms().isEmpty());
        QVERIFY(line(u"termText_fr"_s)->text().isEmpty());
        press(u"termUndo"_s);
        QTRY_COMPARE(m_book->terms(), before);
    }

    void filesComeInAndGoOut()
    {
        keep(m_two);
        press(u"termExport"_s);
        const QString file = m_folder->filePath(u"out.tsv"_s);
        Q_EMIT child<QFileDialog>(u"termExportFile"_s)->fileSelected(file);
        QTRY_VERIFY(!sentence().isEmpty());
        QVERIFY(QFile::exists(file));
        table()->selectAll();
        press(u"termDelete"_s);
        QTRY_VERIFY(m_book->terms().isEmpty());
        press(u"termImport"_s);
        Q_EMIT child<QFileDialog>(u"termImportFile"_s)->fileSelected(file);
        QTRY_COMPARE(m_book->terms().size(), 2);
    }

    void aFileThatIsNoneIsSaid()
    {
        press(u"termImport"_s);
        Q_EMIT child<QFileDialog>(u"termImportFile"_s)->fileSelected(m_folder->path());
        QTRY_VERIFY(!sentence().isEmpty());
        QVERIFY(m_book->terms().isEmpty());
    }

    void anEmptyCardIsNotStored()
    {
        press(u"termNew"_s);
        QTest::keyClicks(line(u"termNote"_s), u"nothing yet"_s);
        press(u"termNew"_s);
        QCOMPARE(desk::storedTerms(m_desk->archive()).result().value().size(), 0);
    }
};

TARJUMAN_WIDGET_TEST(tst_TermDialog)
#include "tst_TermDialog.moc"
