#include "app/spelling/ForeignRuns.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::spelling;

class tst_ForeignRuns : public QObject {
    Q_OBJECT

    // Words with a * are refused, a | begins a new stretch.
    static QStringList verdictsOf(const QString& text)
    {
        QList<Mark> marks;
        ForeignRuns runs(marks);
        bool starts = true;
        int at = 0;
        for (const QString& part : text.split(u' ')) {
            if (part == u"|") {
                starts = true;
                continue;
            }
            const QString word = part.chopped(part.endsWith(u'*') ? 1 : 0);
            if (part.endsWith(u'*'))
                marks.append({at, int(word.size()), Verdict::Error, text::Language::French, word});
            runs.addWord(std::exchange(starts, false), part.endsWith(u'*'));
            at += int(word.size()) + 1;
        }
        runs.finish();
        QStringList result;
        for (const Mark& mark : marks)
            result.append(u"%1 %2+%3"_s.arg(keyOf(mark.verdict)).arg(mark.start).arg(mark.length));
        return result;
    }

private Q_SLOTS:
    void aForeignPassageIsOneMark()
    {
        QCOMPARE(verdictsOf(u"members* to* share* knowledge* across"_s), QStringList{u"foreign 0+26"_s});
    }

    void aBadlyTypedSentenceIsNot() { QCOMPARE(verdictsOf(u"la* seanse* ets* ouvrete* oui"_s).size(), 4); }

    void shortOrMostlyRightStretchesAreNot()
    {
        QCOMPARE(verdictsOf(u"the* of* and* oui"_s).size(), 3);
        QCOMPARE(verdictsOf(u"the* of* and* oui oui oui oui oui oui"_s).size(), 3);
        QCOMPARE(verdictsOf(u"the* of* | and* oui oui"_s).size(), 3);
    }

    void theStretchesAroundKeepTheirMarks()
    {
        QCOMPARE(verdictsOf(u"fote* oui | share* of* the* known* world* | fote*"_s),
                 (QStringList{u"error 0+4"_s, u"foreign 9+24"_s, u"error 34+4"_s}));
    }
};

TARJUMAN_TEST(tst_ForeignRuns)
#include "tst_ForeignRuns.moc"
