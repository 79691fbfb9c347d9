#include "app/spelling/LeanDictionary.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

namespace {

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Hunspell hunspellOf(const DictionaryFiles& files)
{
    return {QFile::encodeName(files.affixes).constData(), QFile::encodeName(files.words).constData()};
}

// A word of the dictionary every so often, and slips of it.
std::vector<std::string> someOf(const QString& words)
{
    constexpr qsizetype step = 97;
    std::vector<std::string> result;
    const QList<QByteArray> lines = contentsOf(words).split('\n');
    for (qsizetype i = 1; i < lines.size(); i += step) {
        const QString word = QString::fromUtf8(lines[i].split('\t')[0].split(' ')[0].split('/')[0]);
        for (const QString& form : {word, word + u's', u"و"_s + word, word + u"ها"_s, word.chopped(1),
                                    u"d'"_s + word, word + word, word.toUpper()})
            result.push_back(form.toStdString());
    }
    return result;
}

} // namespace

class tst_LeanDictionary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatNobodyAsksForGoes_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("leanAffixes");
        QTest::addColumn<QByteArray>("leanWords");
        QTest::newRow("sets of flags are numbered, morphology and comments go")
            << QByteArray("# by nobody\nSET UTF-8\nFLAG long\n\nSFX F. Y 2\nSFX F. er \xC3\xA9s/D. er "
                          "is:pl\nSFX F. 0 s .\n")
            << QByteArray("4\nplacer/F.D. po:v is:x\nposer/F.D.\ttu\nrue po:nom\nParis\n")
            << QByteArray("SET UTF-8\nFLAG long\n\nAF 2\nAF D.\nAF F.D.\nSFX F. Y 2\nSFX F. er \xC3\xA9s/1 "
                          "er\nSFX F. 0 s .\n")
            << QByteArray("2\nplacer/2\nposer/2\nrue\nParis\n");
        QTest::newRow("numbered flags stay, numbered morphology goes")
            << QByteArray("FLAG long\nAF 1\nAF A.\nAM 2\nAM po:a\nAM po:b\nSFX A. Y 1\nSFX A. 0 h/1 . 2\n")
            << QByteArray("2\r\nplac/1\t1\r\nmot\t2\r\n") //
            << QByteArray("FLAG long\nAF 1\nAF A.\nSFX A. Y 1\nSFX A. 0 h/1 .\n")
            << QByteArray("1\nplac/1\nmot\n");
        QTest::newRow("an entry that stands twice stands once, another with the same word stays")
            << QByteArray("SFX A Y 1\nSFX A 0 s .\n")
            << QByteArray("4\nmot/A po:x\nmot/A po:y\nmot\nmot po:z\n")
            << QByteArray("AF 1\nAF A\nSFX A Y 1\nSFX A 0 s .\n") << QByteArray("1\nmot/1\nmot\n");
        QTest::newRow("slashes, blanks and colons in words")
            << QByteArray("SFX A Y 1\nSFX A 0 s .\n")
            << QByteArray("9\nkm\\/h/A\n/x\n3:1\npomme de terre/A po:nom\n\nvide/\nno tail ") //
            << QByteArray("AF 1\nAF A\nSFX A Y 1\nSFX A 0 s .\n")
            << QByteArray("3\nkm\\/h/1\n/x\n3:1\npomme de terre/1\nvide\nno tail\n");
        QTest::newRow("nothing at all")
            << QByteArray() << QByteArray() << QByteArray("AF 0\n") << QByteArray("0\n");
    }

    void whatNobodyAsksForGoes()
    {
        QFETCH(const QByteArray, affixes);
        QFETCH(const QByteArray, words);
        const auto lean = LeanDictionary::of(affixes, words);
        QVERIFY(lean);
        QTEST(lean->affixes, "leanAffixes");
        QTEST(lean->words, "leanWords");
    }

    void pronunciationsAreKeptAsTheyAre()
    {
        QVERIFY(!LeanDictionary::of("SET UTF-8\n", "1\nwednesday ph:wendsday\n"));
        QVERIFY(!LeanDictionary::of("AM 1\nAM ph:wendsday\n", "1\nwednesday 1\n"));
    }

    void itAnswersLikeTheWholeOne_data()
    {
        QTest::addColumn<text::Language>("language");
        QTest::newRow("French") << text::Language::French;
        QTest::newRow("Arabic") << text::Language::Arabic;
    }

    void itAnswersLikeTheWholeOne()
    {
        QFETCH(const text::Language, language);
        const QTemporaryDir folder;
        const auto files = findDictionary(language);
        QVERIFY(files && folder.isValid());
        const DictionaryFiles leanOnes = leanFiles(*files, folder.path());
        QVERIFY(leanOnes.words.startsWith(folder.path()));
        QVERIFY(QFile(leanOnes.words).size() < QFile(files->words).size() * 3 / 4);
        Hunspell whole = hunspellOf(*files);
        Hunspell lean = hunspellOf(leanOnes);
        const std::vector<std::string> forms = someOf(files->words);
        QVERIFY(forms.size() > 5000);
        constexpr std::size_t suggestedEvery = 2000; // they are slow
        for (std::size_t i = 0; i < forms.size(); ++i) {
            QVERIFY2(whole.spell(forms[i]) == lean.spell(forms[i]), forms[i].c_str());
            if (i % suggestedEvery == 4)
                QVERIFY2(whole.suggest(forms[i]) == lean.suggest(forms[i]), forms[i].c_str());
        }
    }

    void theWholeOneIsReadWhereThereIsNoRoom()
    {
        const QTemporaryDir folder;
        const auto files = findDictionary(text::Language::French);
        QVERIFY(files);
        QCOMPARE(leanFiles(*files, folder.filePath(u"nowhere"_s)).words, files->words);
        QCOMPARE(leanFiles({u"/nowhere.aff"_s, u"/nowhere.dic"_s}, folder.path()).words, u"/nowhere.dic"_s);
    }
};

TARJUMAN_TEST(tst_LeanDictionary)
#include "tst_LeanDictionary.moc"
