#include "app/storage/database/Statement.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using base::Error;
using base::ErrorKind;

class tst_Statement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        StoreOptions options;
        options.witness = [this](const QString& sql) -> base::Result<void> {
            m_seen += sql;
            if (!m_fault.message.isEmpty())
                return m_fault;
            return {};
        };
        m_fault = {};
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s), options);
        QVERIFY(m_database);
        SUCCEED(m_database->run(u"CREATE TABLE number (value INTEGER, name TEXT NOT NULL)"_s));
        m_seen.clear();
    }
    void cleanup() { m_database.reset(); }

    void valuesAreBoundInTheirOrder()
    {
        auto insertion = Statement::prepare(*m_database, u"INSERT INTO number VALUES (?, ?)"_s);
        SUCCEED(insertion);
        SUCCEED(insertion->changeOne(1, u"un"_s));
        SUCCEED(insertion->changeOne(2, u"اثنان"_s));
        auto rows = Statement::prepare(*m_database, u"SELECT value, name FROM number ORDER BY value"_s);
        SUCCEED(rows->run());
        QVERIFY(rows->next().value());
        QCOMPARE(rows->number(0), 1);
        QVERIFY(rows->next().value());
        QCOMPARE(rows->text(1), u"اثنان"_s);
        QVERIFY(!rows->next().value());
    }

    void aTextThatWasNeverSetIsStoredAsEmpty()
    {
        auto insertion = Statement::prepare(*m_database, u"INSERT INTO number VALUES (?, ?)"_s);
        SUCCEED(insertion->changeOne(1, QString()));
    }

    void sqlThatMakesNoSenseIsAnErrorOfTheArchive()
    {
        const auto statement = Statement::prepare(*m_database, u"SELECT nonsense FROM nowhere"_s);
        QVERIFY(!statement);
        QCOMPARE(statement.error().kind, ErrorKind::Archive);
        QVERIFY(statement.error().detail.contains(u"nowhere"_s));
    }

    void aBrokenRuleIsAnErrorOfTheArchive()
    {
        auto insertion = Statement::prepare(*m_database, u"INSERT INTO number VALUES (?, ?)"_s);
        QVERIFY(!insertion->run(1, QVariant(QMetaType::fromType<QByteArray>())));
    }

    void aChangeOfNothingIsAnErrorWhereOneRowIsMeant()
    {
        auto update = Statement::prepare(*m_database, u"UPDATE number SET value = 3 WHERE value = ?"_s);
        SUCCEED(update->run(99));
        QCOMPARE(update->rowsChanged(), 0);
        QVERIFY(!update->changeOne(99));
    }

    void theWitnessSeesEveryStatementAndCanMakeItFail()
    {
        SUCCEED(m_database->run(u"DELETE FROM number"_s));
        QCOMPARE(m_seen, QStringList{u"DELETE FROM number"_s});
        m_fault = Error{ErrorKind::Archive, u"broken on purpose"_s};
        const auto done = m_database->run(u"INSERT INTO number VALUES (1, 'un')"_s);
        QCOMPARE(done.error().message, u"broken on purpose"_s);
        m_fault = {};
        QCOMPARE(numberOf(*m_database, u"SELECT count(*) FROM number"_s), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    QStringList m_seen;
    Error m_fault;
};

TARJUMAN_TEST(tst_Statement)
#include "tst_Statement.moc"
