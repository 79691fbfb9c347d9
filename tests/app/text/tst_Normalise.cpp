#include "app/text/Normalise.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tarjuman::text::fold;
using tarjuman::text::Folded;

class tst_Normalise : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsToWhatTheEngineReads_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("folded");

        QTest::newRow("plain French stays") << u"séance"_s << u"séance"_s;
        QTest::newRow("plain Arabic stays") << u"معهد"_s << u"معهد"_s;
        QTest::newRow("typographic apostrophe") << u"l’école"_s << u"l'école"_s;
        QTest::newRow("modifier apostrophe") << u"lʼécole"_s << u"l'école"_s;
        QTest::newRow("grave as apostrophe") << u"l`école"_s << u"l'école"_s;
        QTest::newRow("acute as apostrophe") << u"l´école"_s << u"l'école"_s;
        QTest::newRow("prime as apostrophe") << u"l′école"_s << u"l'école"_s;
        QTest::newRow("hyphen U+2010") << u"eux\u2010mêmes"_s << u"eux-mêmes"_s;
        QTest::newRow("no-break hyphen U+2011") << u"eux\u2011mêmes"_s << u"eux-mêmes"_s;
        QTest::newRow("decomposed accent") << u"se\u0301ance"_s << u"séance"_s;
        QTest::newRow("decomposed cedilla and accent") << u"re\u0301c\u0327u"_s << u"réçu"_s;
        QTest::newRow("ligature of a typesetter") << u"e\uFB03cace"_s << u"efficace"_s;
        QTest::newRow("the French ligature stays") << u"œuvre"_s << u"œuvre"_s;
        QTest::newRow("raised letters") << u"Mᵐᵉ"_s << u"Mme"_s;
        QTest::newRow("soft hyphen") << u"coopé\u00ADration"_s << u"coopération"_s;
        QTest::newRow("byte order mark") << u"\uFEFFséance"_s << u"séance"_s;
        QTest::newRow("zero-width space") << u"séance\u200B"_s << u"séance"_s;
        QTest::newRow("Arabic vowels and shadda") << u"مُعَلِّمٌ"_s << u"معلم"_s;
        QTest::newRow("dagger alif") << u"رحمٰن"_s << u"رحمن"_s;
        QTest::newRow("tatweel") << u"معـــهد"_s << u"معهد"_s;
        QTest::newRow("fathatan stays") << u"صولاً"_s << u"صولاً"_s;
        QTest::newRow("fathatan before its alif") << u"كتابًا"_s << u"كتاباً"_s;
        QTest::newRow("fathatan on another letter") << u"دولةً"_s << u"دولةً"_s;
        QTest::newRow("decomposed hamza above") << u"ا\u0654مين"_s << u"أمين"_s;
        QTest::newRow("decomposed hamza below") << u"ا\u0655علان"_s << u"إعلان"_s;
        QTest::newRow("decomposed madda") << u"ا\u0653فاق"_s << u"آفاق"_s;
        QTest::newRow("decomposed hamza after a vowel") << u"ا\u064E\u0654مين"_s << u"أمين"_s;
        QTest::newRow("alif wasla") << u"ٱلله"_s << u"الله"_s;
        QTest::newRow("direction marks") << u"\u200Fمعهد\u200E\u061C"_s << u"معهد"_s;
        QTest::newRow("presentation forms") << u"\uFEE3\uFEA4\uFEE4\uFEAA"_s << u"محمد"_s;
        QTest::newRow("lam-alif ligature") << u"\uFEF9"_s << u"لإ"_s;
        QTest::newRow("alif wasla as a presentation form") << u"\uFB50"_s << u"ا"_s;
        QTest::newRow("a digit outside the basic plane") << u"\U00011136"_s << u"\U00011136"_s;
        QTest::newRow("fathatan on both sides") << u"ًاً"_s << u"ًاً"_s;
        QTest::newRow("only marks fold to nothing") << u"\u064F\u064F"_s << u""_s;
    }

    void foldsToWhatTheEngineReads()
    {
        QFETCH(const QString, original);
        QFETCH(const QString, folded);
        QCOMPARE(fold(original).text, folded);
    }

    void offsetsLeadBackToTheOriginal()
    {
        const Folded word = fold(u"\u200Fمُنـذُ");
        QCOMPARE(word.text, u"منذ"_s);
        QCOMPARE(word.offsets, (QList<int>{1, 3, 5, 7}));
    }

    void aLigaturesLettersPointToTheLigature()
    {
        QCOMPARE(fold(u"e\uFB03c").offsets, (QList<int>{0, 1, 1, 1, 2, 3}));
    }

    void saysWhatItMet()
    {
        QVERIFY(fold(u"\uFEE3\uFEA4\uFEE4\uFEAA").hadPresentationForms);
        QVERIFY(!fold(u"محمد").hadPresentationForms);
        QVERIFY(fold(u"مع\u200Cهد").hadJoinersInArabic);
        QVERIFY(!fold(u"معهد\u200C").hadJoinersInArabic);
    }

    void foldingTwiceChangesNothingMore_data()
    {
        QTest::addColumn<QString>("original");
        QTest::newRow("French") << u"L’e\u0301cole\u2011me\u0300re"_s;
        QTest::newRow("Arabic") << u"ا\u064E\u0654مِينًا"_s;
        QTest::newRow("forms") << u"\uFEE3\uFEA4\uFEE4\uFEAA"_s;
    }

    void foldingTwiceChangesNothingMore()
    {
        QFETCH(const QString, original);
        const QString once = fold(original).text;
        QCOMPARE(fold(once).text, once);
    }

    void takesAnyUtf16()
    {
        QString broken;
        broken += QChar(0xD800);
        broken += QChar(0x0301);
        broken += QChar(0xDC00);
        broken += QChar(0xFFFF);
        const Folded result = fold(broken);
        QCOMPARE(result.offsets.size(), result.text.size() + 1);
        QCOMPARE(result.offsets.last(), 4);
    }
};

QTEST_GUILESS_MAIN(tst_Normalise)
#include "tst_Normalise.moc"
