#include "app/formats/HtmlReader.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::formats;
using release::Role;
using release::Span;

static QStringList textsOf(const QString& html)
{
    QStringList texts;
    for (const Block& block : readHtml(html).blocks)
        texts.append(block.text);
    return texts;
}

class tst_HtmlReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksKnowWhatTheyAre()
    {
        const auto blocks =
            readHtml(u"<h2 lang=fr>Titre</h2><ul><li>un<li>deux</ul><p lang=ar>نص</p>fin"_s).blocks;
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(blocks[0], (Block{.role = Role::Subtitle, .text = u"Titre"_s, .language = u"fr"_s}));
        QCOMPARE(blocks[1], (Block{.role = Role::ListItem, .text = u"un"_s}));
        QCOMPARE(blocks[2], (Block{.role = Role::ListItem, .text = u"deux"_s}));
        QCOMPARE(blocks[3], (Block{.text = u"نص"_s, .language = u"ar"_s}));
        QCOMPARE(blocks[4], Block{.text = u"fin"_s});
    }

    void dressReachesOverParagraphs()
    {
        const auto blocks = readHtml(u"<b><p>fort</p></b>après<p>un <b>mot<p>deux"_s).blocks;
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(blocks[0].spans, (QList<Span>{{0, 4, Span::Kind::Bold, {}}}));
        QVERIFY(blocks[1].spans.isEmpty());
        QCOMPARE(blocks[2].spans, (QList<Span>{{3, 3, Span::Kind::Bold, {}}}));
        QVERIFY(blocks[3].spans.isEmpty()); // its paragraph was never closed
    }

    void sheetsWithinThePageDress()
    {
        const auto blocks = readHtml(u"<style>.f{font-weight:bold} .n{display:none}</style>"
                                     "<p>un <span class=f>mot</span><span class=n>rien</span></p>"_s)
                                .blocks;
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks[0].text, u"un mot"_s);
        QCOMPARE(blocks[0].spans, (QList<Span>{{3, 3, Span::Kind::Bold, {}}}));
    }

    void wordsBehindWhatAHeadHasAreWords_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("a link") << u"<link rel=stylesheet href='http://127.0.0.1:9/a.css'><p>mot</p>"_s;
        QTest::newRow("a picture") << u"<img src='http://127.0.0.1:9/a.png'><p>mot</p>"_s;
        QTest::newRow("a style sheet") << u"<style>p{color:red}</style><p>mot</p>"_s;
        QTest::newRow("a title") << u"<title>x</title>mot"_s;
        QTest::newRow("a frame") << u"<p>mot</p><iframe src='http://127.0.0.1:9/'></iframe>"_s;
        QTest::newRow("characters that are none") << u"<p>mot &#0; &#xD800; &#x110000;</p>"_s;
    }
    void wordsBehindWhatAHeadHasAreWords()
    {
        QFETCH(QString, html);
        QCOMPARE(textsOf(html), QStringList{u"mot"_s});
    }

    // A pipe would block who opens it, /dev/zero has no end.
    void nothingOutsideThePageIsOpened()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        for (const QString& file : {pipe, u"/dev/zero"_s}) {
            const QString html =
                u"<!DOCTYPE html SYSTEM 'file://%1'><html><head><link rel='stylesheet' "
                "href='file://%1'><style>@import url(file://%1);</style></head><body><p>mot<img "
                "src='file://%1'></p></body></html>"_s.arg(file);
            QCOMPARE(textsOf(html), QStringList{u"mot"_s});
        }
    }

    void whateverThePageIsItsReadingEnds_data()
    {
        QTest::addColumn<QString>("html");
        QString attributes;
        for (int i = 0; i < 200'000; ++i)
            attributes += u" a%1=1"_s.arg(i);
        QTest::newRow("attributes") << u"<p"_s + attributes + u">mot colle</p>"_s;
        QTest::newRow("wide cells") << u"<table>"_s + u"<tr><td colspan=20480>mot</td></tr>"_s.repeated(400) +
                                           u"</table><p>mot colle</p>"_s;
        QTest::newRow("tables") << u"<table><tr><td>"_s.repeated(20'000) + u"mot colle"_s;
        QTest::newRow("lists") << u"<ul><li>"_s.repeated(30'000) + u"mot colle"_s;
        QTest::newRow("spans") << u"<b><i><span>"_s.repeated(60'000) + u"mot colle"_s;
        QTest::newRow("spans closed by others")
            << u"<b>"_s.repeated(60'000) + u"</i>"_s.repeated(60'000) + u"mot colle"_s;
        QTest::newRow("open spans") << u"<span"_s.repeated(400'000) + u"<p>mot colle"_s;
        QTest::newRow("open scripts") << u"<script "_s.repeated(300'000) + u"<p>mot colle"_s;
        QTest::newRow("open style sheets") << u"<style></s"_s.repeated(300'000) + u"<p>mot colle"_s;
        QTest::newRow("open comments") << u"<!--"_s.repeated(300'000) + u"<p>mot colle"_s;
        QTest::newRow("open quotes") << u"<a href='"_s.repeated(300'001) + u"<p>mot colle"_s;
        QTest::newRow("open list marks") << u"<![if !supportLists]>"_s.repeated(100'000) + u"<p>mot colle"_s;
        QTest::newRow("a huge sheet")
            << u"<style>"_s + u"p{color:red} "_s.repeated(300'000) + u"</style><p>mot colle</p>"_s;
        QTest::newRow("a picture within")
            << u"<p>mot colle<img src=\"data:"_s + QString(5'000'000, u'A') + u"\"></p>"_s;
        QTest::newRow("marks") << u"<p>mot colle"_s + u"&#x0301;"_s.repeated(100'000);
        QTest::newRow("letters") << u"<p>mot colle "_s + QString(7'000'000, u'a') + u"</p>"_s;
        QTest::newRow("paragraphs") << u"<p>mot colle</p>"_s.repeated(400'000);
        QTest::newRow("changes of dress") << u"<p>mot colle"_s + u"<b>a</b> "_s.repeated(200'000);
    }
    void whateverThePageIsItsReadingEnds()
    {
        QFETCH(QString, html);
        QElapsedTimer time;
        time.start();
        const Document document = readHtml(html);
        const bool isThere = std::ranges::any_of(
            document.blocks, [](const Block& block) { return block.text.contains(u"mot colle"_s); });
        QVERIFY(isThere);
        QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
    }

    void aReadingIsStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const Document document = readHtml(u"<p>mot</p>"_s.repeated(1000), stop.get_token());
        QVERIFY(document.blocks.isEmpty());
        QVERIFY(document.leftOut.words);
    }
};

TARJUMAN_TEST(tst_HtmlReader)
#include "tst_HtmlReader.moc"
