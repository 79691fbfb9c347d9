#include "app/pdf/read/ContentScanner.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

using Kind = ContentToken::Kind;

class tst_ContentScanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tokensAreReadOneByOne()
    {
        ContentScanner scanner("/F1 12.5 Tf % remark\n[<00416> -30(a\\)\\101)]TJ /P<</MCID 3>>BDC");
        const std::pair<Kind, std::string> expected[] = {
            {Kind::Name, "F1"},
            {Kind::Number, "12.5"},
            {Kind::Operator, "Tf"},
            {Kind::Open, "["},
            {Kind::String, std::string("\0A`", 3)},
            {Kind::Number, "-30"},
            {Kind::String, "a)A"},
            {Kind::Close, "]"},
            {Kind::Operator, "TJ"},
            {Kind::Name, "P"},
            {Kind::Open, "<<"},
            {Kind::Name, "MCID"},
            {Kind::Number, "3"},
            {Kind::Close, ">>"},
            {Kind::Operator, "BDC"},
            {Kind::End, ""},
        };
        for (const auto& [kind, text] : expected) {
            const ContentToken token = scanner.next();
            QVERIFY(token.kind == kind);
            QCOMPARE(token.text, text);
        }
    }

    void brokenBytesEndWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char* bytes : {"(never closed", "<12", "\\", "(a\\", "<<<<", ")>]", "/", "% only", "(\\7"})
            QTest::newRow(bytes) << QByteArray(bytes);
    }
    void brokenBytesEndWithoutHarm()
    {
        QFETCH(QByteArray, bytes);
        ContentScanner scanner({bytes.constData(), size_t(bytes.size())});
        int tokens = 0;
        while (scanner.next().kind != Kind::End)
            QVERIFY(++tokens < 20);
    }
};

TARJUMAN_TEST(tst_ContentScanner)
#include "tst_ContentScanner.moc"
