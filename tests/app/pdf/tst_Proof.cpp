#include "app/pdf/Proof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using text::Language;

Q_DECLARE_METATYPE(tarjuman::text::Language)

#include "app/pdf/Export.h"
#include "tests/app/pdf/Samples.h"

class tst_Proof : public QObject {
    Q_OBJECT
private:
    static QByteArray pdf() { return exportRelease(tests::sampleRelease(), Form::SideBySide, {})->bytes; }
    static std::vector<Row> rows(const release::Release& release)
    {
        return rowsOf(release, Form::SideBySide, {});
    }

private Q_SLOTS:
    void theReleaseItselfIsProved()
    {
        const auto pages = prove(pdf(), {}, rows(tests::sampleRelease()), Form::SideBySide);
        QVERIFY(pages);
        QVERIFY(*pages >= 1);
    }

    void everyDifferenceIsFoundAndItsPlaceNamed_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("paragraph");
        QTest::newRow("French title") << Language::French << 3;
        QTest::newRow("French end") << Language::French << 12;
        QTest::newRow("Arabic lead") << Language::Arabic << 6;
        QTest::newRow("Arabic contact") << Language::Arabic << 13;
    }
    void everyDifferenceIsFoundAndItsPlaceNamed()
    {
        QFETCH(Language, language);
        QFETCH(int, paragraph);
        release::Release other = tests::sampleRelease();
        QString& text = other.paragraphs[language][paragraph].text;
        text.insert(text.size() / 2, u"7");
        const auto pages = prove(pdf(), {}, rows(other), Form::SideBySide);
        QVERIFY(!pages);
        QCOMPARE(pages.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(pages.error().message.contains(text.mid(text.size() / 2 - 2, 2)),
                 qPrintable(pages.error().message));
    }

    void aParagraphTooManyOrTooFewIsFound()
    {
        release::Release other = tests::sampleRelease();
        other.paragraphs.french.removeLast();
        QVERIFY(!prove(pdf(), {}, rows(other), Form::SideBySide));
        other = tests::sampleRelease();
        other.paragraphs.arabic.append({other.takeParagraphId(), release::Role::Body, u"زائد"_s});
        QVERIFY(!prove(pdf(), {}, rows(other), Form::SideBySide));
    }

    void brokenBytesAreNoProof() { QVERIFY(!prove("%PDF-1.7 broken", {}, {}, Form::French)); }
};

QTEST_GUILESS_MAIN(tst_Proof)
#include "tst_Proof.moc"
