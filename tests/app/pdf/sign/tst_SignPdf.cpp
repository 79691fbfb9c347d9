#include "app/pdf/sign/SignPdf.h"

#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/Export.h"
#include "app/pdf/sign/SignatureCheck.h"
#include "tests/app/pdf/Samples.h"
#include "tests/app/pdf/sign/HouseCertificate.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_SignPdf : public QObject {
    Q_OBJECT
private:
    tests::HouseCertificate m_house;
    QByteArray m_pdf;
    QByteArray m_signed;
    const QDateTime m_time = QDateTime(QDate(2031, 5, 1), QTime(10, 0), Qt::UTC);

    SignatureVerdict only(const QByteArray& file, const QByteArray& trusted = {})
    {
        const auto verdicts = checkSignatures(file, trusted);
        return verdicts && verdicts->size() == 1 ? verdicts->first() : SignatureVerdict{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = tests::houseCertificate(u"Institut d’essai – معهد"_s, u"un mot"_s);
        m_pdf = exportRelease(tests::sampleRelease(), Form::SideBySide, {})->bytes;
        const auto signer = Signer::open(m_house.file, u"un mot"_s);
        QVERIFY2(signer, signer ? "" : qPrintable(signer.error().detail));
        const auto sealed = signPdf(m_pdf, *signer, m_time);
        QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().detail));
        m_signed = *sealed;
    }

    void whatWasProvedIsNotTouched() { QVERIFY(m_signed.startsWith(m_pdf)); }

    void theSignedFileConforms()
    {
        const auto faults = conformance::checkConformance(m_signed);
        QVERIFY(faults);
        QVERIFY2(faults->isEmpty(), faults->isEmpty() ? "" : qPrintable(faults->first().detail));
    }

    void whoSignedAndWhenIsSaid()
    {
        const SignatureVerdict verdict = only(m_signed);
        QVERIFY2(verdict.intact, qPrintable(verdict.reason));
        QVERIFY(!verdict.changedSince && !verdict.trusted);
        QCOMPARE(verdict.by, u"Institut d’essai – معهد"_s);
        QCOMPARE(verdict.issuer, verdict.by);
        QCOMPARE(verdict.time, m_time);
        QVERIFY(verdict.reason.contains(u"vouches"));
        QVERIFY(only(m_signed, m_house.certificate).trusted);
    }

    void everyByteCounts()
    {
        for (qsizetype at : {qsizetype(20), m_pdf.size() / 2, m_pdf.size() - 3, m_signed.size() - 10}) {
            QByteArray changed = m_signed;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            const SignatureVerdict verdict = only(changed);
            QVERIFY(!verdict.intact && !verdict.trusted);
            QVERIFY2(verdict.reason.contains(u"changed"), qPrintable(verdict.reason));
        }
    }

    void whatIsAppendedIsToldApart()
    {
        const SignatureVerdict verdict = only(m_signed + "9 0 obj\n<<>>\nendobj\n", m_house.certificate);
        QVERIFY(verdict.intact && verdict.changedSince);
        QCOMPARE(verdict.appended, 20);
        QVERIFY(verdict.reason.contains(u"appended"));
        QVERIFY(!only(m_signed + "\r\n").changedSince); // as mail programs do
    }

    void hostileSignaturesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("numbers beyond all")
            << QByteArray("/ByteRange[0 ") << QByteArray("/ByteRange[0 99999999999999999999 1 2] %");
        QTest::newRow("beyond the file")
            << QByteArray("/ByteRange[0 ") << QByteArray("/ByteRange[0 10 20 9999999] %");
        QTest::newRow("overlapping") << QByteArray("/ByteRange[0 ")
                                     << QByteArray("/ByteRange[0 900 800 10] %");
        QTest::newRow("leaving out the beginning")
            << QByteArray("/ByteRange[0 ") << QByteArray("/ByteRange[7 10 20 9] %");
        QTest::newRow("leaving out something else")
            << QByteArray("/ByteRange[0 ") << QByteArray("/ByteRange[0 10 40 9] %");
        QTest::newRow("no signature at all") << QByteArray("/Contents<30") << QByteArray("/Contents<00");
        QTest::newRow("a broken one") << QByteArray("/Contents<3082") << QByteArray("/Contents<30ff");
    }
    void hostileSignaturesAreNamed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        QByteArray file = m_signed;
        const qsizetype at = file.lastIndexOf(before);
        QVERIFY(at > 0);
        file.replace(at, before.size(), behind);
        const auto verdicts = checkSignatures(file);
        QVERIFY(verdicts);
        QCOMPARE(verdicts->size(), 1);
        QVERIFY(!verdicts->first().intact && !verdicts->first().trusted);
        QVERIFY(!verdicts->first().reason.isEmpty());
    }

    void anUnsignedFileHasNoSignature()
    {
        QVERIFY(checkSignatures(m_pdf)->isEmpty());
        QVERIFY(!checkSignatures("no PDF"));
    }

    void certificatesThatCannotSignAreRefused()
    {
        const auto wrong = Signer::open(m_house.file, u"une autre"_s);
        QVERIFY(!wrong && wrong.error().message.contains(u"pass phrase"));
        QVERIFY(!Signer::open("no certificate", {}));
        QVERIFY(!Signer::open({}, {}));
        const auto old = Signer::open(tests::houseCertificate(u"Hier"_s, u"x"_s, 0).file, u"x"_s);
        QVERIFY(!old && old.error().message.contains(u"expired"));
    }

    void whatIsNoFileOfOursIsNotSigned()
    {
        const auto signer = Signer::open(m_house.file, u"un mot"_s);
        QVERIFY(!signPdf("%PDF-1.7 broken", *signer, m_time));
        QVERIFY(!signPdf({}, *signer, m_time));
    }
};

TARJUMAN_TEST(tst_SignPdf)
#include "tst_SignPdf.moc"
