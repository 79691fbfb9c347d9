#include "app/desk/words/WordListFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using List = ListedWord::List;
using text::Language;

class tst_WordListFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const QList<ListedWord> words{
            {Language::French, u"Ksar-Hellal"_s, List::Mine},
            {Language::Arabic, u"المنستير"_s, List::House},
            {Language::French, u"e-mail"_s, List::Forbidden, u"courriel"_s, u"Le mot de la maison"_s}};
        const auto read = readWordList(wordListFile(words), List::Mine);
        QVERIFY(read);
        QCOMPARE(*read, words);
    }

    void aPlainListTakesTheLanguageOfItsLetters()
    {
        const auto read =
            readWordList("\xEF\xBB\xBF# Towns\r\nBe\xCC\x81ja\r\n\r\n باجة \r\n"_ba, List::House);
        QVERIFY(read);
        QCOMPARE(*read, (QList<ListedWord>{{Language::French, u"Béja"_s, List::House},
                                           {Language::Arabic, u"باجة"_s, List::House}}));
    }

    void aBadFileIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("another encoding") << "B\xE9ja\n"_ba << u"UTF-8"_s;
        QTest::newRow("not a text") << QByteArray("a\0b", 3) << u"UTF-8"_s;
        QTest::newRow("two words") << "Béja\nKsar Hellal\n"_ba << u"2"_s;
        QTest::newRow("no such language") << "mot\tde\n"_ba << u"1"_s;
        QTest::newRow("no such list") << "mot\tfr\tours\n"_ba << u"1"_s;
        QTest::newRow("an endless word") << QByteArray(5000, 'a') << u"1"_s;
        QTest::newRow("too many") << QByteArray("mot\n").repeated(20'001) << u"20000"_s;
        QTest::newRow("too large") << QByteArray(4'000'001, '#') << u"UTF-8"_s;
    }

    void aBadFileIsRefusedWhole()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        const auto read = readWordList(bytes, List::Mine);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(read.error().message.contains(said), qPrintable(read.error().message));
    }
};

TARJUMAN_TEST(tst_WordListFile)
#include "tst_WordListFile.moc"
