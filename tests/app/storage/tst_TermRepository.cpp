#include "app/storage/TermRepository.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using tarjuman::release::Term;
using tarjuman::release::TermKind;

class tst_TermRepository : public QObject {
    Q_OBJECT
    const Term m_person{0,
                        TermKind::Person,
                        {u"Leïla Karoui"_s, u"ليلى القروي"_s},
                        {u"directrice"_s, u"مديرة"_s},
                        u"Depuis 2024"_s};
    const Term m_place{0, TermKind::Place, {u"Rivage"_s, {}}, {}, {}};

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
    }
    void cleanup() { m_database.reset(); }

    void termsComeBackWhole()
    {
        TermRepository terms(*m_database);
        const auto stored = terms.saveAll({m_person, m_place}).value();
        Term person = m_person;
        person.id = stored[0].id;
        QVERIFY(person.id > 0);
        QCOMPARE(stored[0], person);
        QCOMPARE(terms.terms().value(), stored);
    }

    void thePairIsThereOnce()
    {
        TermRepository terms(*m_database);
        const Term first = terms.save(m_person).value();
        Term again = m_person;
        again.note = u"Depuis 2025"_s;
        const Term second = terms.save(again).value();
        QCOMPARE(second.id, first.id);
        QCOMPARE(terms.terms().value(), QList<Term>{second});
    }

    void aChangedTermKeepsItsNumber()
    {
        TermRepository terms(*m_database);
        Term term = terms.save(m_place).value();
        term.text.arabic = u"شاطئ"_s;
        QCOMPARE(terms.save(term).value(), term);
        QCOMPARE(terms.terms().value(), QList<Term>{term});
    }

    void whoTakesTheTextsOfAnotherReplacesIt()
    {
        TermRepository terms(*m_database);
        const auto stored = terms.saveAll({m_person, m_place}).value();
        Term place = stored[1];
        place.text = m_person.text;
        SUCCEED(terms.save(place));
        QCOMPARE(terms.terms().value(), QList<Term>{place});
    }

    void whatWasRemovedComesBackUnderItsNumber()
    {
        TermRepository terms(*m_database);
        const auto stored = terms.saveAll({m_person, m_place}).value();
        SUCCEED(terms.remove({stored[0].id, 99}));
        QCOMPARE(terms.terms().value(), QList<Term>{stored[1]});
        SUCCEED(terms.save(stored[0]));
        QCOMPARE(terms.terms().value(), stored);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

TARJUMAN_TEST(tst_TermRepository)
#include "tst_TermRepository.moc"
