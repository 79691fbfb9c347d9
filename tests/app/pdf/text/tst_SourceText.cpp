#include "app/pdf/text/SourceText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

class tst_SourceText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotationMarksStayAtBothSidesOfWhatTheyHold()
    {
        const SourceText source =
            readSource(u"معرض «Maps & Men» (British Library) وفيلم “El País” [ABC]"_s, Language::Arabic);
        for (QChar sign : u"«»()“”[]"_s)
            QVERIFY2(source.isRightToLeft(int(source.text.indexOf(sign))), qPrintable(QString(sign)));
        QVERIFY(!source.isRightToLeft(int(source.text.indexOf(u'&'))));
    }

    // Text of usual signs alone takes a shorter way; an invisible sign at its end sends it on the long one.
    void theShortWayLeadsToTheSamePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("French") << u"L’Institut (IDD) suit 45 % des « dunes » d’ici à 2035 : à Douz !"_s;
        QTest::newRow("Arabic") << u"افتتح المعهد (IDD) مرصدا بكلفة 12.5 مليون، أي 45%؛ أليس كذلك؟"_s;
        QTest::newRow("Arabic in French") << u"Le mot رمل (sable) et le nombre ٣٧."_s;
        QTest::newRow("spaces") << u"un  deux\u00A0trois\u202F; "_s;
        QTest::newRow("a mark") << u"e\u0301te\u0301"_s;
        QTest::newRow("nothing") << QString();
    }
    void theShortWayLeadsToTheSamePlace()
    {
        QFETCH(QString, text);
        const QString longer = text + QChar(0x200B);
        QCOMPARE(comparable(text), comparable(longer));
        for (Language language : text::bothLanguages) {
            const SourceText one = readSource(text, language);
            const SourceText other = readSource(longer, language);
            QCOMPARE(one.text, other.text);
            QVERIFY(one.levels == other.levels);
        }
    }

    void spacesAndLineEndsBecomeOneSpace()
    {
        QCOMPARE(readSource(u" a \t b\r\nc\u2028d ", Language::French).text, u"a b c d"_s);
    }

    void controlsWorkAndAreGone()
    {
        const SourceText source = readSource(u"ab \u202Ecd\u202C ef", Language::French);
        QCOMPARE(source.text, u"ab cd ef"_s);
        QVERIFY(!source.isRightToLeft(0));
        QVERIFY(source.isRightToLeft(3));
        QVERIFY(!source.isRightToLeft(6));
    }

    void aLevelStandsForEveryUnit()
    {
        const SourceText source = readSource(u"مرحبا \U0001F389 ABC 12", Language::Arabic);
        QCOMPARE(source.levels.size(), size_t(source.text.size()));
        QVERIFY(source.isRightToLeft(0));
        QVERIFY(!source.isRightToLeft(source.text.indexOf(u'A')));
    }

    void telephoneNumbersKeepTheirOrder()
    {
        const SourceText source = readSource(u"هاتف: +33 1 23 45، بريد", Language::Arabic);
        const qsizetype number = source.text.indexOf(u'+');
        for (qsizetype at = number; at < source.text.indexOf(u'،'); ++at)
            QVERIFY2(!source.isRightToLeft(at), qPrintable(QString::number(at)));
        QVERIFY(source.isRightToLeft(source.text.indexOf(u'،')));
        QVERIFY(source.isRightToLeft(number - 1));
    }

    void softHyphensAreRemembered()
    {
        const SourceText source = readSource(u"anti\u00ADconsti\u00ADtutionnel", Language::French);
        QCOMPARE(source.text, u"anticonstitutionnel"_s);
        QCOMPARE(source.softHyphens, (std::vector<int>{4, 10}));
    }

    void joinersStayWithinWordsOnly()
    {
        QCOMPARE(readSource(u"\u200Cمی\u200Cخ \u200D", Language::Arabic).text, u"می\u200Cخ"_s);
    }

    void theComparableTextHasWhatIsSeen()
    {
        QCOMPARE(comparable(u" e\u0301\u00A0\u200Ft\u00ADe\n"), u"é te"_s);
    }

    void spacesAreTold()
    {
        QCOMPARE(spaceKindOf(u' '), SpaceKind::Breaking);
        QCOMPARE(spaceKindOf(0x202F), SpaceKind::Fixed);
        QCOMPARE(spaceKindOf(u'a'), SpaceKind::None);
    }
};

TARJUMAN_TEST(tst_SourceText)
#include "tst_SourceText.moc"
