#include "app/pdf/text/Shortening.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tarjuman::pdf::shortened;

class tst_Shortening : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingDanglesBeforeTheEllipsis_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QString>("cut");
        QTest::newRow("a dash") << u"Institut – Un titre"_s << qsizetype(11) << u"Institut…"_s;
        QTest::newRow("a stop") << u"Fin de phrase. Suite"_s << qsizetype(16) << u"Fin de phrase…"_s;
        QTest::newRow("three dots") << u"عنوان أول... ثم آخر"_s << qsizetype(13) << u"عنوان أول…"_s;
        QTest::newRow("an Arabic comma") << u"تونس، ثم صفاقس"_s << qsizetype(7) << u"تونس…"_s;
        QTest::newRow("an opening mark") << u"Le plan « Un toit »"_s << qsizetype(11) << u"Le plan…"_s;
        QTest::newRow("a colon after a no-break space")
            << u"Bilan\u00A0: dix écoles"_s << qsizetype(9) << u"Bilan…"_s;
        QTest::newRow("the middle of a word") << u"un deux trois"_s << qsizetype(9) << u"un deux…"_s;
        QTest::newRow("the end of a word") << u"un deux trois"_s << qsizetype(7) << u"un deux…"_s;
        QTest::newRow("a question stays") << u"Où ? Ici même"_s << qsizetype(6) << u"Où ?…"_s;
        QTest::newRow("one long word") << u"abcdefghij"_s << qsizetype(4) << u"abcd…"_s;
        QTest::newRow("a letter and its mark") << u"abce\u0301f"_s << qsizetype(4) << u"abc…"_s;
        QTest::newRow("two halves") << u"ab\U0001F389c"_s << qsizetype(3) << u"ab…"_s;
        QTest::newRow("only signs") << u"– « ... suite"_s << qsizetype(8) << u"…"_s;
        QTest::newRow("no room") << u"titre"_s << qsizetype(0) << u"…"_s;
        QTest::newRow("all of it") << u"Un titre."_s << qsizetype(9) << u"Un titre."_s;
    }
    void nothingDanglesBeforeTheEllipsis()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, length);
        QTEST(shortened(text, length), "cut");
    }
};

TARJUMAN_TEST(tst_Shortening)
#include "tst_Shortening.moc"
