#include "app/desk/FileName.h"

#include "tests/app/desk/DeskSamples.h"

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

    void aReleaseWithoutTitleHasAName()
    {
        release::Release release;
        QCOMPARE(suggestedFileName(release, pdf::Form::French), u"Press release (fr).pdf"_s);
    }
};

QTEST_GUILESS_MAIN(tst_FileName)
#include "tst_FileName.moc"
