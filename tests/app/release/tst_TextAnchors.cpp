#include "app/release/TextAnchors.h"
#include "tests/support/TestMain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tarjuman::release;
using namespace Qt::StringLiterals;

namespace {

constexpr auto first = ParagraphId{1};
constexpr auto second = ParagraphId{2};

QList<Paragraph> paragraphs(const QStringList& texts, qint64 firstId = 1)
{
    QList<Paragraph> all;
    for (const QString& text : texts)
        all += Paragraph{.id = ParagraphId{firstId++}, .text = text};
    return all;
}

TextAnchor on(const QList<Paragraph>& text, const QString& words)
{
    for (const Paragraph& paragraph : text) {
        const qsizetype start = paragraph.text.indexOf(words);
        if (start >= 0)
            return {.part = 9, .paragraph = paragraph.id, .start = int(start), .length = int(words.size())};
    }
    return {};
}

// The words that it lies on, with the number of their paragraph.
QString said(const TextAnchor& anchor, const QList<Paragraph>& text)
{
    for (const Paragraph& paragraph : text) {
        if (paragraph.id == anchor.paragraph)
            return u"%1:%2"_s.arg(qint64(paragraph.id)).arg(paragraph.text.mid(anchor.start, anchor.length));
    }
    return u"gone"_s;
}

} // namespace

class tst_TextAnchors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyGoWithTheirWords_data();
    void theyGoWithTheirWords();
    void anAnchorOfAParagraphThatIsGoneStaysForItsReturn();
    void undoGivesBackAllWords();
    void undoGivesBackAllWordsAfterManyDeletions();
    void joiningAndSplittingComeBackToo();
    void noEditPutsAnAnchorOutsideItsText();
};

void tst_TextAnchors::theyGoWithTheirWords_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("expected");
    const QStringList text{u"le grand port ouvre"_s};
    QTest::newRow("typed before") << text << u"port"_s << QStringList{u"ah, le grand port ouvre"_s}
                                  << u"1:port"_s;
    QTest::newRow("typed behind") << text << u"port"_s << QStringList{u"le grand port ouvre tôt"_s}
                                  << u"1:port"_s;
    QTest::newRow("typed at the start")
        << text << u"port"_s << QStringList{u"le grand xport ouvre"_s} << u"1:port"_s;
    QTest::newRow("typed at the end")
        << text << u"port"_s << QStringList{u"le grand ports ouvre"_s} << u"1:port"_s;
    QTest::newRow("typed within") << text << u"port"_s << QStringList{u"le grand poort ouvre"_s}
                                  << u"1:poort"_s;
    QTest::newRow("deleted within") << text << u"port"_s << QStringList{u"le grand prt ouvre"_s}
                                    << u"1:prt"_s;
    QTest::newRow("deleted over the start")
        << text << u"grand port"_s << QStringList{u"nd port ouvre"_s} << u"1:nd port"_s;
    QTest::newRow("deleted over the end")
        << text << u"grand port"_s << QStringList{u"le grand"_s} << u"1:grand"_s;
    QTest::newRow("replaced whole") << text << u"port"_s << QStringList{u"le grand quai ouvre"_s}
                                    << u"1:quai"_s;
    QTest::newRow("deleted whole") << text << u"grand "_s << QStringList{u"le port ouvre"_s} << u"1:"_s;
    QTest::newRow("all replaced around") << QStringList{u"un port, un quai, un phare"_s} << u"quai"_s
                                         << QStringList{u"le port, le quai, le phare"_s} << u"1:quai"_s;
    QTest::newRow("Arabic") << QStringList{u"يفتح الميناء الكبير"_s} << u"الكبير"_s
                            << QStringList{u"اليوم يفتح الميناء الكبير"_s} << u"1:الكبير"_s;
    QTest::newRow("split before") << text << u"port"_s << QStringList{u"le grand "_s, u"port ouvre"_s}
                                  << u"2:port"_s;
    QTest::newRow("split behind") << text << u"port"_s << QStringList{u"le grand port"_s, u" ouvre"_s}
                                  << u"1:port"_s;
    QTest::newRow("split within") << text << u"grand port"_s << QStringList{u"le grand"_s, u" port ouvre"_s}
                                  << u"1:grand"_s;
    QTest::newRow("joined") << QStringList{u"le grand "_s, u"port ouvre"_s} << u"port"_s
                            << QStringList{u"le grand port ouvre"_s} << u"1:port"_s;
    QTest::newRow("one of several went")
        << QStringList{u"un"_s, u"deux trois"_s, u"quatre"_s} << u"trois"_s
        << QStringList{u"uni"_s, u"deux trois"_s, u"quatre!"_s} << u"2:trois"_s;
}

void tst_TextAnchors::theyGoWithTheirWords()
{
    QFETCH(QStringList, before);
    QFETCH(QString, words);
    QFETCH(QStringList, after);
    const QList<Paragraph> old = paragraphs(before);
    const QList<Paragraph> now = paragraphs(after);
    const auto anchors = splicedAnchors({on(old, words)}, old, now);
    QTEST(said(anchors.first(), now), "expected");
}

void tst_TextAnchors::anAnchorOfAParagraphThatIsGoneStaysForItsReturn()
{
    const auto old = paragraphs({u"un"_s, u"deux trois"_s});
    const QList<TextAnchor> anchors{on(old, u"trois"_s)};
    QCOMPARE(splicedAnchors(anchors, old.mid(1), {}), anchors);
    // Joined to a paragraph that says nothing of it.
    QCOMPARE(splicedAnchors(anchors, old, old.mid(0, 1)), anchors);
    QCOMPARE(splicedAnchors(anchors, {}, old.mid(1)), anchors);
}

void tst_TextAnchors::undoGivesBackAllWords()
{
    const auto old = paragraphs({u"le grand port ouvre"_s});
    const auto now = paragraphs({u"le ouvre"_s});
    AnchorMemory memory;
    const auto lost = memory.spliced({on(old, u"grand port"_s)}, old, now);
    QCOMPARE(said(lost.first(), now), u"1:"_s);
    const auto back = memory.spliced(lost, now, old);
    QCOMPARE(said(back.first(), old), u"1:grand port"_s);
}

void tst_TextAnchors::undoGivesBackAllWordsAfterManyDeletions()
{
    QList<Paragraph> text = paragraphs({u"le grand port ouvre"_s});
    const QList<Paragraph> old = text;
    AnchorMemory memory;
    QList<TextAnchor> anchors{on(text, u"grand port"_s)};
    for (int i = 0; i < 12; ++i) {
        QList<Paragraph> shorter = text;
        shorter[0].text.remove(12 - i, 1);
        anchors = memory.spliced(anchors, text, shorter);
        text = shorter;
    }
    anchors = memory.spliced(anchors, text, old);
    QCOMPARE(said(anchors.first(), old), u"1:grand port"_s);
}

void tst_TextAnchors::joiningAndSplittingComeBackToo()
{
    const auto whole = paragraphs({u"le grand port ouvre"_s});
    const auto parts = paragraphs({u"le grand"_s, u" port ouvre"_s});
    AnchorMemory memory;
    auto anchors = memory.spliced({on(whole, u"grand port"_s)}, whole, parts);
    QCOMPARE(said(anchors.first(), parts), u"1:grand"_s);
    anchors = memory.spliced(anchors, parts, whole);
    QCOMPARE(said(anchors.first(), whole), u"1:grand port"_s);
    AnchorMemory another;
    anchors = another.spliced({on(parts, u"port"_s)}, parts, whole);
    anchors = another.spliced(anchors, whole, parts);
    QCOMPARE(said(anchors.first(), parts), u"2:port"_s);
    QCOMPARE(anchors.first().paragraph, second);
}

void tst_TextAnchors::noEditPutsAnAnchorOutsideItsText()
{
    QRandomGenerator random(11);
    const auto sentence = [&random] {
        QString text;
        for (int n = random.bounded(20); n > 0; --n)
            text += QChar(u"ab ب"[random.bounded(4)]);
        return text;
    };
    const auto some = [&] {
        QStringList texts;
        for (int n = 1 + random.bounded(3); n > 0; --n)
            texts += sentence();
        return texts;
    };
    QList<Paragraph> text = paragraphs(some());
    AnchorMemory memory;
    QList<TextAnchor> anchors{
        {.part = 9, .paragraph = first, .start = 0, .length = int(text[0].text.size())}};
    for (int i = 0; i < 3000; ++i) {
        const auto next = paragraphs(some());
        anchors = memory.spliced(anchors, text, next);
        text = next;
        const TextAnchor& anchor = anchors.first();
        const qsizetype index = qint64(anchor.paragraph) - 1;
        if (index < text.size()) {
            QVERIFY(anchor.start >= 0 && anchor.length >= 0);
            QVERIFY(anchor.start + anchor.length <= text[index].text.size());
        } else {
            anchors = {{.part = 9, .paragraph = first, .start = 0, .length = int(text[0].text.size())}};
        }
    }
}

TARJUMAN_PLAIN_TEST(tst_TextAnchors)
#include "tst_TextAnchors.moc"
