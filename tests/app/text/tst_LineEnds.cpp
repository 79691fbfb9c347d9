#include "app/text/LineEnds.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

// "_" marks the space in question; "|" a place within a word.
class tst_LineEnds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frenchLinesEndWhereTypographyAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        for (const char* text :
             {"deux_mots", "2031_une année", "En 2024_plusieurs pays", "en 2024,_250 personnes",
              "mot - Tiret_long", "5 participants_et", "de 5_à 7", "le général a dit_oui", "soit_$120",
              "les articles_du code", "au 12 mai 2024_le conseil", "Rabat (Maroc)_et",
              "millions_de visiteurs", "01 23 45 67 89_pour", "le 5 mai,_Martin", "l’article_du", "Le_port",
              "Ce_jour", "l’article 5_montre"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text :
             {"vrai_;", "vrai_!", "«_oui", "oui_»", "45_%", "M._Dupont", "n°_7", "14_mars", "1er_mai",
              "12_500", "16 h_30", "16_h 30", "16 h_15,", "12_km", "mot_– tiret", "mot -_Tiret",
              "le général_Martin", "article_12", "40_km/h\u202F;", "+216_76 000 000",
              // with marks, brackets and elisions beside them
              "le 22_mai, date", "22_mai)", "(Mme_Dupuis)", "«_Mme Dupuis", "5_millions, soit",
              "l’article_12,", "d’article_4", "(art._5)", "l’art._5", "(n°_12)", "«n°_12»", "mai_2024",
              "22 mai_2024.", "(22_mai", "5 millions_de dollars", "5 millions de_dollars",
              "2,5 milliards_d’euros", "250_participants", "(250_participants)", "plus de 2000_participants",
              "1\u202F250\u202F000_habitants", "3_°C", "+12_°C", "45_pour cent", "45 pour_cent", "5_MW",
              "12_Mo", "45_USD", "USD_45", "$_120", "S.E.M._Dupont", "S. E. M._Dupont", "S. E._M. Dupont",
              "Dr_Martin", "Son_Excellence", "Son Excellence_Monsieur", "J.-P._Martin", "chapitre_IV",
              "Louis_XIV", "XXIe_siècle", "3e_étage", "21e_session", "p._12", "Pr_Alami", "résolution_2178",
              "1540_(2004)", "(0801)_00-22-44", "+32_(0)2 555", "+32 (0)2_555", "7_400 dirhams",
              "7 400_dirhams", "§_5", "Mme_Dupuis"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void frenchLinesEndWhereTypographyAllows() { check(Language::French); }

    void arabicLinesEndWhereTypographyAllows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        for (const char* text : {"سنة_2031", "كلمة_أخرى", "في 2024_عقد المجلس", "المادة 5_المتعلقة",
                                 "عام 2024،_شارك", "5 دول_في", "22_في الرياض", "بين 5_و7", "القرار_الجديد",
                                 "21 45 67 89_للاستعلام", "22 مايو 2024م_عقد"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text : {"14_مارس",
                                 "رقم_7",
                                 "12.5_مليون يورو",
                                 "12.5 مليون_يورو",
                                 "السيد/_محمد",
                                 "و_تكثيفها",
                                 "كلمة_، أخرى",
                                 "22_مايو، ثم",
                                 "14_ذي القعدة",
                                 "14 ذي_القعدة",
                                 "14 ذو القعدة_1445هـ",
                                 "22 مايو_2024م",
                                 "22 تشرين_الثاني",
                                 "22 تشرين الثاني_2024",
                                 "22 مايو_(أيار)",
                                 "22 مايو (أيار)_2024",
                                 "1_250 000",
                                 "1 250_000",
                                 "1 250 000_نسمة",
                                 "2 500_ريال",
                                 "(22_مايو)",
                                 "و22_مايو",
                                 "الـ22_مايو",
                                 "«22_مايو»",
                                 "المادة_5",
                                 "المادة_(5)",
                                 "بالمادة_5",
                                 "للمادة_12،",
                                 "والفقرة_3",
                                 "د._محمد",
                                 "(د._محمد)",
                                 "سعادة_السفير",
                                 "معالي_الوزير",
                                 "والسيد_محمد",
                                 "للسيد_محمد",
                                 "السيد_محمد",
                                 "+213_21 45",
                                 "(+971)_4-321-7654",
                                 "(0801)_00-22-44",
                                 "45_%",
                                 "٤٥_٪",
                                 "45 في_المئة",
                                 "45_في المئة",
                                 "45_بالمئة",
                                 "1540_(2004)",
                                 "2024_م",
                                 "1445_هـ",
                                 "10:30_صباحا",
                                 "780_ألف نسمة",
                                 "780 ألف_نسمة",
                                 "القرار رقم_1540",
                                 "٢٢_مايو",
                                 "٧_٤٠٠",
                                 "ص._5",
                                 "12_كيلومترا"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void arabicLinesEndWhereTypographyAllows() { check(Language::Arabic); }

    void theGroupsOfANumberHoldMostFirmly()
    {
        QCOMPARE(bondAtSpace(u"1 250", 1, Language::Arabic), Bond::Number);
        QCOMPARE(bondAtSpace(u"250 نسمة", 3, Language::Arabic), Bond::Words);
    }

    void wordsAreEndedAtTheirHyphensOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("allowed");
        for (const char* text : {"rendez-|vous", "mot—|mot", "Tunis–|Alger"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char* text : {"2024-|2026", "7–|9", "3/|4", "السيد/|محمد", "+213-|21", " -|mot", "mo|t"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void wordsAreEndedAtTheirHyphensOnly()
    {
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        const qsizetype place = text.indexOf(u'|');
        text.remove(place, 1);
        QCOMPARE(mayEndWithinWord(text, place), allowed);
    }

private:
    static void check(Language language)
    {
        QFETCH(QString, text);
        QFETCH(bool, allowed);
        const qsizetype space = text.indexOf(u'_');
        text[space] = u' ';
        QCOMPARE(bondAtSpace(text, space, language) == Bond::None, allowed);
    }
};

TARJUMAN_TEST(tst_LineEnds)
#include "tst_LineEnds.moc"
