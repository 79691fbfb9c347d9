#include "app/cli/Output.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::release;

class tst_Output : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReleaseIsOneRecordWithItsRows()
    {
        Release release;
        release.id = ReleaseId{7};
        release.date = QDate(2025, 5, 5);
        release.place.french = u"Tunis"_s;
        release.paragraphs.french = {{ParagraphId{1}, Role::Title, u"Un"_s},
                                     {ParagraphId{2}, Role::Body, u"Deux"_s},
                                     {ParagraphId{3}, Role::Body, u"Trois"_s}};
        release.paragraphs.arabic = {{ParagraphId{4}, Role::Title, u"واحد"_s}};
        release.pairs = {{{1, 1}, TranslationState::Done}, {{2, 0}, TranslationState::Draft}};

        const QJsonObject record = cli::releaseRecord(release);
        QCOMPARE(record[u"release"_s].toInt(), 7);
        QCOMPARE(record[u"date"_s].toString(), u"2025-05-05"_s);
        QCOMPARE(record[u"place"_s].toObject()[u"fr"_s].toString(), u"Tunis"_s);
        const QJsonArray rows = record[u"paragraphs"_s].toArray();
        QCOMPARE(rows.size(), 2);
        const QJsonObject title{
            {u"role"_s, u"title"_s}, {u"fr"_s, u"Un"_s}, {u"ar"_s, u"واحد"_s}, {u"state"_s, u"done"_s}};
        QCOMPARE(rows[0].toObject(), title);
        const QJsonObject missing{{u"role"_s, u"body"_s},
                                  {u"fr"_s, u"Deux\nTrois"_s},
                                  {u"ar"_s, QJsonValue::Null},
                                  {u"state"_s, u"missing"_s}};
        QCOMPARE(rows[1].toObject(), missing);
    }

    void whatIsUnknownIsNull()
    {
        const QJsonObject record = cli::summaryRecord(ReleaseSummary{});
        QVERIFY(record[u"date"_s].isNull());
        QVERIFY(!record.contains(u"embargo"_s));
    }
};

TARJUMAN_TEST(tst_Output)
#include "tst_Output.moc"
