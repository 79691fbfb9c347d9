#include "app/desk/Desk.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_Desk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), m_folder->filePath(u"words"_s));
        QVERIFY(m_desk->open().result());
    }

    void cleanup()
    {
        m_desk.reset();
        m_folder.reset();
    }

    void theSamplesShowWhatTheProgramIs();
    void templatesAreKept();
    void anExportWritesAWholeFile();
    void anExportIntoNowhereIsSaidAndLeavesNothing();
    void anExportIsStopped();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

void tst_Desk::theSamplesShowWhatTheProgramIs()
{
    const auto releases = m_desk->importSamples().result();
    QVERIFY2(releases, releases ? "" : qPrintable(releases.error().detail));
    QCOMPARE(releases->size(), 3);
    QCOMPARE(releases->at(0).status, release::Status::Published);
    QCOMPARE(releases->at(1).status, release::Status::InReview);
    QVERIFY(std::ranges::any_of(releases->at(1).pairs, [](const release::Pair& pair) {
        return pair.count == text::PerLanguage<int>{2, 1};
    }));
    const auto summary = summaryOf(releases->at(2));
    QCOMPARE(summary.completeness.french, 100);
    QVERIFY(summary.completeness.arabic > 0 && summary.completeness.arabic < 100);
}

void tst_Desk::templatesAreKept()
{
    auto templates = m_desk->templates().result().value();
    QCOMPARE(templates.size(), 2);
    templates.removeLast();
    templates[0].name = u"Maison"_s;
    templates[0].letterhead.organisation.arabic = u"المعهد"_s;
    QVERIFY(m_desk->saveTemplates(templates).result());
    QCOMPARE(m_desk->templates().result().value(), templates);
}

void tst_Desk::anExportWritesAWholeFile()
{
    ExportOrder order;
    order.release = testing::smallRelease();
    order.file = m_folder->filePath(u"out.pdf"_s);
    const auto outcome = m_desk->exportPdf(order).result();
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QFile file(order.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), outcome->pdf.bytes);
    QVERIFY(outcome->pdf.bytes.startsWith("%PDF"));
    QVERIFY(outcome->pdf.textVerified);
}

void tst_Desk::anExportIntoNowhereIsSaidAndLeavesNothing()
{
    ExportOrder order;
    order.release = testing::smallRelease();
    order.file = m_folder->filePath(u"absent/out.pdf"_s);
    const auto outcome = m_desk->exportPdf(order).result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, base::ErrorKind::Output);
    QVERIFY(outcome.error().message.contains(order.file));
}

void tst_Desk::anExportIsStopped()
{
    std::stop_source stop;
    stop.request_stop();
    ExportOrder order;
    order.release = testing::smallRelease();
    order.file = m_folder->filePath(u"out.pdf"_s);
    const auto outcome = m_desk->exportPdf(order, stop.get_token()).result();
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, base::ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(order.file));
}

TARJUMAN_TEST(tst_Desk)
#include "tst_Desk.moc"
