#include "app/spelling/WordForms.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_WordForms : public QObject {
    Q_OBJECT

    static DictionaryFiles files(const QTemporaryDir& folder, const QByteArray& affixes,
                                 const QByteArray& words)
    {
        const DictionaryFiles result{folder.filePath(u"x.aff"_s), folder.filePath(u"x.dic"_s)};
        QFile affixFile(result.affixes);
        QFile wordFile(result.words);
        if (affixFile.open(QIODevice::WriteOnly) && wordFile.open(QIODevice::WriteOnly)) {
            affixFile.write(affixes);
            wordFile.write(words);
        }
        return result;
    }

private Q_SLOTS:
    void formsWithSuffixesAndPrefixesAreHeld()
    {
        const QTemporaryDir folder;
        const WordForms forms =
            WordForms::read(files(folder,
                                  "FLAG long\nSFX F. Y 2\nSFX F. er \xC3\xA9s er is:pl\nSFX F. 0 s [^sxz]\n"
                                  "PFX R. Y 1\nPFX R. 0 re .\n",
                                  "2\nplacer/F.R. po:v\nParis\n"));
        for (const QString& word : {u"placer"_s, u"placés"_s, u"placers"_s, u"replacer"_s, u"paris"_s})
            QVERIFY2(forms.mayHold(word), qPrintable(word));
        for (const QString& word : {u"plaçer"_s, u"placé"_s, u"pariss"_s, u"xyz"_s})
            QVERIFY2(!forms.mayHold(word), qPrintable(word));
    }

    void aSecondSuffixMayFollowTheFirst()
    {
        const QTemporaryDir folder;
        const WordForms forms = WordForms::read(
            files(folder,
                  "FLAG long\nAF 2\nAF A.\nAF B.\nSFX A. Y 1\nSFX A. 0 h/2 .\nSFX B. Y 2\nSFX B. 0 a .\n"
                  "SFX B. h k h\nPFX R. Y 1\nPFX R. 0 re .\n",
                  "1\nplac/1\n"));
        for (const QString& word : {u"plach"_s, u"placha"_s, u"plack"_s, u"replacha"_s})
            QVERIFY2(forms.mayHold(word), qPrintable(word));
        for (const QString& word : {u"plaka"_s, u"plachaa"_s})
            QVERIFY2(!forms.mayHold(word), qPrintable(word));
    }

    void withoutFilesEverythingMayBeAWord()
    {
        QVERIFY(WordForms::read({u"/nowhere.aff"_s, u"/nowhere.dic"_s}).mayHold(u"xyz"));
    }

    void theWordsOfTheDictionariesPass_data()
    {
        QTest::addColumn<text::Language>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("French") << text::Language::French
                                << QStringList{u"séance"_s, u"ouvertes"_s, u"membres"_s, u"rencontrait"_s,
                                               u"internationaux"_s};
        QTest::newRow("Arabic") << text::Language::Arabic
                                << QStringList{u"مدرسة"_s,   u"والمدارس"_s, u"بالكتاب"_s,
                                               u"الدولية"_s, u"تثبيتها"_s,  u"ومسؤولياتهم"_s};
    }

    void theWordsOfTheDictionariesPass()
    {
        QFETCH(const text::Language, language);
        QFETCH(const QStringList, words);
        const auto found = findDictionary(language);
        QVERIFY(found);
        const WordForms forms = WordForms::read(*found);
        for (const QString& word : words)
            QVERIFY2(forms.mayHold(word), qPrintable(word));
        int passed = 0;
        for (int i = 0; i < 1000; ++i)
            passed += forms.mayHold(words.first() + u"xq%1"_s.arg(i)) ? 1 : 0;
        QVERIFY2(passed < 20, qPrintable(QString::number(passed)));
    }
};

TARJUMAN_TEST(tst_WordForms)
#include "tst_WordForms.moc"
