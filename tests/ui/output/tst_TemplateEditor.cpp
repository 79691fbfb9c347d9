#include "ui/output/TemplateEditor.h"

#include "ui/output/ColourField.h"
#include "ui/output/SampleRelease.h"

#include "tests/support/TestMain.h"
#include "tests/ui/output/FakeExports.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;

class tst_TemplateEditor : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Desk> m_desk;
    FakeExports m_exports;
    QPointer<TemplateEditor> m_editor;

    template <typename T>
    T* part(const QString& name)
    {
        return m_editor->findChild<T*>(name);
    }
    void open(const QStringList& names, const QString& chosen = {})
    {
        QList<pdf::PageSetup> templates;
        for (const QString& name : names) {
            pdf::PageSetup setup;
            setup.name = name;
            templates.append(setup);
        }
        m_editor =
            new TemplateEditor(*m_desk, m_exports.exporter(), sampleRelease(), templates, chosen, nullptr);
        m_editor->open();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<desk::Desk>(m_folder.filePath(u"archive.tarjuman"_s), QString());
        m_desk->open();
        m_exports.calls.clear();
        m_exports.answerAtOnce = [](const desk::ExportOrder&) { return sampleOutcome(); };
    }
    void cleanup()
    {
        delete m_editor;
        m_desk.reset();
    }

    void theChosenTemplateIsShown()
    {
        open({u"House"_s, u"New York"_s}, u"New York"_s);
        QCOMPARE(part<QListWidget>(u"templateList"_s)->currentRow(), 1);
        QCOMPARE(part<QLineEdit>(u"templateName"_s)->text(), u"New York"_s);
    }

    void whatIsTypedIsInTheTemplateAndInThePreview()
    {
        open({u"House"_s});
        part<QCheckBox>(u"letterheadShown"_s)->setChecked(true);
        part<QLineEdit>(u"organisationFrench"_s)->setText(u"Institut"_s);
        part<QLineEdit>(u"organisationArabic"_s)->setText(u"المعهد"_s);
        part<QPlainTextEdit>(u"addressArabic"_s)->setPlainText(u"شارع النخيل\nتونس"_s);
        part<QDoubleSpinBox>(u"marginTop"_s)->setValue(20);
        const pdf::PageSetup setup = m_editor->templates().first();
        QVERIFY(setup.letterhead.shown);
        QCOMPARE(setup.letterhead.organisation.arabic, u"المعهد"_s);
        QCOMPARE(setup.letterhead.address.arabic, u"شارع النخيل\nتونس"_s);
        QCOMPARE(qRound(setup.margins.top()), 57);
        QTRY_VERIFY(m_exports.count() > 0 &&
                    m_exports.call(m_exports.count() - 1).order.setup.letterhead.organisation.french ==
                        u"Institut"_s);
    }

    void everyFieldIsInTheTemplate()
    {
        open({u"House"_s});
        part<QCheckBox>(u"pageNumbers"_s)->setChecked(false);
        part<QCheckBox>(u"runningHead"_s)->setChecked(true);
        part<QCheckBox>(u"embargoBanner"_s)->setChecked(false);
        part<QCheckBox>(u"draftWatermark"_s)->setChecked(true);
        part<QComboBox>(u"arabicDigits"_s)->setCurrentIndex(1);
        part<QLineEdit>(u"footLineArabic"_s)->setText(u"للنشر"_s);
        part<QCheckBox>(u"hangingPunctuation"_s)->setChecked(true);
        part<QCheckBox>(u"kashida"_s)->setChecked(true);
        part<QDoubleSpinBox>(u"sizeFrench"_s)->setValue(12);
        part<QDoubleSpinBox>(u"titleSizeArabic"_s)->setValue(24);
        part<QDoubleSpinBox>(u"leadingArabic"_s)->setValue(95);
        part<QComboBox>(u"columnWidths"_s)->setCurrentIndex(1);
        part<QDoubleSpinBox>(u"fitType"_s)->setValue(80);
        part<QAbstractButton>(u"swatch-1f4e9c"_s)->click();
        pdf::PageSetup expected;
        expected.name = u"House"_s;
        expected.leading.arabic = 0.95;
        expected.columns.widths = pdf::ColumnWidths::Alike;
        expected.furniture = {.pageNumbers = false,
                              .runningHead = true,
                              .footLine = {{}, u"للنشر"_s},
                              .embargoBanner = false,
                              .draftWatermark = true,
                              .digits = {pdf::Digits::Western, pdf::Digits::ArabicIndic}};
        expected.hangingPunctuation = true;
        expected.kashida = true;
        expected.fontSize.french = 12;
        expected.titleSize.arabic = 24;
        expected.fitLimits.type = 0.8;
        expected.accent = QColor(0x1f, 0x4e, 0x9c);
        const pdf::PageSetup setup = m_editor->templates().first();
        QCOMPARE(toJson(setup), toJson(expected));
    }

    void whatTheFileIsToBeIsInTheTemplate()
    {
        open({u"House"_s});
        part<QComboBox>(u"fileStandard"_s)->setCurrentIndex(2);
        part<QComboBox>(u"fileDate"_s)->setCurrentIndex(1);
        part<QCheckBox>(u"cropMarks"_s)->setChecked(true);
        part<QLineEdit>(u"rightsFrench"_s)->setText(u"Reproduction libre"_s);
        part<QLineEdit>(u"keywordsArabic"_s)->setText(u"رمل، كثبان"_s);
        pdf::PageSetup expected;
        expected.name = u"House"_s;
        expected.delivery = {pdf::Standard::Press,
                             pdf::FileDate::OfMaking,
                             true,
                             {u"Reproduction libre"_s, {}},
                             {{}, u"رمل، كثبان"_s}};
        QCOMPARE(toJson(m_editor->templates().first()), toJson(expected));
    }

    void onlyTypefacesThatCanBeEmbeddedAreOffered()
    {
        open({u"House"_s});
        for (const char* name : {"familyFrench", "familyArabic", "titleFamilyArabic"}) {
            auto* families = part<QComboBox>(QLatin1StringView(name));
            QVERIFY(families->count() > 1);
            QVERIFY(families->findText(u"Amiri"_s) >= 0 || families->findText(u"Charis SIL"_s) >= 0);
        }
        QCOMPARE(part<QComboBox>(u"titleFamilyFrench"_s)->currentData().toString(), QString());
    }

    void aTypefaceThatIsNotHereIsKept()
    {
        pdf::PageSetup setup;
        setup.name = u"House"_s;
        setup.fontFamily.french = u"Garamond of the house"_s;
        m_editor = new TemplateEditor(*m_desk, m_exports.exporter(), sampleRelease(), {setup}, {}, nullptr);
        QCOMPARE(part<QComboBox>(u"familyFrench"_s)->currentText(), u"Garamond of the house"_s);
        part<QLineEdit>(u"templateName"_s)->setText(u"Maison"_s);
        QCOMPARE(m_editor->templates().first().fontFamily.french, u"Garamond of the house"_s);
    }

    void aPaleColourIsSaidSo()
    {
        open({u"House"_s});
        auto* accent = part<ColourField>(u"accent"_s);
        auto* words = part<QLabel>(u"colourWords"_s);
        accent->setColour(QColor(0xff, 0xe0, 0x60));
        QVERIFY(!words->text().isEmpty());
        accent->setColour(QColor(0x7a, 0x52, 0x00));
        QVERIFY(words->text().isEmpty());
    }

    void lookingChangesNothing()
    {
        open({u"House"_s, u"New York"_s});
        const QList<pdf::PageSetup> before = m_editor->templates();
        part<QListWidget>(u"templateList"_s)->setCurrentRow(1);
        part<QListWidget>(u"templateList"_s)->setCurrentRow(0);
        part<QLineEdit>(u"templateName"_s)->setText(u"Maison"_s);
        part<QLineEdit>(u"templateName"_s)->setText(u"House"_s);
        QVERIFY(m_editor->templates() == before); // margins shown rounded stay exact
    }

    void templatesComeAndGo()
    {
        open({u"House"_s});
        QVERIFY(!part<QPushButton>(u"templateRemove"_s)->isEnabled());
        part<QPushButton>(u"templateDuplicate"_s)->click();
        QCOMPARE(m_editor->templates().last().name, u"House 2"_s);
        part<QPushButton>(u"templateAdd"_s)->click();
        QCOMPARE(m_editor->templates().size(), 3);
        part<QListWidget>(u"templateList"_s)->setCurrentRow(0);
        part<QPushButton>(u"templateRemove"_s)->click();
        QCOMPARE(m_editor->templates().size(), 2);
        QCOMPARE(part<QLineEdit>(u"templateName"_s)->text(), u"House 2"_s);
    }

    void aRemovedTemplateIsBroughtBack()
    {
        open({u"House"_s, u"New York"_s, u"Plain"_s});
        const QList<pdf::PageSetup> before = m_editor->templates();
        auto* undo = part<QPushButton>(u"templateUndo"_s);
        QVERIFY(!undo->isVisible());
        part<QListWidget>(u"templateList"_s)->setCurrentRow(1);
        part<QPushButton>(u"templateRemove"_s)->click();
        part<QPushButton>(u"templateRemove"_s)->click();
        QCOMPARE(m_editor->templates().size(), 1);
        QVERIFY(undo->isVisible());
        undo->click();
        undo->click();
        QVERIFY(m_editor->templates() == before);
        QVERIFY(!undo->isVisible());
    }

    void namesMustTellTemplatesApart()
    {
        open({u"House"_s, u"New York"_s});
        part<QLineEdit>(u"templateName"_s)->setText(u"New York"_s);
        QVERIFY(!part<QPushButton>(u"templateSave"_s)->isEnabled());
        QVERIFY(part<QLabel>(u"templateSentence"_s)->text().contains(u"New York"_s));
        part<QLineEdit>(u"templateName"_s)->clear();
        QVERIFY(!part<QPushButton>(u"templateSave"_s)->isEnabled());
        part<QLineEdit>(u"templateName"_s)->setText(u"Maison"_s);
        QVERIFY(part<QPushButton>(u"templateSave"_s)->isEnabled());
    }

    void savedTemplatesAreInTheArchive()
    {
        open({u"House"_s});
        QSignalSpy saved(m_editor, &TemplateEditor::saved);
        part<QLineEdit>(u"organisationFrench"_s)->setText(u"Institut"_s);
        part<QPushButton>(u"templateSave"_s)->click();
        QTRY_COMPARE(saved.count(), 1);
        const auto stored = m_desk->templates().result();
        QVERIFY(stored);
        QCOMPARE(stored->first().letterhead.organisation.french, u"Institut"_s);
    }

    void aLogoThatIsNoPictureIsRefused()
    {
        open({u"House"_s});
        QFile file(m_folder.filePath(u"text.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Communiqué");
        file.close();
        auto* logo = part<QWidget>(u"logo"_s);
        QVERIFY(logo);
        QMetaObject::invokeMethod(logo, "takeFile", Q_ARG(QString, file.fileName()));
        QTRY_VERIFY(part<QLabel>(u"logoWords"_s)->text().contains(u"text.png"_s));
        QVERIFY(m_editor->templates().first().letterhead.logo.isEmpty());
    }
};

TARJUMAN_WIDGET_TEST(tst_TemplateEditor)
#include "tst_TemplateEditor.moc"
