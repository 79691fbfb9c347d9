#include "app/desk/words/TermBook.h"

#include "app/desk/Desk.h"
#include "app/desk/words/Vocabulary.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using release::Term;
using release::TermKind;
using text::Language;

class tst_TermBook : public QObject {
    Q_OBJECT
    const Term m_person{
        0, TermKind::Person, {u"Leïla Ghannouch"_s, u"ليلى الغنوش"_s}, {u"directrice"_s, u"مديرة"_s}, {}};

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), m_folder->filePath(u"words"_s));
        QVERIFY(m_desk->open().result());
    }
    void cleanup() { m_desk.reset(); }

    void whatIsSavedIsThereAndItsWordsAreKnown()
    {
        TermBook book(m_desk->archive(), m_desk->vocabulary());
        QSignalSpy saved(&book, &TermBook::saved);
        book.save({m_person});
        QTRY_COMPARE(book.terms().size(), 1);
        QCOMPARE(saved.count(), 1);
        QVERIFY(book.terms().first().id > 0);
        QVERIFY(m_desk->vocabulary().known().houseWords(Language::French).contains(u"Ghannouch"_s));
        QVERIFY(m_desk->vocabulary().known().houseWords(Language::Arabic).contains(u"الغنوش"_s));
    }

    void theNextSessionKnowsTheWordsAtOnce()
    {
        {
            TermBook book(m_desk->archive(), m_desk->vocabulary());
            book.save({m_person});
            QTRY_COMPARE(book.terms().size(), 1);
        }
        m_desk.reset();
        m_desk = std::make_unique<Desk>(testing::archiveIn(*m_folder), QString());
        QVERIFY(m_desk->open().result());
        QTRY_VERIFY(m_desk->vocabulary().known().houseWords(Language::French).contains(u"Ghannouch"_s));
    }

    void whatIsRemovedIsKnownNoMore()
    {
        TermBook book(m_desk->archive(), m_desk->vocabulary());
        book.save({m_person});
        QTRY_COMPARE(book.terms().size(), 1);
        const Term stored = book.terms().first();
        book.remove({stored.id});
        QTRY_VERIFY(book.terms().isEmpty());
        QVERIFY(m_desk->vocabulary().known().houseWords(Language::French).isEmpty());
        book.save({stored});
        QTRY_COMPARE(book.terms(), QList<Term>{stored});
    }

    void filesComeInAndGoOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a table") << u"terms.tsv"_s;
        QTest::newRow("a termbase") << u"terms.tbx"_s;
    }

    void filesComeInAndGoOut()
    {
        QFETCH(QString, name);
        TermBook book(m_desk->archive(), m_desk->vocabulary());
        QSignalSpy exported(&book, &TermBook::exported);
        QSignalSpy imported(&book, &TermBook::imported);
        book.exportFile(m_folder->filePath(name), {m_person});
        QTRY_COMPARE(exported.count(), 1);
        book.importFile(m_folder->filePath(name));
        QTRY_COMPARE(imported.count(), 1);
        QTRY_COMPARE(book.terms().size(), 1);
        QCOMPARE(book.terms().first().post, m_person.post);
    }

    void aFileThatIsNoneIsSaidAndChangesNothing()
    {
        TermBook book(m_desk->archive(), m_desk->vocabulary());
        QSignalSpy failed(&book, &TermBook::failed);
        book.importFile(m_folder->path());
        QTRY_COMPARE(failed.count(), 1);
        QFile file(m_folder->filePath(u"novel.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Il était une fois");
        file.close();
        book.importFile(file.fileName());
        QTRY_COMPARE(failed.count(), 2);
        book.exportFile(u"/proc/terms.tsv"_s, {m_person});
        QTRY_COMPARE(failed.count(), 3);
        QVERIFY(storedTerms(m_desk->archive()).result().value().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};

TARJUMAN_TEST(tst_TermBook)
#include "tst_TermBook.moc"
