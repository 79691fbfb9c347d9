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
        for (const QString& violation : found)
            qWarning().noquote() << violation; // a failure's own message is cut short
        QVERIFY(found.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_shared_Borrowing)
#include "tst_shared_Borrowing.moc"
