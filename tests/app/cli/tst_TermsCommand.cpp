#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tarjuman::testing::Program;

class tst_TermsCommand : public QObject {
    Q_OBJECT
    const QByteArray m_table = "fr\tar\ttype\tpost_fr\tpost_ar\n"
                               "Institut des rivages\tمعهد الشواطئ\torg\n"
                               "Leïla Ghannouch\tليلى الغنوش\tperson\tdirectrice\tمديرة\n";

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        const QString table = m_program->written(u"terms.tsv"_s, m_table);
        const auto added = m_program->run({u"terms"_s, u"add"_s, table});
        QCOMPARE(added.status, 0);
        QCOMPARE(added.records().first()[u"added"_s].toInt(), 2);
    }

    void whatWasAddedIsListed()
    {
        const auto terms = m_program->run({u"terms"_s, u"list"_s}).records();
        QCOMPARE(terms.size(), 2);
        QCOMPARE(terms[0][u"fr"_s].toString(), u"Institut des rivages"_s);
        QCOMPARE(terms[0][u"type"_s].toString(), u"organisation"_s);
        const auto people = m_program->run({u"people"_s, u"list"_s}).records();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0][u"ar"_s].toString(), u"ليلى الغنوش"_s);
        QCOMPARE(people[0][u"post"_s].toObject()[u"fr"_s].toString(), u"directrice"_s);
    }

    void addingTwiceAddsNothing()
    {
        const auto again = m_program->run({u"terms"_s, u"add"_s, m_program->file(u"terms.tsv"_s)});
        QCOMPARE(again.records().first()[u"added"_s].toInt(), 0);
        QCOMPARE(m_program->run({u"terms"_s, u"list"_s}).records().size(), 2);
    }

    void theSpellingKnowsTheirWordsWithWhatIsJoinedToThem()
    {
        const QByteArray french = "Selon Mme Ghannouch, et d’Ghannouch";
        const QByteArray arabic = "وأضافت للغنوش وبالغنوش";
        const auto spell = [this](const QByteArray& text, const QString& language) {
            return m_program->run({u"spell"_s, u"--language"_s, language, u"--no-suggestions"_s}, text);
        };
        QCOMPARE(spell(french, u"fr"_s).output, QByteArray());
        QCOMPARE(spell(arabic, u"ar"_s).output, QByteArray());
        QVERIFY(QFile::remove(m_program->archive()));
        QCOMPARE(spell(french, u"fr"_s).records().size(), 2);
        QVERIFY(!QFile::exists(m_program->archive())); // none is made for the spelling's sake
    }

    void aTermbaseTakesThemToAnotherArchive()
    {
        const QString file = m_program->file(u"out.tbx"_s);
        QCOMPARE(m_program->run({u"terms"_s, u"export"_s, file}).status, 0);
        const Program other;
        QCOMPARE(other.run({u"terms"_s, u"add"_s, file}).status, 0);
        const auto people = other.run({u"people"_s, u"list"_s}).records();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0][u"post"_s].toObject()[u"ar"_s].toString(), u"مديرة"_s);
    }

    void badFilesAreRefusedWhole()
    {
        const QString broken = m_program->written(u"broken.tsv"_s, "vert\tأخضر\nbleu\n");
        const auto refused = m_program->run({u"terms"_s, u"add"_s, broken});
        QCOMPARE(refused.status, 3);
        QVERIFY(refused.isOneMessage());
        QCOMPARE(m_program->run({u"terms"_s, u"list"_s}).records().size(), 2);
    }

    void whatCannotBeAskedIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QStringList{u"terms"_s} << 2;
        QTest::newRow("no file to add") << QStringList{u"terms"_s, u"add"_s} << 2;
        QTest::newRow("two files to write") << QStringList{u"terms"_s, u"export"_s, u"a"_s, u"b"_s} << 2;
        QTest::newRow("a list of something") << QStringList{u"terms"_s, u"list"_s, u"x"_s} << 2;
        QTest::newRow("people of nothing") << QStringList{u"people"_s} << 2;
        QTest::newRow("a file that is none") << QStringList{u"terms"_s, u"add"_s, u"/nowhere"_s} << 3;
        QTest::newRow("a place that takes nothing")
            << QStringList{u"terms"_s, u"export"_s, u"/proc/terms.tsv"_s} << 4;
    }

    void whatCannotBeAskedIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const auto refused = m_program->run(arguments);
        QCOMPARE(refused.status, status);
        QVERIFY(refused.isOneMessage());
    }

private:
    std::unique_ptr<Program> m_program;
};

TARJUMAN_TEST(tst_TermsCommand)
#include "tst_TermsCommand.moc"
