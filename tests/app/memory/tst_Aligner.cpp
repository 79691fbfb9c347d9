#include "app/memory/Aligner.h"

#include "tests/app/memory/AlignmentCases.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::memory;
using release::Pair;
using release::Paragraph;
using release::ParagraphId;
using release::Role;
using Counts = QList<text::PerLanguage<int>>;

namespace {

Counts countsOf(const QList<Link>& links)
{
    Counts counts;
    for (const Link& link : links)
        counts += link.count;
    return counts;
}

// A release of an institute that does not exist; the translator made one paragraph of the fourth and the
// fifth.
const QStringList frenchRelease = {
    u"L’Institut des rivages ouvre un observatoire du littoral"_s,
    u"Sfax, le 4 mars 2026"_s,
    u"La présidente de l’Institut des rivages, Mme Salma Karoui, a inauguré mercredi à Sfax le premier observatoire du littoral, en présence de douze chercheurs et de représentants de la ville."_s,
    u"Le maire a salué un projet qui servira les pêcheurs, les écoles et les visiteurs, et qui donnera à la ville les mesures qui lui manquaient depuis des années."_s,
    u"Il a également remercié les bénévoles qui ont réuni, pendant deux ans, les relevés de la côte."_s,
    u"De son côté, Mme Karoui a annoncé que les mesures seront publiées chaque semaine et que l’observatoire accueillera 40 étudiants par an, venus de toute la région."_s,
    u"FIN"_s,
};
const QStringList arabicRelease = {
    u"معهد الشواطئ يفتتح مرصدًا للساحل"_s,
    u"صفاقس، 4 مارس 2026"_s,
    u"افتتحت رئيسة معهد الشواطئ السيدة سلمى القروي يوم الأربعاء في صفاقس أول مرصد للساحل، بحضور اثني عشر باحثًا وممثلين عن المدينة."_s,
    u"وأشاد رئيس البلدية بمشروع يخدم الصيادين والمدارس والزوار، ويمنح المدينة القياسات التي افتقدتها منذ سنوات، كما شكر المتطوعين الذين جمعوا طوال عامين قراءات الشاطئ."_s,
    u"من جانبها أعلنت السيدة القروي أن القياسات ستُنشر كل أسبوع، وأن المرصد سيستقبل 40 طالبًا في السنة من أنحاء المنطقة كافة."_s,
    u"انتهى"_s,
};

} // namespace

class tst_Aligner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoParagraphsThatBecameOneAreLinkedWithIt()
    {
        const Counts expected = {{1, 1}, {1, 1}, {1, 1}, {2, 1}, {1, 1}, {1, 1}};
        QCOMPARE(countsOf(align(frenchRelease, arabicRelease, Unit::Paragraph)), expected);
    }

    void aParagraphLeftOutStandsAlone()
    {
        QStringList arabic = arabicRelease;
        arabic.removeAt(4);
        const Counts expected = {{1, 1}, {1, 1}, {1, 1}, {2, 1}, {1, 0}, {1, 1}};
        QCOMPARE(countsOf(align(frenchRelease, arabic, Unit::Paragraph)), expected);
    }

    void knownPairingsAreFound()
    {
        QCOMPARE(memory::testing::scoreOf(tarjuman::testing::projectFile(u"tests/data/align/cases.json"_s)),
                 1.0);
    }

    void linksSayWhereTheyBegin()
    {
        const auto links = align(frenchRelease, arabicRelease, Unit::Paragraph);
        QCOMPARE(links[4], (Link{{5, 4}, {1, 1}}));
    }

    void anEmptySideLeavesEveryPartAlone()
    {
        QVERIFY(align({}, {}, Unit::Sentence).isEmpty());
        QCOMPARE(countsOf(align({u"Un."_s, u"Deux."_s}, {}, Unit::Sentence)), (Counts{{1, 0}, {1, 0}}));
        QCOMPARE(countsOf(align({}, {u"واحد."_s}, Unit::Paragraph)), (Counts{{0, 1}}));
    }

    void rolesKeepTheTitleWithTheTitle()
    {
        const QList<Paragraph> french = {{ParagraphId{1}, Role::Mention, u"Pour diffusion immédiate"_s},
                                         {ParagraphId{2}, Role::Title, u"Un titre"_s},
                                         {ParagraphId{3}, Role::Body, u"Un texte court."_s}};
        const QList<Paragraph> arabic = {{ParagraphId{4}, Role::Title, u"عنوان"_s},
                                         {ParagraphId{5}, Role::Body, u"نص قصير."_s}};
        const QList<Pair> expected = {{{1, 0}}, {{1, 1}}, {{1, 1}}};
        QCOMPARE(alignParagraphs(french, arabic), expected);
    }

    void veryUnevenTextsAreLinkedWhole()
    {
        const QStringList many(20'000, u"Une phrase."_s);
        for (const auto& links :
             {align(many, {u"جملة."_s}, Unit::Sentence), align({u"Une."_s}, many, Unit::Sentence)}) {
            qsizetype parts = 0;
            for (const Link& link : links)
                parts += link.count.french + link.count.arabic;
            QCOMPARE(parts, 20'001);
        }
    }
};

TARJUMAN_TEST(tst_Aligner)
#include "tst_Aligner.moc"
