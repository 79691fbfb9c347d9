#include "tests/support/TestMain.h"
#include "ui/editor/column/WordAt.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using text::Language;

class tst_WordAt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWordAtAPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QString& text, int offset, const QString& word,
                            Language language = Language::French) {
            QTest::newRow(name) << text << offset << language << word;
        };
        row("in a word", u"le comité siège"_s, 5, u"comité"_s);
        row("at its start", u"le comité siège"_s, 3, u"comité"_s);
        row("at its end", u"le comité siège"_s, 9, u"comité"_s);
        row("behind the last", u"le comité"_s, 9, u"comité"_s);
        row("not the article", u"de l’institut"_s, 7, u"institut"_s);
        row("the article", u"de l’institut"_s, 3, u"l’"_s);
        row("an apostrophe of its own", u"aujourd’hui"_s, 9, u"aujourd’hui"_s);
        row("punctuation apart", u"fin, enfin"_s, 1, u"fin"_s);
        row("what parts words", u"fin …  là"_s, 4, u" …  "_s);
        row("with all marks", u"قال مُحَمَّدٌ، ثم"_s, 6, u"مُحَمَّدٌ"_s, Language::Arabic);
        row("without the comma", u"الوزير، أمس"_s, 2, u"الوزير"_s, Language::Arabic);
        row("a French name in Arabic", u"شركة Airbus في"_s, 7, u"Airbus"_s, Language::Arabic);
        row("nothing", QString(), 0, QString());
    }

    void theWordAtAPlace()
    {
        QFETCH(QString, text);
        QFETCH(int, offset);
        QFETCH(Language, language);
        const WordAt word = wordAt(text, offset, language);
        QTEST(text.mid(word.start, word.length), "word");
    }
};

TARJUMAN_TEST(tst_WordAt)
#include "tst_WordAt.moc"
