#include "tests/support/TestMain.h"
#include "ui/list/ImportModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

namespace {

desk::ImportedFile fileNamed(const QString& name, text::Language language, const QString& title)
{
    desk::ImportedFile file;
    file.file = u"/srv/press/"_s + name;
    file.encoding = u"UTF-8"_s;
    file.language = language;
    file.release.paragraphs[language] = {{file.release.takeParagraphId(), release::Role::Title, title}};
    release::Pair pair;
    pair.count[language] = 1;
    file.release.pairs = {pair};
    return file;
}

desk::ImportedFile french()
{
    return fileNamed(u"fr.txt"_s, text::Language::French, u"Une école ouvre"_s);
}
desk::ImportedFile arabic()
{
    return fileNamed(u"ar.txt"_s, text::Language::Arabic, u"افتتاح مدرسة"_s);
}

} // namespace

class tst_ImportModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowShowsTitleFileAndEncoding()
    {
        ImportModel model(Qt::LeftToRight);
        QAbstractItemModelTester tester(&model);
        model.addFile(french());
        QCOMPARE(model.index(0, 0).data().toString(), u"Une école ouvre"_s);
        const QString second = model.index(0, 0).data(ImportModel::SecondLineRole).toString();
        QVERIFY(second.contains(u"fr.txt"_s) && second.contains(u"UTF-8"_s));
        QVERIFY(model.index(0, 1).data(ImportModel::AbsentRole).toBool());
        QVERIFY(model.holds(u"/srv/press/fr.txt"_s));
    }

    void frenchStandsLeftInEveryInterface()
    {
        // The view turns the columns in a mirrored window, so the first one is the rightmost.
        ImportModel mirrored(Qt::RightToLeft);
        mirrored.addFile(french());
        QCOMPARE(mirrored.index(0, 1).data().toString(), u"Une école ouvre"_s);
    }

    void twoFilesArePairedAndTakenApart()
    {
        ImportModel model(Qt::LeftToRight);
        QAbstractItemModelTester tester(&model);
        model.addFile(arabic());
        model.addFile(french());
        QCOMPARE(model.partnersOf(1), QList<int>{0});
        QCOMPARE(model.pair(1, 0), 0);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.proposalAt(0)->french && model.proposalAt(0)->arabic);
        QVERIFY(model.partnersOf(0).isEmpty());
        QVERIFY(model.unpaired().isEmpty());
        model.separate(0);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.unpaired().isEmpty()); // the reader took them apart: no new proposal
    }

    void aWholeReleaseIsNeitherPairedNorTakenApart()
    {
        ImportModel model(Qt::LeftToRight);
        desk::ImportedFile whole = french();
        whole.isWhole = true;
        model.addFile(whole);
        model.addFile(arabic());
        QVERIFY(model.partnersOf(0).isEmpty() && model.partnersOf(1).isEmpty());
        model.separate(0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(desk::proposePairs({whole, arabic()}).size(), 2);
    }

    void filesOfOneLanguageAreNoPartners()
    {
        ImportModel model(Qt::LeftToRight);
        model.addFile(french());
        model.addFile(french());
        QVERIFY(model.partnersOf(0).isEmpty());
        QCOMPARE(model.pair(0, 1), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void proposalsTakeThePlaceOfTheirFiles()
    {
        ImportModel model(Qt::LeftToRight);
        QAbstractItemModelTester tester(&model);
        model.addFile(french());
        model.addFile(arabic());
        model.addFailure(u"/srv/press/bad.txt"_s, u"It is empty."_s);
        model.takeProposals({desk::pair(french(), arabic())});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.proposals().size(), 1);
    }

    void aFailureGivesItsReason()
    {
        ImportModel model(Qt::LeftToRight);
        QAbstractItemModelTester tester(&model);
        model.addFile(french());
        model.addFailure(u"/srv/press/bad.txt"_s, u"It is empty."_s);
        QVERIFY(model.index(1, 0).data(ImportModel::FailureRole).toBool());
        QCOMPARE(model.index(1, 0).data().toString(), u"bad.txt"_s);
        QCOMPARE(model.index(1, 0).data(ImportModel::SecondLineRole).toString(), u"It is empty."_s);
        QVERIFY(!model.proposalAt(1));
        model.remove(0);
        model.remove(0);
        QCOMPARE(model.rowCount(), 0);
    }
};

TARJUMAN_TEST(tst_ImportModel)
#include "tst_ImportModel.moc"
