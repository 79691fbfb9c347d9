#include "app/text/WritingHelp.h"
#include "tests/app/text/Typed.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_WritingHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allHelpsWorkTogether()
    {
        QCOMPARE(typed(u"L'accord: \"oui\"; à 16:30?"_s, Language::French, {}),
                 u"L’accord\u00a0: «\u202foui\u202f»\u202f; à 16:30\u202f?"_s);
        QCOMPARE(typed(u"نعم, ثم d'Ivoire?"_s, Language::Arabic, {}), u"نعم، ثم d’Ivoire؟"_s);
    }

    void whatIsNotWantedDoesNothing()
    {
        WritingChoices choices;
        choices.wanted.removeOne(WritingHelp::FrenchSpaces);
        QCOMPARE(typed(u"l'un;"_s, Language::French, choices), u"l’un;"_s);
        choices.wanted.clear();
        QCOMPARE(typed(u"l'un;"_s, Language::French, choices), u"l'un;"_s);
    }

    void everyHelpHasAKeyOfItsOwn()
    {
        QStringList keys;
        for (WritingHelp help : allWritingHelps)
            keys << keyOf(help);
        QCOMPARE(keys.removeDuplicates(), 0);
        QVERIFY(!keys.contains(QString()));
    }

private:
    static QString typed(const QString& keys, Language language, const WritingChoices& choices)
    {
        return tarjuman::testing::typed(
            keys, [&](QStringView text, int caret) { return correctionAt(text, caret, language, choices); });
    }
};

TARJUMAN_TEST(tst_WritingHelp)
#include "tst_WritingHelp.moc"
