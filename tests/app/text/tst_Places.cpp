#include "app/text/Places.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

namespace {

// "Tchad=TD Oman=OM": each place as it stands in the text and its ids.
QString placesDescribed(const QString& text, Language language)
{
    QStringList places;
    for (const FoundPlace& place : placesIn(text, language))
        places << text.mid(place.start, place.length) + u'=' + place.ids.join(u'+');
    return places.join(u" | ");
}

} // namespace

class tst_Places : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesAreFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto french = [](const char* name, const QString& text, const QString& found) {
            QTest::newRow(name) << Language::French << text << found;
        };
        const auto arabic = [](const char* name, const QString& text, const QString& found) {
            QTest::newRow(name) << Language::Arabic << text << found;
        };
        french("a contracted article", u"une mission au Tchad"_s, u"Tchad=TD"_s);
        french("without an article", u"en Arabie saoudite"_s, u"Arabie saoudite=SA"_s);
        french("a plural", u"aux Émirats"_s, u"Émirats=AE"_s);
        french("an elision", u"l’ambassadeur d’Égypte"_s, u"Égypte=EG"_s);
        french("without its accents", u"les Emirats arabes unis"_s, u"Emirats arabes unis=AE"_s);
        french("the longest name", u"en Guinée équatoriale et en Guinée"_s,
               u"Guinée équatoriale=GQ | Guinée=GN"_s);
        french("the long name of a State", u"le Royaume du Maroc"_s, u"Royaume du Maroc=MA"_s);
        french("an article that is a part of a name", u"il revient du Caire par La Mecque"_s,
               u"Caire=EG/cairo | Mecque=SA/mecca"_s);
        french("in capitals", u"RIYAD, LE"_s, u"RIYAD=SA/riyadh"_s);
        french("a hyphen and an apostrophe", u"N’Djamena et Addis-Abeba"_s,
               u"N’Djamena=TD/ndjamena | Addis-Abeba=ET/addis-ababa"_s);
        french("no capital", u"un oman, une nice, le cap"_s, QString());
        french("a first name", u"avec Dominique Martin"_s, QString());
        french("an island of that name", u"à la Dominique"_s, u"Dominique=DM"_s);
        french("two Congos", u"au Congo"_s, u"Congo=CD+CG"_s);
        french("a comma parts names", u"en Corée, du Sud"_s, u"Corée=KP+KR"_s);
        arabic("a country", u"زار السعودية"_s, u"السعودية=SA"_s);
        arabic("with a particle", u"بالسعودية والإمارات"_s, u"السعودية=SA | الإمارات=AE"_s);
        arabic("ل before the article", u"زيارة للسعودية"_s, u"لسعودية=SA"_s);
        arabic("hamza left off", u"الاردن والامارات"_s, u"الاردن=JO | الامارات=AE"_s);
        arabic("vowel marks", u"في الكُوَيْتِ"_s, u"الكُوَيْتِ=KW+KW/kuwait-city"_s);
        arabic("two words", u"في كوريا الجنوبية"_s, u"كوريا الجنوبية=KR"_s);
        arabic("joined by and", u"البوسنة والهرسك"_s, u"البوسنة والهرسك=BA"_s);
        arabic("a letter that is no particle", u"كينيا وبنين"_s, u"كينيا=KE | بنين=BJ"_s);
        arabic("State and capital", u"إلى تونس"_s, u"تونس=TN+TN/tunis"_s);
        arabic("Oman and Amman", u"من عمان"_s, u"عمان=OM+JO/amman"_s);
        arabic("a common word", u"دعم مالي وتقني"_s, QString());
        arabic("a country of that name", u"في مالي"_s, u"مالي=ML"_s);
        arabic("a city", u"بالقاهرة"_s, u"القاهرة=EG/cairo"_s);
        arabic("nothing", u"اجتماع اللجنة"_s, QString());
    }

    void placesAreFound()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QString, found);
        QCOMPARE(placesDescribed(text, language), found);
    }

    void everyMemberOfTheUnitedNationsIsKnownInBothLanguages()
    {
        const QStringList members =
            u"AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM "
            u"CA "
            "CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE "
            "DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR "
            "LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG KP MK "
            "NO OM PK PW PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO "
            "ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM "
            "ZW VA PS"_s.split(u' ');
        QCOMPARE(members.size(), 195);
        for (const QString& id : members) {
            for (const Language language : bothLanguages)
                QVERIFY2(!placeName(id, language).isEmpty(), qPrintable(id));
        }
    }

    void aCityLeadsToItsCountry()
    {
        QCOMPARE(countryOf(u"SA/riyadh"_s), u"SA"_s);
        QCOMPARE(countryOf(u"SA"_s), u"SA"_s);
        QCOMPARE(placeName(u"SA/riyadh"_s, Language::French), u"Riyad"_s);
        QVERIFY(placeName(u"XX"_s, Language::French).isEmpty());
    }

    void theSpellingGetsAllNames()
    {
        QVERIFY(allPlaceNames(Language::French).contains(u"tunisien"_s));
        QVERIFY(allPlaceNames(Language::Arabic).contains(u"صفاقس"_s));
    }
};

TARJUMAN_TEST(tst_Places)
#include "tst_Places.moc"
