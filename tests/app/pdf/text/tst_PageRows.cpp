#include "app/pdf/text/PageRows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;

#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

class tst_PageRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneLanguageIsOneColumn()
    {
        const auto rows = rowsOf(tests::sampleRelease(), Form::Arabic, {});
        QCOMPARE(rows.size(), size_t(14));
        QCOMPARE(rows[0].size(), size_t(1));
        QVERIFY(rows[0][0].front().language == text::Language::Arabic);
    }

    void pairsStandSideBySide()
    {
        release::Release release = tests::sampleRelease();
        release.pairs = {release::Pair{{1, 2}}, release::Pair{{2, 1}}, release::Pair{{1, 0}}};
        const auto rows = rowsOf(release, Form::SideBySide, {});
        QCOMPARE(rows[0][0].size(), size_t(1));
        QCOMPARE(rows[0][1].size(), size_t(2));
        QCOMPARE(rows[1][0].size(), size_t(2));
        QCOMPARE(rows[1][1].size(), size_t(1));
        QVERIFY(rows[2][1].empty());
        QCOMPARE(rows.size(), size_t(3 + 11)); // what no pair holds follows
    }

    void emptyParagraphsAreLeftOut()
    {
        release::Release release = tests::sampleRelease();
        release.paragraphs.french[2].text = u" \u00A0"_s;
        QCOMPARE(rowsOf(release, Form::French, {}).size(), size_t(13));
    }

    void anEmbargoOpensTheRelease()
    {
        release::Release release = tests::sampleRelease();
        release.embargoUntil = QDateTime(QDate(2031, 3, 15), QTime(8, 0), Qt::UTC);
        release.paragraphs.arabic[0].role = release::Role::Embargo; // says it itself
        const auto rows = rowsOf(release, Form::SideBySide, {});
        QCOMPARE(rows.size(), size_t(15));
        QVERIFY(rows[0][0].front().role == release::Role::Embargo);
        QVERIFY(rows[0][1].empty());
        release.paragraphs = {};
        QVERIFY(rowsOf(release, Form::French, {}).empty());
    }

    void theContactBlockClosesTheRelease()
    {
        Letterhead letterhead;
        letterhead.shown = true;
        letterhead.contact.french = u"Leïla Haddad\n\npresse@dunes.example"_s;
        const auto rows = rowsOf(tests::sampleRelease(), Form::French, letterhead);
        QCOMPARE(rows.size(), size_t(16));
        QCOMPARE(rows.back()[0].front().text, u"presse@dunes.example"_s);
        letterhead.shown = false;
        QCOMPARE(rowsOf(tests::sampleRelease(), Form::French, letterhead).size(), size_t(14));
    }
};

TARJUMAN_TEST(tst_PageRows)
#include "tst_PageRows.moc"
