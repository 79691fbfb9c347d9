#include "app/desk/tools/PdfCheck.h"

#include "app/pdf/Export.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_PdfCheck : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    QString written(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"file.pdf"_s));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }

private Q_SLOTS:
    // First, for a module that was found stays loaded.
    void aProgramWithoutTheModuleSaysSo()
    {
        const auto broken = checkPdf(written("%PDF-1.7"));
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, base::ErrorKind::Missing);
        QVERIFY(!broken.error().message.isEmpty());
        QCoreApplication::addLibraryPath(QCoreApplication::applicationDirPath() + u"/../bin"_s);
    }

    void aFinishedReleaseConforms()
    {
        const auto exported = pdf::exportRelease(tests::sampleRelease(), pdf::Form::SideBySide, {});
        QVERIFY(exported);
        const auto broken = checkPdf(written(exported->bytes));
        QVERIFY(broken);
        QVERIFY2(broken->isEmpty(), broken->isEmpty() ? "" : qPrintable(broken->first().rule));
    }

    void faultsAreGatheredByTheirRule()
    {
        QByteArray bytes = pdf::exportRelease(tests::sampleRelease(), pdf::Form::French, {})->bytes;
        bytes.replace("\nendstream", " endstream");
        const auto broken = checkPdf(written(bytes));
        QVERIFY(broken);
        QCOMPARE(broken->first().rule, u"line-end-before-endstream"_s);
        QVERIFY(broken->first().count > 3);
        QCOMPARE(broken->first().places.size(), 3);
    }

    void whatCannotBeReadIsSaidSo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("nothing") << m_folder.filePath(u"nothing.pdf"_s);
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("no PDF") << written("hello");
        QTest::newRow("an empty file") << written({});
    }
    void whatCannotBeReadIsSaidSo()
    {
        QFETCH(QString, file);
        const auto broken = checkPdf(file);
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!broken.error().message.isEmpty());
    }
};

TARJUMAN_TEST(tst_PdfCheck)
#include "tst_PdfCheck.moc"
