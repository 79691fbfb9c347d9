// What the structure of a finished file says of titles, headings, lists and pictures.
#include "app/pdf/page/SectionTree.h"

#include "app/pdf/Export.h"
#include "tests/app/pdf/Readers.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <qpdf/QPDF.hh>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::tests;
using release::Role;
using text::Language;
using Object = QPDFObjectHandle;

class tst_SectionTree : public QObject {
    Q_OBJECT
private:
    static release::Release listed(Language language)
    {
        if (language == Language::Arabic) {
            return releaseOf(language, {{Role::Title, u"الرمل يتقدم"_s},
                                        {Role::Body, u"نقاط البرنامج:"_s},
                                        {Role::ListItem, u"1) افتتاح المحطة يوم 14 مارس"_s},
                                        {Role::ListItem, u"2) زيارة الكثبان"_s},
                                        {Role::ListItem, u"ندوة صحفية"_s}});
        }
        return releaseOf(language, {{Role::Title, u"Le sable avance"_s},
                                    {Role::Subtitle, u"Douze stations"_s},
                                    {Role::Body, u"Le programme :"_s},
                                    {Role::ListItem, u"1. ouverture de la station"_s},
                                    {Role::ListItem, u"2. visite des dunes avec www.dunes.example"_s},
                                    {Role::ListItem, u"une conférence"_s},
                                    {Role::Subtitle, u"Un réseau"_s},
                                    {Role::Body, u"Le réseau grandit."_s}});
    }

    static QByteArray pdfOf(Language language)
    {
        const auto form = language == Language::French ? pdf::Form::French : pdf::Form::Arabic;
        const auto exported = pdf::exportRelease(listed(language), form, {});
        return exported ? exported->bytes : QByteArray();
    }

    // "Document(Sect(H1 P L(LI(Lbl LBody))))".
    static QString shapeOf(Object node)
    {
        QStringList parts;
        if (node.isArray()) {
            for (Object kid : node.aitems()) {
                if (const QString part = shapeOf(kid); !part.isEmpty())
                    parts.append(part);
            }
            return parts.join(u' ');
        }
        if (!node.isDictionary() || !node.hasKey("/S"))
            return {};
        const QString type = QString::fromStdString(node.getKey("/S").getName()).mid(1);
        const QString within = shapeOf(node.getKey("/K"));
        return within.isEmpty() ? type : type + u'(' + within + u')';
    }

    static void visit(Object node, const std::string& type, std::vector<Object>& found)
    {
        if (node.isArray()) {
            for (Object kid : node.aitems())
                visit(kid, type, found);
        } else if (node.isDictionary() && node.hasKey("/S")) {
            if (node.getKey("/S").getName() == type)
                found.push_back(node);
            visit(node.getKey("/K"), type, found);
        }
    }

private Q_SLOTS:
    void itemsHaveLabelsAndASubtitleWithinTheTextIsAHeading()
    {
        const QByteArray pdf = pdfOf(Language::French);
        QVERIFY(!pdf.isEmpty());
        QPDF file;
        file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
        QCOMPARE(shapeOf(file.getRoot().getKey("/StructTreeRoot").getKey("/K")),
                 u"Document(Sect(H1 P P L(LI(Lbl LBody) LI(Lbl LBody(Link))) L(LI(Lbl LBody)) H2 P))"_s);
        std::vector<Object> lists;
        visit(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), "/L", lists);
        QCOMPARE(lists[0].getKey("/A").getKey("/ListNumbering").getName(), std::string("/Decimal"));
        QCOMPARE(lists[1].getKey("/A").getKey("/ListNumbering").getName(), std::string("/Disc"));
    }

    void readersGetNumberedItemsWhole_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("French") << Language::French;
        QTest::newRow("Arabic") << Language::Arabic;
    }
    void readersGetNumberedItemsWhole()
    {
        QFETCH(Language, language);
        const QByteArray pdf = pdfOf(language);
        QVERIFY(!pdf.isEmpty());
        const QString expected = wholeText(listed(language), language);
        QCOMPARE(difference(readWithPdftotext(pdf), expected), QString());
        QCOMPARE(difference(readWithMupdf(pdf), expected), QString());
        QCOMPARE(difference(readStructure(pdf), expected), QString());
    }

    void theNumberIsTheLabelAndNoMore()
    {
        for (Language language : text::bothLanguages) {
            const QByteArray pdf = pdfOf(language);
            QPDF file;
            file.processMemoryFile("file", pdf.constData(), size_t(pdf.size()));
            std::vector<Object> labels;
            visit(file.getRoot().getKey("/StructTreeRoot").getKey("/K"), "/Lbl", labels);
            QCOMPARE(labels.size(), size_t(3));
            for (Object label : labels)
                QVERIFY(!label.getKey("/K").isNull());
            QVERIFY(!labels[0].hasKey("/Alt"));
            QCOMPARE(labels[2].getKey("/Alt").getUTF8Value(), std::string("•"));
        }
    }
};

TARJUMAN_TEST(tst_SectionTree)
#include "tst_SectionTree.moc"
