#include "tests/support/TestMain.h"
#include "ui/settings/WordListModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using desk::ListedWord;

class tst_WordListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordIsARow()
    {
        WordListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setWords({{text::Language::French, u"newsletter"_s, ListedWord::List::Forbidden, u"lettre"_s,
                         u"Mot anglais"_s},
                        {text::Language::Arabic, u"صفاقس"_s, ListedWord::List::Mine}});
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, WordListModel::WordColumn), u"newsletter"_s);
        QCOMPARE(cell(0, WordListModel::ListColumn), nameOf(ListedWord::List::Forbidden));
        QCOMPARE(cell(0, WordListModel::ReplacementColumn), u"lettre"_s);
        QCOMPARE(cell(0, WordListModel::NoteColumn), u"Mot anglais"_s);
        QVERIFY(cell(0, WordListModel::LanguageColumn) != cell(1, WordListModel::LanguageColumn));
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
};

TARJUMAN_TEST(tst_WordListModel)
#include "tst_WordListModel.moc"
