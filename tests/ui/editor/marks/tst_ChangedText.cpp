#include "tests/support/TestMain.h"
#include "ui/editor/marks/ChangedText.h"

#include <QTest>

using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using PieceKind = ChangedPiece::Kind;

class tst_ChangedText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatChangedIsToldWordByWord()
    {
        QCOMPARE(changedPieces(u"Le comité siège lundi"_s, u"Le conseil siège lundi soir"_s),
                 (QList<ChangedPiece>{{PieceKind::Same, u"Le "_s},
                                      {PieceKind::Removed, u"comité"_s},
                                      {PieceKind::Added, u"conseil"_s},
                                      {PieceKind::Same, u" siège lundi"_s},
                                      {PieceKind::Added, u" soir"_s}}));
    }

    void thePiecesThatStayOrCameAreTheNewText()
    {
        const QString after = u"تنعقد اللجنة غدا في الرياض"_s;
        QString joined;
        for (const ChangedPiece& piece : changedPieces(u"تنعقد اللجنة اليوم"_s, after))
            joined += piece.kind == PieceKind::Removed ? QString() : piece.text;
        QCOMPARE(joined, after);
    }

    void nothingChanged()
    {
        QCOMPARE(changedPieces(u"un"_s, u"un"_s), (QList<ChangedPiece>{{PieceKind::Same, u"un"_s}}));
        QVERIFY(changedPieces({}, {}).isEmpty());
    }
};

TARJUMAN_TEST(tst_ChangedText)
#include "tst_ChangedText.moc"
