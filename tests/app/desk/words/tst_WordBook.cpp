#include "app/desk/words/WordBook.h"

#include "app/desk/Desk.h"
#include "app/spelling/SpellService.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using List = ListedWord::List;
using text::Language;

class tst_WordBook : public QObject {
    Q_OBJECT
    const ListedWord m_mine{Language::French, u"Ghannouch"_s, List::Mine};
    const ListedWord m_house{Language::Arabic, u"المنستير"_s, List::House};
    const ListedWord m_forbidden{Language::French, u"newsletter"_s, List::Forbidden, u"lettre"_s,
                                 u"Mot anglais"_s};

private Q_SLOTS:
    void whatIsAddedIsThereInTheNextSession()
    {
        const QTemporaryDir folder;
        {
            Desk desk(testing::archiveIn(folder), folder.filePath(u"words"_s));
            QVERIFY(desk.open().result());
            WordBook book(desk.vocabulary());
            book.add({m_forbidden, m_mine, m_house});
            QCOMPARE(book.words(), (QList<ListedWord>{m_mine, m_house, m_forbidden}));
            book.remove({m_house});
            QCOMPARE(book.words(), (QList<ListedWord>{m_mine, m_forbidden}));
            QVERIFY(desk.verify().result()); // after what was stored
        }
        Desk desk(testing::archiveIn(folder), folder.filePath(u"words"_s));
        QVERIFY(desk.open().result());
        const WordBook book(desk.vocabulary());
        QTRY_COMPARE(book.words(), (QList<ListedWord>{m_mine, m_forbidden}));
    }

    void aWordIsOnceInTheHousesLists()
    {
        const QTemporaryDir folder;
        Desk desk(testing::archiveIn(folder), folder.filePath(u"words"_s));
        QVERIFY(desk.open().result());
        WordBook book(desk.vocabulary());
        ListedWord allowed = m_forbidden;
        allowed.list = List::House;
        allowed.replacement.clear();
        allowed.note.clear();
        book.add({m_forbidden});
        book.add({allowed});
        QCOMPARE(book.words(), QList<ListedWord>{allowed});
    }

    void filesComeInAndGoOut()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"words.tsv"_s);
        Desk desk(testing::archiveIn(folder), folder.filePath(u"words"_s));
        QVERIFY(desk.open().result());
        WordBook book(desk.vocabulary());
        QSignalSpy exported(&book, &WordBook::exported);
        QSignalSpy imported(&book, &WordBook::imported);
        book.exportFile(file, {m_mine, m_forbidden});
        QTRY_COMPARE(exported.count(), 1);
        book.importFile(file, List::House);
        QTRY_COMPARE(imported.count(), 1);
        QCOMPARE(imported.first().first().toInt(), 2);
        QCOMPARE(book.words(), (QList<ListedWord>{m_mine, m_forbidden}));
    }

    void aBadFileIsSaidAndChangesNothing()
    {
        const QTemporaryDir folder;
        const QString bad = folder.filePath(u"bad.txt"_s);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Gabes\nB\xE9ja\n");
        file.close();
        Desk desk(testing::archiveIn(folder), folder.filePath(u"words"_s));
        QVERIFY(desk.open().result());
        WordBook book(desk.vocabulary());
        QSignalSpy failures(&book, &WordBook::failed);
        book.importFile(bad, List::Mine);
        QTRY_COMPARE(failures.count(), 1);
        book.importFile(folder.path(), List::Mine);
        QTRY_COMPARE(failures.count(), 2);
        book.exportFile(u"/proc/words.tsv"_s, {m_mine});
        QTRY_COMPARE(failures.count(), 3);
        QVERIFY(book.words().isEmpty());
    }
};

TARJUMAN_TEST(tst_WordBook)
#include "tst_WordBook.moc"
