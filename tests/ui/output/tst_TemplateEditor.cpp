#include "ui/output/TemplateEditor.h"

#include "ui/output/SampleRelease.h"

#include "tests/ui/output/FakeExports.h"

#include <QCheckBox>
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

QTEST_MAIN(tst_TemplateEditor)
#include "tst_TemplateEditor.moc"
