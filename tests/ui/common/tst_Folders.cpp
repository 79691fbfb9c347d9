#include "tests/support/TestMain.h"
#include "ui/common/Folders.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace tarjuman::ui;

class tst_Folders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theFoldersThatDialogsBeginInExist()
    {
        QVERIFY(QDir(documentsFolder()).exists());
        QVERIFY(QDir(picturesFolder()).exists());
    }

    void theLastFolderIsTakenWhileItIsThere()
    {
        const QString last = QDir::tempPath();
        QCOMPARE(lastOrDocuments(last), last);
        QCOMPARE(lastOrDocuments(last + QStringLiteral("/gone-since")), documentsFolder());
        QCOMPARE(lastOrDocuments({}), documentsFolder());
    }
};

TARJUMAN_PLAIN_TEST(tst_Folders)
#include "tst_Folders.moc"
