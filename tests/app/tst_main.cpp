// The main job from outside, over the program's own samples: import, list, show, text, set, spell, align,
// export in all three forms, and the words of the PDFs compared with the source.
#include "app/desk/Samples.h"
#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::PageHalf;
using testing::Program;
using text::Language;

static QString textOf(const release::Release& release, Language language)
{
    QStringList paragraphs;
    for (const auto& paragraph : release.paragraphs[language])
        paragraphs.append(paragraph.text);
    return paragraphs.join(u"\n\n"_s);
}

class tst_main : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto releases = desk::samples();
        QVERIFY(releases);
        m_release = releases->first();
        for (Language language : text::bothLanguages)
            m_file[language] =
                m_program.written(tagOf(language) + u".txt"_s, textOf(m_release, language).toUtf8());
    }

    void thePairIsImported()
    {
        const auto ended = m_program.run({u"import"_s, u"--pair"_s, m_file.french, m_file.arabic});
        QCOMPARE(ended.status, 0);
        QVERIFY2(ended.messages.isEmpty(), qPrintable(ended.messages));
        const QJsonObject record = ended.records().first();
        QCOMPARE(record[u"release"_s].toInt(), 1);
        QCOMPARE(record[u"date"_s].toString(), u"2025-03-11"_s);
        QCOMPARE(record[u"place"_s].toObject()[u"fr"_s].toString(), u"Marseille"_s);
        QCOMPARE(record[u"place"_s].toObject()[u"ar"_s].toString(), u"مرسيليا"_s);
        QCOMPARE(record[u"title"_s].toObject()[u"ar"_s].toString(), titleOf(m_release, Language::Arabic));
        QCOMPARE(record[u"paragraphs"_s].toObject()[u"fr"_s].toInt(), 11);
    }

    void itIsListed()
    {
        QCOMPARE(m_program.run({u"list"_s}).lines().size(), 1);
        QCOMPARE(m_program.run({u"list"_s, u"--json"_s, u"--status"_s, u"draft"_s}).records().size(), 1);
        QCOMPARE(m_program.run({u"list"_s, u"--status"_s, u"published"_s}).lines().size(), 0);
    }

    void itsPartsAreRecognised()
    {
        const auto rows = m_program.run({u"show"_s, u"1"_s}).records().first()[u"paragraphs"_s].toArray();
        QCOMPARE(rows.size(), m_release.pairs.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].toObject()[u"role"_s].toString(), keyOf(m_release.paragraphs.french[i].role));
            QCOMPARE(rows[i].toObject()[u"ar"_s].toString(), m_release.paragraphs.arabic[i].text);
        }
    }

    void itsTextComesOutAsItWentIn_data() { addLanguages(); }
    void itsTextComesOutAsItWentIn()
    {
        QFETCH(Language, language);
        const auto ended = m_program.run({u"text"_s, u"1"_s, u"--language"_s, tagOf(language)});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.lines().join(u"\n\n"_s), textOf(m_release, language));
    }

    void itIsExportedWithAllItsWords_data() { addLanguages(); }
    void itIsExportedWithAllItsWords()
    {
        QFETCH(Language, language);
        const QString file = m_program.file(u"out.pdf"_s);
        const auto ended = m_program.run(
            {u"export"_s, u"1"_s, u"--language"_s, tagOf(language), u"--format"_s, u"pdf"_s, u"-o"_s, file});
        QVERIFY2(ended.status == 0, qPrintable(ended.messages));
        const QJsonObject record = ended.records().first();
        QCOMPARE(record[u"textLayer"_s].toString(), u"verified"_s);
        QCOMPARE(record[u"bytes"_s].toInteger(), QFileInfo(file).size());
        QVERIFY(record[u"pages"_s].toInt() >= 1);
        const QStringList words = testing::wordsOf(textOf(m_release, language));
        QCOMPARE(testing::wordsOfPdf(file).mid(0, words.size()), words);
    }

    void bothSidesAreExportedWithAllTheirWords()
    {
        const QString file = m_program.file(u"both.pdf"_s);
        QCOMPARE(m_program.run({u"export"_s, u"1"_s, u"--language"_s, u"both"_s, u"-o"_s, file}).status, 0);
        const QStringList french = testing::wordsOf(textOf(m_release, Language::French));
        const QStringList arabic = testing::wordsOf(textOf(m_release, Language::Arabic));
        QCOMPARE(testing::wordsOfPdf(file, PageHalf::Left).mid(0, french.size()), french);
        QCOMPARE(testing::wordsOfPdf(file, PageHalf::Right).mid(0, arabic.size()), arabic);
    }

    void itGoesThroughTheWorkflow()
    {
        for (const QString& status : {u"in-review"_s, u"approved"_s, u"published"_s})
            QCOMPARE(m_program.run({u"set"_s, u"1"_s, u"--status"_s, status}).status, 0);
        QCOMPARE(m_program.run({u"set"_s, u"1"_s, u"--status"_s, u"draft"_s}).status, 2);
        const auto ended = m_program.run(
            {u"set"_s, u"1"_s, u"--place-fr"_s, u"Aix"_s, u"--embargo"_s, u"2025-03-11T10:00:00+03:00"_s});
        QCOMPARE(ended.records().first()[u"embargo"_s].toString(), u"2025-03-11T07:00:00Z"_s);
        QCOMPARE(ended.records().first()[u"status"_s].toString(), u"published"_s);
    }

    void itsTextsAreAligned()
    {
        const auto ended = m_program.runBare({u"align"_s, m_file.french, m_file.arabic});
        QCOMPARE(ended.status, 0);
        QCOMPARE(ended.records().first()[u"links"_s].toArray().size(), 11);
        const QString cases = m_program.written(
            u"cases.json"_s,
            u"{\"cases\":[{\"id\":\"a\",\"src\":[\"Un.\"],\"tgt\":[\"واحد.\"]}]}"_s.toUtf8());
        QCOMPARE(m_program.runBare({u"align"_s, u"--cases"_s, cases}).output,
                 "{\"id\":\"a\",\"links\":[[[0],[0]]]}\n");
        QCOMPARE(m_program.runBare({u"align"_s, u"--cases"_s, m_file.french}).status, 3);
    }

    void anExportThatCannotBeWrittenIsSaid()
    {
        const auto ended = m_program.run(
            {u"export"_s, u"1"_s, u"--language"_s, u"fr"_s, u"-o"_s, m_program.file(u"absent/out.pdf"_s)});
        QCOMPARE(ended.status, 4);
        QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("French") << Language::French;
        QTest::newRow("Arabic") << Language::Arabic;
    }

    Program m_program;
    release::Release m_release;
    text::PerLanguage<QString> m_file;
};

TARJUMAN_TEST(tst_main)
#include "tst_main.moc"
