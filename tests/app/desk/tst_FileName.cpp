#include "app/desk/FileName.h"

#include "tests/app/desk/DeskSamples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::desk;

class tst_FileName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dateTitleAndLanguageMakeTheName()
    {
        const auto release = testing::smallRelease();
        QCOMPARE(suggestedFileName(release, pdf::Form::French), u"2025-05-05 Un titre (fr).pdf"_s);
        QCOMPARE(suggestedFileName(release, pdf::Form::Arabic), u"2025-05-05 عنوان (ar).pdf"_s);
        QCOMPARE(suggestedFileName(release, pdf::Form::SideBySide), u"2025-05-05 Un titre (fr-ar).pdf"_s);
    }

    void whatAFileSystemForbidsIsLeftOut()
    {
        const auto release = testing::smallRelease(u"../L’an 1/2 : « Quoi ? »\n\u202eend…"_s);
        QCOMPARE(suggestedFileName(release, pdf::Form::French),
                 u"2025-05-05 L’an 1 2 « Quoi » end… (fr).pdf"_s);
    }

    void aLongTitleIsCutBetweenWords()
    {
        const auto release = testing::smallRelease(QString(u"mot "_s).repeated(80));
        const QString name = suggestedFileName(release, pdf::Form::French);
        QVERIFY(name.toUtf8().size() < 255);
        QVERIFY(name.endsWith(u"mot (fr).pdf"_s));
    }

    void anyTitleFitsIntoTheBytesOfAName_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("ending"); // of what is left of it
        QTest::newRow("Arabic") << u"كلمة "_s.repeated(200) << u"كلمة"_s;
        QTest::newRow("one Arabic word") << QString(500, QChar(0x0645)) << u"م"_s;
        QTest::newRow("Chinese") << QString(500, QChar(0x5317)) << u"北"_s;
        QTest::newRow("signs of four bytes") << u"\U0001F389"_s.repeated(500) << u"\U0001F389"_s;
        QTest::newRow("letters with their marks")
            << u"e\u0301\u0302\u0303\u0304"_s.repeated(200) << u"e\u0301\u0302\u0303\u0304"_s;
        QTest::newRow("marks without end") << u"e"_s + QString(1000, QChar(0x301)) << QString(QChar(0x301));
        QTest::newRow("half a sign") << QString(300, QChar(0xd83d)) << QString(QChar::ReplacementCharacter);
    }
    void anyTitleFitsIntoTheBytesOfAName()
    {
        QFETCH(QString, title);
        QFETCH(QString, ending);
        for (const pdf::Form form : {pdf::Form::French, pdf::Form::FrenchThenArabic}) {
            const QString name = suggestedFileName(testing::smallRelease(title), form);
            QVERIFY2(name.toUtf8().size() <= 248, qPrintable(QString::number(name.toUtf8().size())));
            QVERIFY2(name.section(u" ("_s, 0, -2).endsWith(ending), qPrintable(name));
            QCOMPARE(QString::fromUtf8(name.toUtf8()), name);
        }
    }

    void aReleaseWithoutTitleHasAName()
    {
        release::Release release;
        QCOMPARE(suggestedFileName(release, pdf::Form::French), u"Press release (fr).pdf"_s);
    }
};

TARJUMAN_TEST(tst_FileName)
#include "tst_FileName.moc"
