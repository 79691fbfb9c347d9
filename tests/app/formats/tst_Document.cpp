#include "app/formats/Document.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_Document : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineIsABlockWithoutARole()
    {
        const Document document = documentOf({u"Un"_s, u"Deux"_s});
        QCOMPARE(document.blocks, (QList<Block>{{.text = u"Un"_s}, {.text = u"Deux"_s}}));
        QVERIFY(allNotes(document).isEmpty());
    }

    void whatWasLeftOutIsSaidBehindTheNotes()
    {
        Document document{.notes = {u"Une note."_s}, .leftOut = {.words = true}};
        QCOMPARE(allNotes(document).size(), 2);
        QCOMPARE(allNotes(document).first(), u"Une note."_s);
        document.leftOut.styles = true;
        QCOMPARE(allNotes(document).size(), 3);
    }
};

TARJUMAN_TEST(tst_Document)
#include "tst_Document.moc"
