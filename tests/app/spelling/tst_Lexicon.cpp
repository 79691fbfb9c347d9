#include "app/spelling/Lexicon.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_Lexicon : public QObject {
    Q_OBJECT
    Lexicon m_french{text::Language::French};
    Lexicon m_arabic{text::Language::Arabic};

private Q_SLOTS:
    void initTestCase()
    {
        for (Lexicon* lexicon : {&m_french, &m_arabic}) {
            QVERIFY(!lexicon->isLoaded());
            auto dictionary = Dictionary::load(lexicon->language(), findDictionary(lexicon->language()));
            QVERIFY(dictionary);
            lexicon->setDictionary(std::move(*dictionary));
        }
    }

    void wordsHaveTheirStanding_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("standing");
        const auto row = [](const QString& word, Standing standing) {
            QTest::newRow(qPrintable(word)) << word << int(standing);
        };
        row(u"séance"_s, Standing::Right);
        row(u"séanse"_s, Standing::Error);
        row(u"CIMCT"_s, Standing::Right);
        row(u"SIEGE"_s, Standing::Error);
        row(u"d'IMCTC"_s, Standing::Right);
        row(u"l'handicap"_s, Standing::Error);
        row(u"éco-participation"_s, Standing::Right);
        row(u"Al-Moghidi"_s, Standing::Name);
        row(u"Voronkov"_s, Standing::Name);
        row(u"Seri"_s, Standing::NameByPlace);
        row(u"d'Anah"_s, Standing::Name);
        row(u"Gouvernemment"_s, Standing::Error);
        row(u"Etats-Unis"_s, Standing::Error);
        row(u"laTVA"_s, Standing::Error);
        row(u"LeComité"_s, Standing::Error);
        row(u"FranceCulture"_s, Standing::Name);
        row(u"Bizerte"_s, Standing::Right);
        row(u"الأمين"_s, Standing::Right);
        row(u"الامين"_s, Standing::Error);
        row(u"المغيدي"_s, Standing::NameByPlace);
        row(u"نيوپورك"_s, Standing::Error);
        row(u"وصفاقس"_s, Standing::Right);
        row(u"إسترقاق"_s, Standing::Error);       // no word of the dictionary with or without the hamza
        row(u"نطاقات"_s, Standing::Name);         // a regular plural that it lacks
        row(u"يونكس"_s, Standing::Name);          // near to words by chance only
        row(u"والممارسةات"_s, Standing::Name);    // near to nothing
        row(u"ممدينة"_s, Standing::NameByPlace);  // a letter twice
        row(u"المؤسةس"_s, Standing::NameByPlace); // two letters in each other's place
        row(u"مدينةكبيرة"_s, Standing::NameByPlace);
    }

    void wordsHaveTheirStanding()
    {
        QFETCH(const QString, word);
        QFETCH(const int, standing);
        Lexicon& lexicon = word.front() < QChar(0x0600) ? m_french : m_arabic;
        QCOMPARE(int(lexicon.standingOf(word)), standing);
        QCOMPARE(int(lexicon.standingOf(word)), standing); // from memory
    }

    void standingsAreTheSameOncePreparedForGuesses()
    {
        QCOMPARE(m_french.standingOf(u"Voronkof"), Standing::Name);
        m_french.prepareForGuesses();
        QVERIFY(m_french.prepareSome());
        m_french.setWords(WordScope::Personal, {}, 0); // forget what is known
        QCOMPARE(m_french.standingOf(u"Voronkof"), Standing::Name);
        QCOMPARE(m_french.standingOf(u"Gouvernemment"), Standing::Error);
        QVERIFY(m_french.acceptsGuess(u"séance"_s));
        QVERIFY(!m_french.acceptsGuess(u"séanse"_s));
    }

    void newWordsChangeWhatIsKnown()
    {
        QCOMPARE(m_french.standingOf(u"fote"), Standing::Error);
        m_french.setWords(WordScope::Personal, {u"fote"_s}, 0);
        QCOMPARE(m_french.standingOf(u"fote"), Standing::Right);
        QCOMPARE(m_french.standingOf(u"d'fote"), Standing::Right);
        m_french.setWords(WordScope::Personal, {}, 0);
        QCOMPARE(m_french.standingOf(u"fote"), Standing::Error);
    }

    void aDocumentIgnoresBehindParticlesToo()
    {
        m_arabic.setWords(WordScope::Document, {u"المغيدي"_s}, 4);
        QVERIFY(m_arabic.documentIgnores(4, u"للمغيدي"));
        QVERIFY(!m_arabic.documentIgnores(5, u"للمغيدي"));
        m_french.setWords(WordScope::Document, {u"fote"_s}, 4);
        QVERIFY(m_french.documentIgnores(4, u"l'fote"));
    }

    void readWordsAreFamiliar()
    {
        QVERIFY(m_french.isFamiliar(u"sécurité"_s));
        QVERIFY(!m_french.isFamiliar(u"chalutier"_s));
        QCOMPARE(m_french.standingOf(u"chalutier"), Standing::Right);
        QVERIFY(m_french.isFamiliar(u"chalutier"_s));
    }
};

TARJUMAN_TEST(tst_Lexicon)
#include "tst_Lexicon.moc"
