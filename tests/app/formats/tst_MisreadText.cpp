#include "app/formats/MisreadText.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

namespace {

QByteArray encoded(const QString& text, const QByteArray& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.constData(), &status);
    QByteArray bytes(4 * text.size(), Qt::Uninitialized);
    const int length =
        ucnv_fromUChars(converter, bytes.data(), int(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), int(text.size()), &status);
    ucnv_close(converter);
    return bytes.left(length);
}

// Bytes without a meaning become control characters, as programs of the time did.
QString decoded(const QByteArray& bytes, const QByteArray& encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(encoding.constData(), &status);
    QString text;
    for (const char byte : bytes) {
        UChar units[4] = {};
        status = U_ZERO_ERROR;
        const int length = ucnv_toUChars(converter, units, 4, &byte, 1, &status);
        const QChar read = length == 1 ? QChar(units[0]) : QChar(0xFFFD);
        text.append(read == QChar(0xFFFD) ? QChar(char16_t(uchar(byte))) : read);
    }
    ucnv_close(converter);
    return text;
}

QString misread(const QString& text, const QByteArray& written, const QByteArray& readAs)
{
    return decoded(encoded(text, written), readAs);
}

} // namespace

class tst_MisreadText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void misreadTextsAreRestored_data();
    void misreadTextsAreRestored();
    void soundTextsStay_data();
    void soundTextsStay();
    void whatCanNotBeRestoredIsSeen();
};

void tst_MisreadText::misreadTextsAreRestored_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("misreadText");
    const QString french = u"Rencontre à Sète\n\nÉlus et délégués ont été reçus à l’hôtel de ville, où siège "
                           u"le conseil ; « C’est une "
                           "chance », a déclaré le maire."_s;
    const QString plain =
        u"Réunion des délégués\n\nLe maire a été reçu à Genève, où siège le comité, en août."_s;
    const QString arabic =
        u"دورة تدريبية\n\nافتتح المدير صباح اليوم، بحضور ممثلي الدول الأعضاء، الدورة الثانية."_s;
    struct Pair {
        QByteArray written;
        QByteArray readAs;
    };
    for (const Pair& pair :
         {Pair{"UTF-8", "windows-1252"}, Pair{"UTF-8", "ISO-8859-1"}, Pair{"UTF-8", "macintosh"},
          Pair{"UTF-8", "windows-1256"}, Pair{"UTF-8", "IBM850"}, Pair{"UTF-8", "IBM437"},
          Pair{"UTF-8", "windows-1250"}, Pair{"UTF-8", "windows-1251"}}) {
        QTest::addRow("French %s as %s", pair.written.constData(), pair.readAs.constData())
            << french << misread(french, pair.written, pair.readAs);
        QTest::addRow("Arabic %s as %s", pair.written.constData(), pair.readAs.constData())
            << arabic << misread(arabic, pair.written, pair.readAs);
    }
    for (const Pair& pair : {Pair{"windows-1252", "macintosh"}, Pair{"macintosh", "windows-1252"},
                             Pair{"windows-1252", "IBM850"}, Pair{"IBM850", "windows-1252"},
                             Pair{"macintosh", "ISO-8859-1"}, Pair{"windows-1252", "windows-1251"}})
        QTest::addRow("French %s as %s", pair.written.constData(), pair.readAs.constData())
            << plain << misread(plain, pair.written, pair.readAs);
    for (const Pair& pair : {Pair{"windows-1256", "windows-1252"}, Pair{"windows-1256", "ISO-8859-1"},
                             Pair{"windows-1256", "macintosh"}, Pair{"windows-1256", "IBM850"},
                             Pair{"windows-1256", "windows-1251"}, Pair{"ISO-8859-6", "windows-1252"},
                             Pair{"ISO-8859-6", "ISO-8859-1"}, Pair{"windows-1256", "windows-1250"}})
        QTest::addRow("Arabic %s as %s", pair.written.constData(), pair.readAs.constData())
            << arabic << misread(arabic, pair.written, pair.readAs);
    const QString bare = QString(arabic).remove(u'،'); // which DOS had not
    QTest::newRow("Arabic of DOS as windows-1252") << bare << misread(bare, "IBM720", "windows-1252");
    QTest::newRow("French of Windows as Arabic of Windows")
        << french << misread(french, "windows-1252", "windows-1256");
    const QString twice = misread(misread(french, "UTF-8", "windows-1252"), "UTF-8", "windows-1252");
    QTest::newRow("twice") << french << twice;
    QTest::newRow("three times") << french << misread(twice, "UTF-8", "windows-1252");
    QTest::newRow("Arabic, twice") << arabic
                                   << misread(misread(arabic, "UTF-8", "windows-1252"), "UTF-8",
                                              "windows-1252");
    QTest::newRow("a no-break space made plain")
        << u"Les délégués vont à Sète et à Oran."_s << u"Les dÃ©lÃ©guÃ©s vont Ã SÃ¨te et Ã  Oran."_s;
    QTest::newRow("a sound title above it")
        << plain << u"Réunion des délégués"_s + misread(plain.sliced(20), "UTF-8", "windows-1252");
    QTest::newRow("one letter") << u"Le décret"_s << u"Le dÃ©cret"_s;
}

void tst_MisreadText::misreadTextsAreRestored()
{
    QFETCH(QString, text);
    QFETCH(QString, misreadText);
    QCOMPARE(withoutMisreading(misreadText).value_or(misreadText), text);
    QVERIFY(!looksMisread(text));
}

void tst_MisreadText::soundTextsStay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("French") << u"Élus et délégués : « C’est une chance », a déclaré le maire à Noël…"_s;
    QTest::newRow("French in capitals") << u"LES DÉLÉGUÉS REÇUS À L’HÔTEL DE VILLE ; ŒUVRE, AOÛT"_s;
    QTest::newRow("Arabic") << u"افتتح المدير صباح اليوم، بحضور ممثلي الدول، «الدورة» الثانية."_s;
    QTest::newRow("Arabic with vowel marks") << u"مُّنذُ أنْ قُدِّمَ التقريرُ أوّلاً"_s;
    QTest::newRow("both") << u"بيان صحفي – Communiqué de presse\nالرياض – Riyad, été 2024"_s;
    QTest::newRow("names from elsewhere") << u"M. Šefčovič, Mme Østergård, José Muñoz et São Paulo"_s;
    QTest::newRow("a Russian name") << u"Владимир Путин a été reçu à l’Élysée"_s;
    QTest::newRow("signs") << u"Prix : 1 250 € (± 3 %) – 24 m² ; température : 35 °C ≥ 30 °C"_s;
    QTest::newRow("plain letters") << u"Le conseil"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a name in capitals") << u"SÃO PAULO © 2024"_s;
}

void tst_MisreadText::soundTextsStay()
{
    QFETCH(QString, text);
    QCOMPARE(withoutMisreading(text).value_or(text), text);
    QVERIFY(!looksMisread(text));
}

void tst_MisreadText::whatCanNotBeRestoredIsSeen()
{
    // The second bytes were lost on the way.
    QVERIFY(looksMisread(u"Les dÃ?lÃ?guÃ¤Ã¶s, lÃ¼hÃ´tel dÃ»une ÏæÑÉ ãÝíÏÉ ÊÏÑíÈíÉ"_s));
}

TARJUMAN_TEST(tst_MisreadText)
#include "tst_MisreadText.moc"
