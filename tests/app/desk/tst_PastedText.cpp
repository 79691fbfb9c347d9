#include "app/desk/PastedText.h"

#include "app/formats/Limits.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;
namespace limits = tarjuman::formats::limits;
using release::Role;
using release::Span;

// A paragraph in one line: "* " before a list item, **bold**, _italic_, ^raised^, [words](address).
static QString written(const release::Paragraph& paragraph)
{
    QString line;
    for (int i = 0; i <= paragraph.text.size(); ++i) {
        for (const Span& span : paragraph.spans) {
            const bool begins = span.start == i;
            if (!begins && span.end() != i)
                continue;
            if (span.kind == Span::Kind::Bold)
                line += u"**"_s;
            else if (span.kind == Span::Kind::Italic)
                line += u'_';
            else if (span.kind == Span::Kind::Superscript)
                line += u'^';
            else
                line += begins ? u"["_s : u"](%1)"_s.arg(span.value);
        }
        if (i < paragraph.text.size())
            line += paragraph.text[i];
    }
    return (paragraph.role == Role::ListItem ? u"* "_s : QString()) + line;
}

class tst_PastedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatAReleaseHasIsLeft_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::newRow("Word, its garbage")
            << word(u"<p class=MsoNormal style='margin-bottom:8.0pt;line-height:107%'>"
                    "<span lang=FR style='font-size:14.0pt;font-family:\"Calibri\"'>Le "
                    "<b style='mso-bidi-font-weight:normal'>conseil</b> s’est "
                    "réuni.<o:p></o:p></span></p>"
                    "<p class=MsoNormal><o:p>&nbsp;</o:p></p>"
                    "<p class=MsoNormal>Le 1<sup>er</sup> mai</p>"_s)
            << QStringList{u"Le **conseil** s’est réuni."_s, u"Le 1^er^ mai"_s};
        QTest::newRow("Word, a list")
            << word(
                   u"<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
                   "<![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span "
                   "style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Une "
                   "conférence<o:p></o:p></p>"
                   "<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
                   "<![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Un <i>concert</i></p>"_s)
            << QStringList{u"* Une conférence"_s, u"* Un _concert_"_s};
        QTest::newRow("Word, Arabic")
            << word(
                   u"<p class=MsoNormal dir=RTL "
                   u"style='text-align:right;direction:rtl;unicode-bidi:embed'><span "
                   "lang=AR-SA style='font-family:\"Simplified Arabic\"'>استقبل <b>المدير</b> الوفد</span></p>"_s)
            << QStringList{u"استقبل **المدير** الوفد"_s};
        QTest::newRow("Chrome")
            << u"<html><body>\n<!--StartFragment--><meta charset='utf-8'><p style=\"color: rgb(32, 33, 34); "
               "font-family: sans-serif; font-weight: 400; orphans: 2;\">Un <span style=\"font-weight: "
               "700;\">accord</span> <em>rare</em> avec <a href=\"https://exemple.org/a?b=1&amp;c=2\" "
               "style=\"text-decoration: none\">l’institut</a>.</p><!--EndFragment-->\n</body></html>"_s
            << QStringList{u"Un **accord** _rare_ avec [l’institut](https://exemple.org/a?b=1&c=2)."_s};
        QTest::newRow("an online editor")
            << u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-guid-1\"><p "
               u"dir=\"ltr\"><span "
               "style=\"font-size:11pt;font-weight:400;\">Texte </span><span "
               "style=\"font-weight:700;\">fort</span>"
               "</p><br /><ul><li dir=\"ltr\"><p dir=\"ltr\"><span>Un point</span></p></li></ul></b>"_s
            << QStringList{u"Texte **fort**"_s, u"* Un point"_s};
        QTest::newRow("LibreOffice")
            << u"<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.0 "
               u"Transitional//EN\"><html><head><title>x</title><style "
               "type=\"text/css\">p { margin-bottom: 0.25cm; line-height: 115% }</style></head><body "
               "lang=\"fr-FR\" "
               "dir=\"ltr\"><p align=\"left\" style=\"font-weight: normal\"><font face=\"Liberation Serif, "
               "serif\">D&eacute;but <i>et</i>\nfin</font></p></body></html>"_s
            << QStringList{u"Début _et_ fin"_s};
        QTest::newRow("Safari's guarded spaces")
            << u"<span>un</span><span class=\"Apple-converted-space\">&nbsp;</span><span>mot</span>"_s
            << QStringList{u"un mot"_s};
        QTest::newRow("headings are no emphasis")
            << u"<h1>Le titre</h1><p>Le texte</p>"_s << QStringList{u"Le titre"_s, u"Le texte"_s};
        QTest::newRow("line breaks part") << u"<p>un<br>deux</p>"_s << QStringList{u"un"_s, u"deux"_s};
        QTest::newRow("a table") << u"<table><tr><td>un</td><td>deux</td></tr></table>"_s
                                 << QStringList{u"un"_s, u"deux"_s};
        QTest::newRow("no-break spaces stay")
            << u"<p>Objet&nbsp;: visite</p>"_s << QStringList{u"Objet\u00a0: visite"_s};
        QTest::newRow("scripts and images")
            << u"<script>alert(1)</script><p>mot<img src='x.png'></p>"_s << QStringList{u"mot"_s};
        QTest::newRow("links that lead nowhere")
            << u"<a href='javascript:x()'>un</a> <a href='#a'>deux</a> <a href='file:///a'>trois</a>"_s
            << QStringList{u"un deux trois"_s};
        QTest::newRow("broken HTML") << u"<p>un <b>mot<p>deux</i></p"_s
                                     << QStringList{u"un **mot**"_s, u"deux"_s};
        QTest::newRow("a sheet within the page")
            << u"<style>.f{font-weight:bold}</style><p>un <span class=f>mot</span></p>"_s
            << QStringList{u"un **mot**"_s};
        QTest::newRow("behind a link, a picture and a sheet")
            << u"<link rel='stylesheet' href='a.css'><img src='a.png'><style>p{}</style><p>mot</p>"_s
            << QStringList{u"mot"_s};
    }

    void onlyWhatAReleaseHasIsLeft()
    {
        QFETCH(QString, html);
        QStringList paragraphs;
        for (const release::Paragraph& paragraph : readPasted({.html = html}).paragraphs)
            paragraphs << written(paragraph);
        QTEST(paragraphs, "paragraphs");
    }

    void nothingIsNoParagraphOfHtml()
    {
        QCOMPARE(readPasted({}).paragraphs, QList<release::Paragraph>{{}});
        QCOMPARE(readPasted({.html = u"<img src='a.png'>"_s, .plain = u"mot"_s}).paragraphs[0].text,
                 u"mot"_s);
    }

    void moreThanOnePasteBringsIsCutAndSaidSo()
    {
        const Pasted many = readPasted({.html = u"<p>mot</p>"_s.repeated(400'000)});
        QCOMPARE(many.paragraphs.size(), limits::mostPastedParagraphs);
        QVERIFY(many.leftOut.words);
        QVERIFY(!leftOutSentence(many.leftOut).isEmpty());
        const Pasted lines = readPasted({.plain = u"mot\n"_s.repeated(400'000)});
        QCOMPARE(lines.paragraphs.size(), limits::mostPastedParagraphs);
        QVERIFY(lines.leftOut.words);
        const Pasted few = readPasted({.html = u"<p>mot</p>"_s.repeated(limits::mostPastedParagraphs)});
        QCOMPARE(few.paragraphs.size(), limits::mostPastedParagraphs);
        QVERIFY(few.leftOut == Pasted::LeftOut());
        QVERIFY(leftOutSentence(few.leftOut).isEmpty());
    }

    void aLongParagraphIsPartedWhereAWordEnds_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("plain");
        const QString words = u"sept ou huit "_s.repeated(10'000).trimmed();
        QTest::newRow("HTML") << u"<p>"_s + words << QString();
        QTest::newRow("plain") << QString() << words;
    }
    void aLongParagraphIsPartedWhereAWordEnds()
    {
        QFETCH(QString, html);
        QFETCH(QString, plain);
        QString all;
        const Pasted pasted = readPasted({.html = html, .plain = plain});
        QVERIFY(pasted.leftOut == Pasted::LeftOut());
        for (const release::Paragraph& part : pasted.paragraphs) {
            QVERIFY(part.text.size() <= limits::longestPastedParagraph);
            QVERIFY(part.text.endsWith(u' ') || part == pasted.paragraphs.last());
            all += part.text;
        }
        QCOMPARE(all, u"sept ou huit "_s.repeated(10'000).trimmed());
    }

    void noLetterIsPartedFromItsMarksNorASignOfTwoUnits()
    {
        QString text(limits::longestPastedParagraph - 1, u'a');
        text += u"\U0001F389fin"_s;
        const auto parts = withinLimits({{.text = text}}).paragraphs;
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[1].text, u"\U0001F389fin"_s);
    }

    void sevenMillionLettersBringTheirBeginning()
    {
        const QString text = u"mot colle "_s + QString(7'000'000, u'a');
        for (const Brought& brought : {Brought{.html = u"<p>"_s + text}, Brought{.plain = text}}) {
            const Pasted pasted = readPasted(brought);
            QVERIFY(pasted.leftOut.words);
            QVERIFY(pasted.paragraphs.first().text.startsWith(u"mot colle"));
            QVERIFY(pasted.paragraphs.size() <= limits::mostPastedParagraphs);
        }
    }

    void marksDoNotPileUp()
    {
        for (const Brought& brought :
             {Brought{.html = u"<p>mot"_s + u"&#x301;"_s.repeated(100'000) + u"s</p>"_s},
              Brought{.plain = u"mot"_s + QString(100'000, QChar(0x301)) + u's'}}) {
            const Pasted pasted = readPasted(brought);
            QCOMPARE(pasted.paragraphs.size(), 1);
            QCOMPARE(pasted.paragraphs[0].text.size(), 4 + limits::mostMarks);
            QVERIFY(!leftOutSentence(pasted.leftOut).isEmpty());
        }
    }

private:
    // As Word wraps it.
    static QString word(const QString& body)
    {
        return u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><head><meta name=Generator "
               u"content=\"Word "
               "15\"><!--[if gte mso "
               "9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"
               "<style><!-- /* Font Definitions */ @font-face {font-family:Calibri;} p.MsoNormal "
               "{margin:0cm;} "
               "--></style></head><body lang=FR style='tab-interval:35.4pt'><!--StartFragment-->"_s +
               body + u"<!--EndFragment--></body></html>"_s;
    }
};

TARJUMAN_WIDGET_TEST(tst_PastedText)
#include "tst_PastedText.moc"
