#include "app/storage/TextRepository.h"

#include "app/storage/ReleaseRepository.h"
#include "tests/app/storage/StorageSamples.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tarjuman::storage;
using namespace tarjuman::storage::samples;
using tarjuman::release::ReleaseId;
using tarjuman::text::Language;

class tst_TextRepository : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsComeInTheOrderAskedForAndInReadingOrder()
    {
        const QTemporaryDir folder;
        const auto database = openArchive(folder.filePath(u"a.tarjuman"_s));
        QVERIFY(database);
        ReleaseRepository releases(*database);
        const auto stored = releases.insert({pairedRelease(), pairedRelease(), pairedRelease()}).value();
        SUCCEED(releases.remove({stored[1].id}));
        QList<StoredText> expected;
        for (const auto& release : {stored[2], stored[0]}) {
            for (const Language language : tarjuman::text::bothLanguages) {
                for (const auto& paragraph : release.paragraphs[language])
                    expected += {release.id, paragraph.id, language, paragraph.text};
            }
        }
        const QList<ReleaseId> asked{stored[2].id, stored[1].id, ReleaseId{99}, stored[0].id};
        QCOMPARE(TextRepository(*database).textsOf(asked).value(), expected);
    }
};

TARJUMAN_TEST(tst_TextRepository)
#include "tst_TextRepository.moc"
