#include "tests/support/TestMain.h"
#include "ui/output/ExportChoices.h"
#include "ui/settings/Settings.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_ExportChoices : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;

    static QList<pdf::PageSetup> templates()
    {
        pdf::PageSetup house;
        house.name = u"House"_s;
        house.letterhead.shown = true;
        house.kashida = true;
        pdf::PageSetup american = house;
        american.name = u"New York"_s;
        american.paper = pdf::Paper::Letter;
        return {house, american};
    }
    static QComboBox* field(ExportChoices& choices, const QString& name)
    {
        return choices.findChild<QComboBox*>(name);
    }
    static void pick(QComboBox* field, int index)
    {
        field->setCurrentIndex(index);
        Q_EMIT field->activated(index);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    }
    void cleanup() { m_settings.reset(); } // before its folder goes

    void eachSegmentIsAForm_data()
    {
        QTest::addColumn<QString>("segment");
        QTest::addColumn<QList<pdf::Form>>("forms");
        QTest::newRow("side by side") << u"exportSideBySide"_s << QList{pdf::Form::SideBySide};
        QTest::newRow("in turn") << u"exportInTurn"_s << QList{pdf::Form::FrenchThenArabic};
        QTest::newRow("French") << u"exportFrench"_s << QList{pdf::Form::French};
        QTest::newRow("Arabic") << u"exportArabic"_s << QList{pdf::Form::Arabic};
        QTest::newRow("two files") << u"exportTwoFiles"_s << QList{pdf::Form::French, pdf::Form::Arabic};
    }
    void eachSegmentIsAForm()
    {
        QFETCH(QString, segment);
        QFETCH(QList<pdf::Form>, forms);
        ExportChoices choices(*m_settings);
        choices.findChild<QPushButton*>(segment)->click();
        QVERIFY(choices.forms() == forms);
        QVERIFY(ExportChoices(*m_settings).forms() == forms); // the next one remembers
    }

    void aTemplateBringsItsSetup()
    {
        ExportChoices choices(*m_settings);
        choices.setTemplates(templates());
        QSignalSpy changed(&choices, &ExportChoices::changed);
        QComboBox* offered = field(choices, u"exportTemplate"_s);
        QCOMPARE(offered->itemText(0), u"No letterhead"_s);
        QVERIFY(!choices.setup().letterhead.shown);
        pick(offered, 2);
        QCOMPARE(changed.count(), 1);
        QVERIFY(choices.setup() == templates().at(1));
        QCOMPARE(field(choices, u"exportPaper"_s)->currentIndex(), 1);
    }

    void thePaperIsTheReadersChoice()
    {
        ExportChoices choices(*m_settings);
        choices.setTemplates(templates());
        pick(field(choices, u"exportPaper"_s), 1);
        QVERIFY(choices.setup().paper == pdf::Paper::Letter);
        QVERIFY(ExportChoices(*m_settings).setup().paper == pdf::Paper::Letter);
    }

    void thePagesToFitOnAreKeptAcrossTemplates()
    {
        ExportChoices choices(*m_settings);
        choices.setTemplates(templates());
        QSignalSpy changed(&choices, &ExportChoices::changed);
        pick(field(choices, u"exportFit"_s), 2);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(choices.setup().fitPages, 2);
        pick(field(choices, u"exportTemplate"_s), 1);
        QCOMPARE(choices.setup().fitPages, 2);
        choices.setTemplates(templates());
        QCOMPARE(choices.setup().fitPages, 2);
        choices.setFitPages(0);
        QCOMPARE(choices.setup().fitPages, 0);
        QCOMPARE(field(choices, u"exportFit"_s)->currentIndex(), 0);
        QCOMPARE(ExportChoices(*m_settings).setup().fitPages, 0); // not remembered
    }

    void editingTemplatesKeepsTheChoice()
    {
        ExportChoices choices(*m_settings);
        choices.setTemplates(templates());
        QSignalSpy asked(&choices, &ExportChoices::templateEditingRequested);
        QComboBox* offered = field(choices, u"exportTemplate"_s);
        pick(offered, 1);
        pick(offered, offered->count() - 1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(offered->currentText(), u"House"_s);
        QCOMPARE(choices.setup().name, u"House"_s);
    }

    void editedTemplatesTakeEffect()
    {
        ExportChoices choices(*m_settings);
        choices.setTemplates(templates());
        pick(field(choices, u"exportTemplate"_s), 1);
        QList<pdf::PageSetup> edited = templates();
        edited[0].letterhead.organisation.french = u"Institut"_s;
        choices.setTemplates(edited);
        QCOMPARE(choices.setup().letterhead.organisation.french, u"Institut"_s);
    }

    void linesOfferWhatTheFormKnows()
    {
        ExportChoices choices(*m_settings);
        QComboBox* lines = field(choices, u"exportLines"_s);
        QCOMPARE(lines->count(), 4);
        choices.setProduct(ExportChoices::Product::French);
        QCOMPARE(lines->count(), 2);
        QVERIFY(choices.setup().hyphenateFrench);
        pick(lines, 1);
        QVERIFY(!choices.setup().hyphenateFrench);
        choices.setProduct(ExportChoices::Product::Arabic);
        QVERIFY(!choices.setup().kashida);
        pick(lines, 1);
        QVERIFY(choices.setup().kashida);
        QVERIFY(!choices.setup().hyphenateFrench); // untouched by the Arabic choice
    }
};

TARJUMAN_WIDGET_TEST(tst_ExportChoices)
#include "tst_ExportChoices.moc"
