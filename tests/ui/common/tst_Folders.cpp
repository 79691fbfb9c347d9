#include "ui/common/Folders.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace tarjuman::ui;

class tst_Folders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theFolderThatDialogsBeginInExists() { QVERIFY(QDir(documentsFolder()).exists()); }
};

QTEST_APPLESS_MAIN(tst_Folders)
#include "tst_Folders.moc"
