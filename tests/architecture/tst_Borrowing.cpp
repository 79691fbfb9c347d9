#include "tests/architecture/Borrowing.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::architecture;

namespace {

const QString french =
    u"Le directeur de l’Institut a reçu hier une délégation venue de quatre pays voisins."_s;
const QString arabic = u"استقبل مدير المعهد أمس وفداً جاء من أربع دول مجاورة للتشاور."_s;

QStringList foundIn(const QString& text)
{
    Tree tree;
    tree.add(u"app/text/Words.cpp"_s, text);
    return borrowedSentences(tree, {french, arabic});
}

} // namespace

class tst_Borrowing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSentenceTakenOverIsFound()
    {
        QCOMPARE(foundIn(u"// "_s + french).size(), 1);
        QCOMPARE(foundIn(u"u\""_s + arabic + u"\"_s"_s).size(), 1);
    }

    void caseMarksAndPunctuationDoNotHideIt()
    {
        QCOMPARE(foundIn(french.toUpper().replace(u' ', u"\n  - "_s)).size(), 1);
        QCOMPARE(foundIn(u"اســتقبل مُدير المعهد أمس وفدا، جاء من أربع دول"_s).size(), 1);
    }

    void aFewWordsInCommonAreNoBorrowing()
    {
        QCOMPARE(foundIn(u"Le directeur de l’Institut a reçu ses voisins."_s), QStringList());
        QCOMPARE(foundIn(QString()), QStringList());
    }
};

TARJUMAN_TEST(tst_Borrowing)
#include "tst_Borrowing.moc"
