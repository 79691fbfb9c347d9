#include "app/desk/PhraseLibrary.h"

#include "app/desk/Desk.h"
#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using desk::PhraseLibrary;
using release::Phrase;

class tst_PhraseLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theExamplesAreWholeInBothLanguages()
    {
        const auto examples = desk::examplePhrases();
        QVERIFY(examples.size() >= 4);
        for (const Phrase& example : examples) {
            QVERIFY2(!example.name.isEmpty(), qPrintable(example.text.french));
            QCOMPARE(example.text.french.count(u'\n'), example.text.arabic.count(u'\n'));
            QVERIFY2(!example.text.french.isEmpty() && !example.text.arabic.isEmpty(),
                     qPrintable(example.name));
        }
    }

    void aNewArchiveBeginsWithThemAndKeepsWhatIsDone()
    {
        const QTemporaryDir folder;
        desk::Desk desk(testing::archiveIn(folder), QString());
        QVERIFY(desk.open().result());
        PhraseLibrary library(desk.archive());
        QSignalSpy changes(&library, &PhraseLibrary::changed);
        library.load();
        QTRY_COMPARE(changes.count(), 1);
        QCOMPARE(library.phrases().size(), desk::examplePhrases().size());

        const Phrase first = library.phrases().first();
        library.remove(first.id);
        QTRY_COMPARE(changes.count(), 2);
        QVERIFY(!library.phrases().contains(first));
        library.save(first);
        QTRY_COMPARE(changes.count(), 3);
        QCOMPARE(library.phrases().last(), first);

        QSignalSpy saved(&library, &PhraseLibrary::saved);
        library.save({0, release::Role::Contact, u"Nouveau"_s, {u"un"_s, u"واحد"_s}});
        QTRY_COMPARE(changes.count(), 4);
        QCOMPARE(saved.first().first().toLongLong(), library.phrases().last().id);
        QCOMPARE(library.phrases().last().name, u"Nouveau"_s);
    }
};

TARJUMAN_TEST(tst_PhraseLibrary)
#include "tst_PhraseLibrary.moc"
