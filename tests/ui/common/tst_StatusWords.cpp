#include "tests/support/TestMain.h"
#include "ui/common/StatusWords.h"

#include <QSet>
#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;

class tst_StatusWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasAWordAndAnOutlineOfItsOwn()
    {
        QSet<QString> words;
        QSet<int> icons;
        for (const release::Status status : release::allStatuses) {
            words << wordOf(status);
            icons << static_cast<int>(iconOf(status));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(std::size(release::allStatuses)));
        QCOMPARE(icons.size(), words.size());
    }

    void anEmbargoThatWasNeverSetDoesNotHold()
    {
        QVERIFY(!isUnderEmbargo({}, QDateTime::currentDateTimeUtc()));
    }
};

TARJUMAN_TEST(tst_StatusWords)
#include "tst_StatusWords.moc"
