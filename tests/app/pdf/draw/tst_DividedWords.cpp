#include "app/pdf/draw/DividedWords.h"

#include "tests/app/pdf/LineStage.h"
#include "tests/support/TestMain.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using namespace tarjuman::tests;
using text::Language;

static constexpr int headEnd = 12; // La collabora-tion avance

class tst_DividedWords : public QObject {
    Q_OBJECT
private:
    static SetLine head(LineStage& stage, LineEnd kind = LineEnd::Hyphen)
    {
        SetLine line = stage.line(0, headEnd);
        line.kind = kind;
        return line;
    }
    static SetLine rest(LineStage& stage) { return stage.line(headEnd, int(stage.text.source.text.size())); }
    static QByteArray bytesOf(LineStage& stage)
    {
        stage.stream.flush();
        return QByteArray::fromStdString(stage.stream.bytes());
    }
    static QByteArray asWritten(const QString& text)
    {
        QByteArray written = "/ActualText<FEFF";
        for (const QChar unit : text)
            written += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
        return written + '>';
    }

private Q_SLOTS:
    void theLineKnowsWhatItDivides()
    {
        LineStage stage(u"La collaboration avance"_s, Language::French);
        QVERIFY(DividedWords::endsDivided(head(stage)));
        QVERIFY(DividedWords::endsDivided(head(stage, LineEnd::Cut)));
        QVERIFY(!DividedWords::beginsDivided(head(stage)));
        QVERIFY(DividedWords::beginsDivided(rest(stage)));
        QVERIFY(!DividedWords::endsDivided(stage.line()));
    }

    void bothPartsAreOnePieceWithTheWholeWord()
    {
        LineStage stage(u"La collaboration avance"_s, Language::French);
        DividedWords divided(stage.stream);
        const SetLine first = head(stage);
        divided.writeHead(first, first.runs.back());
        const SetLine second = rest(stage);
        divided.writeRest(second, second.runs.front());
        const QByteArray bytes = bytesOf(stage);
        const qsizetype begin = bytes.toUpper().indexOf(asWritten(u"collaboration"_s).toUpper());
        QVERIFY2(begin > 0, bytes.constData());
        const qsizetype end = bytes.indexOf("EMC", begin);
        QVERIFY(bytes.indexOf("Tj", begin) < end);
        QCOMPARE(bytes.indexOf("Tj", end), -1);
    }

    void thePartsLeanHardlyAtAll()
    {
        LineStage stage(u"La collaboration avance"_s, Language::French);
        DividedWords divided(stage.stream);
        const SetLine first = head(stage);
        divided.writeHead(first, first.runs.back());
        const SetLine second = rest(stage);
        divided.writeRest(second, second.runs.front());
        const QRegularExpression slanted(u"1 0 (-?[0-9.]+) 1 [0-9.]+ [0-9.]+ Tm"_s);
        QList<double> slants;
        for (auto match = slanted.globalMatch(QString::fromLatin1(bytesOf(stage))); match.hasNext();)
            slants << match.next().captured(1).toDouble();
        slants.removeAll(0);
        QVERIFY(slants.size() >= 2);
        for (const double slant : slants)
            QVERIFY2(slant < 0.001 && slant > -0.12, qPrintable(QString::number(slant)));
    }

    void aLinkIsLeftInItsOwnPieces()
    {
        LineStage stage(u"La collaboration avance"_s, Language::French,
                        {{3, 13, release::Span::Kind::Link, u"https://port.example"_s}});
        DividedWords divided(stage.stream);
        const SetLine first = head(stage);
        divided.writeHead(first, first.runs.back());
        QVERIFY(!bytesOf(stage).contains("ActualText"));
    }
};

TARJUMAN_TEST(tst_DividedWords)
#include "tst_DividedWords.moc"
