#include "app/text/Folding.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_Folding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsToWhatTheEngineReads_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("expected");

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
        QFETCH(const QString, expected);
        QCOMPARE(fold(original, level::spelling).text, expected);
    }

    // All levels side by side.
    void eachLevel_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("spelling");
        QTest::addColumn<QString>("search");
        const auto row = [](const char* name, const QString& written, const QString& spelling,
                            const QString& search) { QTest::newRow(name) << written << spelling << search; };
        row("plain letters", u"séance"_s, u"séance"_s, u"seance"_s);
        row("a capital", u"État"_s, u"État"_s, u"etat"_s);
        row("a capital without its accent", u"ETAT"_s, u"ETAT"_s, u"etat"_s);
        row("a cedilla", u"reçu"_s, u"reçu"_s, u"recu"_s);
        row("a decomposed accent", u"se\u0301ance"_s, u"séance"_s, u"seance"_s);
        row("two marks on a letter", u"\u1EBF"_s, u"\u1EBF"_s, u"e"_s);
        row("oe", u"Cœur"_s, u"Cœur"_s, u"coeur"_s);
        row("ae", u"Ægée"_s, u"Ægée"_s, u"aegee"_s);
        row("ae with a mark", u"\u01E2"_s, u"\u01E2"_s, u"ae"_s);
        row("a typesetter's ligature", u"e\uFB03cace"_s, u"efficace"_s, u"efficace"_s);
        row("raised letters", u"Mᵐᵉ"_s, u"Mme"_s, u"mme"_s);
        row("a raised figure", u"m²"_s, u"m²"_s, u"m2"_s);
        row("a fraction", u"½"_s, u"½"_s, u"1\u20442"_s);
        row("the typewriter's apostrophe", u"l'an"_s, u"l'an"_s, u"l'an"_s);
        row("the typographic apostrophe", u"l’an"_s, u"l'an"_s, u"l'an"_s);
        row("a left quotation mark as apostrophe", u"l‘an"_s, u"l'an"_s, u"l'an"_s);
        row("the modifier letter apostrophe", u"lʼan"_s, u"l'an"_s, u"l'an"_s);
        row("a grave accent as apostrophe", u"l`an"_s, u"l'an"_s, u"l'an"_s);
        row("an acute accent as apostrophe", u"l´an"_s, u"l'an"_s, u"l'an"_s);
        row("a prime as apostrophe", u"l′an"_s, u"l'an"_s, u"l'an"_s);
        row("a hyphen-minus", u"peut-être"_s, u"peut-être"_s, u"peut-etre"_s);
        row("the hyphen U+2010", u"peut\u2010être"_s, u"peut-être"_s, u"peut-etre"_s);
        row("the no-break hyphen", u"peut\u2011être"_s, u"peut-être"_s, u"peut-etre"_s);
        row("a dash is no hyphen", u"a\u2013b"_s, u"a\u2013b"_s, u"a\u2013b"_s);
        row("a soft hyphen", u"coopé\u00ADration"_s, u"coopération"_s, u"cooperation"_s);
        row("guillemets", u"«oui»"_s, u"«oui»"_s, u"\"oui\""_s);
        row("English quotation marks", u"“oui”"_s, u"“oui”"_s, u"\"oui\""_s);
        row("a low quotation mark", u"„oui"_s, u"„oui"_s, u"\"oui"_s);
        row("a no-break space", u"16\u00A0h"_s, u"16\u00A0h"_s, u"16 h"_s);
        row("a thin no-break space", u"10\u202F000"_s, u"10\u202F000"_s, u"10 000"_s);
        row("a thin space", u"10\u2009000"_s, u"10\u2009000"_s, u"10 000"_s);
        row("a byte order mark", u"\uFEFFoui"_s, u"oui"_s, u"oui"_s);
        row("a zero-width space", u"oui\u200B"_s, u"oui"_s, u"oui"_s);
        row("direction marks", u"\u200Foui\u200E"_s, u"oui"_s, u"oui"_s);
        row("an isolate", u"\u2067oui\u2069"_s, u"oui"_s, u"oui"_s);
        row("full-width letters", u"ＯＮＵ"_s, u"ＯＮＵ"_s, u"onu"_s);
        row("an ellipsis", u"…"_s, u"…"_s, u"..."_s);
        row("plain Arabic letters", u"معهد"_s, u"معهد"_s, u"معهد"_s);
        row("hamza on alif", u"أمين"_s, u"أمين"_s, u"امين"_s);
        row("hamza below alif", u"إعلان"_s, u"إعلان"_s, u"اعلان"_s);
        row("madda", u"آفاق"_s, u"آفاق"_s, u"افاق"_s);
        row("alif wasla", u"ٱلله"_s, u"الله"_s, u"الله"_s);
        row("hamza on waw", u"مؤتمر"_s, u"مؤتمر"_s, u"موتمر"_s);
        row("hamza on ya", u"رئيس"_s, u"رئيس"_s, u"رييس"_s);
        row("hamza alone", u"ماء"_s, u"ماء"_s, u"ماء"_s);
        row("a decomposed hamza", u"ا\u0654مين"_s, u"أمين"_s, u"امين"_s);
        row("ta marbuta", u"مدرسة"_s, u"مدرسة"_s, u"مدرسه"_s);
        row("alif maqsura", u"على"_s, u"على"_s, u"علي"_s);
        row("Persian yeh", u"علی"_s, u"علی"_s, u"علي"_s);
        row("keheh", u"کتاب"_s, u"کتاب"_s, u"كتاب"_s);
        row("vowel marks", u"مُحَمَّد"_s, u"محمد"_s, u"محمد"_s);
        row("dagger alif", u"رحمٰن"_s, u"رحمن"_s, u"رحمن"_s);
        row("tatweel", u"بيـــان"_s, u"بيان"_s, u"بيان"_s);
        row("fathatan behind its alif", u"صولاً"_s, u"صولاً"_s, u"صولا"_s);
        row("fathatan before its alif", u"كتابًا"_s, u"كتاباً"_s, u"كتابا"_s);
        row("a joiner between letters", u"مع\u200Cهد"_s, u"معهد"_s, u"معهد"_s);
        row("presentation forms", u"\uFEE3\uFEA4\uFEE4\uFEAA"_s, u"محمد"_s, u"محمد"_s);
        row("lam-alif as one shape", u"\uFEFB"_s, u"لا"_s, u"لا"_s);
        row("lam-alif with hamza as one shape", u"\uFEF9"_s, u"لإ"_s, u"لا"_s);
        row("alif wasla as a shape", u"\uFB50"_s, u"ا"_s, u"ا"_s);
        row("ta marbuta as a shape", u"\uFE94"_s, u"ة"_s, u"ه"_s);
        row("Arabic-Indic digits", u"٢٠٢٤"_s, u"٢٠٢٤"_s, u"2024"_s);
        row("Persian digits", u"۲۰۲۴"_s, u"۲۰۲۴"_s, u"2024"_s);
        row("the Arabic decimal separator", u"٣٫٥"_s, u"٣٫٥"_s, u"3,5"_s);
        row("the Arabic thousands separator", u"١٠٬٠٠٠"_s, u"١٠٬٠٠٠"_s, u"10 000"_s);
        row("the Arabic comma", u"نعم،"_s, u"نعم،"_s, u"نعم,"_s);
        row("the Arabic question mark", u"نعم؟"_s, u"نعم؟"_s, u"نعم?"_s);
        row("the Arabic semicolon", u"نعم؛"_s, u"نعم؛"_s, u"نعم;"_s);
        row("the Arabic percent sign", u"٥٪"_s, u"٥٪"_s, u"5%"_s);
        row("Greek", u"Άλφα"_s, u"Άλφα"_s, u"αλφα"_s);
        row("a sign outside the basic plane", u"\U0001F600"_s, u"\U0001F600"_s, u"\U0001F600"_s);
    }

    void eachLevel()
    {
        QFETCH(const QString, written);
        QFETCH(const QString, spelling);
        QFETCH(const QString, search);
        QCOMPARE(folded(written, level::spelling), spelling);
        QCOMPARE(folded(written, level::search), search);
        QCOMPARE(folded(written, {}), written);
        // The levels of a search for one language: what the other’s letters differ in, counts.
        QCOMPARE(folded(folded(written, level::french), level::search), search);
        QCOMPARE(folded(folded(written, level::arabic), level::search), search);
        for (const Folds each : {level::spelling, level::french, level::arabic, level::search})
            QCOMPARE(folded(folded(written, each), each), folded(written, each));
    }

    void differentWordsStayDifferent()
    {
        for (const auto& [one, other] :
             {std::pair(u"cote"_s, u"code"_s), {u"قلب"_s, u"كلب"_s}, {u"an"_s, u"ans"_s}})
            QVERIFY(folded(one, level::search) != folded(other, level::search));
    }

    void offsetsLeadBackToTheOriginal()
    {
        const Folded word = fold(u"\u200Fمُنـذُ", level::spelling);
        QCOMPARE(word.text, u"منذ"_s);
        QCOMPARE(word.offsets, (QList<int>{1, 3, 5, 7}));
    }

    void aLigaturesLettersPointToTheLigature()
    {
        QCOMPARE(fold(u"e\uFB03c", level::spelling).offsets, (QList<int>{0, 1, 1, 1, 2, 3}));
    }

    void saysWhatItMet()
    {
        QVERIFY(fold(u"\uFEE3\uFEA4\uFEE4\uFEAA", level::spelling).hadPresentationForms);
        QVERIFY(!fold(u"محمد", level::spelling).hadPresentationForms);
        QVERIFY(fold(u"مع\u200Cهد", level::spelling).hadJoinersInArabic);
        QVERIFY(!fold(u"معهد\u200C", level::spelling).hadJoinersInArabic);
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
        const QString once = fold(original, level::spelling).text;
        QCOMPARE(fold(once, level::spelling).text, once);
    }

    void takesAnyUtf16()
    {
        QString broken;
        broken += QChar(0xD800);
        broken += QChar(0x0301);
        broken += QChar(0xDC00);
        broken += QChar(0xFFFF);
        const Folded result = fold(broken, level::spelling);
        QCOMPARE(result.offsets.size(), result.text.size() + 1);
        QCOMPARE(result.offsets.last(), 4);
    }
};

TARJUMAN_TEST(tst_Folding)
#include "tst_Folding.moc"
