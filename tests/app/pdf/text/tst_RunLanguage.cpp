#include "app/pdf/text/RunLanguage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

class tst_RunLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStretchOfForeignLettersHasALanguage_data()
    {
        QTest::addColumn<QString>("stretch");
        QTest::addColumn<Language>("paragraph");
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("French name in Arabic") << u"Jean Rivière"_s << Language::Arabic << QByteArray("fr");
        QTest::newRow("acronym in Arabic") << u"UNESCO"_s << Language::Arabic << QByteArray("und");
        QTest::newRow("English name in Arabic") << u"John Smith"_s << Language::Arabic << QByteArray("und");
        QTest::newRow("French title in Arabic")
            << u"Centre de recherche sur les oasis"_s << Language::Arabic << QByteArray("fr");
        QTest::newRow("German title in Arabic")
            << u"Verein für Dünen und Sand"_s << Language::Arabic << QByteArray("de");
        QTest::newRow("Spanish title in Arabic")
            << u"Los vientos del desierto"_s << Language::Arabic << QByteArray("es");
        QTest::newRow("English title in Arabic")
            << u"Office of the Envoy"_s << Language::Arabic << QByteArray("en");
        QTest::newRow("address in Arabic")
            << u"presse@dunes.example"_s << Language::Arabic << QByteArray("und");
        QTest::newRow("Arabic in French") << u"بيان صحفي"_s << Language::French << QByteArray("ar");
        QTest::newRow("digits in Arabic") << u"2031/07"_s << Language::Arabic << QByteArray();
        QTest::newRow("a bracket in French") << u"("_s << Language::French << QByteArray();
        QTest::newRow("Arabic-Indic digits in French") << u"٢٠٣١"_s << Language::French << QByteArray();
    }
    void aStretchOfForeignLettersHasALanguage()
    {
        QFETCH(QString, stretch);
        QFETCH(Language, paragraph);
        QTEST(foreignLanguageOf(stretch, paragraph), "language");
    }

    void englishTitlesWithinFrenchAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("behind its noun") << u"Le rapport The State of the Oases paraît jeudi."_s
                                         << QStringList{u"The State of the Oases"_s};
        QTest::newRow("in quotation marks") << u"Le film « The Wind and the Sand » est projeté à Sfax."_s
                                            << QStringList{u"The Wind and the Sand"_s};
        QTest::newRow("one little word is no language")
            << u"Le groupe Bank of Sfax grandit."_s << QStringList{};
        QTest::newRow("French") << u"Le port de Sfax rouvre avec des navettes."_s << QStringList{};
    }
    void englishTitlesWithinFrenchAreFound()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const ForeignStretch& stretch : englishWithin(text)) {
            QCOMPARE(stretch.language, QByteArray("en"));
            found.append(text.mid(stretch.begin, stretch.end - stretch.begin));
        }
        QTEST(found, "found");
    }
};

TARJUMAN_TEST(tst_RunLanguage)
#include "tst_RunLanguage.moc"
