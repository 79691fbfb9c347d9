#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tarjuman::testing::Program;

class tst_SearchCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString french =
            m_program.written(u"fr.txt"_s, "L’école de Tunis\n\nDix élèves s’y inscrivent.\n");
        const QString arabic = m_program.written(u"ar.txt"_s, "مدرسة تونس\n\nسجّل فيها عشرة طلاب.\n");
        const QString other =
            m_program.written(u"other.txt"_s, "Un concert à Sfax\n\nDix musiciens jouent.\n");
        QCOMPARE(m_program.run({u"import"_s, u"--pair"_s, french, arabic}).status, 0);
        QCOMPARE(m_program.run({u"import"_s, u"--language"_s, u"fr"_s, other}).status, 0);
    }

    void wordsAreFoundInBothLanguages()
    {
        const auto french = m_program.run({u"search"_s, u"ecole"_s});
        QCOMPARE(french.status, 0);
        QCOMPARE(french.records().size(), 1);
        QCOMPARE(french.records().first()[u"release"_s].toInt(), 1);
        QCOMPARE(french.records().first()[u"language"_s].toString(), u"fr"_s);
        QVERIFY(french.records().first()[u"snippet"_s].toString().contains(u"école"_s));
        const auto arabic = m_program.run({u"search"_s, u"مدرسه"_s}).records();
        QCOMPARE(arabic.size(), 1);
        QCOMPARE(arabic.first()[u"language"_s].toString(), u"ar"_s);
        QVERIFY(!arabic.first()[u"title"_s].toObject()[u"ar"_s].toString().isEmpty());
    }

    void everyWordMustBeThere()
    {
        QCOMPARE(m_program.run({u"search"_s, u"dix"_s}).records().size(), 2);
        QCOMPARE(m_program.run({u"search"_s, u"dix eleves tunis"_s}).records().size(), 1);
        QCOMPARE(m_program.run({u"search"_s, u"dix sousse"_s}).records().size(), 0);
        QCOMPARE(m_program.run({u"search"_s, u"\"tunis ecole\""_s}).records().size(), 0);
        QCOMPARE(m_program.run({u"search"_s, u"\"dix musiciens\""_s}).records().size(), 1);
        QCOMPARE(m_program.run({u"search"_s, u"dix"_s, u"--limit"_s, u"1"_s}).records().size(), 1);
    }

    void whatCannotBeAskedIsRefused()
    {
        QCOMPARE(m_program.run({u"search"_s}).status, 2);
        QCOMPARE(m_program.run({u"search"_s, u"dix"_s, u"--limit"_s, u"none"_s}).status, 2);
    }

private:
    Program m_program;
};

TARJUMAN_TEST(tst_SearchCommand)
#include "tst_SearchCommand.moc"
