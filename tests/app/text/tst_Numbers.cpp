#include "app/text/Numbers.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

namespace {

// A text, and its numbers: [as it stands]=value, ~ about, .. up to, . an ordinal, then what is counted.
struct NumberRow {
    QStringView text;
    QStringView numbers;
};

constexpr NumberRow french[] = {
    {u"24 mesures", u"[24]=24"},
    {u"7 écoles et 12 ports", u"[7]=7 | [12]=12"},
    {u"1 234,5 mètres", u"[1 234,5 mètres]=1234.5 m"},
    {u"1.234,5", u"[1.234,5]=1234.5"},
    {u"1,234.5", u"[1,234.5]=1234.5"},
    {u"soit 1.250 places", u"[1.250]=1250"},
    {u"soit 3,125 points", u"[3,125]=3.125"},
    {u"12,000 visiteurs", u"[12,000]=12000"},
    {u"0.125", u"[0.125]=0.125"},
    {u"0,5", u"[0,5]=0.5"},
    {u"1 250 000 arbres", u"[1 250 000]=1250000"},
    {u"1 250 000 arbres", u"[1 250 000]=1250000"},
    {u"12 345 678 901 234", u"[12 345 678 901 234]=12345678901234"},
    {u"1 250 pages", u"[1 250]=1250"},
    {u"1’234’567", u"[1’234’567]=1234567"},
    {u"2024 150", u"[2024]=2024 | [150]=150"},
    {u"en 2024.", u"[2024]=2024"},
    {u"en 2024, puis", u"[2024]=2024"},
    {u"1.2.3", u""},
    {u"12,5,7", u""},
    {u"zéro faute", u"[zéro]=0"},
    {u"deux ports", u"[deux]=2"},
    {u"seize", u"[seize]=16"},
    {u"dix-sept", u"[dix-sept]=17"},
    {u"vingt et un bateaux", u"[vingt et un]=21"},
    {u"vingt-trois", u"[vingt-trois]=23"},
    {u"trente-et-une", u"[trente-et-une]=31"},
    {u"soixante-dix", u"[soixante-dix]=70"},
    {u"soixante et onze", u"[soixante et onze]=71"},
    {u"soixante-dix-neuf", u"[soixante-dix-neuf]=79"},
    {u"quatre-vingts", u"[quatre-vingts]=80"},
    {u"quatre-vingt-un", u"[quatre-vingt-un]=81"},
    {u"quatre-vingt-onze", u"[quatre-vingt-onze]=91"},
    {u"quatre-vingt-dix-sept", u"[quatre-vingt-dix-sept]=97"},
    {u"septante et un", u"[septante et un]=71"},
    {u"huitante-deux", u"[huitante-deux]=82"},
    {u"nonante-neuf", u"[nonante-neuf]=99"},
    {u"cent", u"[cent]=100"},
    {u"deux cents", u"[deux cents]=200"},
    {u"trois cent quarante-deux", u"[trois cent quarante-deux]=342"},
    {u"mille", u"[mille]=1000"},
    {u"mille neuf cent quatre-vingt-quatre", u"[mille neuf cent quatre-vingt-quatre]=1984"},
    {u"deux mille vingt-six", u"[deux mille vingt-six]=2026"},
    {u"cent vingt mille", u"[cent vingt mille]=120000"},
    {u"un million", u"[un million]=1000000"},
    {u"trois millions deux cent mille", u"[trois millions deux cent mille]=3200000"},
    {u"deux millions et demi", u"[deux millions et demi]=2500000"},
    {u"deux et demi", u"[deux et demi]=2.5"},
    {u"deux mille cinq cents milliards", u"[deux mille cinq cents milliards]=2500000000000"},
    {u"3,2 milliards", u"[3,2 milliards]=3200000000"},
    {u"780 mille", u"[780 mille]=780000"},
    {u"3 millions 500 000", u"[3 millions 500 000]=3500000"},
    {u"deux ou trois jours", u"[deux]=2 | [trois]=3"},
    {u"vingt et trente", u"[vingt]=20 | [trente]=30"},
    {u"un homme, une femme", u""},
    {u"l’un et l’autre", u""},
    {u"un bâtiment neuf", u""},
    {u"neuf ports", u"[neuf]=9"},
    {u"une seconde", u""},
    {u"la seconde fois", u"[seconde]=2."},
    {u"le Premier ministre", u""},
    {u"la première fois", u"[première]=1."},
    {u"la deuxième digue", u"[deuxième]=2."},
    {u"la trente-deuxième", u"[trente-deuxième]=32."},
    {u"le vingt et unième", u"[vingt et unième]=21."},
    {u"le centième jour", u"[centième]=100."},
    {u"la 3e digue", u"[3e]=3."},
    {u"le 1er prix", u"[1er]=1."},
    {u"la 1re place", u"[1re]=1."},
    {u"la 21ème fois", u"[21ème]=21."},
    {u"le 2ᵉ jour", u"[2ᵉ]=2."},
    {u"le XXIe siècle", u"[XXIe]=21."},
    {u"la Ve République", u"[Ve]=5."},
    {u"Hassan II", u"[II]=2."},
    {u"Malcolm X", u""},
    {u"Ce projet, De là", u""},
    {u"une quarantaine de voiles", u"[une quarantaine]=~40"},
    {u"la quarantaine", u""},
    {u"une centaine d’oiseaux", u"[une centaine]=~100"},
    {u"10 %", u"[10 %]=10 %"},
    {u"12,5%", u"[12,5%]=12.5 %"},
    {u"dix pour cent", u"[dix pour cent]=10 %"},
    {u"un pour cent", u"[un pour cent]=1 %"},
    {u"12 à 15 %", u"[12 à 15 %]=12..15 %"},
    {u"5 %-7 %", u"[5 %-7 %]=5..7 %"},
    {u"de 5 à 7", u"[5 à 7]=5..7"},
    {u"entre 5 et 7", u"[5 et 7]=5..7"},
    {u"entre cinq et sept", u"[cinq et sept]=5..7"},
    {u"12-17", u"[12-17]=12..17"},
    {u"2024–2026", u"[2024–2026]=2024..2026"},
    {u"2024/2025", u"[2024/2025]=2024..2025"},
    {u"3-0", u""},
    {u"12-15-18", u""},
    {u"de 7 à 5", u"[7]=7 | [5]=5"},
    {u"2 à 3 millions d’euros", u"[2 à 3 millions d’euros]=2000000..3000000 EUR"},
    {u"Il y en a 5 a dit", u"[5]=5"},
    {u"un euro", u"[un euro]=1 EUR"},
    {u"120 €", u"[120 €]=120 EUR"},
    {u"€120", u"[€120]=120 EUR"},
    {u"12 M€", u"[12 M€]=12000000 EUR"},
    {u"3,5 Md€", u"[3,5 Md€]=3500000000 EUR"},
    {u"deux millions et demi d’euros", u"[deux millions et demi d’euros]=2500000 EUR"},
    {u"500 dirhams", u"[500 dirhams]=500 dirham"},
    {u"500 dirhams marocains", u"[500 dirhams marocains]=500 MAD"},
    {u"20 dinars tunisiens", u"[20 dinars tunisiens]=20 TND"},
    {u"1 500 FCFA", u"[1 500 FCFA]=1500 CFA"},
    {u"USD 12", u"[USD 12]=12 USD"},
    {u"trois livres sterling", u"[trois livres sterling]=3 GBP"},
    {u"trois livres", u"[trois]=3"},
    {u"12 km", u"[12 km]=12 km"},
    {u"5 m²", u"[5 m²]=5 m²"},
    {u"300 kg", u"[300 kg]=300 kg"},
    {u"cinq tonnes", u"[cinq tonnes]=5 t"},
    {u"12 hectares", u"[12 hectares]=12 ha"},
    {u"45 degrés", u"[45 degrés]=45 °"},
    {u"90 km/h", u"[90 km/h]=90 km/h"},
    {u"5 marches", u"[5]=5"},
    {u"5 M. Martin", u"[5]=5"},
    {u"−5 °C", u"[−5 °C]=-5 °C"},
    {u"-12 %", u"[-12 %]=-12 %"},
    {u"+33 1 23 45 67 89", u""},
    {u"01.23.45.67.89", u""},
    {u"0661234567", u""},
    {u"info2024@exemple.net", u""},
    {u"le 22 mai 2024", u""},
    {u"22/05/2024", u""},
    {u"12h30", u""},
    {u"14:30", u""},
    {u"3/4", u""},
    {u"G20", u""},
    {u"COVID-19", u""},
    {u"A/RES/70/1", u""},
    {u"mi-2024", u"[2024]=2024"},
    {u"n° 12", u"[12]=12"},
};

constexpr NumberRow arabic[] = {
    {u"24 مرسى", u"[24]=24"},
    {u"٢٤ مرسى", u"[٢٤]=24"},
    {u"۲۴ مرسى", u"[۲۴]=24"},
    {u"780,000", u"[780,000]=780000"},
    {u"٧٨٠٬٠٠٠", u"[٧٨٠٬٠٠٠]=780000"},
    {u"٣٫٢", u"[٣٫٢]=3.2"},
    {u"3.125", u"[3.125]=3.125"},
    {u"1.234,5", u"[1.234,5]=1234.5"},
    {u"1,234.5 متر", u"[1,234.5 متر]=1234.5 m"},
    {u"ثلاثة مراكب", u"[ثلاثة]=3"},
    {u"ثلاث سفن", u"[ثلاث]=3"},
    {u"خمسة عشر", u"[خمسة عشر]=15"},
    {u"خمس عشرة", u"[خمس عشرة]=15"},
    {u"اثنا عشر", u"[اثنا عشر]=12"},
    {u"واثني عشر", u"[واثني عشر]=12"},
    {u"عشرون", u"[عشرون]=20"},
    {u"ثلاثة وعشرون", u"[ثلاثة وعشرون]=23"},
    {u"ثلاثٌ وعشرينَ", u"[ثلاثٌ وعشرينَ]=23"},
    {u"مئة", u"[مئة]=100"},
    {u"مائة", u"[مائة]=100"},
    {u"مئتان", u"[مئتان]=200"},
    {u"مئتي سفينة", u"[مئتي]=200"},
    {u"ثلاثمئة وخمسة وأربعون", u"[ثلاثمئة وخمسة وأربعون]=345"},
    {u"ثلاث مئة", u"[ثلاث مئة]=300"},
    {u"ألف", u"[ألف]=1000"},
    {u"ألفين", u"[ألفين]=2000"},
    {u"ألفا سفينة", u"[ألفا]=2000"},
    {u"عشرون ألفا", u"[عشرون ألفا]=20000"},
    {u"خمسة آلاف", u"[خمسة آلاف]=5000"},
    {u"خمسة آلاف ومئتان", u"[خمسة آلاف ومئتان]=5200"},
    {u"ألف وتسعمئة وأربعة وثمانون", u"[ألف وتسعمئة وأربعة وثمانون]=1984"},
    {u"مئتي ألف", u"[مئتي ألف]=200000"},
    {u"مليون", u"[مليون]=1000000"},
    {u"مليونان", u"[مليونان]=2000000"},
    {u"مليون ونصف", u"[مليون ونصف]=1500000"},
    {u"مليونين ونصف المليون", u"[مليونين ونصف المليون]=2500000"},
    {u"ثلاثة ملايين ومئتا ألف", u"[ثلاثة ملايين ومئتا ألف]=3200000"},
    {u"3 ملايين و500 ألف", u"[3 ملايين و500 ألف]=3500000"},
    {u"3.2 مليار", u"[3.2 مليار]=3200000000"},
    {u"20ألف", u"[20ألف]=20000"},
    {u"آلاف السفن", u""},
    {u"خمسة وستة", u"[خمسة]=5 | [وستة]=6"},
    {u"واحد", u""},
    {u"عضو واحد", u""},
    {u"واحد وعشرون", u"[واحد وعشرون]=21"},
    {u"أحد عشر", u"[أحد عشر]=11"},
    {u"يوم الاثنين", u""},
    {u"لست هنا", u""},
    {u"للثلاثة", u"[للثلاثة]=3"},
    {u"و500 قارب", u"[500]=500"},
    {u"ال20", u"[20]=20"},
    {u"لـ12 مرفأ", u"[12]=12"},
    {u"24قاربا", u"[24]=24"},
    {u"الثالثة", u"[الثالثة]=3."},
    {u"الحادي عشر", u"[الحادي عشر]=11."},
    {u"الحادي والعشرين", u"[الحادي والعشرين]=21."},
    {u"القرن العشرين", u"[العشرين]=20."},
    {u"بين العشرين والثلاثين", u"[العشرين والثلاثين]=20..30"},
    {u"أول مرفأ", u"[أول]=1."},
    {u"تشرين الأول", u""},
    {u"10%", u"[10%]=10 %"},
    {u"%50", u"[%50]=50 %"},
    {u"٢٥٪", u"[٢٥٪]=25 %"},
    {u"عشرة بالمئة", u"[عشرة بالمئة]=10 %"},
    {u"10 في المئة", u"[10 في المئة]=10 %"},
    {u"خمسين في المائة", u"[خمسين في المائة]=50 %"},
    {u"من 5 إلى 7", u"[5 إلى 7]=5..7"},
    {u"بين 5 و7", u"[5 و7]=5..7"},
    {u"بين خمسة وسبعة", u"[خمسة وسبعة]=5..7"},
    {u"ما بين 10 و 20", u"[10 و 20]=10..20"},
    {u"من ثلاثة إلى خمسة", u"[ثلاثة إلى خمسة]=3..5"},
    {u"3 إلى 5 ملايين دولار", u"[3 إلى 5 ملايين دولار]=3000000..5000000 USD"},
    {u"500 درهم", u"[500 درهم]=500 dirham"},
    {u"500 درهم إماراتي", u"[500 درهم إماراتي]=500 AED"},
    {u"مئة ريال سعودي", u"[مئة ريال سعودي]=100 SAR"},
    {u"5 دنانير كويتية", u"[5 دنانير كويتية]=5 KWD"},
    {u"مليوني دولار أمريكي", u"[مليوني دولار أمريكي]=2000000 USD"},
    {u"20 يورو", u"[20 يورو]=20 EUR"},
    {u"12 كم", u"[12 كم]=12 km"},
    {u"5 كيلومترات مربعة", u"[5 كيلومترات مربعة]=5 km²"},
    {u"100 م2", u"[100 م2]=100 m²"},
    {u"40 طنا", u"[40 طنا]=40 t"},
    {u"15 درجة مئوية", u"[15 درجة مئوية]=15 °C"},
    {u"عام 2024م", u"[2024]=2024"},
    {u"1445هـ", u"[1445]=1445"},
    {u"22 مايو 2024م", u""},
};

QString numbersDescribed(const QString& text, Language language)
{
    QStringList numbers;
    for (const Number& number : numbersIn(text, language)) {
        QString line = u"[%1]=%2"_s.arg(text.mid(number.start, number.length),
                                        (number.isAbout ? u"~"_s : QString()) + number.value.toString());
        if (number.upTo)
            line += u".."_s + number.upTo->toString();
        if (number.kind == NumberKind::Ordinal)
            line += u'.';
        if (!number.unit.isEmpty())
            line += u' ' + number.unit;
        numbers << line;
    }
    return numbers.join(u" | ");
}

} // namespace

class tst_Numbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("numbers");
        const auto add = [](Language language, const NumberRow& row) {
            const QString text = row.text.toString();
            QTest::newRow(qPrintable(text)) << language << text << row.numbers.toString();
        };
        for (const NumberRow& row : french)
            add(Language::French, row);
        for (const NumberRow& row : arabic)
            add(Language::Arabic, row);
    }

    void numbersAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, numbers);
        QCOMPARE(numbersDescribed(text, language), numbers);
    }

    void bothLanguagesMeet()
    {
        const auto french = numbersIn(u"vingt-trois millions d’euros", Language::French);
        const auto arabic = numbersIn(u"٢٣ مليون يورو", Language::Arabic);
        QCOMPARE(french.size(), 1);
        QCOMPARE(arabic.size(), 1);
        QCOMPARE(french[0].value, arabic[0].value);
        QCOMPARE(french[0].unit, arabic[0].unit);
        QCOMPARE(french[0].kind, NumberKind::Money);
    }

    void kindsAreTold()
    {
        QCOMPARE(numbersIn(u"3 %", Language::French)[0].kind, NumberKind::Percentage);
        QCOMPARE(numbersIn(u"3 km", Language::French)[0].kind, NumberKind::Measure);
        QCOMPARE(numbersIn(u"3e", Language::French)[0].kind, NumberKind::Ordinal);
        QCOMPARE(numbersIn(u"3", Language::French)[0].kind, NumberKind::Cardinal);
    }

    void nothingIsReadOfNothing()
    {
        QVERIFY(numbersIn({}, Language::French).isEmpty());
        QVERIFY(numbersIn(u"، –", Language::Arabic).isEmpty());
    }
};

TARJUMAN_TEST(tst_Numbers)
#include "tst_Numbers.moc"
