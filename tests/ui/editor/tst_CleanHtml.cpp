#include "ui/editor/CleanHtml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
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

class tst_CleanHtml : public QObject {
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
        QTest::newRow("nothing") << QString() << QStringList{};
    }

    void onlyWhatAReleaseHasIsLeft()
    {
        QFETCH(QString, html);
        QStringList paragraphs;
        for (const release::Paragraph& paragraph : paragraphsOfHtml(html))
            paragraphs << written(paragraph);
        QTEST(paragraphs, "paragraphs");
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

QTEST_MAIN(tst_CleanHtml)
#include "tst_CleanHtml.moc"
