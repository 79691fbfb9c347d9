// The texts, web pages and Word files among the collection of hostile ones: what each must come to is said in
// its manifest; and Word files and web pages as offices write them. Its twins over own bytes are
// tst_TextFile, tst_HtmlFile and tst_DocxReader, and tst_ImportCommand as a process.
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
    void everyFileComesToWhatItMust_data()
    {
        QTest::addColumn<QJsonObject>("entry");
        QFile manifest(folder() + u"/manifest.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(manifest.readAll()).array();
        for (const QJsonValue& entry : entries) {
            const QString name = entry[u"file"_s].toString();
            if (name.endsWith(u".txt"_s) || name.endsWith(u".html"_s) || name.endsWith(u".docx"_s))
                QTest::newRow(qPrintable(name)) << entry.toObject();
        }
    }

    void everyFileComesToWhatItMust()
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
        const QString text = importedText(program, ended.records().first());
        if (entry.contains(u"text"_s))
            QCOMPARE(text.simplified(), entry[u"text"_s].toString().simplified());
        const QJsonArray parts = entry[u"must_contain"_s].toArray();
        for (const QJsonValue& part : parts)
            QVERIFY2(text.contains(part.toString()), qPrintable(part.toString()));
        const QJsonArray others = entry[u"must_not_contain"_s].toArray();
        for (const QJsonValue& part : others)
            QVERIFY2(!text.contains(part.toString()), qPrintable(part.toString()));
    }

    void filesOfOfficesAreReadWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("text");
        QFile expected(tarjuman::testing::projectFile(u"../shared/data/import/real/expected.json"_s));
        QVERIFY(expected.open(QIODevice::ReadOnly));
        const QJsonObject entries = QJsonDocument::fromJson(expected.readAll()).object();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const QString text = textOf(entry.value());
            for (const QString& form : {u".docx"_s, u".html"_s}) {
                const QString file =
                    tarjuman::testing::projectFile(u"../shared/data/import/real/"_s + entry.key() + form);
                if (QFile::exists(file))
                    QTest::newRow(qPrintable(entry.key() + form)) << file << text;
            }
        }
    }

    void filesOfOfficesAreReadWhole()
    {
        QFETCH(QString, file);
        const Program program;
        const auto ended = program.run({u"import"_s, file});
        QCOMPARE(ended.status, 0);
        QTEST(importedText(program, ended.records().first()).simplified(), "text");
    }

private:
    // French, then Arabic.
    static QString importedText(const Program& program, const QJsonObject& record)
    {
        QString text;
        for (const QString& language : {u"fr"_s, u"ar"_s}) {
            if (record[u"paragraphs"_s].toObject()[language].toInt() > 0)
                text += QString::fromUtf8(program.run({u"text"_s, u"1"_s, u"--language"_s, language}).output);
        }
        return text;
    }

    // A list of paragraphs, or of rows with cells in both languages.
    static QString textOf(const QJsonValue& expected)
    {
        QStringList french;
        QStringList arabic;
        const QJsonArray paragraphs = expected.toArray();
        for (const QJsonValue& paragraph : paragraphs)
            french.append(paragraph.toString());
        const QJsonArray rows = expected.toObject()[u"rows"_s].toArray();
        for (const QJsonValue& row : rows) {
            french += row[0].toVariant().toStringList();
            arabic += row[1].toVariant().toStringList();
        }
        return (french + arabic).join(u' ').simplified();
    }

    static QString folder() { return tarjuman::testing::projectFile(u"../shared/data/import/hostile"_s); }
};

TARJUMAN_TEST(tst_shared_import)
#include "tst_shared_import.moc"
