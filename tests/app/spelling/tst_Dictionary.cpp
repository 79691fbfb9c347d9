#include "app/spelling/Dictionary.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_Dictionary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreAcceptedAndRefused()
    {
        auto french = Dictionary::load(text::Language::French, findDictionary(text::Language::French));
        auto arabic = Dictionary::load(text::Language::Arabic, findDictionary(text::Language::Arabic));
        QVERIFY(french && arabic);
        QVERIFY((*french)->accepts(u"séance"));
        QVERIFY(!(*french)->accepts(u"séanse"));
        QVERIFY((*arabic)->accepts(u"الأمين"));
        QVERIFY(!(*arabic)->accepts(u"الامين"));
        QVERIFY((*french)->suggest(u"séanse").contains(u"séance"_s));
    }

    void whatIsNoWordIsRefused()
    {
        auto french = Dictionary::load(text::Language::French, findDictionary(text::Language::French));
        QVERIFY(french);
        QVERIFY(!(*french)->accepts(u""));
        QVERIFY(!(*french)->accepts(QString(1000, u'a')));
        QVERIFY(!(*french)->accepts(QString(QChar(0xD800)) + u"x"_s));
        QVERIFY((*french)->suggest(QString(1000, u'a')).isEmpty());
    }

    void theStrictFrenchDictionaryIsUsed()
    {
        // The comprehensive one would let these pass.
        auto french = Dictionary::load(text::Language::French, findDictionary(text::Language::French));
        QVERIFY(french);
        for (const QString& word : {u"cout"_s, u"ile"_s, u"maitre"_s, u"Iles"_s})
            QVERIFY2(!(*french)->accepts(word), qPrintable(word));
        for (const QString& word : {u"coût"_s, u"août"_s, u"connaître"_s})
            QVERIFY2((*french)->accepts(word), qPrintable(word));
    }

    void aMissingOneIsSaidWithItsCommand()
    {
        const auto missing = Dictionary::load(text::Language::Arabic, std::nullopt);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, base::ErrorKind::Missing);
        QVERIFY(missing.error().message.contains(installCommandFor(text::Language::Arabic)));
    }
};

TARJUMAN_TEST(tst_Dictionary)
#include "tst_Dictionary.moc"
