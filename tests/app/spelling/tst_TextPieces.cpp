#include "app/spelling/TextPieces.h"

#include "tests/support/FailingDevice.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using spelling::TextPieces;

class tst_TextPieces : public QObject {
    Q_OBJECT

    static QStringList all(const QByteArray& bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        TextPieces pieces(buffer);
        QStringList result;
        while (true) {
            const auto piece = pieces.next();
            if (!piece)
                return result << u"error: "_s + piece.error().message;
            if (!*piece)
                return result;
            result.append(u"%1:%2 %3"_s.arg((*piece)->line).arg((*piece)->column).arg((*piece)->text));
        }
    }

private Q_SLOTS:
    void givesALineAtATime()
    {
        QCOMPARE(all("un\ndeux\n\ntrois"),
                 (QStringList{u"1:1 un"_s, u"2:1 deux"_s, u"3:1 "_s, u"4:1 trois"_s}));
        QCOMPARE(all(""), QStringList());
        QCOMPARE(all("\xEF\xBB\xBFun"), QStringList{u"1:1 un"_s});
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a broken byte") << QByteArray("un\nde\xFFux");
        QTest::newRow("a character cut off at the end") << QByteArray("un\xC3");
        QTest::newRow("an overlong form") << QByteArray("\xC0\xAF");
        QTest::newRow("binary data") << QByteArray("un\0deux", 7);
        QTest::newRow("windows-1252") << QByteArray("s\xE9"
                                                    "ance");
    }

    void refusesWhatIsNoText()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(all(bytes).constLast().startsWith(u"error: "));
    }

    void saysTheLineOfTheBrokenByte() { QVERIFY(all("un\ndeux\ntr\xFFois").constLast().contains(u"line 3")); }

    void cutsALongLineBetweenWords()
    {
        const QString word = u"é\U0001F600word "_s;
        const QStringList pieces = all(word.repeated(50'000).toUtf8());
        QVERIFY(pieces.size() > 4);
        qsizetype length = 0;
        for (const QString& piece : pieces) {
            const QString text = piece.section(u' ', 1);
            QVERIFY(text.startsWith(u'é'));
            QVERIFY(text.size() <= 64 * 1024);
            QCOMPARE(piece.section(u' ', 0, 0), u"1:%1"_s.arg(length / word.size() * (word.size() - 1) + 1));
            length += text.size() + 1;
        }
    }

    void givesOutTheBeginningOfAnEndlessWordOnly()
    {
        const QStringList pieces = all(QByteArray(200'000, 'a') + " fin");
        QCOMPARE(pieces.first().size(), 4 + 64 * 1024);
        for (qsizetype i = 1; i + 1 < pieces.size(); ++i)
            QVERIFY(pieces[i].section(u' ', 1).isEmpty());
        QVERIFY(pieces.last().endsWith(u"200001  fin"));
    }

    void saysThatReadingFailed()
    {
        testing::FailingDevice device(100, QByteArray(1000, 'a'));
        QVERIFY(device.open(QIODevice::ReadOnly));
        TextPieces pieces(device);
        auto piece = pieces.next();
        while (piece && *piece)
            piece = pieces.next();
        QVERIFY(!piece);
        QCOMPARE(piece.error().kind, base::ErrorKind::BadInput);
    }
};

TARJUMAN_TEST(tst_TextPieces)
#include "tst_TextPieces.moc"
