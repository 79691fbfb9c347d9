#include "app/checks/Checks.h"
#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::Paragraph;
using tarjuman::release::Span;
using tarjuman::text::Language;

namespace {

QStringList describedSide(const QStringList& texts, Language language)
{
    const QList<Paragraph> side = sideOf(texts);
    QStringList lines;
    for (const Finding& found : findingsIn(side, language)) {
        const int place = placeIn(side, found);
        lines << QString::number(place) + u':' + described(found, texts[place]);
    }
    return lines;
}

} // namespace

class tst_Checks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFrenchParagraphIsAskedAll()
    {
        const QString text = u"A partir du du 24 Avril 2019,, il dit que elle ( oui) part\u00A0»."_s;
        QCOMPARE(described(findingsIn({.text = text}, Language::French), text),
                 (QStringList{u"accented-capital[A]À"_s, u"doubled[du du]du"_s, u"date-form[Avril]avril"_s,
                              u"wrong-punctuation[,,],"_s, u"elision[que elle]qu’elle"_s,
                              u"wrong-punctuation[( ]("_s, u"unbalanced[»]"_s}));
    }

    void anArabicParagraphIsAskedAll()
    {
        const QString text = u"اجتمع في في الرياض, وقال «نعم\" ثم"_s;
        QCOMPARE(described(findingsIn({.text = text}, Language::Arabic), text),
                 (QStringList{u"doubled[في في]في"_s, u"wrong-punctuation[,]،"_s, u"quotes[\"]»"_s}));
    }

    void foreignPassagesAreLeftAlone()
    {
        const QString text = u"Il cite had had enough, et part."_s;
        QCOMPARE(findingsIn({.text = text}, Language::French).size(), 1);
        const Paragraph marked{
            .text = text,
            .spans = {{.start = 8, .length = 14, .kind = Span::Kind::Foreign, .value = u"en"_s}}};
        QVERIFY(findingsIn(marked, Language::French).isEmpty());
    }

    void addressesAreLeftAlone()
    {
        const QString text = u"Voir https://exemple.org/a,,b;c pour la suite."_s;
        QCOMPARE(described(findingsIn({.text = text}, Language::French), text), QStringList());
    }

    void aSideShowsWhatOneParagraphDoesNot()
    {
        QCOMPARE(describedSide({u"Le ministre a reçu la"_s, u"délégation du conseil."_s}, Language::French),
                 QStringList{u"0:split-paragraph[la]"_s});
        QCOMPARE(describedSide({u"قال الوزير"_s, u"ثم سافر"_s}, Language::Arabic), QStringList());
    }

    void aQuotationMayGoOnOverParagraphs()
    {
        QCOMPARE(
            describedSide({u"Il dit\u00A0: «\u00A0Oui."_s, u"«\u00A0Et non."_s, u"Bien.\u00A0» Il part."_s},
                          Language::French),
            QStringList());
        QCOMPARE(describedSide({u"Il dit\u00A0: «\u00A0Oui."_s, u"Elle part."_s, u"Bien.\u00A0» Il part."_s},
                               Language::French),
                 (QStringList{u"0:unbalanced[«]"_s, u"2:unbalanced[»]"_s}));
    }

    void namesComeFromOutside()
    {
        const QList<Paragraph> side = sideOf({u"Karimov vient."_s, u"Karimof part."_s});
        const auto found = findingsIn(side, Language::French,
                                      {{side[0].id, 0, u"Karimov"_s}, {side[1].id, 0, u"Karimof"_s}});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].where.paragraph, side[1].id);
        QVERIFY(findingsIn(side, Language::French).isEmpty());
    }

    void aPairIsAskedAll()
    {
        const QString text = u"Le comité se réunit demain à Tunis."_s;
        const PairScope copied{{sideOf({text}), sideOf({text}, 2)}, true};
        QCOMPARE(findingsIn(copied).value(0).rule, Rule::Untranslated);
        const PairScope halved{{sideOf({text}), {}}, true};
        QCOMPARE(findingsIn(halved).value(0).rule, Rule::MissingParagraph);
    }

    void theyAreReadFrenchFirstByTheirWords()
    {
        const QList<Paragraph> french = sideOf({u"Un."_s, u"Deux."_s});
        const QList<Paragraph> arabic = sideOf({u"نص."_s}, 3);
        const Finding second{.where = {Language::French, 1, 2, french[1].id}};
        const Finding missing{.where = {Language::Arabic, 0, 0, {}},
                              .counterpart = Where{Language::French, 0, 5, french[1].id}};
        const Finding other{.where = {Language::Arabic, 0, 2, arabic[0].id}};
        Findings found{other, second, missing};
        sortByPlace(found, {french, arabic});
        QCOMPARE(found, (Findings{missing, second, other}));
    }

    void everyFindingLiesWithinItsText()
    {
        const QStringList odd{QString(QChar(0xD800)), u"«\"“”»()[]"_s,     u"\"\"\"\""_s,
                              u",,,,((((  "_s,        u"A A A"_s,          u"،؛،؛"_s,
                              u"ـ\"ـ\"ـ"_s,           QString(3000, u'"'), QString(3000, u'(')};
        for (const QString& text : odd) {
            for (Language language : tarjuman::text::bothLanguages) {
                for (const Finding& finding : findingsIn({.text = text}, language)) {
                    QVERIFY(finding.where.start >= 0 && finding.where.length > 0);
                    QVERIFY(finding.where.end() <= text.size());
                    QVERIFY(!finding.message.isEmpty());
                }
            }
        }
    }
};

TARJUMAN_TEST(tst_Checks)
#include "tst_Checks.moc"
