#include "app/checks/RepeatedWords.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::text::Language;
using tarjuman::text::wordsIn;

class tst_RepeatedWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slipsAreFound_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a small word")
            << Language::French << u"Il parle de de paix."_s << QStringList{u"doubled[de de]de"_s};
        QTest::newRow("a long word") << Language::French << u"la sécurité sécurité régionale"_s
                                     << QStringList{u"doubled[sécurité sécurité]sécurité"_s};
        QTest::newRow("a no-break space")
            << Language::French << u"les\u00A0les pays"_s << QStringList{u"doubled[les\u00A0les]les"_s};
        QTest::newRow("one letter") << Language::French << u"Il va à à Paris."_s
                                    << QStringList{u"doubled[à à]à"_s};
        QTest::newRow("three times") << Language::French << u"le le le pays"_s
                                     << QStringList{u"doubled[le le]le"_s, u"doubled[le le]le"_s};
        QTest::newRow("at the head of a sentence")
            << Language::French << u"Les les pays. Elle elle part, À à l’aube, Dans dans un an."_s
            << QStringList{u"doubled[Les les]Les"_s, u"doubled[Elle elle]Elle"_s, u"doubled[À à]À"_s,
                           u"doubled[Dans dans]Dans"_s};
        QTest::newRow("an elided word at its head")
            << Language::French << u"L’accord l’accord est là. Qu'il qu'il vienne."_s
            << QStringList{u"doubled[L’accord l’accord]L’accord"_s, u"doubled[Qu'il qu'il]Qu'il"_s};
        QTest::newRow("once with its vowel, once without")
            << Language::French << u"Le l’accord dit que qu’il faut de d'eau, lorsque lorsqu’on part."_s
            << QStringList{u"doubled[Le l’accord]L’accord"_s, u"doubled[que qu’il]qu’il"_s,
                           u"doubled[de d'eau]d'eau"_s, u"doubled[lorsque lorsqu’on]lorsqu’on"_s};
        QTest::newRow("Arabic") << Language::Arabic << u"اجتمع الوزراء في في الرياض"_s
                                << QStringList{u"doubled[في في]في"_s};
        QTest::newRow("a fragment")
            << Language::Arabic
            << u"وصل رئيس لجنة الإعلام العربي إلى المدينة مع رئيس لجنة الإعلام العربي أمس"_s
            << QStringList{u"doubled[رئيس لجنة الإعلام العربي]"_s};
    }

    void slipsAreFound()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(described(repeatedWords(text, wordsIn(text, language), language), text), found);
    }

    void goodProseRaisesNothing_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("nous nous")
            << Language::French << u"Nous nous réunissons, vous vous levez, il veut faire faire un plan."_s;
        QTest::newRow("a comma between") << Language::French << u"Oui, oui ; non, non."_s;
        QTest::newRow("a newspaper’s article") << Language::French << u"Il lit le Le Soir."_s;
        QTest::newRow("a name behind de") << Language::French << u"La lettre de d’Alembert"_s;
        QTest::newRow("a gerund") << Language::French << u"Il sourit en en parlant, ce que c’était."_s;
        QTest::newRow("a hyphen") << Language::French << u"Boutros Boutros-Ghali"_s;
        QTest::newRow("numbers") << Language::French << u"Appelez le 12 12 12."_s;
        QTest::newRow("a list") << Language::French << u"A A B"_s;
        QTest::newRow("two sentences")
            << Language::Arabic << u"زار الوفد مقر المنظمة أمس. زار الوفد مقر المنظمة غداً."_s;
        QTest::newRow("three words again")
            << Language::Arabic << u"قال وزير الخارجية السعودي إن وزير الخارجية السعودي سافر"_s;
        QTest::newRow("an adverb") << Language::Arabic << u"تقدم العمل شيئاً شيئاً"_s;
        QTest::newRow("a name and a father’s name") << Language::Arabic << u"وصل محمد محمد علي"_s;
        QTest::newRow("far apart")
            << Language::Arabic
            << u"أ ب ت ث جاء رئيس لجنة الإعلام العربي إلى واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة أحد عشر مع رئيس لجنة الإعلام العربي"_s;
        QTest::newRow("nothing") << Language::Arabic << u""_s;
    }

    void goodProseRaisesNothing()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QCOMPARE(described(repeatedWords(text, wordsIn(text, language), language), text), QStringList());
    }
};

TARJUMAN_TEST(tst_RepeatedWords)
#include "tst_RepeatedWords.moc"
