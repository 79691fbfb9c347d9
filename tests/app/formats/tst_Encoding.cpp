#include "app/formats/Encoding.h"
#include "tests/support/TestMain.h"

#include <QStringEncoder>
#include <QTest>

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

static QByteArray encoded(const QString& text, const char* encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding, &status);
    QByteArray bytes(4 * text.size(), Qt::Uninitialized);
    const int length =
        ucnv_fromUChars(converter, bytes.data(), static_cast<int>(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), static_cast<int>(text.size()), &status);
    ucnv_close(converter);
    return bytes.left(length);
}

class tst_Encoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eightBitTextsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        const QString arabic = u"افتتح المعهد مكتبة جديدة في صفاقس، وحضر الحفل نحو مئة شخص."_s;
        const QString french = u"L’école d’été reçoit « des élèves » de Tunis à Sète."_s;
        QTest::newRow("Arabic of Windows") << arabic << QByteArray("windows-1256");
        QTest::newRow("Arabic of ISO") << arabic << QByteArray("ISO-8859-6");
        QTest::newRow("one Arabic word of Windows") << u"انتهى"_s << QByteArray("windows-1256");
        QTest::newRow("one Arabic word of ISO") << u"انتهى"_s << QByteArray("ISO-8859-6");
        QTest::newRow("Arabic with vowel signs") << u"تُقدَّر التكلفة بنحو مليونٍ"_s << QByteArray("ISO-8859-6");
        QTest::newRow("French of Windows") << french << QByteArray("windows-1252");
        QTest::newRow("one French word") << u"été"_s << QByteArray("windows-1252");
        QTest::newRow("French with an e dans l'o of ISO")
            << u"Un cœur à l'œuvre, 5 €"_s << QByteArray("ISO-8859-15");
        QTest::newRow("French capitals") << u"LES DÉLÉGUÉS À L'ÉCOLE"_s << QByteArray("windows-1252");
    }

    void eightBitTextsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const QByteArray bytes = encoded(text, encoding.constData());
        QCOMPARE(guessEightBit(bytes).value_or(QString()), QString::fromLatin1(encoding));
        QCOMPARE(decode(bytes, QString::fromLatin1(encoding)).value_or(QString()), text);
    }

    void noiseIsNoText()
    {
        QByteArray noise;
        quint32 state = 7;
        for (int i = 0; i < 4096; ++i)
            noise.append(static_cast<char>((state = state * 1664525 + 1013904223) >> 24));
        QVERIFY(!guessEightBit(noise));
        QVERIFY(!guessUtf16(noise));
    }

    void utf16IsKnownByItsCharacters()
    {
        const QString text = u"بيان صحفي\nCommuniqué"_s;
        QCOMPARE(guessUtf16(QStringEncoder(QStringEncoder::Utf16LE).encode(text)), u"UTF-16LE"_s);
        QCOMPARE(guessUtf16(QStringEncoder(QStringEncoder::Utf16BE).encode(text)), u"UTF-16BE"_s);
        QVERIFY(!guessUtf16("odd"));
    }

    void bytesWithoutMeaningAreNotDecoded() { QVERIFY(!decode("\xff", u"ISO-8859-6"_s)); }
};

TARJUMAN_TEST(tst_Encoding)
#include "tst_Encoding.moc"
