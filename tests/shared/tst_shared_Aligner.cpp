// The pairing of the real releases and of texts whose pairing is known. The twin over the project's own texts
// is tests/app/memory/tst_Aligner.cpp.
#include "app/memory/Aligner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman::memory;
using tarjuman::text::PerLanguage;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(QStringLiteral(TARJUMAN_SHARED_DIR) + u'/' + name);
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

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts += text.toString();
    return texts;
}

// A link as the gold writes it: [[0, 1], [0]].
QString written(const Link& link)
{
    const auto numbers = [](int first, int count) {
        QJsonArray array;
        for (int i = 0; i < count; ++i)
            array += first + i;
        return array;
    };
    const QJsonArray both = {numbers(link.first.french, link.count.french),
                             numbers(link.first.arabic, link.count.arabic)};
    return QString::fromUtf8(QJsonDocument(both).toJson(QJsonDocument::Compact));
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
        const auto cases =
            QJsonDocument::fromJson(contentOf(u"data/align/cases.json"_s)).object()[u"cases"_s].toArray();
        QVERIFY(!cases.isEmpty());
        qsizetype right = 0;
        qsizetype proposed = 0;
        qsizetype gold = 0;
        for (const QJsonValue& value : cases) {
            const QJsonObject one = value.toObject();
            const Unit unit = one[u"level"_s] == u"sentence"_s ? Unit::Sentence : Unit::Paragraph;
            QSet<QString> expected;
            for (const QJsonValue& link : one[u"links"_s].toArray())
                expected += QString::fromUtf8(QJsonDocument(link.toArray()).toJson(QJsonDocument::Compact));
            const auto links = align(textsOf(one[u"src"_s]), textsOf(one[u"tgt"_s]), unit);
            for (const Link& link : links)
                right += expected.contains(written(link)) ? 1 : 0;
            proposed += links.size();
            gold += expected.size();
        }
        const double score = 2.0 * static_cast<double>(right) / static_cast<double>(proposed + gold);
        qInfo("F1 of whole links: %.4f", score);
        QVERIFY2(score >= lowestScore, qPrintable(QString::number(score)));
    }

private:
    // What was measured, less one link.
    static constexpr double lowestScore = 0.95;
};

QTEST_GUILESS_MAIN(tst_shared_Aligner)
#include "tst_shared_Aligner.moc"
