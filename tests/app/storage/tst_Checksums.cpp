#include "app/storage/Checksums.h"

#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;

class tst_Checksums : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // What archives hold must be read as it was written by every later program.
    void theyAreWhatTheyAlwaysWere()
    {
        const release::Paragraph paragraph{
            release::ParagraphId{3}, release::Role::Body, u"Douze chercheurs."_s, {}};
        QCOMPARE(checksumOf(release::ReleaseId{7}, text::Language::French, paragraph), paragraphSum);
        release::Release release = frozenRelease();
        release.id = release::ReleaseId{7};
        QCOMPARE(checksumOf(release), releaseSum);
    }

    void everyBitOfATextCounts()
    {
        release::Paragraph paragraph{
            release::ParagraphId{3}, release::Role::Body, u"وسيعمل فيه اثنا عشر باحثًا."_s, {}};
        const qint64 before = checksumOf(release::ReleaseId{7}, text::Language::Arabic, paragraph);
        for (qsizetype i = 0; i < paragraph.text.size(); ++i) {
            for (int bit = 0; bit < 16; ++bit) {
                release::Paragraph turned = paragraph;
                turned.text[i] = QChar(static_cast<char16_t>(turned.text[i].unicode() ^ (1 << bit)));
                QVERIFY(checksumOf(release::ReleaseId{7}, text::Language::Arabic, turned) != before);
            }
        }
    }

    void whatEndsOneValueAndBeginsTheNextCounts()
    {
        release::Release release = pairedRelease();
        const qint64 before = checksumOf(release);
        release.place.arabic.prepend(release.place.french.back());
        release.place.french.chop(1);
        QVERIFY(checksumOf(release) != before);
    }

private:
    static constexpr qint64 paragraphSum = 7413949052162246839;
    static constexpr qint64 releaseSum = 4724051233910371140;
};

TARJUMAN_TEST(tst_Checksums)
#include "tst_Checksums.moc"
