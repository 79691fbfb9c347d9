// What is handed to the command line in place of a file that somebody wrote: pipes, devices, folders, and
// files that are right in form and odd in what they hold. Each is refused, or read, at once and with a
// sentence; the archive stays as it was.
#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using tarjuman::testing::Ended;
using tarjuman::testing::Program;

class tst_OddInputs : public QObject {
    Q_OBJECT
private:
    Program m_program;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_program.run({u"terms"_s, u"list"_s}).status, 0); }

    void whatIsNoOrdinaryFileIsRefused_data()
    {
        QTest::addColumn<QStringList>("command");
        const QString fine = m_program.written(u"fine.txt"_s, "Un texte.\n");
        const QString pipe = m_program.file(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString& odd : {pipe, u"/dev/zero"_s, u"/dev/null"_s, m_program.file(u"."_s)}) {
            const auto add = [&](const QStringList& words) {
                QTest::newRow(qPrintable(words.first(words.size() > 2 ? 2 : 1).join(u' ') + u' ' + odd))
                    << words + QStringList{odd};
            };
            add({u"import"_s});
            add({u"terms"_s, u"add"_s});
            add({u"spell"_s, u"--language"_s, u"fr"_s});
            add({u"check"_s, u"--language"_s, u"fr"_s});
            add({u"check"_s, u"--pairs"_s});
            add({u"align"_s, fine});
            add({u"align"_s, u"--cases"_s});
            add({u"verify"_s, u"--pdf"_s});
        }
    }
    void whatIsNoOrdinaryFileIsRefused()
    {
        QFETCH(QStringList, command);
        const Ended ended = m_program.run(command);
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        QVERIFY(ended.output.isEmpty());
    }

    void halvesOfSignsAndZerosInJsonAreText()
    {
        const QString pairs = m_program.written(
            u"pairs.jsonl"_s, R"({"id":"\ud800","fr":"\ud800 \u0000 Le le 22 mai.","ar":"\udc00 3"})"
                              "\n");
        const Ended checked = m_program.run({u"check"_s, u"--pairs"_s, pairs});
        QVERIFY2(checked.status == 0 || checked.status == 1, qPrintable(checked.messages));
        QVERIFY2(checked.messages.isEmpty(), qPrintable(checked.messages));
        const QString cases = m_program.written(
            u"cases.json"_s, R"({"cases":[{"id":1,"src":["un \ud800"],"tgt":["\udc00\u0000"]}]})");
        const Ended aligned = m_program.run({u"align"_s, u"--cases"_s, cases});
        QCOMPARE(aligned.status, 0);
        QCOMPARE(aligned.records().size(), 1);
    }

    void tooManyTermsAreRefusedWithTheirNumber()
    {
        QByteArray table = "fr\tar\n";
        for (int i = 0; i <= 50'000; ++i)
            table += "terme " + QByteArray::number(i) + "\tمصطلح " + QByteArray::number(i) + '\n';
        const Ended ended = m_program.run({u"terms"_s, u"add"_s, m_program.written(u"many.tsv"_s, table)});
        QCOMPARE(ended.status, 3);
        QVERIFY(ended.messages.contains(u"50000"_s));
        QVERIFY(ended.messages.contains(u"Nothing was stored"_s));
        QVERIFY(m_program.run({u"terms"_s, u"list"_s}).output.isEmpty());
    }

    void termsWithZerosAreRefusedWithTheirLine()
    {
        const QString table = m_program.written(u"zeros.tsv"_s, QByteArray("fr\tar\na\0b\tc\n", 13));
        const Ended ended = m_program.run({u"terms"_s, u"add"_s, table});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        const QString large = m_program.written(u"large.tsv"_s, QByteArray(17'000'000, '\0'));
        const Ended refused = m_program.run({u"terms"_s, u"add"_s, large});
        QCOMPARE(refused.status, 3);
        QVERIFY2(refused.messages.contains(u"16 MB"_s), qPrintable(refused.messages));
    }

    void termbasesThatAreTooWideAreRefusedSoon()
    {
        QByteArray attributes;
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "=\"1\"";
        const QString file =
            m_program.written(u"wide.tbx"_s, "<?xml version=\"1.0\"?><martif><text><body><termEntry" +
                                                 attributes + "/></body></text></martif>");
        const Ended ended = m_program.run({u"terms"_s, u"add"_s, file});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.messages.contains(u"attributes"_s), qPrintable(ended.messages));
    }
};

TARJUMAN_TEST(tst_OddInputs)
#include "tst_OddInputs.moc"
