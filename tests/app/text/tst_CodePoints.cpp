#include "app/text/CodePoints.h"
#include "tests/support/TestMain.h"

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

    void halvesOfPairsDoNotStandAlone()
    {
        const QChar high(0xd83d);
        const QChar low(0xde00);
        const QChar none = QChar::ReplacementCharacter;
        QCOMPARE(wellFormed(u"été 📰"_s), u"été 📰"_s);
        QCOMPARE(wellFormed(QString(high) + u'a'), QString(none) + u'a');
        QCOMPARE(wellFormed(u'a' + QString(low)), u'a' + QString(none));
        QCOMPARE(wellFormed(QString(high) + high + low + low), QString(none) + high + low + none);
    }
};

TARJUMAN_PLAIN_TEST(tst_CodePoints)
#include "tst_CodePoints.moc"
