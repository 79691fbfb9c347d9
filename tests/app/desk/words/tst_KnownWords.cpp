#include "app/desk/words/KnownWords.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using text::Language;

static QByteArray contentOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class tst_KnownWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void personalWordsAreSortedComposedAndOnceOnly()
    {
        const QTemporaryDir folder;
        KnownWords words(folder.path());
        for (const QString& word : {u"Sfax"_s, u"Be\u0301ja"_s, u" Sfax "_s, u""_s})
            QVERIFY(words.add(Language::French, word, WordScope::Personal, {}));
        QCOMPARE(contentOf(folder.filePath(u"fr.txt"_s)), u"Béja\nSfax\n"_s.toUtf8());
        QVERIFY(!QFile::exists(folder.filePath(u"ar.txt"_s)));
    }

    void wordsOfAnotherWindowAreNotLost()
    {
        const QTemporaryDir folder;
        KnownWords one(folder.path());
        KnownWords other(folder.path());
        QVERIFY(one.add(Language::Arabic, u"صفاقس"_s, WordScope::Personal, {}));
        QVERIFY(other.add(Language::Arabic, u"باجة"_s, WordScope::Personal, {}));
        QCOMPARE(contentOf(folder.filePath(u"ar.txt"_s)), u"باجة\nصفاقس\n"_s.toUtf8());
    }

    void aFolderThatTakesNothingIsSaid()
    {
        KnownWords words(u"/proc/words"_s);
        const auto added = words.add(Language::French, u"Sfax"_s, WordScope::Personal, {});
        QVERIFY(!added);
        QCOMPARE(added.error().kind, base::ErrorKind::Output);
    }

    void withoutAFolderNothingIsWritten()
    {
        KnownWords words{QString()};
        QVERIFY(words.add(Language::French, u"Sfax"_s, WordScope::Personal, {}));
        QVERIFY(!QFile::exists(u"fr.txt"_s));
    }
};

TARJUMAN_TEST(tst_KnownWords)
#include "tst_KnownWords.moc"
