#include "tests/support/TestMain.h"
#include "ui/editor/text/SideDocument.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using release::Paragraph;
using text::Language;

static QList<Paragraph> paragraphsOf(const QStringList& texts)
{
    QList<Paragraph> paragraphs;
    for (const QString& text : texts)
        paragraphs += Paragraph{.text = text};
    return paragraphs;
}

static const QList<Paragraph> two{{.text = u"un"_s}, {.text = u"deux"_s}};

class tst_SideDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsShown()
    {
        SideDocument document(Language::French);
        QVERIFY(document.shows({}));
        document.show(two);
        QVERIFY(document.shows(two));
        QVERIFY(!document.shows({two[0]}));
        document.show({});
        QVERIFY(document.shows({}));
    }

    void arabicRunsFromTheRight()
    {
        SideDocument document(Language::Arabic);
        QCOMPARE(document.document().defaultTextOption().textDirection(), Qt::RightToLeft);
    }

    void splicesAreCarriedOut_data()
    {
        QTest::addColumn<Splice>("splice");
        QTest::addColumn<QStringList>("texts");
        const QList<Paragraph> one{{.text = u"mai"_s}};
        const QList<Paragraph> more{{.text = u"mai"_s}, {.text = u"juin"_s}};
        QTest::newRow("replaced") << Splice{0, 1, one} << QStringList{u"mai"_s, u"deux"_s};
        QTest::newRow("put before") << Splice{0, 0, one} << QStringList{u"mai"_s, u"un"_s, u"deux"_s};
        QTest::newRow("put behind") << Splice{2, 0, more}
                                    << QStringList{u"un"_s, u"deux"_s, u"mai"_s, u"juin"_s};
        QTest::newRow("parted") << Splice{0, 1, more} << QStringList{u"mai"_s, u"juin"_s, u"deux"_s};
        QTest::newRow("joined") << Splice{0, 2, one} << QStringList{u"mai"_s};
        QTest::newRow("the first removed") << Splice{0, 1} << QStringList{u"deux"_s};
        QTest::newRow("the last removed") << Splice{1, 1} << QStringList{u"un"_s};
        QTest::newRow("all removed") << Splice{0, 2} << QStringList{};
    }
    void splicesAreCarriedOut()
    {
        QFETCH(Splice, splice);
        QFETCH(QStringList, texts);
        SideDocument document(Language::French);
        document.show(two);
        QSignalSpy changes(&document.document(), &QTextDocument::contentsChanged);
        document.write(splice, 2);
        QVERIFY(document.shows(paragraphsOf(texts)));
        QCOMPARE(changes.size(), 1);
    }

    void theFirstParagraphIsWrittenIntoTheEmptyBlock()
    {
        SideDocument document(Language::French);
        document.write({0, 0, two}, 0);
        QVERIFY(document.shows(two));
    }

    void onlyWhatDiffersIsWritten()
    {
        SideDocument document(Language::French);
        document.show(two);
        QTextCursor caret(&document.document());
        caret.setPosition(2);
        document.write({0, 1, paragraphsOf({u"l'un"_s})}, 2);
        QCOMPARE(caret.position(), 4);
    }

    void whatWasTypedIsRead()
    {
        SideDocument document(Language::French);
        document.document().documentLayout(); // a document tells of changes only once it has one
        document.show(two);
        std::optional<NewTexts> changed;
        connect(&document.document(), &QTextDocument::contentsChange, this, [&](int from, int, int added) {
            changed = withoutTheSame(two, document.changedTexts(from, added, 2));
        });
        QTextCursor caret(&document.document());
        caret.setPosition(2);
        caret.insertText(u"e\u2029fois"_s);
        QVERIFY(changed);
        QCOMPARE(changed->first, 0);
        QCOMPARE(changed->count, 1);
        QCOMPARE(changed->texts, (QStringList{u"une"_s, u"fois"_s}));
    }

    void blocksAreStyledOnceTheirChangeIsOver()
    {
        const TypeSheet sheet(Language::French, 100);
        const QList<Paragraph> bold{{.text = u"un mot"_s, .spans = {{3, 3, release::Span::Kind::Bold}}}};
        SideDocument document(Language::French);
        document.show(bold);
        const auto weight = [&] {
            QTextCursor cursor(&document.document());
            cursor.setPosition(5);
            return cursor.charFormat().fontWeight();
        };
        document.styleWaiting(bold, sheet);
        QVERIFY(weight() != QFont::Bold); // nothing waits
        document.styleLater(0, 1);
        document.styleWaiting(bold, sheet);
        QCOMPARE(weight(), int(QFont::Bold));
        QVERIFY(document.shows(bold));
    }

    void placesArePositions()
    {
        SideDocument document(Language::French);
        document.show(two);
        QCOMPARE(document.placeOf(4), (Place{1, 1}));
        QCOMPARE(document.positionOf({1, 1}), 4);
        QCOMPARE(document.positionOf({9, 9}), 7);
        QCOMPARE(document.startOf(1), 3);
    }
};

TARJUMAN_WIDGET_TEST(tst_SideDocument)
#include "tst_SideDocument.moc"
