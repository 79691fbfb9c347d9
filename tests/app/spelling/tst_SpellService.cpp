#include "app/spelling/SpellService.h"

#include "app/spelling/DictionaryFiles.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

namespace {

constexpr int patience = 60'000; // on a busy machine, under a sanitizer

ParagraphRequest request(qint64 paragraph, int revision, text::Language language, const QString& text,
                         Urgency urgency = Urgency::Visible, quint64 document = 1)
{
    return {document, paragraph, revision, language, urgency, text};
}

QStringList wordsOf(const ParagraphMarks& marks)
{
    QStringList words;
    for (const Mark& mark : marks.marks)
        words.append(mark.word);
    return words;
}

// Collects the answers of a service, the latest a paragraph.
class Reader : public QObject {
public:
    explicit Reader(SpellService& service)
    {
        connect(&service, &SpellService::checked, this, [this](const ParagraphMarks& marks) {
            answers.insert(marks.paragraph, marks);
            ++count;
        });
    }
    QHash<qint64, ParagraphMarks> answers;
    int count = 0;
};

} // namespace

class tst_SpellService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothDictionariesBecomeReady()
    {
        SpellService service;
        QCOMPARE(service.state(text::Language::French), SpellService::DictionaryState::Loading);
        QSignalSpy changed(&service, &SpellService::stateChanged);
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patience);
        QCOMPARE(service.state(text::Language::French), SpellService::DictionaryState::Ready);
        QCOMPARE(service.state(text::Language::Arabic), SpellService::DictionaryState::Ready);
    }

    void marksComeBackInBothLanguages()
    {
        SpellService service;
        Reader reader(service);
        service.start();
        service.check(request(1, 7, text::Language::French, u"La séanse est ouverte."_s));
        service.check(request(2, 9, text::Language::Arabic, u"افتتح الامين الدورة."_s));
        QTRY_COMPARE_WITH_TIMEOUT(reader.answers.size(), 2, patience);
        QCOMPARE(reader.answers[1].revision, 7);
        QCOMPARE(wordsOf(reader.answers[1]), QStringList{u"séanse"_s});
        QCOMPARE(reader.answers[1].marks.first().start, 3);
        QCOMPARE(reader.answers[2].revision, 9);
        QCOMPARE(wordsOf(reader.answers[2]), QStringList{u"الامين"_s});
    }

    void whatIsAskedBeforeLoadingIsAnsweredAfter()
    {
        SpellService service;
        Reader reader(service);
        service.check(request(1, 1, text::Language::French, u"Une fote."_s));
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(reader.count, 1, patience);
    }

    void aNewerRequestReplacesAnOlderThatWaits()
    {
        SpellService service;
        Reader reader(service);
        for (int revision = 1; revision <= 50; ++revision)
            service.check(request(1, revision, text::Language::French, u"Une fote."_s));
        service.start();
        QTRY_VERIFY_WITH_TIMEOUT(reader.answers.contains(1), patience);
        QCOMPARE(reader.answers[1].revision, 50);
        QCOMPARE(reader.count, 1);
    }

    void editedParagraphsGoFirst()
    {
        SpellService service;
        QList<qint64> order;
        connect(&service, &SpellService::checked, this,
                [&order](const ParagraphMarks& marks) { order.append(marks.paragraph); });
        service.check(request(1, 1, text::Language::French, u"un"_s, Urgency::Rest));
        service.check(request(2, 1, text::Language::French, u"deux"_s, Urgency::NextScreen));
        service.check(request(3, 1, text::Language::French, u"trois"_s, Urgency::Visible));
        service.check(request(4, 1, text::Language::French, u"quatre"_s, Urgency::Edited));
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 4, patience);
        QCOMPARE(order, (QList<qint64>{4, 3, 2, 1}));
    }

    void aForgottenDocumentAnswersNoMore()
    {
        SpellService service;
        Reader reader(service);
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(service.state(text::Language::Arabic), SpellService::DictionaryState::Ready,
                                  patience);
        for (int i = 0; i < 200; ++i)
            service.check(request(i, 1, text::Language::French, u"Une fote de plus."_s, Urgency::Rest, 5));
        service.forget(5);
        service.check(request(1000, 1, text::Language::French, u"Encore."_s, Urgency::Rest, 6));
        QTRY_VERIFY_WITH_TIMEOUT(reader.answers.contains(1000), patience);
        QCOMPARE(reader.count, 1);
        // Opened again, it answers again.
        service.check(request(1, 2, text::Language::French, u"Une fote."_s, Urgency::Rest, 5));
        QTRY_COMPARE_WITH_TIMEOUT(reader.count, 2, patience);
    }

    void wordsOfTheReaderAreAccepted()
    {
        SpellService service;
        Reader reader(service);
        QSignalSpy changed(&service, &SpellService::wordsChanged);
        service.start();
        service.setWords(WordScope::Personal, text::Language::French, {u"Moghidi"_s});
        service.setWords(WordScope::House, text::Language::Arabic, {u"المغيدي"_s});
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, patience);
        service.check(request(1, 1, text::Language::French, u"Il parle d’Moghidi."_s));
        service.check(request(2, 1, text::Language::Arabic, u"قال للمغيدي نعم"_s));
        QTRY_COMPARE_WITH_TIMEOUT(reader.answers.size(), 2, patience);
        QCOMPARE(wordsOf(reader.answers[1]), QStringList{});
        QCOMPARE(wordsOf(reader.answers[2]), QStringList{});
        service.setWords(WordScope::House, text::Language::Arabic, {});
        service.check(request(2, 2, text::Language::Arabic, u"قال للمغيدي نعم"_s));
        QTRY_COMPARE_WITH_TIMEOUT(reader.answers[2].revision, 2, patience);
        QCOMPARE(wordsOf(reader.answers[2]), QStringList{u"للمغيدي"_s});
    }

    void wordsIgnoredInOneReleaseAreMarkedInAnother()
    {
        SpellService service;
        Reader reader(service);
        service.start();
        service.setWords(WordScope::Document, text::Language::French, {u"fote"_s}, 5);
        service.check(request(1, 1, text::Language::French, u"Une fote."_s, Urgency::Visible, 5));
        service.check(request(2, 1, text::Language::French, u"Une fote."_s, Urgency::Visible, 6));
        QTRY_COMPARE_WITH_TIMEOUT(reader.answers.size(), 2, patience);
        QVERIFY(reader.answers[1].marks.isEmpty());
        QCOMPARE(wordsOf(reader.answers[2]), QStringList{u"fote"_s});
    }

    void suggestionsComeTwice()
    {
        SpellService service;
        service.start();
        QSignalSpy ready(&service, &SpellService::suggestionsReady);
        const quint64 id = service.suggest(u"séanse"_s, text::Language::French);
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, patience);
        QCOMPARE(ready[0][0].toULongLong(), id);
        QCOMPARE(ready[0][1].toStringList().value(0), u"séance"_s);
        QCOMPARE(ready[0][2].toBool(), false);
        QCOMPARE(ready[1][2].toBool(), true);
        QVERIFY(ready[1][1].toStringList().contains(u"séance"_s));
    }

    void cancelledSuggestionsDoNotCome()
    {
        SpellService service;
        QSignalSpy ready(&service, &SpellService::suggestionsReady);
        const quint64 cancelled = service.suggest(u"séanse"_s, text::Language::French);
        const quint64 wanted = service.suggest(u"الامين"_s, text::Language::Arabic);
        service.cancelSuggestions(cancelled);
        service.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 2, patience);
        QCOMPARE(ready[0][0].toULongLong(), wanted);
        QCOMPARE(ready[1][0].toULongLong(), wanted);
    }

    void aMissingDictionaryLeavesTheOtherAtWork()
    {
        const auto french = findDictionary(text::Language::French);
        QVERIFY(french);
        QTemporaryDir folder;
        QVERIFY(QFile::copy(french->affixes, folder.filePath(u"fr.aff"_s)));
        QVERIFY(QFile::copy(french->words, folder.filePath(u"fr.dic"_s)));
        SpellService service;
        Reader reader(service);
        service.start({folder.path()});
        service.check(request(1, 1, text::Language::French, u"Une fote."_s));
        service.check(request(2, 1, text::Language::Arabic, u"افتتح الامين الدورة."_s));
        QTRY_COMPARE_WITH_TIMEOUT(reader.answers.size(), 2, patience);
        QCOMPARE(service.state(text::Language::French), SpellService::DictionaryState::Ready);
        QCOMPARE(service.state(text::Language::Arabic), SpellService::DictionaryState::Missing);
        QCOMPARE(wordsOf(reader.answers[1]), QStringList{u"fote"_s});
        QVERIFY(reader.answers[2].marks.isEmpty());
        QCOMPARE(SpellService::installCommand(text::Language::Arabic), u"sudo apt install hunspell-ar"_s);
    }

    void typingWhileLoadingAndClosingNeverWaits()
    {
        QElapsedTimer slowest;
        for (int round = 0; round < 2; ++round) {
            SpellService service;
            Reader reader(service);
            service.start();
            for (int key = 0; key < 300; ++key) {
                slowest.start();
                service.check(request(key % 7, key, key % 2 ? text::Language::Arabic : text::Language::French,
                                      u"Une fote et le الامين."_s, Urgency::Edited, quint64(key % 3)));
                if (key % 50 == 0)
                    service.setWords(WordScope::Personal, text::Language::French, {u"fote%1"_s.arg(key)});
                if (key % 40 == 0)
                    service.cancelSuggestions(service.suggest(u"fote"_s, text::Language::French));
                if (key % 90 == 0)
                    service.forget(quint64(key % 3));
                QVERIFY2(slowest.elapsed() < 100, "a call into the service waited");
                if (key % 10 == 0)
                    QCoreApplication::sendPostedEvents();
            }
            if (round == 1)
                QTRY_VERIFY_WITH_TIMEOUT(!reader.answers.isEmpty(), patience);
        }
    }
};

TARJUMAN_TEST(tst_SpellService)
#include "tst_SpellService.moc"
