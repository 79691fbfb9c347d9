#include "app/spelling/SpellReport.h"
#include "tests/support/TestMain.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_SpellReport : public QObject {
    Q_OBJECT

    static base::Result<int> report(text::Language language, const QByteArray& bytes, QStringList& found,
                                    SpellReport::Suggest suggest = SpellReport::Suggest::No)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        auto made = SpellReport::create(language);
        if (!made)
            return made.error();
        return made->read(buffer, suggest, [&found](const WordInDoubt& word) {
            found.append(u"%1:%2 %3 %4 %5"_s.arg(word.line)
                             .arg(word.column)
                             .arg(keyOf(word.verdict), word.word, word.suggestions.value(0))
                             .trimmed());
        });
    }

private Q_SLOTS:
    void tellsLineAndColumnInCodePoints()
    {
        QStringList found;
        const auto count =
            report(text::Language::French, u"La séance.\n\U0001F600 la séanse et Voronkov"_s.toUtf8(), found);
        QVERIFY(count);
        QCOMPARE(*count, 2);
        QCOMPARE(found, (QStringList{u"2:6 error séanse"_s, u"2:16 name Voronkov"_s}));
    }

    void suggestsWhenAsked()
    {
        QStringList found;
        QVERIFY(report(text::Language::Arabic, u"قال الامين\nو تنسيق الجهود"_s.toUtf8(), found,
                       SpellReport::Suggest::Yes));
        QCOMPARE(found, (QStringList{u"1:5 error الامين الأمين"_s, u"2:1 error و تنسيق وتنسيق"_s}));
    }

    void judgesTheOtherLanguageToo()
    {
        QStringList found;
        QVERIFY(report(text::Language::Arabic, u"كلمة séanse هنا"_s.toUtf8(), found));
        QCOMPARE(found, QStringList{u"1:6 error séanse"_s});
    }

    void aBrokenByteAtTheEndIsToldBeforeAnything()
    {
        QStringList found;
        const auto count =
            report(text::Language::French, QByteArray("La seanse. ").repeated(20'000) + '\xFF', found);
        QVERIFY(!count);
        QCOMPARE(count.error().kind, base::ErrorKind::BadInput);
        QVERIFY(!count.error().message.isEmpty());
        QVERIFY(found.isEmpty());
    }

    void aWordWithoutEndIsToldOnceAndShort()
    {
        QStringList found;
        const auto count = report(text::Language::French, QByteArray(3'000'000, 'a') + " fin", found);
        QVERIFY(count);
        QCOMPARE(*count, 1);
        QVERIFY(found.first().size() < 250);
    }

    void aLineOfManyMegabytesIsRead()
    {
        QStringList found;
        const QByteArray sentence =
            u"La séance du comité est ouverte à tous les membres présents. "_s.toUtf8();
        const auto count = report(text::Language::French, sentence.repeated(80'000) + "fote", found);
        QVERIFY(count);
        QCOMPARE(found, QStringList{u"1:%1 error fote"_s.arg(80'000 * 61 + 1)});
    }

    void stopsWhenAsked()
    {
        auto made = SpellReport::create(text::Language::French);
        QVERIFY(made);
        QBuffer buffer;
        buffer.setData("La fote.");
        buffer.open(QIODevice::ReadOnly);
        std::stop_source stop;
        stop.request_stop();
        const auto count = made->read(
            buffer, SpellReport::Suggest::No, [](const WordInDoubt&) {}, stop.get_token());
        QVERIFY(!count);
        QCOMPARE(count.error().kind, base::ErrorKind::Cancelled);
    }
};

TARJUMAN_TEST(tst_SpellReport)
#include "tst_SpellReport.moc"
