#include "app/spelling/DictionaryFiles.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_DictionaryFiles : public QObject {
    Q_OBJECT

    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

private Q_SLOTS:
    void bothFilesMustBeThere()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"fr.aff"_s), "SET UTF-8");
        QVERIFY(!findDictionary(text::Language::French, {folder.path()}));
        write(folder.filePath(u"fr.dic"_s), "");
        QVERIFY(!findDictionary(text::Language::French, {folder.path()}));
        write(folder.filePath(u"fr.dic"_s), "1\nmot");
        const auto found = findDictionary(text::Language::French, {folder.path()});
        QVERIFY(found);
        QCOMPARE(found->words, folder.filePath(u"fr.dic"_s));
        QVERIFY(!findDictionary(text::Language::Arabic, {folder.path()}));
    }

    void theFirstFolderWins()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        for (const QTemporaryDir* folder : {&first, &second}) {
            write(folder->filePath(u"ar.aff"_s), "SET UTF-8");
            write(folder->filePath(u"ar.dic"_s), "1\nمعهد");
        }
        const auto found = findDictionary(text::Language::Arabic, {first.path(), second.path()});
        QVERIFY(found);
        QCOMPARE(found->words, first.filePath(u"ar.dic"_s));
    }

    void theEnvironmentNamesFolders()
    {
        qputenv("DICPATH", "/one:/two");
        qputenv("XDG_DATA_DIRS", "/three");
        const QStringList folders = dictionaryFolders();
        QCOMPARE(folders.indexOf(u"/one"_s), 0);
        QCOMPARE(folders.indexOf(u"/two"_s), 1);
        QVERIFY(folders.contains(u"/three/hunspell"_s));
        QVERIFY(folders.contains(u"/usr/share/hunspell"_s));
        qunsetenv("DICPATH");
        qunsetenv("XDG_DATA_DIRS");
    }

    void aDictionarySaysWhichItIs()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"fr.aff"_s),
              "# License, v. 2.0.\n# DICTIONNAIRE ORTHOGRAPHIQUE “RÉFORME 1990” v7.1\n");
        write(folder.filePath(u"two.aff"_s), "# AFFIXES DU DICTIONNAIRE “CLASSIQUE” v7.0\nSET UTF-8\n");
        write(folder.filePath(u"three.aff"_s), "AF 12\n");
        QCOMPARE(editionOf({folder.filePath(u"fr.aff"_s), {}}).variety, u"réforme 1990"_s);
        const DictionaryEdition classical = editionOf({folder.filePath(u"two.aff"_s), {}});
        QCOMPARE(classical.variety, u"classique"_s);
        QCOMPARE(classical.version, u"7.0"_s);
        QVERIFY(editionOf({folder.filePath(u"three.aff"_s), {}}).version.isEmpty());
        QVERIFY(editionOf({folder.filePath(u"none.aff"_s), {}}).variety.isEmpty());
    }

    void theSystemHasBoth()
    {
        for (const text::Language language : text::bothLanguages)
            QVERIFY(findDictionary(language));
    }
};

TARJUMAN_TEST(tst_DictionaryFiles)
#include "tst_DictionaryFiles.moc"
