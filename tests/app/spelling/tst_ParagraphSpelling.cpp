#include "app/spelling/ParagraphSpelling.h"

#include "app/spelling/Speller.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

// The rules of spelling, one row each, in whole sentences; both dictionaries are loaded once.
class tst_ParagraphSpelling : public QObject {
    Q_OBJECT
    Speller m_speller;

    // "error:séanse" for every mark.
    QStringList marked(const QString& text, text::Language language, quint64 document = 0)
    {
        QStringList result;
        for (const Mark& mark : m_speller.marks(text, language, document))
            result.append(keyOf(mark.verdict) + u':' + text.mid(mark.start, mark.length));
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const text::Language language : text::bothLanguages)
            QVERIFY(m_speller.load(language));
    }

    void frenchThatIsRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a sentence") << u"La séance est ouverte à tous."_s;
        QTest::newRow("every glyph of an apostrophe") << u"l'école l’école lʼécole l`école l´école l′école"_s;
        QTest::newRow("an elision before an unknown acronym") << u"Le siège d’IMCTC est ici."_s;
        QTest::newRow("an apostrophe within") << u"Aujourd’hui, un litige prud’homal."_s;
        QTest::newRow("no-break hyphens") << u"eux\u2011mêmes et sous\u2010secrétaire"_s;
        QTest::newRow("compounds") << u"C’est-à-dire : y a-t-il un rendez-vous ?"_s;
        QTest::newRow("prefixes") << u"un co-emprunteur, une éco-participation, l’ex-directeur"_s;
        QTest::newRow("learned prefixes") << u"un bilan médico-éducatif"_s;
        QTest::newRow("capitals with accents") << u"L’ÉTAT et le SIÈGE"_s;
        QTest::newRow("acronyms") << u"La CIMCT, l’ONU et l’IMCTC"_s;
        QTest::newRow("a short acronym like a word without accent") << u"Le CEA et l’ETA"_s;
        QTest::newRow("dates, times and numbers") << u"Le 22/5/2024 à 12h30, 50% du G20, n° 4, 1ᵉʳ, 1er"_s;
        QTest::newRow("letters with a number") << u"La COVID-19 et le A320"_s;
        QTest::newRow("Roman ordinals") << u"au XIXe siècle, sous la Ve République, François Ier"_s;
        QTest::newRow("œ in capitals") << u"LES VŒUX DE MA SŒUR, LE CŒUR ET L’ŒUVRE"_s;
        QTest::newRow("oe that is two letters") << u"LA MOELLE ET LE COEFFICIENT"_s;
        QTest::newRow("addresses")
            << u"www.exemple.org, presse@exemple.org, https://exemple.org/xqz #Xqzt @xqzt"_s;
        QTest::newRow("decomposed letters") << u"La se\u0301ance a\u0300 l\u2019e\u0301tranger"_s;
        QTest::newRow("soft hyphens and hidden marks") << u"\u200Ela coopé\u00ADration\uFEFF"_s;
        QTest::newRow("ligatures of a typesetter") << u"une fin e\uFB03cace"_s;
        QTest::newRow("inclusive points") << u"Les étudiant·e·s, les lecteur·trice·s"_s;
        QTest::newRow("inclusive bullets") << u"Les étudiant•e•s"_s;
        QTest::newRow("inclusive brackets") << u"Chaque invité(e), les agent(e)s"_s;
        QTest::newRow("letters alone") << u"a b c x y z"_s;
        QTest::newRow("particles of names") << u"Il a reçu Karim bin Hassan."_s;
        QTest::newRow("a mute h") << u"l’histoire, l’hôpital, l’héroïne"_s;
        QTest::newRow("right Arabic within French") << u"Le mot سلام veut dire paix."_s;
    }

    void frenchThatIsRight()
    {
        QFETCH(const QString, text);
        QCOMPARE(marked(text, text::Language::French), QStringList());
    }

    void frenchInDoubt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("œ as two capitals")
            << u"LES OEUFS, LES NOEUDS, LE BOEUF, LES MOEURS, LE CHOEUR, LES SOEURS, LES VOEUX, LE FOETUS"_s
            << QStringList{u"error:OEUFS"_s,  u"error:NOEUDS"_s, u"error:BOEUF"_s, u"error:MOEURS"_s,
                           u"error:CHOEUR"_s, u"error:SOEURS"_s, u"error:VOEUX"_s, u"error:FOETUS"_s};
        QTest::newRow("Roman ordinals in full")
            << u"le XVIIIème siècle, la IIIè République, le Xème mois"_s
            << QStringList{u"hint:XVIIIème"_s, u"hint:IIIè"_s, u"hint:Xème"_s};
        QTest::newRow("a slip") << u"La séanse est ouverte."_s << QStringList{u"error:séanse"_s};
        QTest::newRow("a slip behind an elision")
            << u"Il vient d’arrivver."_s << QStringList{u"error:d’arrivver"_s};
        QTest::newRow("a missing accent") << u"La seance est levée."_s << QStringList{u"error:seance"_s};
        QTest::newRow("words run together") << u"Il vient aveclui."_s << QStringList{u"error:aveclui"_s};
        QTest::newRow("accents left off capitals")
            << u"L’Etat, le SIEGE et les Iles"_s
            << QStringList{u"error:L’Etat"_s, u"error:SIEGE"_s, u"error:Iles"_s};
        QTest::newRow("several accents left off") << u"LES DELEGUES"_s << QStringList{u"error:DELEGUES"_s};
        QTest::newRow("œ written oe") << u"une oeuvre"_s << QStringList{u"error:oeuvre"_s};
        QTest::newRow("an aspirated h elided")
            << u"l’handicap, l’héros, d’haut"_s
            << QStringList{u"error:l’handicap"_s, u"error:l’héros"_s, u"error:d’haut"_s};
        QTest::newRow("ordinals in full")
            << u"la 2ème et la 1ère"_s << QStringList{u"hint:2ème"_s, u"hint:1ère"_s};
        QTest::newRow("a name within the sentence")
            << u"Il a vu Voronkov hier."_s << QStringList{u"name:Voronkov"_s};
        QTest::newRow("a name with an article from Arabic")
            << u"Al-Moghidi est venu."_s << QStringList{u"name:Al-Moghidi"_s};
        QTest::newRow("a long capitalised slip stays an error")
            << u"Le Gouvernemment a dit."_s << QStringList{u"error:Gouvernemment"_s};
        QTest::newRow("a capitalised slip at the beginning")
            << u"Oui. Maisson vide."_s << QStringList{u"error:Maisson"_s};
        QTest::newRow("part of a compound")
            << u"le sous-secrétairre"_s << QStringList{u"error:sous-secrétairre"_s};
        QTest::newRow("wrong Arabic within French") << u"Le mot الامين."_s << QStringList{u"error:الامين"_s};
        QTest::newRow("a sentence in English")
            << u"Members to develop knowledge across the four domains of peace."_s
            << QStringList{u"foreign:Members to develop knowledge across the four domains of peace"_s};
    }

    void frenchInDoubt()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, marks);
        if (QByteArray(QTest::currentDataTag()) == "a sentence in English") {
            const QStringList found = marked(text, text::Language::French);
            QCOMPARE(found.size(), 1);
            QVERIFY(found.first().startsWith(u"foreign:"));
            return;
        }
        QCOMPARE(marked(text, text::Language::French), marks);
    }

    void arabicThatIsRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("alif of tanwin where it belongs")
            << u"جزءاً وشيئاً وسوءاً وهدوءاً وعبئاً وبناءً ومساءً ولقاءً"_s;
        QTest::newRow("a sentence") << u"افتتح الأمين العام الدورة."_s;
        QTest::newRow("vowels, shadda and tatweel") << u"مُعَلِّم، كتـــاب، مدرّسة"_s;
        QTest::newRow("fathatan before or behind its alif") << u"كتاباً وكتابًا ودولةً"_s;
        QTest::newRow("decomposed hamza") << u"ا\u0654مين عام ا\u0655علان"_s;
        QTest::newRow("direction marks") << u"\u200Fمعهد\u200E السلام\u061C"_s;
        QTest::newRow("alif wasla") << u"ٱلسلام"_s;
        QTest::newRow("particles and pronouns") << u"وبمدرستهم فللكتاب"_s;
        QTest::newRow("digits and signs") << u"٢٠٢٤ و٣٫٥ و١٬٠٠٠ و٥٠٪ و2024م و1445هـ"_s;
        QTest::newRow("an article before a number") << u"الدول الـ13"_s;
        QTest::newRow("a particle before a foreign word") << u"نظام وLVM"_s;
        QTest::newRow("a particle before a quotation") << u"سمي بـ«السلام»"_s;
        QTest::newRow("letters of a list") << u"ا) ب) ج) هـ)"_s;
        QTest::newRow("letters of a list, و among them") << u"هـ و ز"_s;
        QTest::newRow("addresses") << u"راسلونا على presse@exemple.org أو www.exemple.org #السلام_الآن"_s;
        QTest::newRow("right French within Arabic") << u"كلمة coopération تعني التعاون"_s;
    }

    void arabicThatIsRight()
    {
        QFETCH(const QString, text);
        QCOMPARE(marked(text, text::Language::Arabic), QStringList());
    }

    void arabicInDoubt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marks");
        QTest::newRow("alif behind a hamza")
            << u"لقاءا ودعاءا وابتداءا واستثناءا وجزاءا وشتاءا وعطاءا وأداءا"_s
            << QStringList{u"error:لقاءا"_s,  u"error:ودعاءا"_s, u"error:وابتداءا"_s, u"error:واستثناءا"_s,
                           u"error:وجزاءا"_s, u"error:وشتاءا"_s, u"error:وعطاءا"_s,   u"error:وأداءا"_s};
        QTest::newRow("a hamza dropped") << u"قال الامين العام"_s << QStringList{u"error:الامين"_s};
        QTest::newRow("a hamza on the wrong seat") << u"بحث المسئلة"_s << QStringList{u"error:المسئلة"_s};
        QTest::newRow("a Persian letter") << u"مدينة نيوپورك"_s << QStringList{u"error:نيوپورك"_s};
        QTest::newRow("a Persian yeh") << u"مدرسی جديد"_s << QStringList{u"error:مدرسی"_s};
        QTest::newRow("alif too many before a fathatan")
            << u"بناءاً على ذلك"_s << QStringList{u"error:بناءاً"_s};
        QTest::newRow("a letter too many") << u"مدررسة جديدة"_s << QStringList{u"error:مدررسة"_s};
        QTest::newRow("a waw written apart")
            << u"تنسيق الجهود و تكثيفها"_s << QStringList{u"error:و تكثيفها"_s};
        QTest::newRow("a waw apart from what is no word alone")
            << u"القرارات و صولاً إلى السلام"_s << QStringList{u"error:و صولاً"_s};
        QTest::newRow("a particle written apart")
            << u"قام ب زيارة رسمية"_s << QStringList{u"error:ب زيارة"_s};
        QTest::newRow("tatweel as a dash")
            << u"السعودية ـ دولة المقرـ هنا"_s << QStringList{u"hint:ـ"_s, u"hint:المقرـ"_s};
        QTest::newRow("a shadda on the first letter") << u"مُّنذ إنشائه"_s << QStringList{u"error:مُّنذ"_s};
        QTest::newRow("marks without a letter")
            << u"سلام \u064F\u064F هنا"_s << QStringList{u"hint:\u064F\u064F"_s};
        QTest::newRow("presentation forms")
            << u"قال \uFEE3\uFEA4\uFEE4\uFEAA"_s << QStringList{u"hint:\uFEE3\uFEA4\uFEE4\uFEAA"_s};
        QTest::newRow("a joiner inside") << u"مع\u200Cهد"_s << QStringList{u"hint:مع\u200Cهد"_s};
        QTest::newRow("names after a title")
            << u"التقى السيد/ فلادمير فورونكوف"_s << QStringList{u"name:فلادمير"_s, u"name:فورونكوف"_s};
        QTest::newRow("a name after a particle and a title")
            << u"رحب باللواء المغيدي"_s << QStringList{u"name:المغيدي"_s};
        QTest::newRow("a name after بن") << u"محمد بن فورونكوف"_s << QStringList{u"name:فورونكوف"_s};
        QTest::newRow("an unknown word that resembles none is a name anywhere")
            << u"في فورونكوف"_s << QStringList{u"name:فورونكوف"_s};
        QTest::newRow("a Latin word within Arabic") << u"كلمة inode هنا"_s << QStringList{u"foreign:inode"_s};
        QTest::newRow("wrong French within Arabic") << u"كلمة séanse هنا"_s << QStringList{u"error:séanse"_s};
    }

    void arabicInDoubt()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, marks);
        QCOMPARE(marked(text, text::Language::Arabic), marks);
    }

    void wordsOfTheHouseAreAcceptedBehindParticles()
    {
        m_speller.lexicon(text::Language::Arabic).setWords(WordScope::House, {u"المغيدي"_s}, 0);
        m_speller.lexicon(text::Language::French)
            .setWords(WordScope::House, {u"Moghidi"_s, u"Al-Moghidi"_s}, 0);
        QCOMPARE(marked(u"قال للمغيدي والمغيدي وبالمغيدي"_s, text::Language::Arabic), QStringList());
        QCOMPARE(marked(u"Moghidi, d’Al-Moghidi, MOGHIDI"_s, text::Language::French), QStringList());
        m_speller.lexicon(text::Language::Arabic).setWords(WordScope::House, {}, 0);
        m_speller.lexicon(text::Language::French).setWords(WordScope::House, {}, 0);
        QCOMPARE(marked(u"هنا للمغيدي"_s, text::Language::Arabic), QStringList{u"error:للمغيدي"_s});
    }

    void oneReleaseMayIgnoreAWord()
    {
        m_speller.lexicon(text::Language::French).setWords(WordScope::Document, {u"séanse"_s}, 8);
        QCOMPARE(marked(u"La séanse"_s, text::Language::French, 8), QStringList());
        QCOMPARE(marked(u"La séanse"_s, text::Language::French, 9), QStringList{u"error:séanse"_s});
    }

    void takesAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word of a megabyte") << QString(1'000'000, u'a');
        QTest::newRow("a megabyte of marks") << QString(1'000'000, QChar(0x064F));
        QTest::newRow("lone surrogates") << QString(1000, QChar(0xD800)) + QString(1000, QChar(0xDC00));
        QTest::newRow("emoji") << u"\U0001F600séanse\U0001F600"_s;
    }

    void takesAnyText()
    {
        QFETCH(const QString, text);
        for (const text::Language language : text::bothLanguages) {
            int end = 0;
            for (const Mark& mark : m_speller.marks(text, language)) {
                QVERIFY(mark.start >= end && mark.length > 0);
                end = mark.start + mark.length;
            }
            QVERIFY(end <= text.size());
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const QString text = u"La séanse est ouverte. "_s.repeated(1000);
        QVERIFY(m_speller.marks(text, text::Language::French, 0, stop.get_token()).isEmpty());
    }
};

TARJUMAN_TEST(tst_ParagraphSpelling)
#include "tst_ParagraphSpelling.moc"
