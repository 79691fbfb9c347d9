#include "app/storage/PhraseRepository.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using tarjuman::release::Phrase;
using tarjuman::release::Role;

class tst_PhraseRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = openArchive(m_folder->filePath(u"a.tarjuman"_s));
        QVERIFY(m_database);
    }
    void cleanup() { m_database.reset(); }

    void phrasesKeepTheirOrderAndTheirWords()
    {
        PhraseRepository phrases(*m_database);
        const Phrase closing = phrases.save(phrase(u"Clôture"_s)).value();
        Phrase contact = phrases.save(phrase(u"Contact"_s)).value();
        QVERIFY(closing.id > 0 && contact.id > closing.id);
        contact.role = Role::Contact;
        contact.text = {u"Tél."_s, u"هاتف\nبريد"_s};
        QCOMPARE(phrases.save(contact).value(), contact);
        QCOMPARE(phrases.phrases().value(), (QList<Phrase>{closing, contact}));
    }

    void whatWasRemovedComesBackUnderItsNumber()
    {
        PhraseRepository phrases(*m_database);
        const Phrase first = phrases.save(phrase(u"Un"_s)).value();
        const Phrase second = phrases.save(phrase(u"Deux"_s)).value();
        SUCCEED(phrases.remove(first.id));
        SUCCEED(phrases.remove(first.id)); // no error
        QCOMPARE(phrases.phrases().value(), QList<Phrase>{second});
        QCOMPARE(phrases.save(first).value(), first);
        QCOMPARE(phrases.phrases().value(), (QList<Phrase>{second, first}));
    }

    void anArchiveBeginsWithTheExamplesOnce()
    {
        PhraseRepository phrases(*m_database);
        SUCCEED(phrases.begin({phrase(u"Exemple"_s)}));
        const auto begun = phrases.phrases().value();
        QCOMPARE(begun.size(), 1);
        SUCCEED(phrases.remove(begun.first().id));
        SUCCEED(phrases.begin({phrase(u"Exemple"_s)}));
        QVERIFY(phrases.phrases().value().isEmpty());
    }

    void examplesStayAwayFromAnArchiveThatHasItsOwn()
    {
        PhraseRepository phrases(*m_database);
        const Phrase own = phrases.save(phrase(u"À nous"_s)).value();
        SUCCEED(phrases.begin({phrase(u"Exemple"_s)}));
        QCOMPARE(phrases.phrases().value(), QList<Phrase>{own});
    }

private:
    static Phrase phrase(const QString& name) { return {0, Role::Boilerplate, name, {u"texte"_s, u"نص"_s}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

TARJUMAN_TEST(tst_PhraseRepository)
#include "tst_PhraseRepository.moc"
