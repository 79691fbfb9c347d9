#include "app/text/MarkPairs.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

namespace {

// "3-7/0" a pair with its level; "3-" and "-7" what lacks its partner.
QString described(const QString& text, Language language)
{
    const MarkPairs marks = markPairsIn(text, language);
    QStringList parts;
    for (const MarkPair& pair : marks.pairs)
        parts << u"%1-%2/%3"_s.arg(pair.opening).arg(pair.closing).arg(pair.level);
    for (const int at : marks.unclosed)
        parts << u"%1-"_s.arg(at);
    for (const int at : marks.unopened)
        parts << u"-%1"_s.arg(at);
    return parts.join(u' ');
}

} // namespace

class tst_MarkPairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksFindTheirPartners_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, Language language, const QString& text, const QString& found) {
            QTest::newRow(name) << language << text << found;
        };
        row("one within another", Language::French, u"«a “b” c»"_s, u"3-5/1 0-8/0"_s);
        row("straight within others", Language::French, u"«a \"b\" c»"_s, u"3-5/1 0-8/0"_s);
        row("two kinds", Language::French, u"«ab\" c"_s, u"0-3/0"_s);
        row("brackets are no level", Language::French, u"(«a»)"_s, u"1-3/0 0-4/0"_s);
        row("never closed", Language::French, u"«ab c"_s, u"0-"_s);
        row("never opened", Language::French, u"ab c»"_s, u"-4"_s);
        row("letters of a list", Language::French, u"a) b"_s, u""_s);
        row("inches", Language::French, u"de 5\" ici"_s, u""_s);
        row("a particle before it", Language::Arabic, u"و\"أ\""_s, u"1-3/0"_s);
        row("the other way", Language::Arabic, u"”أب“"_s, u"0-3/0"_s);
    }

    void marksFindTheirPartners()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        QCOMPARE(described(text, language), found);
    }
};

TARJUMAN_TEST(tst_MarkPairs)
#include "tst_MarkPairs.moc"
