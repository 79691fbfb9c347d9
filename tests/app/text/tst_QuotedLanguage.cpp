#include "app/text/QuotedLanguage.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman::text;

class tst_QuotedLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallWordsTell()
    {
        QCOMPARE(quotedLanguage(u"nous avons fini"), QuotedLanguage::French);
        QCOMPARE(quotedLanguage(u"liberté"), QuotedLanguage::French);
        QCOMPARE(quotedLanguage(u"The Last of Them"), QuotedLanguage::English);
        QCOMPARE(quotedLanguage(u"goodwill"), QuotedLanguage::Unknown);
        QCOMPARE(quotedLanguage(u"سلام"), QuotedLanguage::Arabic);
        QCOMPARE(quotedLanguage(u""), QuotedLanguage::Unknown);
    }
};

TARJUMAN_TEST(tst_QuotedLanguage)
#include "tst_QuotedLanguage.moc"
