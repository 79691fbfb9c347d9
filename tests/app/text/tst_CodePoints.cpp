#include "app/text/CodePoints.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_CodePoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSurrogatePairIsOneCharacter()
    {
        QCOMPARE(codePoints(u""), 0);
        QCOMPARE(codePoints(u"été"), 3);
        QCOMPARE(codePoints(u"نصّ"), 3); // the shadda is a character of its own
        QCOMPARE(codePoints(u"📰 Un"), 4);
        QCOMPARE(codePoints(QStringView(u"📰 Un").first(2)), 1);
    }
};

QTEST_APPLESS_MAIN(tst_CodePoints)
#include "tst_CodePoints.moc"
