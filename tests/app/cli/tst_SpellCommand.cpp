#include "tests/app/cli/Program.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

class tst_SpellCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWordInDoubtIsReportedWithItsPlace()
    {
        const auto ended = Program().runBare({u"spell"_s, u"--language"_s, u"fr"_s},
                                             u"Un texte.\n📰 Une bibliotèque ouvre.\n"_s.toUtf8());
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 1);
        const QJsonObject record = ended.records().first();
        QCOMPARE(record[u"word"_s].toString(), u"bibliotèque"_s);
        QCOMPARE(record[u"line"_s].toInt(), 2);
        QCOMPARE(record[u"column"_s].toInt(), 7); // the emoji is one code point
        QCOMPARE(record[u"class"_s].toString(), u"error"_s);
        QVERIFY(record[u"suggestions"_s].toArray().contains(u"bibliothèque"_s));
    }

    void suggestionsMayBeLeftOut()
    {
        const auto ended = Program().runBare({u"spell"_s, u"--no-suggestions"_s, u"--language"_s, u"ar"_s},
                                             u"افتتح المعهدد المكتبة"_s.toUtf8());
        QCOMPARE(ended.status, 1);
        QVERIFY(!ended.records().first().contains(u"suggestions"_s));
    }

    void aRightTextHasNoFindings()
    {
        const auto ended = Program().runBare({u"spell"_s, u"--language"_s, u"fr"_s}, "Un texte.\n");
        QCOMPARE(ended.status, 0);
        QVERIFY(ended.output.isEmpty());
        QCOMPARE(Program().runBare({u"spell"_s, u"--language"_s, u"fr"_s}).status, 0);
    }

    void aFileMayBeInAnyEncoding()
    {
        const Program program;
        const QString file = program.written(u"in.txt"_s, "Une biblioth\xe8que d'\xe9t\xe9.");
        QCOMPARE(program.runBare({u"spell"_s, u"--language"_s, u"fr"_s, file}).status, 0);
    }

    // Four megabytes; as many as TARJUMAN_SPELL_MB says where it is set.
    void aLongTextIsReadInBoundedMemory_data()
    {
        QTest::addColumn<char>("separator");
        QTest::newRow("lines") << '\n';
        QTest::newRow("one line") << ' ';
    }

    void aLongTextIsReadInBoundedMemory()
    {
        QFETCH(const char, separator);
        const int megabytes = qEnvironmentVariableIsSet("TARJUMAN_SPELL_MB")
                                  ? qEnvironmentVariableIntValue("TARJUMAN_SPELL_MB")
                                  : 4;
        const Program program;
        const QByteArray sentence =
            u"Le comité présente l’exposition à la bibliothèque."_s.toUtf8() + separator;
        const QStringList spell{u"spell"_s, u"--no-suggestions"_s, u"--language"_s, u"fr"_s};
        QCOMPARE(program.runBare(spell + QStringList(program.written(u"short.txt"_s, sentence))).status, 0);
        const qint64 before = peakOfChildren();

        QFile text(program.file(u"long.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        while (text.pos() < qint64(megabytes) * 1024 * 1024)
            text.write(sentence.repeated(1000));
        text.write(u"Fin de la bibliotèque."_s.toUtf8());
        text.close();
        const auto ended = program.runBare(spell + QStringList(text.fileName()));
        QCOMPARE(ended.status, 1);
        QCOMPARE(ended.records().size(), 1); // the last word is read as well
        const qint64 more = peakOfChildren() - before;
        // Held whole, the text would take three times its size.
        const qint64 allowed = TARJUMAN_SANITIZED ? 512 : 8;
        QVERIFY2(more < allowed * 1024, qPrintable(QString::number(more)));
        qInfo("%d MB: %lld KiB more than one sentence takes", megabytes, more);
    }

    void unreadableInputIsRefused()
    {
        const Program program;
        const QStringList spell{u"spell"_s, u"--language"_s, u"fr"_s};
        for (const QString& file :
             {program.file(QString()), u"absent.txt"_s, program.written(u"in.txt"_s, "%PDF-1.7")}) {
            const auto ended = program.runBare(spell + QStringList(file));
            QCOMPARE(ended.status, 3);
            QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
        }
        QCOMPARE(program.runBare(spell, QByteArray("Un \0 texte", 10)).status, 3);
    }

private:
    // KiB of memory that the hungriest program run so far has taken.
    static qint64 peakOfChildren()
    {
        rusage usage{};
        return getrusage(RUSAGE_CHILDREN, &usage) == 0 ? usage.ru_maxrss : -1;
    }
};

TARJUMAN_TEST(tst_SpellCommand)
#include "tst_SpellCommand.moc"
