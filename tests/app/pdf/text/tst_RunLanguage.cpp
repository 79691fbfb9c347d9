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
        QTest::newRow("acronym in Arabic") << u"UNESCO"_s << Language::Arabic << QByteArray("fr");
        QTest::newRow("English title in Arabic")
            << u"Office of the Envoy"_s << Language::Arabic << QByteArray("en");
        QTest::newRow("address in Arabic")
            << u"presse@dunes.example"_s << Language::Arabic << QByteArray("fr");
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
};

TARJUMAN_TEST(tst_RunLanguage)
#include "tst_RunLanguage.moc"
