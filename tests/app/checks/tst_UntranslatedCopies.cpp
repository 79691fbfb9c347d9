#include "app/checks/UntranslatedCopies.h"

#include "tests/app/checks/Described.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::checks;
using tarjuman::release::ParagraphId;
using tarjuman::release::Span;
using tarjuman::text::Language;

namespace {

PairScope pairedTexts(const QStringList& french, const QStringList& arabic)
{
    return {{sideOf(french), sideOf(arabic, 100)}, true};
}

} // namespace

class tst_UntranslatedCopies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frenchInTheArabicColumnIsFoundThere()
    {
        const QString text = u"Le jury se réunit demain à Sfax."_s;
        const Findings found = untranslatedCopies(pairedTexts({text}, {text}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].rule, Rule::Untranslated);
        QCOMPARE(found[0].where, (Where{Language::Arabic, 0, int(text.size()), ParagraphId{100}}));
        QCOMPARE(*found[0].counterpart, (Where{Language::French, 0, int(text.size()), ParagraphId{1}}));
        QVERIFY(!found[0].fix && !found[0].message.isEmpty());
    }

    void arabicInTheFrenchColumnIsFoundThere()
    {
        const QString text = u"تجتمع لجنة التحكيم غداً في صفاقس."_s;
        const Findings found = untranslatedCopies(pairedTexts({text}, {text}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].where.language, Language::French);
        QCOMPARE(found[0].counterpart->language, Language::Arabic);
    }

    void spacesQuotationMarksAndCapitalsMakeNoOtherWords()
    {
        const auto pair = pairedTexts({u"Le jury\u00A0: « Rien n’est décidé encore »."_s},
                                      {u" LE JURY : “ Rien n'est décidé  encore ”."_s});
        QCOMPARE(untranslatedCopies(pair).size(), 1);
    }

    void oneOfSeveralIsFound()
    {
        const QString copied = u"Les lauréats seront connus lundi."_s;
        const auto found = untranslatedCopies(pairedTexts({u"Le jury siège."_s, copied}, {u"نص."_s, copied}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].where.paragraph, ParagraphId{101});
        QCOMPARE(found[0].counterpart->paragraph, ParagraphId{2});
    }

    void otherParagraphsStand_data()
    {
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("arabic");
        const auto same = [](const char* name, const QString& text) { QTest::newRow(name) << text << text; };
        QTest::newRow("a translation") << u"Le jury se réunit demain."_s << u"تجتمع لجنة التحكيم غداً."_s;
        QTest::newRow("a copy that was worked on")
            << u"Le jury se réunit demain à Sfax."_s << u"تجتمع le jury se réunit demain à Sfax."_s;
        same("a name", u"Marie-Claude Berdouzal"_s);
        same("an acronym", u"UNESCO – OMS – FAO – OIT – BIT"_s);
        same("addresses", u"presse@exemple.org – www.exemple.org – info@exemple.org"_s);
        same("numbers", u"+216 71 000 000 / +216 71 000 001"_s);
        same("stars", u"* * * * * *"_s);
        same("nothing", u""_s);
        same("as much of one as of the other", u"le jury se réunit تجتمع لجنة التحكيم غداً"_s);
    }

    void otherParagraphsStand()
    {
        QFETCH(QString, french);
        QFETCH(QString, arabic);
        QCOMPARE(untranslatedCopies(pairedTexts({french}, {arabic})), Findings());
    }

    void whatIsMarkedAsForeignIsLeftAlone()
    {
        const QString text = u"Ad astra per aspera et ultra."_s;
        PairScope pair = pairedTexts({text}, {text});
        QCOMPARE(untranslatedCopies(pair).size(), 1);
        pair.paragraphs.arabic[0].spans = {
            {.start = 0, .length = int(text.size()), .kind = Span::Kind::Foreign, .value = u"la"_s}};
        QCOMPARE(untranslatedCopies(pair), Findings());
    }
};

TARJUMAN_TEST(tst_UntranslatedCopies)
#include "tst_UntranslatedCopies.moc"
