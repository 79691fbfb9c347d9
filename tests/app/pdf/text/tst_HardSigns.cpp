#include "app/pdf/text/HardSigns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::pdf;
using Kind = HardSign::Kind;

class tst_HardSigns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::vector<HardSign>>("signs");
        const auto row = [](const char* name, const QString& text, std::vector<HardSign> signs) {
            QTest::newRow(name) << text << std::move(signs);
        };
        row("none", u"Une فكرة: e\u0301, مُعَلِّم"_s, {});
        row("160 marks", u"ab"_s + QString(160, QChar(0x0301)) + u"c"_s, {{Kind::Marks, 1, 160, 0}});
        row("as many as may be", u"a"_s + QString(mostMarks, QChar(0x0301)), {});
        row("Arabic marks of many kinds", u"م"_s + u"\u064E\u064F\u0650\u0651\u0652"_s.repeated(2),
            {{Kind::Marks, 0, 10, 0}});
        row("with joiners between", u"a"_s + u"\u0301\u200D\u034F"_s.repeated(9), {{Kind::Marks, 0, 9, 0}});
        row("on nothing", QString(9, QChar(0x0301)), {{Kind::Marks, 0, 9, 0}});
        row("astral marks", u"a"_s + u"\U0001E000"_s.repeated(9), {{Kind::Marks, 0, 9, 0}});
        row("variation selectors are no marks", u"a"_s + QString(20, QChar(0xFE0F)), {});
        row("two overrides", u"a\u202Eb\u202Cc\u202Dd\u202C\u202E"_s,
            {{Kind::Override, 1, 2, 0x202E}, {Kind::Override, 5, 1, 0x202D}});
        row("an isolate that is closed", u"a\u2067b\u2069c"_s, {});
        row("one that is not", u"ab\u2067c"_s, {{Kind::Unclosed, 2, 1, 0x2067}});
        row("an embedding that is not", u"\u202Bc"_s, {{Kind::Unclosed, 0, 1, 0x202B}});
        row("an embedding that its isolate ends", u"\u2068a\u202Bb\u2069c"_s, {});
        row("an isolate that a pop doesn't end", u"\u2066a\u202Cb"_s, {{Kind::Unclosed, 0, 1, 0x2066}});
        row("ends of nothing", u"a\u2069b\u202Cc\u200E\u200F"_s, {});
    }
    void signsAreNamedWithTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(std::vector<HardSign>, signs);
        const auto found = hardSignsIn(text);
        QCOMPARE(found.size(), signs.size());
        QVERIFY(found == signs);
    }
};

TARJUMAN_TEST(tst_HardSigns)
#include "tst_HardSigns.moc"
