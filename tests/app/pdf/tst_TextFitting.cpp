// Fitting on pages, by way of the finished file.
#include "app/pdf/TextFitting.h"

#include "app/conformance/ConformanceCheck.h"
#include "app/pdf/Export.h"
#include "tests/app/pdf/Samples.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace tarjuman;
using namespace tarjuman::pdf;

class tst_TextFitting : public QObject {
    Q_OBJECT
private:
    static release::Release longer(int copies)
    {
        release::Release release = tests::sampleRelease();
        for (auto* paragraphs : {&release.paragraphs.french, &release.paragraphs.arabic}) {
            for (int copy = 0; copy < copies; ++copy)
                paragraphs->insert(9, release::Paragraph(paragraphs->at(8)));
        }
        release.pairs.insert(9, copies, release::Pair(release.pairs[8]));
        return release;
    }

private Q_SLOTS:
    void aTextThatFitsIsLeftAlone()
    {
        PageSetup setup;
        const auto natural = exportRelease(longer(0), Form::French, setup);
        setup.fitPages = 1;
        const auto fitted = exportRelease(longer(0), Form::French, setup);
        QVERIFY(natural && fitted);
        QCOMPARE(natural->pages, 1);
        QCOMPARE(fitted->bytes, natural->bytes);
        QCOMPARE(fitted->fit, (FitReport{1, true, {}}));
        QCOMPARE(natural->fit, FitReport{});
    }

    void aLittleTooMuchIsTightenedWithinTheLimits()
    {
        PageSetup setup;
        const release::Release release = longer(5);
        QCOMPARE(exportRelease(release, Form::French, setup)->pages, 2);
        setup.fitPages = 1;
        const auto fitted = exportRelease(release, Form::French, setup);
        QVERIFY(fitted);
        QCOMPARE(fitted->pages, 1);
        QVERIFY(fitted->textVerified && fitted->fit.reached);
        const Tightening used = fitted->fit.used;
        QVERIFY(used != Tightening{});
        QVERIFY(used.type >= setup.fitLimits.type && used.leading >= setup.fitLimits.leading &&
                used.margins >= setup.fitLimits.margins);
        QVERIFY(conformance::checkConformance(fitted->bytes)->isEmpty());
    }

    void whatCannotFitSaysSo()
    {
        PageSetup setup;
        setup.fitPages = 1;
        const auto fitted = exportRelease(longer(40), Form::SideBySide, setup);
        QVERIFY(fitted);
        QVERIFY(fitted->pages > 1 && !fitted->fit.reached);
        QCOMPARE(fitted->fit.used,
                 (Tightening{setup.fitLimits.type, setup.fitLimits.leading, setup.fitLimits.margins}));
    }
};

TARJUMAN_TEST(tst_TextFitting)
#include "tst_TextFitting.moc"
