#include "app/storage/salvage/SalvageTables.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;

class tst_SalvageTables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableAndColumnOfTheSchemaIsKnown()
    {
        const QTemporaryDir folder;
        const auto database = samples::openArchive(folder.filePath(u"a.tarjuman"_s));
        QVERIFY(database);
        auto tables = Statement::prepare(
            *database, u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
        QVERIFY(tables && tables->run());
        int count = 0;
        while (tables->next().value()) {
            const auto known = salvageTableNamed(tables->text(0).toUtf8());
            QVERIFY2(known, qPrintable(tables->text(0)));
            QStringList expected;
            for (const SalvageColumn& column : shapeOf(*known).columns)
                expected += QString::fromLatin1(column.name);
            auto columns = Statement::prepare(*database, u"PRAGMA table_info(%1)"_s.arg(tables->text(0)));
            QVERIFY(columns && columns->run());
            QStringList found;
            while (columns->next().value())
                found += columns->text(1);
            QCOMPARE(found, expected);
            ++count;
        }
        QCOMPARE(count, salvageTables);
    }

    void shapesStandInTheOrderOfTheirTables()
    {
        for (int i = 0; i < salvageTables; ++i) {
            const SalvageShape& shape = salvageShapes()[static_cast<size_t>(i)];
            QCOMPARE(static_cast<int>(shape.table), i);
            QVERIFY(shape.least <= static_cast<int>(shape.columns.size()));
            QCOMPARE(salvageTableNamed(shape.name), shape.table);
        }
        QVERIFY(!salvageTableNamed("sqlite_master"));
    }

    void aParagraphIsKnownByItsShape()
    {
        // release 3, paragraph 1, "fr", rank 2, "body", "Oui"
        const QByteArray record =
            QByteArray("\x07\x01\x09\x11\x01\x15\x13\x03", 8) + "fr" + "\x02" + "bodyOui";
        const auto read = fieldsOf(record, record.size());
        QVERIFY(read);
        QVERIFY(matches(shapeOf(SalvageTable::Paragraph), *read, record, 1));
        QVERIFY(!matches(shapeOf(SalvageTable::Paragraph), *read, record, -5));
        QVERIFY(!matches(shapeOf(SalvageTable::Phrase), *read, record, 1));
        QByteArray other = record;
        other.replace("fr", "en");
        QVERIFY(!matches(shapeOf(SalvageTable::Paragraph), *read, other, 1));
    }
};

TARJUMAN_TEST(tst_SalvageTables)
#include "tst_SalvageTables.moc"
