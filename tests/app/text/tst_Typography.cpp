#include "app/text/Typography.h"
#include "tests/app/text/Typeset.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;
using tarjuman::testing::settled;
using tarjuman::testing::typeset;

class tst_Typography : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeTextIsSetAtOnce_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("set");
        const auto row = [](const char* name, Language language, const QString& text, const QString& set) {
            QTest::newRow(name) << language << text << set;
        };
        row("a quotation and its mark", Language::French, u"Dit-il \"oui\"? Non."_s,
            u"Dit-il «\u202Foui\u202F»\u202F? Non."_s);
        row("a French paragraph", Language::French,
            u"M. Rossi l'a dit : \"Près de 50% de l'aide...\" - enfin !"_s,
            u"M.\u00A0Rossi l’a dit\u00A0: «\u202FPrès de 50\u00A0% de l’aide…\u202F» – enfin\u202F!"_s);
        row("hidden and spaced", Language::French, u"Vient-elle\u200B ? Oui."_s, u"Vient-elle\u202F? Oui."_s);
        row("Arabic marks", Language::Arabic, u"قال \"نعم\" , ثم مضى?"_s, u"قال «نعم»، ثم مضى؟"_s);
        row("Arabic letters", Language::Arabic, u"زار المتـــحف و الحديقة الوطنی"_s,
            u"زار المتحف والحديقة الوطني"_s);
        row("an address stays", Language::French, u"Voir https://exemple.org/l'air?a;b : oui"_s,
            u"Voir https://exemple.org/l'air?a;b\u00A0: oui"_s);
    }

    void aWholeTextIsSetAtOnce()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        QFETCH(const QString, set);
        QCOMPARE(settled(text, language), set);
        QCOMPARE(typeset(set, language), QStringList());
    }

    void changesComeInOrderAndApart()
    {
        const QString text = u"Il dit \"oui\" ; et,, non « ah » ( si )  !"_s;
        int end = 0;
        for (const TypographyChange& change : typography(text, Language::French)) {
            QVERIFY(change.start >= end);
            end = change.end();
        }
    }

    // Whatever is pasted: what was set asks for nothing more, and a place of a change lies in the text.
    void nothingIsLeftToSet()
    {
        QRandomGenerator random(7);
        const QStringList parts{u" "_s,      u"«"_s,      u"»"_s,      u"\""_s,         u"“"_s,    u"”"_s,
                                u"'"_s,      u"?"_s,      u";"_s,      u":"_s,          u","_s,    u"،"_s,
                                u"؟"_s,      u"..."_s,    u"mot"_s,    u"l'air"_s,      u"12"_s,   u"000"_s,
                                u"%"_s,      u"h"_s,      u"\u200D"_s, u"و"_s,          u"كلمة"_s, u"ی"_s,
                                u"ـ"_s,      u"("_s,      u")"_s,      u"-"_s,          u"M."_s,   u"n°"_s,
                                u"\u00A0"_s, u"\u202F"_s, u"\u200F"_s, u"exemple.org"_s};
        for (int round = 0; round < 4000; ++round) {
            QString text;
            for (int i = 0; i < 12; ++i)
                text += parts[random.bounded(int(parts.size()))];
            for (const Language language : bothLanguages) {
                const QString set = settled(text, language);
                for (const TypographyChange& change : typography(set, language))
                    QVERIFY2(!change.by, qPrintable(text + u" -> "_s + set));
            }
        }
    }
};

TARJUMAN_TEST(tst_Typography)
#include "tst_Typography.moc"
