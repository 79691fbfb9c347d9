#include "ui/review/CommentRows.h"

#include "tests/support/TestMain.h"
#include "tests/ui/review/CommentSamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::ui;
using text::Language;

class tst_CommentRows : public QObject {
    Q_OBJECT

    static QList<qint64> order(const release::Release& release)
    {
        QList<qint64> ids;
        for (const CommentRow& row : commentRows(release))
            ids << row.comment.id;
        return ids;
    }

private Q_SLOTS:
    void theyStandInTheOrderOfReading()
    {
        QCOMPARE(order(testing::commentedRelease()), (QList<qint64>{13, 12, 11}));
    }

    void eachHasItsWordsAndTheirLanguage()
    {
        const QList<CommentRow> rows = commentRows(testing::commentedRelease());
        QCOMPARE(rows.at(0).words, u"ouvre"_s);
        QCOMPARE(rows.at(0).language, Language::French);
        QCOMPARE(rows.at(1).words, u"الميناء"_s);
        QCOMPARE(rows.at(1).language, Language::Arabic);
    }

    void twoInOneParagraphFollowTheText()
    {
        release::Release release = testing::commentedRelease();
        release.comments.append({14, release::ParagraphId{2}, 0, 2});
        QCOMPARE(order(release), (QList<qint64>{13, 12, 14, 11}));
    }

    void goneWordsAreNoWordsAndGoneParagraphsComeLast()
    {
        release::Release release = testing::commentedRelease();
        release.comments[1].length = 0;
        release.comments[2].paragraph = release::ParagraphId{99};
        const QList<CommentRow> rows = commentRows(release);
        QCOMPARE(order(release), (QList<qint64>{12, 11, 13}));
        QCOMPARE(rows.at(0).words, QString());
        QCOMPARE(rows.at(2).words, QString());
        QCOMPARE(rows.at(2).comment.text, u"Plutôt au futur"_s);
    }
};

TARJUMAN_TEST(tst_CommentRows)
#include "tst_CommentRows.moc"
