#include "app/checks/KnownFindings.h"

#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::Pair;
using tarjuman::release::Paragraph;
using tarjuman::release::ParagraphId;
using tarjuman::release::Release;
using tarjuman::text::Language;

namespace {

// What the rules below were asked about.
QStringList asked;

QString wordsOf(const QList<Paragraph>& paragraphs)
{
    QStringList words;
    for (const Paragraph& paragraph : paragraphs)
        words << paragraph.text;
    return words.join(u'+');
}

const RuleBook notes{
    .byParagraph = {[](const ParagraphScope& scope) {
        asked << scope.paragraph.text;
        return Findings{{.where = {scope.language, 0, 1}}};
    }},
    .byPair = {[](const PairScope& pair) {
        asked << wordsOf(pair.paragraphs.french) + u'|' + wordsOf(pair.paragraphs.arabic);
        return Findings();
    }},
    .bySide = {[](const SideScope& side) {
        asked << u"side "_s + wordsOf(side.paragraphs);
        return Findings();
    }},
    .byRelease = {[](const ReleaseScope& scope) {
        asked << u"release"_s;
        const Paragraph& last = scope.release.paragraphs.arabic.last();
        return Findings{{.rule = Rule::Quotes, .where = {Language::Arabic, 0, 1, last.id}}};
    }},
};

// "1-1 0-1", French first.
Release releaseOf(const QStringList& french, const QStringList& arabic, const QString& pairs)
{
    Release release;
    release.paragraphs = {sideOf(french), sideOf(arabic, 100)};
    for (const QString& pair : pairs.split(u' '))
        release.pairs.append({.count = {pair.front().digitValue(), pair.back().digitValue()}});
    return release;
}

QList<int> missing(const Release& release, Translation translation)
{
    QList<int> numbers;
    for (const Finding& finding : KnownFindings().look(release, translation)) {
        if (finding.rule == Rule::MissingParagraph)
            numbers << int(finding.anchor().paragraph);
    }
    return numbers;
}

} // namespace

class tst_KnownFindings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { asked.clear(); }

    void allIsAskedOnceAndReadInOrder()
    {
        const Release release = releaseOf({u"un"_s, u"deux"_s}, {u"ا"_s, u"ب"_s}, u"1-1 1-1"_s);
        KnownFindings known(notes);
        const Findings found = known.look(release, Translation::Finished);
        QCOMPARE(asked, (QStringList{u"un"_s, u"deux"_s, u"side un+deux"_s, u"ا"_s, u"ب"_s, u"side ا+ب"_s,
                                     u"un|ا"_s, u"deux|ب"_s, u"release"_s}));
        QList<int> places;
        for (const Finding& finding : found)
            places << int(finding.where.paragraph);
        QCOMPARE(places, (QList<int>{1, 2, 100, 101, 101}));
        QCOMPARE(found.last().rule, Rule::Quotes);
    }

    void anEditConcernsItsParagraphAndItsPairAlone()
    {
        Release release =
            releaseOf({u"un"_s, u"deux"_s, u"trois"_s}, {u"ا"_s, u"ب"_s, u"ج"_s}, u"1-1 1-1 1-1"_s);
        KnownFindings known(notes);
        known.look(release, Translation::Finished);
        asked.clear();
        release.paragraphs.arabic[1].text = u"بب"_s;
        const Findings found = known.look(release, Translation::Finished);
        QCOMPARE(asked, (QStringList{u"side un+deux+trois"_s, u"بب"_s, u"side ا+بب+ج"_s, u"deux|بب"_s,
                                     u"release"_s}));
        QCOMPARE(found.size(), 7);
        asked.clear();
        known.look(release, Translation::Finished);
        QCOMPARE(asked.size(), 3); // the sides and the release
    }

    void otherPairsAreAskedAnewAndNoParagraph()
    {
        Release release = releaseOf({u"un"_s, u"deux"_s}, {u"ا"_s, u"ب"_s}, u"1-1 1-1"_s);
        KnownFindings known(notes);
        known.look(release, Translation::Finished);
        asked.clear();
        release.pairs = {{.count = {2, 1}}, {.count = {0, 1}}};
        known.look(release, Translation::Finished);
        QCOMPARE(asked,
                 (QStringList{u"side un+deux"_s, u"side ا+ب"_s, u"un+deux|ا"_s, u"|ب"_s, u"release"_s}));
    }

    void anotherReleaseIsNotTakenForTheOneBefore()
    {
        KnownFindings known(notes);
        Release release = releaseOf({u"un"_s}, {u"deux"_s}, u"1-1"_s);
        known.look(release, Translation::Finished);
        std::swap(release.paragraphs.french, release.paragraphs.arabic);
        QCOMPARE(known.look(release, Translation::Finished).first().where,
                 (Where{Language::French, 0, 1, ParagraphId{100}}));
    }

    void nothingIsMissingInATextOfOneLanguage()
    {
        const Release release = releaseOf({u"Un."_s, u"Deux."_s}, {u""_s}, u"1-1 1-0"_s);
        QCOMPARE(missing(release, Translation::Finished), QList<int>());
    }

    void theEndOfATranslationIsMissingWhenItIsFinished()
    {
        const Release release = releaseOf({u"Un."_s, u"Deux."_s, u"Trois."_s, u"Quatre."_s},
                                          {u"ا."_s, u"ج."_s}, u"1-1 1-0 1-1 1-0"_s);
        QCOMPARE(missing(release, Translation::Finished), (QList<int>{2, 4}));
        QCOMPARE(missing(release, Translation::Underway), QList<int>{2});
    }

    void pairsThatAskForTooMuchDoNoHarm()
    {
        Release release = releaseOf({u"Un."_s}, {u"ا."_s}, u"3-1 2-2"_s);
        release.pairs.append(Pair{.count = {-1, 4}});
        QCOMPARE(missing(release, Translation::Finished), QList<int>());
    }
};

TARJUMAN_TEST(tst_KnownFindings)
#include "tst_KnownFindings.moc"
