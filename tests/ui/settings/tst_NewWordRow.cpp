#include "tests/support/TestMain.h"
#include "ui/settings/NewWordRow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using desk::ListedWord;

class tst_NewWordRow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aForbiddenFormHasItsReplacement()
    {
        NewWordRow row;
        row.show();
        auto* word = row.findChild<QLineEdit*>(u"newWord"_s);
        auto* instead = row.findChild<QLineEdit*>(u"newWordReplacement"_s);
        QSignalSpy added(&row, &NewWordRow::added);
        QVERIFY(!instead->isVisible());
        row.findChild<QComboBox*>(u"newWordList"_s)->setCurrentIndex(2);
        QVERIFY(instead->isVisible());
        word->setText(u" newsletter "_s);
        instead->setText(u"lettre"_s);
        QTest::keyClick(word, Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        QCOMPARE(
            added.first().first().value<ListedWord>(),
            (ListedWord{text::Language::French, u"newsletter"_s, ListedWord::List::Forbidden, u"lettre"_s}));
        QVERIFY(word->text().isEmpty());
    }

    void theLettersSayTheLanguage()
    {
        NewWordRow row;
        QSignalSpy added(&row, &NewWordRow::added);
        row.findChild<QLineEdit*>(u"newWord"_s)->setText(u"صفاقس"_s);
        row.findChild<QPushButton*>(u"newWordAdd"_s)->click();
        QCOMPARE(added.first().first().value<ListedWord>().language, text::Language::Arabic);
    }

    void twoWordsAreNoWord()
    {
        NewWordRow row;
        QSignalSpy added(&row, &NewWordRow::added);
        row.findChild<QLineEdit*>(u"newWord"_s)->setText(u"deux mots"_s);
        QVERIFY(!row.findChild<QPushButton*>(u"newWordAdd"_s)->isEnabled());
        QTest::keyClick(row.findChild<QLineEdit*>(u"newWord"_s), Qt::Key_Return);
        QVERIFY(added.isEmpty());
    }
};

TARJUMAN_WIDGET_TEST(tst_NewWordRow)
#include "tst_NewWordRow.moc"
