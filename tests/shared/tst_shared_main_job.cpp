// The main job from outside over the five real releases: the first and the third are the two sides of one,
// the others are French alone. Its twin over the program's own samples is tst_main.
#include "tests/app/cli/Program.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::PageHalf;
using testing::Program;

static QString seed(const QString& number)
{
    const QDir folder(tarjuman::testing::projectFile(u"../shared/seeds"_s));
    const QStringList names = folder.entryList({number + u"_*.txt"_s});
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

static QString textOf(const QString& number)
{
    QFile file(seed(number));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class tst_shared_main_job : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReleasesAreImported()
    {
        const auto pair = m_program.run({u"import"_s, u"--pair"_s, seed(u"000"_s), seed(u"002"_s)});
        QVERIFY2(pair.status == 0, qPrintable(pair.messages));
        const auto alone = m_program.run({u"import"_s, seed(u"001"_s), seed(u"003"_s), seed(u"004"_s)});
        QVERIFY2(alone.status == 0, qPrintable(alone.messages));
        const auto records = pair.records() + alone.records();
        const QStringList dates{u"2024-05-22"_s, u"2019-04-24"_s, u"2023-05-08"_s, u"2021-10-11"_s};
        QCOMPARE(records.size(), dates.size());
        for (qsizetype i = 0; i < records.size(); ++i) {
            QCOMPARE(records[i][u"release"_s].toInt(), i + 1);
            QCOMPARE(records[i][u"date"_s].toString(), dates[i]);
        }
        QCOMPARE(records[0][u"place"_s].toObject()[u"fr"_s].toString(), u"New York"_s);
        QCOMPARE(records[0][u"paragraphs"_s].toObject()[u"fr"_s].toInt(), 7);
        QCOMPARE(records[0][u"paragraphs"_s].toObject()[u"ar"_s].toInt(), 6);
        QCOMPARE(m_program.run({u"list"_s}).lines().size(), 4);
    }

    void everySideGoesThroughWhole_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("language");
        QTest::newRow("000 in French") << u"000"_s << u"1"_s << u"fr"_s;
        QTest::newRow("002 in Arabic") << u"002"_s << u"1"_s << u"ar"_s;
        QTest::newRow("001 in French") << u"001"_s << u"2"_s << u"fr"_s;
        QTest::newRow("003 in French") << u"003"_s << u"3"_s << u"fr"_s;
        QTest::newRow("004 in French") << u"004"_s << u"4"_s << u"fr"_s;
    }

    void everySideGoesThroughWhole()
    {
        QFETCH(QString, number);
        QFETCH(QString, release);
        QFETCH(QString, language);
        // The text comes out letter for letter.
        const auto printed = m_program.run({u"text"_s, release, u"--language"_s, language});
        QStringList paragraphs = textOf(number).split(u'\n');
        for (QString& paragraph : paragraphs)
            paragraph = paragraph.trimmed();
        paragraphs.removeAll(QString());
        QCOMPARE(printed.lines(), paragraphs);
        // The words of the PDF are those of the source.
        const QString file = m_program.file(number + u".pdf"_s);
        const auto exported = m_program.run({u"export"_s, release, u"--language"_s, language, u"-o"_s, file});
        QVERIFY2(exported.status == 0, qPrintable(exported.messages));
        QCOMPARE(exported.records().first()[u"textLayer"_s].toString(), u"verified"_s);
        const QStringList words = testing::wordsOf(textOf(number));
        QCOMPARE(testing::wordsOfPdf(file).mid(0, words.size()), words);
        // The spelling has something to say of each, and says it in order.
        const auto spelled =
            m_program.runBare({u"spell"_s, u"--language"_s, language, u"--no-suggestions"_s, seed(number)});
        QCOMPARE(spelled.status, 1);
        int line = 0;
        const auto found = spelled.records();
        for (const QJsonObject& record : found) {
            QVERIFY(record[u"line"_s].toInt() >= line);
            line = record[u"line"_s].toInt();
        }
    }

    void bothSidesAreExportedWithAllTheirWords()
    {
        const QString file = m_program.file(u"both.pdf"_s);
        const auto exported = m_program.run({u"export"_s, u"1"_s, u"--language"_s, u"both"_s, u"-o"_s, file});
        QVERIFY2(exported.status == 0, qPrintable(exported.messages));
        const QStringList french = testing::wordsOf(textOf(u"000"_s));
        const QStringList arabic = testing::wordsOf(textOf(u"002"_s));
        QCOMPARE(testing::wordsOfPdf(file, PageHalf::Left).mid(0, french.size()), french);
        QCOMPARE(testing::wordsOfPdf(file, PageHalf::Right).mid(0, arabic.size()), arabic);
    }

    void aBrokenByteKeepsThemOut()
    {
        QByteArray bytes = textOf(u"000"_s).toUtf8();
        bytes[bytes.indexOf("\xc3")] = '\xff';
        const auto ended = m_program.run({u"import"_s, m_program.written(u"broken.txt"_s, bytes)});
        QCOMPARE(ended.status, 3);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        QCOMPARE(m_program.run({u"list"_s}).lines().size(), 4);
    }

private:
    Program m_program;
};

TARJUMAN_TEST(tst_shared_main_job)
#include "tst_shared_main_job.moc"
