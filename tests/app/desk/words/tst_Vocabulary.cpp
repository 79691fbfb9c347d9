#include "app/desk/words/Vocabulary.h"

#include "app/desk/archive/Archive.h"
#include "app/storage/Store.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using text::Language;

class tst_Vocabulary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = std::make_unique<Archive>(m_folder->filePath(u"archive.tarjuman"_s));
        m_words = std::make_unique<Vocabulary>(*m_archive, m_folder->filePath(u"words"_s));
        QVERIFY(m_archive->open().result());
    }
    void cleanup()
    {
        m_archive->finish();
        m_words.reset();
        m_archive.reset();
        m_folder.reset();
    }

    void theReadersOwnWordIsInItsFile()
    {
        QVERIFY(m_words->add(Language::French, u"tarjumanesque"_s, WordScope::Personal).result());
        QFile file(m_folder->filePath(u"words/fr.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "tarjumanesque\n");
    }

    void whatTheHouseSaysIsKnownAtOnceAndInTheNextSession()
    {
        QVERIFY(m_words->add(Language::Arabic, u"ترجمان"_s, WordScope::House).result());
        QVERIFY(m_words->forbid(Language::French, u"newsletter"_s, u"lettre"_s).result());
        QCOMPARE(m_words->known().houseWords(Language::Arabic), QStringList(u"ترجمان"_s));
        QCOMPARE(m_words->known().forbiddenWords(Language::French).size(), 1);
        Vocabulary next(*m_archive, {});
        QVERIFY(next.known().houseWords(Language::Arabic).isEmpty());
        next.learn();
        QTRY_COMPARE(next.known().houseWords(Language::Arabic), QStringList(u"ترجمان"_s));
        QCOMPARE(next.known().forbiddenWords(Language::French).size(), 1);
        m_archive->finish();
    }

    void aWordThatWasDroppedIsForgotten()
    {
        const storage::StoredWord word{Language::French, u"Karoui"_s};
        QVERIFY(m_words->keep({word}).result());
        QVERIFY(m_words->drop({word}).result());
        QVERIFY(m_words->known().ofTheHouse().isEmpty());
        Vocabulary next(*m_archive, {});
        next.learn();
        m_archive->finish();
        QCoreApplication::processEvents();
        QVERIFY(next.known().ofTheHouse().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Vocabulary> m_words;
};

TARJUMAN_TEST(tst_Vocabulary)
#include "tst_Vocabulary.moc"
