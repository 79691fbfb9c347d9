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

TARJUMAN_TEST(tst_Import)
#include "tst_Import.moc"
