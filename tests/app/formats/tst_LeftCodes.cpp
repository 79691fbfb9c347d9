#include "app/formats/LeftCodes.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::formats;

class tst_LeftCodes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesBecomeLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        QTest::newRow("entities") << u"d&eacute;l&eacute;gation &agrave; S&egrave;te"_s
                                  << u"délégation à Sète"_s;
        QTest::newRow("marks") << u"&laquo;&nbsp;oui&nbsp;&raquo; &ndash; l&rsquo;ami &hellip;"_s
                               << u"«\u00a0oui\u00a0» – l’ami …"_s;
        QTest::newRow("numbers") << u"&#1583;&#1608;&#1585;&#1577; &#233;t&#233;"_s << u"دورة été"_s;
        QTest::newRow("hexadecimal numbers") << u"&#x62F;&#x648;&#X631; &#xE9;"_s << u"دور é"_s;
        QTest::newRow("an ampersand") << u"Morvan &amp; fils"_s << u"Morvan & fils"_s;
        QTest::newRow("twice") << u"d&amp;eacute;cret"_s << u"décret"_s;
        QTest::newRow("quoted-printable")
            << u"d=C3=A9l=C3=A9gu=C3=A9s =E2=80=93 fin"_s << u"délégués – fin"_s;
        QTest::newRow("quoted-printable of Windows") << u"d=E9l=E9gu=E9s re=E7us"_s << u"délégués reçus"_s;
        QTest::newRow("quoted-printable, Arabic") << u"=D8=AF=D9=88=D8=B1=D8=A9"_s << u"دورة"_s;
        QTest::newRow("soft line ends") << u"d=C3=A9l=\n=C3=A9gation=20de =3D"_s << u"délégation de ="_s;
        QTest::newRow("percent") << u"%D8%AF%D9%88%D8%B1%D8%A9 utile"_s << u"دورة utile"_s;
        QTest::newRow("percent within a word") << u"d%C3%A9cret"_s << u"décret"_s;
        QTest::newRow("escapes") << u"\\u062f\\u0648\\u0631 \\u00e9t\\u00e9"_s << u"دور été"_s;
    }

    void codesBecomeLetters()
    {
        QFETCH(QString, text);
        const auto mended = withoutCodes(text);
        QVERIFY(mended);
        QTEST(mended->text, "letters");
        QVERIFY(!mended->example.isEmpty());
    }

    void whatIsNoCodeStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an ampersand") << u"Morvan & fils; R&D"_s;
        QTest::newRow("no entity") << u"AT&T; &foobar;"_s;
        QTest::newRow("an address") << u"https://exemple.org/%D8%AF%D9%88%D8%B1?a=C3=A9"_s;
        QTest::newRow("percentages") << u"20%, 50 % et 100%"_s;
        QTest::newRow("an equation") << u"a=12, b=CF"_s;
        QTest::newRow("a folder") << u"C:\\users\\u12"_s;
        QTest::newRow("nothing") << QString();
    }

    void whatIsNoCodeStays()
    {
        QFETCH(QString, text);
        QVERIFY(!withoutCodes(text));
    }
};

TARJUMAN_TEST(tst_LeftCodes)
#include "tst_LeftCodes.moc"
