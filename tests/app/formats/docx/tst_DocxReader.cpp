#include "app/formats/docx/DocxReader.h"

#include "tests/app/formats/docx/WordFile.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::formats;
using release::Role;
using release::Span;
using testing::WordFile;
using testing::wordParagraph;
using testing::wordRun;

static Document documentFrom(const WordFile& file)
{
    const auto document = readDocx(testing::bytesOf(file));
    if (!document)
        qWarning("%s (%s)", qPrintable(document.error().message), qPrintable(document.error().detail));
    return document ? *document : Document();
}

static QStringList textsOf(const Document& document)
{
    QStringList texts;
    for (const Block& block : document.blocks)
        texts.append(block.text);
    return texts;
}

static QString cells(const QStringList& texts)
{
    QString row;
    for (const QString& text : texts)
        row += u"<w:tc>"_s + wordParagraph(wordRun(text)) + u"</w:tc>"_s;
    return u"<w:tr>"_s + row + u"</w:tr>"_s;
}

class tst_DocxReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stylesAreRoles()
    {
        const Document document = documentFrom(
            {.body = wordParagraph(wordRun(u"Un titre"_s, u"<w:b/>"_s), u"<w:pStyle w:val='Titre1'/>"_s) +
                     wordParagraph(wordRun(u"Un sous-titre"_s), u"<w:pStyle w:val='own'/>"_s) +
                     wordParagraph(wordRun(u"Un texte"_s)),
             .styles =
                 u"<w:style w:styleId='Titre1'><w:name w:val='heading 1'/></w:style>"
                 "<w:style w:styleId='Titre2'><w:name w:val='heading 2'/></w:style>"
                 "<w:style w:styleId='own'><w:name w:val='Maison'/><w:basedOn w:val='Titre2'/></w:style>"_s});
        QCOMPARE(document.blocks.size(), 3);
        QCOMPARE(document.blocks[0], (Block{.role = Role::Title, .text = u"Un titre"_s}));
        QCOMPARE(document.blocks[1].role, Role::Subtitle);
        QVERIFY(!document.blocks[2].role);
    }

    void runsKeepTheirDress()
    {
        const Document document = documentFrom(
            {.body = wordParagraph(wordRun(u"un "_s) + wordRun(u"mot"_s, u"<w:b/>"_s) + wordRun(u" 1"_s) +
                                   wordRun(u"er"_s, u"<w:vertAlign w:val='superscript'/>"_s) +
                                   wordRun(u" pas"_s, u"<w:b w:val='0'/>"_s) + u"<w:hyperlink r:id='r9'>"_s +
                                   wordRun(u"lien"_s) + u"</w:hyperlink>"_s) +
                     wordParagraph(wordRun(u"نص"_s, u"<w:rtl/><w:bCs/>"_s)),
             .link = u"https://example.org/"_s});
        QCOMPARE(document.blocks[0].text, u"un mot 1er paslien"_s);
        QCOMPARE(document.blocks[0].spans,
                 (QList<Span>{{3, 3, Span::Kind::Bold, {}},
                              {8, 2, Span::Kind::Superscript, {}},
                              {14, 4, Span::Kind::Link, u"https://example.org/"_s}}));
        QCOMPARE(document.blocks[1].spans, (QList<Span>{{0, 2, Span::Kind::Bold, {}}}));
    }

    void foreignWordsAreThoseAmongOurs()
    {
        const Document document = documentFrom(
            {.body = wordParagraph(wordRun(u"le "_s, u"<w:lang w:val='fr-FR'/>"_s) +
                                   wordRun(u"summit"_s, u"<w:lang w:val='en-US'/>"_s)) +
                     wordParagraph(wordRun(u"tout en anglais"_s, u"<w:lang w:val='en-US'/>"_s))});
        QCOMPARE(document.blocks[0].language, u"fr-FR"_s);
        QCOMPARE(document.blocks[0].spans, (QList<Span>{{3, 6, Span::Kind::Foreign, u"en"_s}}));
        QVERIFY(document.blocks[1].spans.isEmpty());
    }

    void itemsKeepTheirNumbers()
    {
        const QString numbered = u"<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"_s;
        const QString signs = u"<w:numPr><w:numId w:val='2'/></w:numPr>"_s;
        const Document document = documentFrom(
            {.body = wordParagraph(wordRun(u"un"_s), numbered) + wordParagraph(wordRun(u"deux"_s), numbered) +
                     wordParagraph(wordRun(u"puits"_s), signs),
             .numbering = u"<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
                          "<w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1)'/></w:lvl></w:abstractNum>"
                          "<w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/>"
                          "<w:lvlText w:val='•'/></w:lvl></w:abstractNum>"
                          "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                          "<w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num>"_s});
        QCOMPARE(textsOf(document), (QStringList{u"a) un"_s, u"b) deux"_s, u"puits"_s}));
        QCOMPARE(document.blocks[2].role, Role::ListItem);
    }

    void trackedChangesAreAcceptedAndSaid()
    {
        const Document document = documentFrom(
            {.body =
                 u"<w:p><w:ins w:author='C. Morvan'>"_s + wordRun(u"Ajouté"_s) +
                 u"</w:ins><w:del w:author='A. Ben Ali'><w:r><w:delText>Enlevé</w:delText></w:r></w:del></w:p>"_s +
                 wordParagraph(wordRun(u"un "_s), u"<w:rPr><w:del w:author='C. Morvan'/></w:rPr>"_s) +
                 wordParagraph(wordRun(u"seul"_s))});
        QCOMPARE(textsOf(document), (QStringList{u"Ajouté"_s, u"un seul"_s}));
        QCOMPARE(document.notes.size(), 1);
        QVERIFY(document.notes[0].contains(u"3"_s) && document.notes[0].contains(u"A. Ben Ali"_s));
    }

    void whatIsNoTextIsLeftOutAndSaid()
    {
        const Document document =
            documentFrom({.body = wordParagraph(
                              wordRun(u"vu"_s) + wordRun(u"caché"_s, u"<w:vanish/>"_s) +
                              u"<w:r><w:sym w:font='Wingdings' w:char='F0E0'/></w:r>"
                              "<w:r><w:drawing><wp:docPr descr='Un pont'/><pic:pic/></w:drawing></w:r>"_s),
                          .header = wordParagraph(wordRun(u"En-tête"_s))});
        QCOMPARE(textsOf(document), QStringList(u"vu"_s));
        QCOMPARE(document.notes.size(), 5);
        QVERIFY(document.notes.join(u' ').contains(u"Un pont"_s));
    }

    void footnotesStandInBrackets()
    {
        const Document document = documentFrom(
            {.body = wordParagraph(wordRun(u"mot"_s) + u"<w:r><w:footnoteReference w:id='2'/></w:r>"_s),
             .footnotes =
                 u"<w:footnote w:id='2'>"_s + wordParagraph(wordRun(u"Une note"_s)) + u"</w:footnote>"_s});
        QCOMPARE(textsOf(document), QStringList(u"mot [Une note]"_s));
        QCOMPARE(document.notes.size(), 1);
    }

    void commentsKnowTheirWords()
    {
        const Document document = documentFrom(
            {.body =
                 wordParagraph(wordRun(u"un "_s) + u"<w:commentRangeStart w:id='4'/>"_s + wordRun(u"mot"_s) +
                               u"<w:commentRangeEnd w:id='4'/><w:r><w:commentReference w:id='4'/></w:r>"_s),
             .comments = u"<w:comment w:id='4' w:author='C. Morvan' w:date='2025-05-05T10:00:00Z'>"_s +
                         wordParagraph(wordRun(u"Vrai ?"_s)) + u"</w:comment>"_s});
        const QDateTime written(QDate(2025, 5, 5), QTime(10, 0), Qt::UTC);
        QCOMPARE(document.blocks[0].comments, (QList<Remark>{{3, 3, u"C. Morvan"_s, written, u"Vrai ?"_s}}));
    }

    void fieldsAreWhatTheyCameTo()
    {
        const Document document = documentFrom(
            {.body =
                 u"<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK "
                 "\"https://example.org/\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"_s +
                 wordRun(u"lien"_s) + u"<w:r><w:fldChar w:fldCharType='end'/></w:r>"_s + wordRun(u" fin"_s) +
                 u"</w:p>"_s});
        QCOMPARE(textsOf(document), QStringList(u"lien fin"_s));
        QCOMPARE(document.blocks[0].spans,
                 (QList<Span>{{0, 4, Span::Kind::Link, u"https://example.org/"_s}}));
    }

    void breaksPartAndHyphensStay()
    {
        const Document document = documentFrom(
            {.body = wordParagraph(wordRun(u"vice"_s) + u"<w:r><w:noBreakHyphen/></w:r>"_s +
                                   wordRun(u"ministre"_s) + u"<w:r><w:br/></w:r>"_s + wordRun(u"suite"_s))});
        QCOMPARE(textsOf(document), (QStringList{u"vice\u2011ministre"_s, u"suite"_s}));
    }

    void aTextBoxComesOnce()
    {
        const QString box =
            u"<w:txbxContent>"_s + wordParagraph(wordRun(u"Encadré"_s)) + u"</w:txbxContent>"_s;
        const Document document = documentFrom(
            {.body = wordParagraph(wordRun(u"autour"_s) + u"<w:r><mc:AlternateContent><mc:Choice>"_s + box +
                                   u"</mc:Choice><mc:Fallback>"_s + box +
                                   u"</mc:Fallback></mc:AlternateContent></w:r>"_s)});
        QCOMPARE(textsOf(document), (QStringList{u"Encadré"_s, u"autour"_s}));
    }

    void aTableOfTwoLanguagesIsPairs()
    {
        const QString table = u"<w:tbl>"_s + cells({u"عنوان"_s, u"Un titre"_s}) +
                              cells({u"نص."_s, u"Un texte."_s}) + u"</w:tbl>"_s;
        const Document document = documentFrom({.body = wordParagraph(wordRun(u"Note"_s)) + table});
        QCOMPARE(document.pairs, (QList<BlockPair>{{{2}, {1}}, {{4}, {3}}}));
        const Document other = documentFrom({.body = u"<w:tbl>"_s + cells({u"Pays"_s, u"Ville"_s}) +
                                                     cells({u"Tunisie"_s, u"Sfax"_s}) + u"</w:tbl>"_s});
        QVERIFY(other.pairs.isEmpty());
        QCOMPARE(other.blocks.size(), 4);
    }

    void whatIsMadeToDoHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto withBody = [](const QByteArray& body) {
            return testing::zipped(
                {{"_rels/.rels", testing::wordRelationships(testing::wordRelationship(
                                     u"r1"_s, u"officeDocument"_s, u"word/document.xml"_s))},
                 {"word/document.xml", body}});
        };
        QTest::newRow("no parts") << testing::zipped({{"mimetype", "x"}});
        QTest::newRow("no text") << testing::bytesOf({});
        QTest::newRow("entities") << withBody("<!DOCTYPE a [<!ENTITY b 'mot'>]><a>&b;</a>");
        QTest::newRow("a file outside") << withBody("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>");
        QTest::newRow("cut off") << withBody(testing::wordPart(u"document"_s, u"<w:body/>"_s).chopped(9));
        QTest::newRow("depth") << testing::bytesOf(
            {.body = u"<w:p>"_s.repeated(5000) + u"</w:p>"_s.repeated(5000)});
        QTest::newRow("an attribute twice") << withBody("<a b='1' b='2'/>");
    }
    void whatIsMadeToDoHarmIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto document = readDocx(bytes);
        QVERIFY(!document);
        QCOMPARE(document.error().kind, base::ErrorKind::BadInput);
    }
};

TARJUMAN_TEST(tst_DocxReader)
#include "tst_DocxReader.moc"
