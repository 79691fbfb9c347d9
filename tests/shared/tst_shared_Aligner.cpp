// The pairing of the real releases and of texts whose pairing is known. The twin over the project's own texts
// is tests/app/memory/tst_Aligner.cpp.
#include "tests/app/memory/AlignmentCases.h"
#include "tests/support/ProjectFiles.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::memory;
using text::PerLanguage;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(tarjuman::testing::projectFile(u"../shared/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList paragraphsOf(const QString& seed)
{
    QStringList paragraphs;
    for (const QString& line : QString::fromUtf8(contentOf(u"seeds/"_s + seed)).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            paragraphs += line.trimmed();
    }
    return paragraphs;
}

} // namespace

class tst_shared_Aligner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRealPairHasTwoFrenchParagraphsForOneArabic()
    {
        const auto links = align(paragraphsOf(u"000_cff50b595d66771b.txt"_s),
                                 paragraphsOf(u"002_bf86cd3eac4aaa77.txt"_s), Unit::Paragraph);
        QList<PerLanguage<int>> counts;
        for (const Link& link : links)
            counts += link.count;
        const QList<PerLanguage<int>> expected = {{1, 1}, {1, 1}, {1, 1}, {2, 1}, {1, 1}, {1, 1}};
        QCOMPARE(counts, expected);
    }

    void knownPairingsAreFound()
    {
        const double score =
            memory::testing::scoreOf(tarjuman::testing::projectFile(u"../shared/data/align/cases.json"_s));
        qInfo("F1 of whole links: %.4f", score);
        QVERIFY2(score >= lowestScore, qPrintable(QString::number(score)));
    }

private:
    // What was measured, less one link.
    static constexpr double lowestScore = 0.95;
};

TARJUMAN_TEST(tst_shared_Aligner)
#include "tst_shared_Aligner.moc"
