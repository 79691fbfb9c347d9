#include "tests/architecture/Borrowing.h"

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
        QDirIterator seeds(QStringLiteral(TARJUMAN_SHARED_DIR "/seeds"), {u"*.txt"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (seeds.hasNext()) {
            QFile file(seeds.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            originals << QString::fromUtf8(file.readAll());
        }
        QVERIFY(!originals.isEmpty());
        const QStringList found = borrowedSentences(Tree::read(QStringLiteral(TARJUMAN_ROOT)), originals);
        QVERIFY2(found.isEmpty(), qPrintable(u"\n  "_s + found.join(u"\n  "_s)));
    }
};

QTEST_GUILESS_MAIN(tst_shared_Borrowing)
#include "tst_shared_Borrowing.moc"
