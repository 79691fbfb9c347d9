#include "app/desk/Import.h"

#include "app/desk/ImportJob.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
using text::Language;

class tst_Import : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsUnderstood();
    void theFirstFileThatFailsIsNamed();
    void aStoppedReadingReadsNothing();
    void theTwoSidesAreFoundByTheirDate();
    void aPairKeepsEveryParagraph();
    void aWebPageIsAFileLikeAnother();
    void twoTextsInARowAreTwoSides();
    void aFewLinesOfTheOtherLanguageAreNoText();
    void rowsOfTheDocumentAreRowsOfTheRelease();
    void remarksGoAlongWithTheirParagraphs();

private:
    ImportedFile imported(const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        file.close();
        const auto read = readFiles({file.fileName()}, {}, std::nullopt);
        return read ? read->first() : ImportedFile();
    }

    QTemporaryDir m_folder;
};

void tst_Import::aFileIsUnderstood()
{
    const auto file = imported(u"ar.txt"_s, u"عنوان\n\nتونس، 5 مايو 2025\n\nافتتح المعهد مدرسة."_s);
    QCOMPARE(file.language, Language::Arabic);
    QCOMPARE(file.encoding, u"UTF-8"_s);
    QCOMPARE(file.release.date, QDate(2025, 5, 5));
    QCOMPARE(file.release.place.arabic, u"تونس"_s);
    QCOMPARE(file.release.paragraphs.arabic.size(), 3);
    QVERIFY(file.release.paragraphs.french.isEmpty());
    QCOMPARE(file.release.pairs.size(), 3);
    QCOMPARE(alone(file).release, file.release);
    QVERIFY(!alone(file).french);
}

void tst_Import::theFirstFileThatFailsIsNamed()
{
    const QString good = imported(u"good.txt"_s, u"Un texte."_s).file;
    const auto read = readFiles({good, u"absent.txt"_s}, {}, std::nullopt);
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"absent.txt"_s));
    QCOMPARE(read.error().kind, base::ErrorKind::BadInput);
}

void tst_Import::aStoppedReadingReadsNothing()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(readFiles({u"any.txt"_s}, stop.get_token(), {}).error().kind, base::ErrorKind::Cancelled);
}

void tst_Import::theTwoSidesAreFoundByTheirDate()
{
    const auto first = imported(u"1.txt"_s, u"Un titre\n\nTunis, le 5 mai 2025\n\nUn texte."_s);
    const auto second = imported(u"2.txt"_s, u"Un autre\n\nLyon, le 6 mai 2025\n\nUn texte."_s);
    const auto arabic = imported(u"3.txt"_s, u"عنوان\n\nليون، 6 مايو 2025\n\nنص."_s);
    const auto proposals = proposePairs({arabic, first, second});
    QCOMPARE(proposals.size(), 2);
    QVERIFY(!proposals[0].arabic);
    QVERIFY(proposals[1].french && proposals[1].arabic);
    QCOMPARE(proposals[1].french->file, second.file);
    QCOMPARE(proposals[1].release.place.french, u"Lyon"_s);
    QCOMPARE(proposals[1].release.place.arabic, u"ليون"_s);
}

void tst_Import::aPairKeepsEveryParagraph()
{
    const auto french =
        imported(u"1.txt"_s, u"Un titre\n\nTunis, le 5 mai 2025\n\nUn texte.\n\nUne suite."_s);
    const auto arabic = imported(u"2.txt"_s, u"عنوان\n\nتونس، 5 مايو 2025\n\nنص."_s);
    const auto proposal = pair(french, arabic);
    text::PerLanguage<int> counted;
    for (const release::Pair& row : proposal.release.pairs) {
        counted.french += row.count.french;
        counted.arabic += row.count.arabic;
    }
    QCOMPARE(counted.french, 4);
    QCOMPARE(counted.arabic, 3);
    QSet<release::ParagraphId> ids;
    for (Language language : text::bothLanguages) {
        for (const auto& paragraph : proposal.release.paragraphs[language])
            ids.insert(paragraph.id);
    }
    QCOMPARE(ids.size(), 7);
}

void tst_Import::aWebPageIsAFileLikeAnother()
{
    const auto file = imported(u"page.txt"_s, u"<!doctype html><title>x</title><h1>Un titre</h1>"
                                              "<p>Tunis, le 5 mai 2025</p><p>Un <b>début</b>.</p>"_s);
    QCOMPARE(file.encoding, u"UTF-8"_s);
    QCOMPARE(file.release.date, QDate(2025, 5, 5));
    QCOMPARE(file.release.paragraphs.french.size(), 3);
    QCOMPARE(file.release.paragraphs.french[0].role, release::Role::Title);
    QCOMPARE(file.release.paragraphs.french[2].text, u"Un début."_s);
    QCOMPARE(file.release.paragraphs.french[2].spans,
             (QList<release::Span>{{3, 5, release::Span::Kind::Bold, {}}}));
}

void tst_Import::twoTextsInARowAreTwoSides()
{
    const QString both = u"Un titre\n\nTunis, le 5 mai 2025\n\nUn texte.\n\n2025\n\n"
                         "عنوان\n\nتونس، 5 مايو 2025\n\nنص طويل قليلا."_s;
    const auto file = imported(u"1.txt"_s, both);
    QVERIFY(file.isWhole);
    QCOMPARE(file.notes.size(), 1);
    QCOMPARE(file.release.paragraphs.french.size(), 4);
    QCOMPARE(file.release.paragraphs.arabic.size(), 3);
    QCOMPARE(file.release.place.arabic, u"تونس"_s);
    QVERIFY(file.release.pairs.size() < 7);
    const auto given =
        understood(u"1.txt"_s, {}, formats::documentOf(both.split(u"\n\n"_s)), Language::French);
    QVERIFY(!given.isWhole);
    QCOMPARE(given.release.paragraphs.french.size(), 7);
}

void tst_Import::aFewLinesOfTheOtherLanguageAreNoText()
{
    const QString text = u"Un texte assez long pour que rien d’autre ne compte. "_s.repeated(8);
    QVERIFY(!imported(u"1.txt"_s, u"دولة\n\nوزارة\n\n"_s + text + u"\n\n"_s + text).isWhole);
    QVERIFY(!imported(u"2.txt"_s, u"Un texte.\n\nنص طويل.\n\nUne suite."_s).isWhole);
}

void tst_Import::rowsOfTheDocumentAreRowsOfTheRelease()
{
    formats::Document document = formats::documentOf(
        {u"Un titre"_s, u"عنوان"_s, u"Un texte."_s, u"Une suite."_s, u"نص."_s, u"Seul."_s});
    document.pairs = {{{0}, {1}}, {{2, 3}, {4}}};
    const auto file = understood(u"a"_s, {}, document, std::nullopt);
    QVERIFY(file.isWhole);
    QCOMPARE(file.release.pairs.size(), 3);
    QCOMPARE(file.release.pairs[1].count, (text::PerLanguage<int>{2, 1}));
    QCOMPARE(file.release.pairs[2].count, (text::PerLanguage<int>{1, 0}));
    QCOMPARE(file.release.paragraphs.french.size(), 4);
    QCOMPARE(file.release.paragraphs.arabic.size(), 2);
}

void tst_Import::remarksGoAlongWithTheirParagraphs()
{
    formats::Document document = formats::documentOf({u"عنوان"_s, u"نص."_s});
    document.blocks[1].comments = {{.start = 1, .length = 90, .author = u"C. Morvan"_s, .text = u"Vrai ?"_s}};
    const auto arabic = understood(u"ar"_s, {}, document, std::nullopt);
    QCOMPARE(arabic.release.comments.size(), 1);
    QCOMPARE(arabic.release.comments[0].length, 2);
    const auto french = imported(u"1.txt"_s, u"Un titre\n\nUn texte."_s);
    const release::Release both = pair(french, arabic).release;
    QCOMPARE(both.comments.size(), 1);
    QCOMPARE(both.comments[0].paragraph, both.paragraphs.arabic[1].id);
}

TARJUMAN_TEST(tst_Import)
#include "tst_Import.moc"
