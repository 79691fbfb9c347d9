// The text files among the collection of hostile ones: what each must come to is said in its manifest. Its
// twin over own bytes is tst_TextFile, and tst_ImportCommand as a process.
#include "tests/app/cli/Program.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using testing::Program;

class tst_shared_import : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextFileComesToWhatItMust_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        QFile manifest(folder() + u"/manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(manifest.readAll()).array();
        for (const QJsonValue& entry : entries) {
            const QString name = entry[u"file"_s].toString();
            if (name.endsWith(u".txt"_s))
                QTest::newRow(qPrintable(name)) << entry.toObject();
        }
    }

    void everyTextFileComesToWhatItMust()
    {
        QFETCH(QJsonObject, entry);
        const QString expected = entry[u"expect"_s].toString();
        const Program program;
        const auto ended = program.run({u"import"_s, folder() + u'/' + entry[u"file"_s].toString()});
        if (ended.status != 0) {
            QCOMPARE(ended.status, 3);
            QVERIFY(expected != u"text");
            QVERIFY2(ended.isOneMessage(), qPrintable(ended.messages));
            QVERIFY(!QFile::exists(program.archive()));
            return;
        }
        QVERIFY(expected != u"reject");
        const bool arabic = ended.records().first()[u"paragraphs"_s].toObject()[u"ar"_s].toInt() > 0;
        const QString text = QString::fromUtf8(
            program.run({u"text"_s, u"1"_s, u"--language"_s, arabic ? u"ar"_s : u"fr"_s}).output);
        if (entry.contains(u"text"_s))
            QCOMPARE(text.simplified(), entry[u"text"_s].toString().simplified());
        const QJsonArray parts = entry[u"must_contain"_s].toArray();
        for (const QJsonValue& part : parts)
            QVERIFY(text.contains(part.toString()));
    }

private:
    static QString folder() { return testing::projectFile(u"../shared/data/import/hostile"_s); }
};

TARJUMAN_TEST(tst_shared_import)
#include "tst_shared_import.moc"
