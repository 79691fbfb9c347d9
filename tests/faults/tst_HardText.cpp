// What may come in a release and is no text that anyone would print: a sentence or a PDF, soon, never a
// crash.
#include "app/pdf/Export.h"

#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using release::Role;
using text::Language;

class tst_HardText : public QObject {
    Q_OBJECT
private:
    static base::Result<Exported> exportText(const QString& text, Role role = Role::Body,
                                             Language language = Language::French)
    {
        const release::Release release =
            tests::releaseOf(language, {{Role::Title, u"Titre عنوان"_s}, {role, text}});
        return exportRelease(release, language == Language::French ? Form::French : Form::Arabic, {});
    }

    static QString words(const QString& word, int count)
    {
        QStringList list;
        for (int number = 0; number < count; ++number)
            list.append(word + QString::number(number % 97));
        return list.join(u' ');
    }

private Q_SLOTS:
    void hardTextIsSetAndProved_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Role>("role");
        QTest::newRow("a title of 5,000 letters") << words(u"titre"_s, 800) << Role::Title;
        QTest::newRow("an Arabic title of 5,000 letters") << words(u"عنوان"_s, 800) << Role::Title;
        QTest::newRow("a title of one word of 5,000 letters") << QString(5000, u'w') << Role::Title;
        QTest::newRow("a word of 10,000 letters") << QString(10000, u'm') << Role::Body;
        QTest::newRow("an Arabic word of 10,000 letters") << QString(10000, QChar(0x0645)) << Role::Body;
        QTest::newRow("10,000 full stops") << QString(10000, u'.') << Role::Body;
        QTest::newRow("a paragraph of 5,000 words") << words(u"mot"_s, 5000) << Role::Body;
        QTest::newRow("one letter") << u"a"_s << Role::Body;
        QTest::newRow("unpaired bidi controls")
            << u"a \u202E\u2067\u202B b \u2069\u2069 ا \u202C 12"_s << Role::Body;
        QTest::newRow("many bidi controls") << QString(500, QChar(0x202E)) + u"fin فين"_s << Role::Body;
        QTest::newRow("soft hyphens")
            << u"anti\u00ADconsti\u00ADtution\u00ADnel "_s.repeated(40) << Role::Body;
        QTest::newRow("joiners") << u"ه\u200D \u200C\u200D می\u200Cخواهم"_s << Role::Body;
        QTest::newRow("no-break spaces") << u"a\u00A0b\u202F! 12\u2009000\u00A0€"_s << Role::Body;
        QTest::newRow("tabs and line ends") << u"a\tb\nc\r\nd\u2028e"_s << Role::Body;
        QTest::newRow("XML signs in the title") << u"R&D <b> \"x\" ]]>"_s << Role::Title;
        QTest::newRow("decomposed letters") << u"e\u0301te\u0301 a\u030A"_s << Role::Body;
        QTest::newRow("Greek and Cyrillic") << u"Αθήνα, Москва"_s << Role::Body;
    }
    void hardTextIsSetAndProved()
    {
        QFETCH(QString, text);
        QFETCH(Role, role);
        for (Language language : text::bothLanguages) {
            QElapsedTimer time;
            time.start();
            const auto exported = exportText(text, role, language);
            QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
            QVERIFY(exported->textVerified);
            QVERIFY2(time.elapsed() < 20'000, qPrintable(QString::number(time.elapsed())));
        }
    }

    // What readers lose is no proof, and what turns letters round is told beside it.
    void whatIsHardToCarryIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("verified");
        QTest::addColumn<QString>("words");
        QTest::newRow("160 marks on a letter")
            << u"Une idé"_s + QString(160, QChar(0x0301)) + u"e"_s << false << u"160 marks"_s;
        QTest::newRow("only marks") << QString(50, QChar(0x0301)) << false << u"50 marks"_s;
        QTest::newRow("only Arabic marks") << QString(50, QChar(0x064E)) << false << u"50 marks"_s;
        QTest::newRow("an override") << u"avant \u202Efdp\u202C après"_s << true << u"U+202E"_s;
        QTest::newRow("another override") << u"avant \u202Dabc\u202C après"_s << true << u"U+202D"_s;
        QTest::newRow("an open isolate") << u"avant \u2067abc après"_s << true << u"U+2067"_s;
        QTest::newRow("an open embedding") << u"avant \u202Aabc après"_s << true << u"U+202A"_s;
    }
    void whatIsHardToCarryIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(bool, verified);
        QFETCH(QString, words);
        for (Language language : text::bothLanguages) {
            const auto exported = exportText(text, Role::Body, language);
            QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
            QCOMPARE(exported->textVerified, verified);
            QCOMPARE(exported->reservations.size(), 1);
            QVERIFY2(exported->reservations.first().contains(words),
                     qPrintable(exported->reservations.first()));
        }
        QVERIFY(exportText(u"a \u2067b\u2069 c"_s)->reservations.isEmpty());
    }

    // Of 100,000 words with TARJUMAN_LONG_WORDS=100000. Four times the words may take little more than four
    // times as long: what grows with the square of a paragraph's length would take sixteen.
    void aVeryLongParagraphTakesNoMoreThanItsShareOfTime()
    {
        const int count = qEnvironmentVariableIsSet("TARJUMAN_LONG_WORDS")
                              ? qEnvironmentVariableIntValue("TARJUMAN_LONG_WORDS")
                              : 16'000;
        for (Language language : text::bothLanguages) {
            const QString word = language == Language::French ? u"mot"_s : u"كلمة"_s;
            const auto timeFor = [&](int words) {
                QElapsedTimer time;
                time.start();
                const auto exported = exportText(this->words(word, words), Role::Body, language);
                return exported && exported->textVerified ? time.elapsed() : -1;
            };
            const qint64 quarter = timeFor(count / 4);
            const qint64 whole = timeFor(count);
            QVERIFY(quarter > 0 && whole > 0);
            QVERIFY2(whole < 9 * quarter, qPrintable(u"%1 and %2 ms"_s.arg(quarter).arg(whole)));
        }
    }

    void aCharacterThatNoFontHasIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("a private character") << u"avant \uF8F0 après"_s << u"U+F8F0"_s;
        QTest::newRow("an unassigned character") << u"avant \u0378 après"_s << u"U+0378"_s;
        QTest::newRow("an astral unassigned one") << u"avant \U0003FFF0 après"_s << u"U+3FFF0"_s;
        QTest::newRow("a lone high surrogate") << u"avant "_s + QChar(0xD83D) + u" après"_s << u"U+D83D"_s;
        QTest::newRow("a lone low surrogate") << u"avant "_s + QChar(0xDE00) << u"U+DE00"_s;
        QTest::newRow("a control character") << u"avant \u0001 après"_s << u"U+0001"_s;
    }
    void aCharacterThatNoFontHasIsNamedWithItsPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const auto exported = exportText(text);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(exported.error().message.contains(number), qPrintable(exported.error().message));
        QVERIFY(exported.error().message.contains(u"avant"));
    }

    // Whether another font has them depends on the machine; neither way may show a box.
    void emojiAndChineseAreSetOrNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << u"Bravo \U0001F389\U0001F469\u200D\U0001F680 \u2764\uFE0F"_s;
        QTest::newRow("Chinese") << u"Pékin 北京"_s;
        QTest::newRow("mathematical letters") << u"\U0001D400"_s;
    }
    void emojiAndChineseAreSetOrNamed()
    {
        QFETCH(QString, text);
        for (Language language : text::bothLanguages) {
            const auto exported = exportText(text, Role::Body, language);
            QVERIFY(exported ? exported->textVerified : exported.error().message.contains(u"U+"));
        }
    }

    void onlySpacesAreNoText()
    {
        const release::Release release =
            tests::releaseOf(Language::French, {{Role::Title, u" \u00A0\u200B"_s}});
        QCOMPARE(exportRelease(release, Form::French, {}).error().kind, base::ErrorKind::BadInput);
    }

    void marginsThatLeaveNoRoomAreRefused()
    {
        PageSetup setup;
        setup.margins = {290, 78, 290, 78};
        QCOMPARE(exportRelease(tests::sampleRelease(), Form::French, setup).error().kind,
                 base::ErrorKind::BadInput);
        setup = {};
        setup.fontSize.french = 900;
        QCOMPARE(exportRelease(tests::sampleRelease(), Form::French, setup).error().kind,
                 base::ErrorKind::BadInput);
    }

    void aLogoThatIsNoPictureIsSaidSo()
    {
        PageSetup setup;
        setup.letterhead.shown = true;
        setup.letterhead.logo = "hello";
        QCOMPARE(exportRelease(tests::sampleRelease(), Form::French, setup).error().kind,
                 base::ErrorKind::BadInput);
    }

    void pairsThatDoNotFitTheTextLoseNothing()
    {
        release::Release release = tests::sampleRelease();
        release.pairs = {release::Pair{{50, 1}}, release::Pair{{-3, 2}}};
        QVERIFY(exportRelease(release, Form::SideBySide, {}));
    }

    void stoppingAtAnyMomentEndsSoon()
    {
        const release::Release release = tests::releaseOf(
            Language::French, {{Role::Title, u"Titre"_s}, {Role::Body, words(u"longtemps"_s, 20000)}});
        for (int moment : {0, 1, 5, 20, 80}) {
            std::stop_source stop;
            std::jthread stopper([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(moment));
                stop.request_stop();
            });
            const auto exported = exportRelease(release, Form::French, {}, stop.get_token());
            if (!exported)
                QCOMPARE(exported.error().kind, base::ErrorKind::Cancelled);
        }
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(exportRelease(release, Form::French, {}, stopped.get_token()).error().kind,
                 base::ErrorKind::Cancelled);
    }

    void severalExportsRunAtOnce()
    {
        const release::Release release = tests::sampleRelease();
        const QByteArray expected = exportRelease(release, Form::SideBySide, {})->bytes;
        std::array<QByteArray, 4> results;
        {
            std::vector<std::jthread> workers;
            for (QByteArray& result : results)
                workers.emplace_back([&] { result = exportRelease(release, Form::SideBySide, {})->bytes; });
        }
        for (const QByteArray& result : results)
            QCOMPARE(result, expected);
    }

    void progressGrowsToItsTotal()
    {
        int last = 0;
        int total = 0;
        const auto exported =
            exportRelease(tests::sampleRelease(), Form::French, {}, {}, [&](int done, int of) {
                QVERIFY(done >= last && done <= of);
                last = done;
                total = of;
            });
        QVERIFY(exported);
        QCOMPARE(last, total);
    }
};

TARJUMAN_TEST(tst_HardText)
#include "tst_HardText.moc"
