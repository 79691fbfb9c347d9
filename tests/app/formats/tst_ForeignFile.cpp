#include "app/formats/ForeignFile.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_ForeignFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsKnownByItsContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileKind>("kind");
        QTest::newRow("nothing") << QByteArray() << FileKind::Text;
        QTest::newRow("a text") << QByteArray("Un html") << FileKind::Text;
        QTest::newRow("a package") << QByteArray("PK\x03\x04 and more") << FileKind::Package;
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><p>mot") << FileKind::WebPage;
        QTest::newRow("a page without a type") << QByteArray("\n <HTML lang=fr>") << FileKind::WebPage;
        QTest::newRow("behind a comment") << QByteArray("<!-- saved --><html>") << FileKind::WebPage;
        QTest::newRow("behind a declaration")
            << QByteArray("<?xml version='1.0'?>\n<html>") << FileKind::WebPage;
        QTest::newRow("behind a mark") << QByteArray("\xef\xbb\xbf<html>") << FileKind::WebPage;
        QTest::newRow("in two bytes")
            << QByteArray(
                   QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(u"<html>"_s))
            << FileKind::WebPage;
        QTest::newRow("other XML") << QByteArray("<?xml version='1.0'?><martif>") << FileKind::Text;
        QTest::newRow("a comment without an end") << QByteArray("<!-- <html>") << FileKind::Text;
    }
    void aFileIsKnownByItsContent()
    {
        QFETCH(QByteArray, bytes);
        QTEST(fileKindOf(bytes), "kind");
    }

    void eachKindHasItsSize()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        const auto written = [&](const QByteArray& start, qint64 size) {
            if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
                file.write(start);
                file.resize(size);
                file.close();
            }
            return readForeignFile(file.fileName());
        };
        QCOMPARE(written("<html>", limits::largestTextFile + 1)->bytes.size(), limits::largestTextFile + 1);
        QCOMPARE(written("PK\x03\x04", limits::largestWebPage + 1)->kind, FileKind::Package);
        QVERIFY(!written("Un texte", limits::largestTextFile + 1));
        QVERIFY(!written("<html>", limits::largestWebPage + 1));
        QVERIFY(!written("PK\x03\x04", limits::largestPackage + 1));
        QVERIFY(!written("", 0));
    }
};

TARJUMAN_TEST(tst_ForeignFile)
#include "tst_ForeignFile.moc"
