#include "app/formats/TextFile.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_TextFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsRead_data();
    void aTextIsRead();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void aBrokenByteIsNamedByItsPlace();
    void everyLineEndBecomesOne();
    void aMisreadTextIsReadWithANote();
    void codesAndLossesAreSaid();
    void oldEncodingsAreKnown_data();
    void oldEncodingsAreKnown();
    void filesThatAreNoneAreRefused();
    void aHugeFileIsRefusedAtOnce();
};

void tst_TextFile::aTextIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = u"école – مدرسة"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << text;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + text.toUtf8() << u"UTF-8"_s << text;
    QTest::newRow("UTF-16 without a mark")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text)) << u"UTF-16LE"_s << text;
    QTest::newRow("UTF-16 with a mark, big end first")
        << "\xfe\xff" + QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(text)) << u"UTF-16BE"_s
        << text;
    QTest::newRow("windows-1252") << QByteArray("L\x92\xe9t\xe9") << u"windows-1252"_s << u"L’été"_s;
    QTest::newRow("windows-1256") << QByteArray("\xc7\xe4\xca\xe5\xec") << u"windows-1256"_s << u"انتهى"_s;
    QTest::newRow("plain letters") << QByteArray("FIN") << u"UTF-8"_s << u"FIN"_s;
    QTest::newRow("the end mark of DOS") << QByteArray("FIN\x1a") << u"UTF-8"_s << u"FIN"_s;
    QTest::newRow("decomposed accents stay") << QByteArray("e\xcc\x81") << u"UTF-8"_s << u"e\u0301"_s;
}

void tst_TextFile::aTextIsRead()
{
    QFETCH(QByteArray, bytes);
    const auto file = decodeText(bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QTEST(file->encoding, "encoding");
    QTEST(file->text, "text");
}

void tst_TextFile::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("blank") << QByteArray(" \n\n");
    QTest::newRow("only a byte order mark") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("a zero byte") << QByteArray("Un\0deux", 7);
    QTest::newRow("a control character") << QByteArray("Un \x07 deux");
    QTest::newRow("a C1 control character") << QByteArray("Un \xc2\x91 deux");
    QTest::newRow("a noncharacter") << QByteArray("Un \xef\xbf\xbe deux");
    QTest::newRow("a noncharacter of another plane") << QByteArray("Un \xf0\x9f\xbf\xbe deux");
    QTest::newRow("an unpaired surrogate of UTF-16") << QByteArray("\xff\xfe"
                                                                   "a\0\0\xd8"
                                                                   "b\0",
                                                                   8);
    QTest::newRow("half a character of UTF-16") << QByteArray("\xff\xfe"
                                                              "a\0b",
                                                              5);
    QTest::newRow("a picture under the name of a text") << QByteArray("\x89PNG\r\n\x1a\n");
    QByteArray noise;
    for (int i = 0; i < 2000; ++i)
        noise.append(static_cast<char>((i * 7919) >> 3));
    const QString page = u"<!DOCTYPE html><p>Une page"_s;
    QTest::newRow("a web page with a byte order mark") << "\xef\xbb\xbf" + page.toUtf8();
    QTest::newRow("a web page in UTF-16")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(page));
    QTest::newRow("XML in UTF-16 without a mark")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(u"<?xml version=\"1.0\"?><tmx/>"_s));
    QTest::newRow("noise") << noise;
}

void tst_TextFile::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto file = decodeText(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, tarjuman::base::ErrorKind::BadInput);
    QVERIFY(!file.error().message.isEmpty());
}

void tst_TextFile::aBrokenByteIsNamedByItsPlace()
{
    QByteArray bytes = u"école d’été à Sète"_s.toUtf8();
    bytes[8] = '\xff';
    const auto file = decodeText(bytes);
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(u"byte 9"_s), qPrintable(file.error().message));
}

void tst_TextFile::everyLineEndBecomesOne()
{
    const auto file = decodeText(u"a\r\nb\rc\nd\u0085e\u2028f\u2029g\r\r\nh"_s.toUtf8());
    QVERIFY(file);
    QCOMPARE(file->text, u"a\nb\nc\nd\ne\nf\ng\n\nh"_s);
}

void tst_TextFile::aMisreadTextIsReadWithANote()
{
    const auto file = decodeText(u"Les dÃ©lÃ©guÃ©s ont travaillÃ© Ã  Tunis."_s.toUtf8());
    QVERIFY(file);
    QCOMPARE(file->text, u"Les délégués ont travaillé à Tunis."_s);
    QCOMPARE(file->notes.size(), 1);
    QVERIFY(decodeText(u"Les délégués ont travaillé à Tunis."_s.toUtf8())->notes.isEmpty());
}

void tst_TextFile::codesAndLossesAreSaid()
{
    const auto codes = decodeText("La d&eacute;l&eacute;gation");
    QVERIFY(codes);
    QCOMPARE(codes->text, u"La délégation"_s);
    QCOMPARE(codes->notes.size(), 1);
    QVERIFY(codes->notes.first().contains(u"&eacute;"_s));
    const auto lost = decodeText("La d?l?gation");
    QVERIFY(lost);
    QCOMPARE(lost->notes.size(), 1);
}

void tst_TextFile::oldEncodingsAreKnown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    QTest::newRow("Mac") << QByteArray("R\x8eunion \x88 Gen\x8fve, en ao\x9e"
                                       "t")
                         << u"macintosh"_s << u"Réunion à Genève, en août"_s;
    QTest::newRow("DOS") << QByteArray("R\x82union \x85 Gen\x8ave, re\x87ue") << u"IBM850"_s
                         << u"Réunion à Genève, reçue"_s;
    QTest::newRow("Arabic of DOS")
        << QByteArray("\xa7\xed\xa9\xa1 \x9f\xe9\xe3\xe9\xea \xe5\xef \xea\xa7\xef\xeb\xa1 \xa4\xa7\xa1")
        << u"IBM720"_s << u"دورة العلم في مدينة جدة"_s;
}

void tst_TextFile::oldEncodingsAreKnown()
{
    QFETCH(QByteArray, bytes);
    const auto file = decodeText(bytes);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QTEST(file->encoding, "encoding");
    QTEST(file->text, "text");
}

void tst_TextFile::filesThatAreNoneAreRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!readTextFile(folder.path()));
    QVERIFY(!readTextFile(folder.filePath(u"absent.txt"_s)));
    QVERIFY(!readTextFile(u"/dev/zero"_s));
    QFile empty(folder.filePath(u"empty.txt"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QVERIFY(!readTextFile(empty.fileName()));
}

void tst_TextFile::aHugeFileIsRefusedAtOnce()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"huge.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray block(1024 * 1024, 'a');
    for (int i = 0; i < 50; ++i)
        file.write(block);
    file.close();
    QElapsedTimer timer;
    timer.start();
    const auto text = readTextFile(file.fileName());
    QVERIFY(!text);
    QVERIFY(text.error().message.contains(u"4 MB"_s));
    QVERIFY(timer.elapsed() < 1000);
}

TARJUMAN_TEST(tst_TextFile)
#include "tst_TextFile.moc"
