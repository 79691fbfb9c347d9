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

    void theEndOfAParagraphSettlesWhatWaited_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("written");
        QTest::newRow("a colon behind a year") << u"En 2031:"_s << u"En 2031\u00a0:"_s;
        QTest::newRow("a colon behind a number") << u"Article 5 :"_s << u"Article 5\u00a0:"_s;
        QTest::newRow("a mark behind an address")
            << u"Voir www.exemple.org?"_s << u"Voir www.exemple.org\u202f?"_s;
        QTest::newRow("a quotation with spaces") << u"Il dit \" oui \""_s << u"Il dit «\u202foui\u202f»"_s;
        QTest::newRow("a time") << u"à 16:30"_s << u"à 16:30"_s;
        QTest::newRow("a colon that has its space") << u"Voici:"_s << u"Voici\u00a0:"_s;
        QTest::newRow("an opening mark") << u"Voici «"_s << u"Voici «\u202f"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void theEndOfAParagraphSettlesWhatWaited()
    {
        QFETCH(QString, keys);
        QString paragraph = typed(keys, Language::French, {});
        const auto end = correctionAtEnd(paragraph, int(paragraph.size()), Language::French, {});
        if (end)
            paragraph.replace(end->start, end->length, end->by);
        QTEST(paragraph, "written");
        QCOMPARE(correctionAtEnd(u"عام ٢٠٣١,"_s, 9, Language::Arabic, {}), (Correction{8, 1, u"،"_s}));
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
