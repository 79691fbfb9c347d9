#include "tests/architecture/Borrowing.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::architecture;

// The releases beside the project belong to others: it may read them, not contain them.
class tst_shared_Borrowing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProjectContainsNoneOfTheirSentences()
    {
        QStringList originals;
        QDirIterator seeds(tarjuman::testing::projectFile(u"../shared/seeds"_s), {u"*.txt"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (seeds.hasNext()) {
            QFile file(seeds.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            originals << QString::fromUtf8(file.readAll());
        }
        QVERIFY(!originals.isEmpty());
        const QStringList found =
            borrowedSentences(Tree::read(tarjuman::testing::projectFile({})), originals);
        for (const QString& violation : found)
            qWarning().noquote() << violation; // a failure's own message is cut short
        QVERIFY(found.isEmpty());
    }
};

TARJUMAN_TEST(tst_shared_Borrowing)
#include "tst_shared_Borrowing.moc"
