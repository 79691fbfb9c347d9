// Bold, italic and raised letters, links and words of other languages in the finished file: what readers get,
// and what the structure says.
#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/Export.h"
#include "app/pdf/font/FontSet.h"
#include "app/pdf/line/Shaper.h"
#include "tests/app/pdf/Readers.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <qpdf/QPDF.hh>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using release::Role;
using release::Span;
using text::Language;
using Object = QPDFObjectHandle;

class tst_StructureObjects : public QObject {
    Q_OBJECT
private:
    static void dress(release::Paragraph& paragraph, const QString& words, Span::Kind kind,
                      const QString& value = {})
    {
        const auto start = static_cast<int>(paragraph.text.indexOf(words));
        QVERIFY2(start >= 0, qPrintable(words));
        paragraph.spans.append({start, static_cast<int>(words.size()), kind, value});
    }

    static release::Release dressed()
    {
        release::Release release = releaseOf(
            Language::French,
            {{Role::Title, u"Le 1er forum des dunes s’ouvre à Douz"_s},
             {Role::Body,
              u"Le forum « The Sea of Sand » s’ouvre le 1er mai à Douz ; le programme très détaillé "
              u"est sur le site de l’Institut, et les inscriptions se font à l’adresse "
              u"forum@dunes.example jusqu’au 15 avril, sans aucune exception possible."_s}});
        release.paragraphs.arabic =
            releaseOf(
                Language::Arabic,
                {{Role::Title, u"المنتدى الأول للكثبان يفتتح في دوز"_s},
                 {Role::Body, u"يفتتح منتدى الكثبان The Sea of Sand يوم 1 مايو في دوز، والبرنامج المفصل "
                              u"على موقع المعهد، ويجري التسجيل على العنوان forum@dunes.example حتى 15 "
                              u"أبريل دون أي استثناء ممكن."_s}})
                .paragraphs.arabic;
        for (release::Pair& pair : release.pairs)
            pair.count.arabic = 1;
        release::Paragraph& french = release.paragraphs.french[1];
        dress(french, u"The Sea of Sand"_s, Span::Kind::Foreign, u"en"_s);
        dress(french, u"The Sea of Sand"_s, Span::Kind::Italic);
        dress(french, u"très détaillé"_s, Span::Kind::Bold);
        dress(french, u"le site de l’Institut"_s, Span::Kind::Link, u"www.dunes.example/forum"_s);
        release::Paragraph& arabic = release.paragraphs.arabic[1];
        dress(arabic, u"منتدى"_s, Span::Kind::Bold);
        dress(arabic, u"مفصل"_s, Span::Kind::Bold); // a part of a word: its letters go on joining
        dress(arabic, u"موقع المعهد"_s, Span::Kind::Link, u"www.dunes.example/forum"_s);
        dress(arabic, u"دون"_s, Span::Kind::Italic);
        return release;
    }

    static QByteArray pdfOf(pdf::Form form)
    {
        const auto exported = pdf::exportRelease(dressed(), form, {});
        if (!exported)
            qWarning() << exported.error().message;
        return exported ? exported->bytes : QByteArray();
    }

    static void collect(Object node, const std::string& type, std::vector<Object>& found)
    {
        if (node.isArray()) {
            for (Object kid : node.aitems())
                collect(kid, type, found);
        } else if (node.isDictionary() && node.hasKey("/S")) {
            if (node.getKey("/S").getName() == type)
                found.push_back(node);
            collect(node.getKey("/K"), type, found);
        }
    }

private Q_SLOTS:
    void readersGetTheTextWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("French") << Language::French;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void readersGetTheTextWhole()
    {
        QFETCH(Language, language);
        const QByteArray pdf = pdfOf(language == Language::French ? pdf::Form::French : pdf::Form::Arabic);
        QVERIFY(!pdf.isEmpty());
        const QString expected = wholeText(dressed(), language);
        QCOMPARE(difference(readWithPdftotext(pdf), expected), QString());
        QCOMPARE(difference(readWithMupdf(pdf), expected), QString());
        QCOMPARE(difference(readStructure(pdf), expected), QString());
    }

    void everyFormConforms_data()
    {
        QTest::addColumn<pdf::Form>("form");
        QTest::newRow("French") << pdf::Form::French;
        QTest::newRow("Arabic") << pdf::Form::Arabic;
        QTest::newRow("side by side") << pdf::Form::SideBySide;
        QTest::newRow("one after the other") << pdf::Form::FrenchThenArabic;
    }
    void everyFormConforms()
    {
        QFETCH(pdf::Form, form);
        const auto faults = conformance::checkConformance(pdfOf(form));
        QVERIFY(faults);
        QVERIFY2(faults->isEmpty(), qPrintable(faults->value(0).rule + u": "_s + faults->value(0).detail));
    }

    void linksLeadSomewhereAndSayWhere()
    {
        const QByteArray pdf = pdfOf(pdf::Form::FrenchThenArabic);
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        std::vector<Object> links;
        collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), "/Link", links);
        QCOMPARE(links.size(), size_t(4));
        QStringList targets;
        for (Object link : links) {
            Object reference;
            for (Object kid : link.getKey("/K").aitems())
                reference = kid.isDictionary() && kid.hasKey("/Obj") ? kid : reference;
            QVERIFY(reference.isInitialized());
            Object annotation = reference.getKey("/Obj");
            QVERIFY(!annotation.getKey("/Contents").getUTF8Value().empty());
            QVERIFY(annotation.getKey("/StructParent").isInteger());
            targets.append(QString::fromStdString(annotation.getKey("/A").getKey("/URI").getStringValue()));
        }
        targets.removeDuplicates();
        QCOMPARE(targets,
                 (QStringList{u"https://www.dunes.example/forum"_s, u"mailto:forum@dunes.example"_s}));
    }

    void wordsOfAnotherLanguageSaySo()
    {
        const QByteArray pdf = pdfOf(pdf::Form::French);
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        std::vector<Object> spans;
        collect(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), "/Span", spans);
        QVERIFY(!spans.empty());
        QCOMPARE(spans.front().getKey("/Lang").getStringValue(), std::string("en"));
    }

    void joinedLettersGoOnJoiningWhereTheDressChanges()
    {
        auto fonts = pdf::FontSet::open({u"Charis SIL"_s, u"Amiri"_s});
        QVERIFY(fonts);
        pdf::Shaper shaper;
        pdf::WordKey key{&fonts->font(Language::Arabic, {}), Language::Arabic, pdf::Direction::RightToLeft};
        const int alone = shaper.shape(u"ب", key).boxes.front().code;
        key.joinedAfter = true;
        const int initial = shaper.shape(u"ب", key).boxes.front().code;
        key.joinedBefore = true;
        const int medial = shaper.shape(u"ب", key).boxes.front().code;
        QVERIFY(alone != initial && initial != medial && alone != medial);
    }

    void aRaisedLetterIsSmallerAndStandsOnTheSameLine()
    {
        auto fonts = pdf::FontSet::open({u"Charis SIL"_s, u"Amiri"_s});
        QVERIFY(fonts);
        pdf::Shaper shaper;
        pdf::WordKey key{&fonts->font(Language::French, {})};
        const int usual = shaper.shape(u"er", key).advance;
        key.rise = pdf::Rise::Raised;
        const int raised = shaper.shape(u"er", key).advance;
        QVERIFY(raised > usual / 2 && raised < usual * 7 / 10);
    }
};

TARJUMAN_TEST(tst_StructureObjects)
#include "tst_StructureObjects.moc"
