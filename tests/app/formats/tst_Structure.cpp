#include "app/formats/Structure.h"

#include "app/formats/Paragraphs.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;
using tarjuman::release::Role;
using tarjuman::text::Language;

static Structure structureOf(const QString& text)
{
    return structureOf(documentOf(paragraphsOf(text)).blocks);
}

static QStringList rolesOf(const Structure& structure)
{
    QStringList roles;
    for (const Block& block : structure.blocks)
        roles.append(keyOf(*block.role));
    return roles;
}

class tst_Structure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullFrenchReleaseIsRead()
    {
        const auto structure =
            structureOf(u"Pour diffusion immédiate\n\nCOMMUNIQUÉ DE PRESSE\n\nUn titre\n\nUn sous-titre\n\n"
                        "Tunis, le 5 mai 2025\n\nUn début.\n\n« Une parole », dit-il.\n\n"
                        "• un\n• deux\n\nÀ propos de l’Institut : il existe.\n\nFIN\n\n"
                        "Contact presse : C. Morvan\nTunis"_s);
        QCOMPARE(rolesOf(structure),
                 (QStringList{u"mention"_s, u"kind"_s, u"title"_s, u"subtitle"_s, u"dateline"_s, u"lead"_s,
                              u"quotation"_s, u"list-item"_s, u"list-item"_s, u"boilerplate"_s, u"end-mark"_s,
                              u"contact"_s, u"contact"_s}));
        QCOMPARE(structure.date, QDate(2025, 5, 5));
        QCOMPARE(structure.place, u"Tunis"_s);
    }

    void itemsLoseTheirSignsAndKeepTheirNumbers()
    {
        const auto structure = structureOf(
            u"Un titre\n\nTunis, le 5 mai 2025\n\nOnt ouvert :\n\n– un puits ;\n\n•\tun bassin ;\n\n1) une source."_s);
        QStringList items;
        for (const Block& block : structure.blocks) {
            if (block.role == Role::ListItem)
                items.append(block.text);
        }
        QCOMPARE(items, (QStringList{u"un puits ;"_s, u"un bassin ;"_s, u"1) une source."_s}));
    }

    void numberedHeadingsAreNoItems_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("roles");
        const QString text = u"\n\nUn paragraphe dit la suite.\n\n"_s;
        const QStringList headed{u"lead"_s, u"subtitle"_s, u"body"_s, u"subtitle"_s, u"body"_s};
        QTest::newRow("figures") << u"1. Contexte"_s + text + u"2. Moyens"_s + text << headed;
        QTest::newRow("brackets") << u"1) Contexte"_s + text + u"2) Moyens"_s + text << headed;
        QTest::newRow("chapters") << u"1.1 Contexte"_s + text + u"1.2. Moyens"_s + text << headed;
        QTest::newRow("Roman") << u"I. Contexte"_s + text + u"II – Moyens"_s + text << headed;
        QTest::newRow("letters") << u"A) Contexte"_s + text + u"B) Moyens"_s + text << headed;
        QTest::newRow("Arabic ordinals") << u"أولاً: السياق"_s + text + u"ثانيًا – الوسائل"_s + text << headed;
        QTest::newRow("Arabic figures") << u"١. السياق"_s + text + u"٢- الوسائل"_s + text << headed;
        QTest::newRow("a list") << u"1. Un puits\n\n2. Une école"_s + text
                                << QStringList{u"lead"_s, u"list-item"_s, u"list-item"_s, u"body"_s};
        QTest::newRow("sentences") << u"1. Un puits fut creusé."_s + text
                                   << QStringList{u"lead"_s, u"list-item"_s, u"body"_s};
        QTest::newRow("small letters")
            << u"1. un puits"_s + text << QStringList{u"lead"_s, u"list-item"_s, u"body"_s};
        QTest::newRow("the last thing") << u"1. Contexte"_s << QStringList{u"lead"_s, u"list-item"_s};
        QTest::newRow("a number of things")
            << u"12 écoles ont ouvert"_s + text << QStringList{u"lead"_s, u"body"_s, u"body"_s};
        QTest::newRow("an hour") << u"10:30 Ouverture"_s + text
                                 << QStringList{u"lead"_s, u"body"_s, u"body"_s};
    }
    void numberedHeadingsAreNoItems()
    {
        QFETCH(QString, body);
        const auto structure = structureOf(u"Un titre\n\nTunis, le 5 mai 2025\n\nUn début.\n\n"_s + body);
        QTEST(rolesOf(structure).mid(2), "roles");
    }

    void anArabicReleaseIsRead()
    {
        const auto structure =
            structureOf(u"بيان صحفي\n\nعنوان\n\nتونس، ٥ مايو ٢٠٢٥\n\nافتتح المعهد مدرسة.\n\n"
                        "والتحق بها أربعون.\n\nالجدير بالذكر أنها الأولى.\n\nانتهى\n\nللتواصل: هاتف"_s);
        QCOMPARE(rolesOf(structure), (QStringList{u"kind"_s, u"title"_s, u"dateline"_s, u"lead"_s, u"body"_s,
                                                  u"boilerplate"_s, u"end-mark"_s, u"contact"_s}));
        QCOMPARE(structure.date, QDate(2025, 5, 5));
        QCOMPARE(structure.place, u"تونس"_s);
    }

    void theDatelineMayRunIntoTheLead()
    {
        const auto structure =
            structureOf(u"Un titre\n\nTunis, le 5 mai 2025 – Quarante traducteurs.\n\nLa suite."_s);
        QCOMPARE(rolesOf(structure), (QStringList{u"title"_s, u"lead"_s, u"body"_s}));
        QCOMPARE(structure.place, u"Tunis"_s);
    }

    void aTextWithoutDatelineHasATitle()
    {
        const auto structure = structureOf(u"Un titre\n\nUn début.\n\nUne suite.\n\nContact : C. Morvan"_s);
        QCOMPARE(rolesOf(structure), (QStringList{u"title"_s, u"lead"_s, u"body"_s, u"contact"_s}));
        QVERIFY(!structure.date.isValid());
    }

    void whatTheFileSaysGoesFirst()
    {
        const auto structure = structureOf(QList<Block>{{.text = u"Institut de Tunis"_s},
                                                        {.role = Role::Title, .text = u"Un titre"_s},
                                                        {.text = u"Tunis, le 5 mai 2025"_s},
                                                        {.role = Role::Subtitle, .text = u"Le fait"_s},
                                                        {.text = u"Un début."_s},
                                                        {.role = Role::ListItem, .text = u"un puits"_s},
                                                        {.role = Role::Title, .text = u"La suite"_s},
                                                        {.text = u"Un texte."_s},
                                                        {.role = Role::Subtitle, .text = u"Contact"_s}});
        QCOMPARE(rolesOf(structure),
                 (QStringList{u"subtitle"_s, u"title"_s, u"dateline"_s, u"subtitle"_s, u"lead"_s,
                              u"list-item"_s, u"subtitle"_s, u"body"_s, u"contact"_s}));
    }

    void spansFollowWhenASignGoes()
    {
        const auto structure = structureOf(QList<Block>{
            {.text = u"Un titre"_s},
            {.text = u"Ont ouvert :"_s},
            {.text = u"– un puits"_s, .spans = {{2, 2, tarjuman::release::Span::Kind::Bold, {}}}}});
        QCOMPARE(structure.blocks[2].text, u"un puits"_s);
        QCOMPARE(structure.blocks[2].spans.first().start, 0);
    }

    void aSingleParagraphIsText()
    {
        QCOMPARE(rolesOf(structureOf(u"Un texte."_s)), QStringList(u"lead"_s));
        QVERIFY(structureOf(u"\n"_s).blocks.isEmpty());
    }

    void theTextIsKeptLetterForLetter()
    {
        const QString paragraph = u"«Une parole. \" et ـ autre\u202f; chose"_s;
        QCOMPARE(structureOf(paragraph).blocks.first().text, paragraph);
    }

    void theLanguageFollowsTheLetters()
    {
        QCOMPARE(languageOf(u"Le mot انتهى vient à la fin."_s), Language::French);
        QCOMPARE(languageOf(u"قال مدير UNESCO أمس"_s), Language::Arabic);
        QCOMPARE(languageOf(u"2024"_s), Language::French);
    }
};

TARJUMAN_TEST(tst_Structure)
#include "tst_Structure.moc"
