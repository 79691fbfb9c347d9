#include "app/text/Words.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

namespace {

QString nameOf(WordKind kind)
{
    switch (kind) {
    case WordKind::Word:
        return u"word"_s;
    case WordKind::Acronym:
        return u"acronym"_s;
    case WordKind::Number:
        return u"number"_s;
    case WordKind::Address:
        return u"address"_s;
    case WordKind::Single:
        return u"single"_s;
    case WordKind::Foreign:
        return u"foreign"_s;
    case WordKind::Marks:
        return u"marks"_s;
    }
    return {};
}

// "l’accord|word|fr" for every word.
QStringList described(const QString& text, Language language)
{
    QStringList result;
    for (const Word& word : wordsIn(text, language))
        result.append(text.mid(word.start, word.length) + u'|' + nameOf(word.kind) + u'|' +
                      tagOf(word.language));
    return result;
}

} // namespace

class tst_Words : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutsFrench_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("words and marks")
            << u"Oui, deux mots."_s << QStringList{u"Oui|word|fr"_s, u"deux|word|fr"_s, u"mots|word|fr"_s};
        QTest::newRow("elision belongs to the word") << u"l’accord"_s << QStringList{u"l’accord|word|fr"_s};
        QTest::newRow("closing quote is no apostrophe") << u"'mot'"_s << QStringList{u"mot|word|fr"_s};
        QTest::newRow("elision before a quotation")
            << u"l’«Atlas» qu’«ici»"_s
            << QStringList{u"l’|single|fr"_s, u"Atlas|word|fr"_s, u"qu’|single|fr"_s, u"ici|word|fr"_s};
        QTest::newRow("hyphens join") << u"c’est-à-dire"_s << QStringList{u"c’est-à-dire|word|fr"_s};
        QTest::newRow("no-break hyphen joins")
            << u"eux\u2011mêmes"_s << QStringList{u"eux\u2011mêmes|word|fr"_s};
        QTest::newRow("a hyphen between spaces parts")
            << u"Rabat - hier"_s << QStringList{u"Rabat|word|fr"_s, u"hier|word|fr"_s};
        QTest::newRow("dashes part") << u"Rabat–hier"_s << QStringList{u"Rabat|word|fr"_s, u"hier|word|fr"_s};
        QTest::newRow("acronym") << u"l’ONU, CICR"_s << QStringList{u"l’ONU|word|fr"_s, u"CICR|acronym|fr"_s};
        QTest::newRow("long capitals are a word") << u"COMMUNIQUÉ"_s << QStringList{u"COMMUNIQUÉ|word|fr"_s};
        QTest::newRow("dotted acronym")
            << u"aux É.A.U."_s << QStringList{u"aux|word|fr"_s, u"É.A.U|acronym|fr"_s};
        QTest::newRow("ampersand acronym") << u"R&D"_s << QStringList{u"R&D|acronym|fr"_s};
        QTest::newRow("initials before a name")
            << u"M. Durand"_s << QStringList{u"M|single|fr"_s, u"Durand|word|fr"_s};
        QTest::newRow("full stop without a space")
            << u"fin.Le"_s << QStringList{u"fin|word|fr"_s, u"Le|word|fr"_s};
        QTest::newRow("time") << u"à 12h30"_s << QStringList{u"à|single|fr"_s, u"12h30|number|fr"_s};
        QTest::newRow("date") << u"22/5/2024, 22-5-2024"_s
                              << QStringList{u"22/5/2024|number|fr"_s, u"22-5-2024|number|fr"_s};
        QTest::newRow("per cent") << u"50%"_s << QStringList{u"50|number|fr"_s};
        QTest::newRow("ordinals") << u"1ᵉʳ 2ème"_s << QStringList{u"1ᵉʳ|number|fr"_s, u"2ème|number|fr"_s};
        QTest::newRow("number sign") << u"n°5 n° 6"_s
                                     << QStringList{u"n°5|number|fr"_s, u"n°|number|fr"_s, u"6|number|fr"_s};
        QTest::newRow("letters with digits")
            << u"G20 COVID-19"_s << QStringList{u"G20|number|fr"_s, u"COVID-19|number|fr"_s};
        QTest::newRow("web address") << u"(https://exemple.org/a_b?c=d)."_s
                                     << QStringList{u"https://exemple.org/a_b?c=d|address|fr"_s};
        QTest::newRow("www") << u"www.exemple.org."_s << QStringList{u"www.exemple.org|address|fr"_s};
        QTest::newRow("domain of a country")
            << u"exemple.tn/accueil"_s << QStringList{u"exemple.tn/accueil|address|fr"_s};
        QTest::newRow("bare domain") << u"sur exemple.org, hier"_s
                                     << QStringList{u"sur|word|fr"_s, u"exemple.org|address|fr"_s,
                                                    u"hier|word|fr"_s};
        QTest::newRow("e-mail after a colon")
            << u"adresse:presse@exemple.org"_s
            << QStringList{u"adresse|word|fr"_s, u"presse@exemple.org|address|fr"_s};
        QTest::newRow("mention and topic")
            << u"@institut #Paix_2024"_s
            << QStringList{u"@institut|address|fr"_s, u"#Paix_2024|address|fr"_s};
        QTest::newRow("inclusive points")
            << u"étudiant·e·s lecteur•trice"_s
            << QStringList{u"étudiant·e·s|word|fr"_s, u"lecteur•trice|word|fr"_s};
        QTest::newRow("inclusive brackets")
            << u"invité(e)s agent(s)"_s << QStringList{u"invité(e)s|word|fr"_s, u"agent(s)|word|fr"_s};
        QTest::newRow("inclusive full stops") << u"étudiant.e.s"_s << QStringList{u"étudiant.e.s|word|fr"_s};
        QTest::newRow("a bracket is no suffix")
            << u"accord (signé)"_s << QStringList{u"accord|word|fr"_s, u"signé|word|fr"_s};
        QTest::newRow("Arabic within French")
            << u"le mot سلام signifie"_s
            << QStringList{u"le|word|fr"_s, u"mot|word|fr"_s, u"سلام|word|ar"_s, u"signifie|word|fr"_s};
        QTest::newRow("a third script")
            << u"mot Москва"_s << QStringList{u"mot|word|fr"_s, u"Москва|foreign|fr"_s};
        QTest::newRow("decomposed letters")
            << u"e\u0301te\u0301"_s << QStringList{u"e\u0301te\u0301|word|fr"_s};
        QTest::newRow("soft hyphen within")
            << u"coopé\u00ADration"_s << QStringList{u"coopé\u00ADration|word|fr"_s};
        QTest::newRow("hidden character at the end stays outside")
            << u"mot\u200B "_s << QStringList{u"mot|word|fr"_s};
        QTest::newRow("slash parts") << u"et/ou"_s << QStringList{u"et|word|fr"_s, u"ou|word|fr"_s};
    }

    void cutsFrench()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(described(text, Language::French), words);
    }

    void cutsArabic_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("words and marks")
            << u"نعم، كلمتان؛"_s << QStringList{u"نعم|word|ar"_s, u"كلمتان|word|ar"_s};
        QTest::newRow("vowel marks belong to the word") << u"مُعَلِّم"_s << QStringList{u"مُعَلِّم|word|ar"_s};
        QTest::newRow("tatweel within") << u"معـهد"_s << QStringList{u"معـهد|word|ar"_s};
        QTest::newRow("tatweel as a dash") << u"ـ دولة"_s << QStringList{u"ـ|marks|ar"_s, u"دولة|word|ar"_s};
        QTest::newRow("only marks") << u"\u064F\u064F"_s << QStringList{u"\u064F\u064F|marks|ar"_s};
        QTest::newRow("letters of a list")
            << u"ا ب ج هـ"_s
            << QStringList{u"ا|single|ar"_s, u"ب|single|ar"_s, u"ج|single|ar"_s, u"هـ|single|ar"_s};
        QTest::newRow("title with a slash")
            << u"السيد/ سليم"_s << QStringList{u"السيد|word|ar"_s, u"سليم|word|ar"_s};
        QTest::newRow("Arabic digits")
            << u"٢٠٢٤ ٣٫٥ ١٬٠٠٠ ٥٠٪"_s
            << QStringList{u"٢٠٢٤|number|ar"_s, u"٣٫٥|number|ar"_s, u"١٬٠٠٠|number|ar"_s, u"٥٠|number|ar"_s};
        QTest::newRow("year with its letter")
            << u"2024م 1445هـ"_s << QStringList{u"2024م|number|ar"_s, u"1445هـ|number|ar"_s};
        QTest::newRow("article before a number") << u"الـ13"_s << QStringList{u"الـ13|number|ar"_s};
        QTest::newRow("particle before a Latin word")
            << u"وLVM"_s << QStringList{u"و|single|ar"_s, u"LVM|acronym|fr"_s};
        QTest::newRow("article before a Latin word")
            << u"بالLVM"_s << QStringList{u"بال|single|ar"_s, u"LVM|acronym|fr"_s};
        QTest::newRow("particle before a quotation")
            << u"بـ«أطلس» الـ«أطلس»"_s
            << QStringList{u"ب\u0640|single|ar"_s, u"أطلس|word|ar"_s, u"الـ|single|ar"_s, u"أطلس|word|ar"_s};
        QTest::newRow("e-mail within Arabic")
            << u"على presse@exemple.org اليوم"_s
            << QStringList{u"على|word|ar"_s, u"presse@exemple.org|address|ar"_s, u"اليوم|word|ar"_s};
        QTest::newRow("topic in Arabic") << u"#السلام_الآن"_s << QStringList{u"#السلام_الآن|address|ar"_s};
        QTest::newRow("presentation forms")
            << u"\uFEE3\uFEA4\uFEE4\uFEAA"_s << QStringList{u"\uFEE3\uFEA4\uFEE4\uFEAA|word|ar"_s};
        QTest::newRow("direction marks around") << u"\u200Fمعهد\u200F"_s << QStringList{u"معهد|word|ar"_s};
        QTest::newRow("hyphen parts Arabic words")
            << u"عربي-فرنسي"_s << QStringList{u"عربي|word|ar"_s, u"فرنسي|word|ar"_s};
    }

    void cutsArabic()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(described(text, Language::Arabic), words);
    }

    void knowsWhichWordsStandForThemselves()
    {
        const QList<Word> words = wordsIn(u"séance l’école l'école معهد مُعلم", Language::French);
        QCOMPARE(words.size(), 5);
        QVERIFY(words[0].plain);
        QVERIFY(!words[1].plain);
        QVERIFY(words[2].plain);
        QVERIFY(words[3].plain);
        QVERIFY(!words[4].plain);
    }

    void takesLoneSurrogates()
    {
        QString text = u"mot"_s + QChar(0xD800) + u"mot"_s + QChar(0xDC00);
        QCOMPARE(wordsIn(text, Language::French).size(), 2);
    }

    // Alone, beside letters of both scripts, and beside itself.
    void cutsAroundEveryCharacterThereIs()
    {
        for (char32_t code = 0; code <= QChar::LastValidCodePoint; ++code) {
            const QString character = QString::fromUcs4(&code, 1);
            const QString text =
                character + u' ' + character + u"a"_s + character + u"ب"_s + character + character;
            WordReader reader(text, Language::French);
            int end = 0;
            while (const auto word = reader.next()) {
                QVERIFY2(word->start >= end && word->length > 0 && word->end() <= text.size(),
                         qPrintable(u"U+%1"_s.arg(uint(code), 4, 16, QChar(u'0'))));
                end = word->end();
            }
        }
    }

    void keepsCharactersOfTwoUnitsWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("digits of mathematics")
            << u"\U0001D7CF\U0001D7D0 ans"_s
            << QStringList{u"\U0001D7CF\U0001D7D0|number|fr"_s, u"ans|word|fr"_s};
        QTest::newRow("Latin letters of phonetics")
            << u"a\U0001DF00b"_s << QStringList{u"a\U0001DF00b|word|fr"_s};
        QTest::newRow("Arabic letters of mathematics")
            << u"\U0001EE00 ب"_s << QStringList{u"\U0001EE00|foreign|fr"_s, u"ب|single|ar"_s};
        QTest::newRow("an emoji ends a word")
            << u"oui\U0001F600non"_s << QStringList{u"oui|word|fr"_s, u"non|word|fr"_s};
    }

    void keepsCharactersOfTwoUnitsWhole()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QCOMPARE(described(text, Language::French), words);
    }

    void readsAMegabyteWithoutASpaceAtOnce_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("letters") << u"a"_s;
        QTest::newRow("dots between letters") << u"a."_s;
        QTest::newRow("at signs") << u"a@"_s;
        QTest::newRow("capitals with dots") << u"A."_s;
        QTest::newRow("slashes") << u"a://"_s;
        QTest::newRow("topics") << u"#a"_s;
        QTest::newRow("apostrophes") << u"l'"_s;
        QTest::newRow("brackets") << u"(e)"_s;
        QTest::newRow("Arabic letters") << u"ب"_s;
        QTest::newRow("Arabic and digits") << u"ب1"_s;
        QTest::newRow("Arabic and Latin") << u"بa"_s;
        QTest::newRow("marks") << u"\u064F"_s;
        QTest::newRow("hidden characters") << u"a-\u200B"_s;
        QTest::newRow("joints before hidden characters") << u"\u200B"_s;
    }

    void readsAMegabyteWithoutASpaceAtOnce()
    {
        QFETCH(const QString, unit);
        const QString text = u"a-"_s + unit.repeated(1'000'000 / unit.size());
        QElapsedTimer timer;
        timer.start();
        int end = 0;
        for (const Word& word : wordsIn(text, Language::French)) {
            QVERIFY(word.start >= end && word.length > 0);
            end = word.end();
        }
        QVERIFY(end <= text.size());
        QVERIFY2(timer.elapsed() < 5000, "the tokenizer must stay linear");
    }
};

TARJUMAN_TEST(tst_Words)
#include "tst_Words.moc"
