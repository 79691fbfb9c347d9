#include "app/text/MachineText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::text;

class tst_MachineText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addressesAreKnownWhileTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAddress");
        QTest::newRow("a scheme") << u"voir https"_s << true;
        QTest::newRow("a web address") << u"https://exemple.org/a"_s << true;
        QTest::newRow("in brackets") << u"(www.exemple.org"_s << true;
        QTest::newRow("a mail address") << u"presse@exemple.org"_s << true;
        QTest::newRow("a bare domain") << u"sur exemple.org"_s << true;
        QTest::newRow("a word") << u"la visite"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a space behind an address") << u"www.exemple.org "_s << false;
    }

    void addressesAreKnownWhileTheyAreTyped()
    {
        QFETCH(QString, text);
        QTEST(endsInAddress(text, int(text.size())), "isAddress");
    }
};

TARJUMAN_TEST(tst_MachineText)
#include "tst_MachineText.moc"
