// The knowledge has tests of its own (tests/app/text); here is what a finding says of it.
#include "app/checks/TypographicSlips.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::text::FrenchProfile;
using tarjuman::text::Language;

class tst_TypographicSlips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachSlipHasItsRule_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* name, Language language, const QString& text, const QString& found) {
            QTest::newRow(name) << language << text << QStringList{found};
        };
        row("a space that breaks", Language::French, u"Qui ? Moi."_s, u"missing-nbsp[ ?]\u202F?"_s);
        row("no space at all", Language::French, u"Qui? Moi."_s, u"missing-nbsp[?]\u202F?"_s);
        row("a number", Language::French, u"Soit 12 km."_s, u"missing-nbsp[2 ]2\u00A0"_s);
        row("a straight apostrophe", Language::French, u"De l'air."_s, u"quotes[']’"_s);
        row("two kinds of marks", Language::French, u"Il dit «\u202Foui” ici."_s, u"quotes[”]\u202F»"_s);
        row("a comma twice", Language::French, u"Un,, deux"_s, u"wrong-punctuation[,,],"_s);
        row("a comma and a dash", Language::French, u"M.\u00A0Martin, - ministre"_s,
            u"wrong-punctuation[, -]"_s);
        row("a space in a bracket", Language::French, u"le jury ( onze)"_s, u"wrong-punctuation[( ]("_s);
        row("a Latin comma", Language::Arabic, u"الأول, الثاني"_s, u"wrong-punctuation[,]،"_s);
        row("a space before a mark", Language::Arabic, u"الأول ، الثاني"_s, u"wrong-punctuation[ ،]،"_s);
        row("a joiner", Language::Arabic, u"الكامي\u200Dرون"_s, u"hidden-character[ي\u200D]ي"_s);
        row("a Persian letter", Language::Arabic, u"الزمنی"_s, u"persian-letter[ی]ي"_s);
        row("a letter without one answer", Language::Arabic, u"مدينة گابس"_s, u"persian-letter[گ]"_s);
        row("a stretched word", Language::Arabic, u"المتـــحف"_s, u"stray-tatweel[ـــ]"_s);
        row("a dash", Language::Arabic, u"تونس ـ الرباط"_s, u"stray-tatweel[ـ]–"_s);
        row("a waw", Language::Arabic, u"والحوار و الوقاية"_s, u"separated-waw[و الوقاية]والوقاية"_s);
    }

    void eachSlipHasItsRule()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const Findings findings = typographicSlips(text, language, FrenchProfile::France);
        QCOMPARE(described(findings, text), found);
        QVERIFY(!findings.first().message.isEmpty());
    }

    void whatOnlyALineEndWouldShowIsAdvice()
    {
        const auto severityOf = [](const QString& text) {
            return typographicSlips(text, Language::French, FrenchProfile::France).value(0).severity;
        };
        QCOMPARE(severityOf(u"Soit 12 km."_s), Severity::Advice);
        QCOMPARE(severityOf(u"De l'air."_s), Severity::Advice);
        QCOMPARE(severityOf(u"Qui ? Moi."_s), Severity::Warning);
    }

    void habitsOfTheHouseAreNoFindings()
    {
        QVERIFY(
            typographicSlips(u"Et puis... Sana'a\u00A0!", Language::French, FrenchProfile::France).isEmpty());
        QVERIFY(typographicSlips(u"قال « نعم » ثم", Language::Arabic, FrenchProfile::France).isEmpty());
    }

    void theProfileDecides()
    {
        const QString text = u"Qui? Moi."_s;
        QVERIFY(typographicSlips(text, Language::French, FrenchProfile::Canada).isEmpty());
        QVERIFY(!typographicSlips(text, Language::French, FrenchProfile::Switzerland).isEmpty());
    }
};

TARJUMAN_TEST(tst_TypographicSlips)
#include "tst_TypographicSlips.moc"
