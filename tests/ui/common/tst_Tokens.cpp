#include "tests/support/TestMain.h"
#include "ui/common/Tokens.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using tarjuman::ui::Contrast;
using tarjuman::ui::Scheme;
using tarjuman::ui::Tokens;
using tarjuman::ui::tokensOf;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

// WCAG 2.1, contrast ratio.
double ratioOf(const QColor& one, const QColor& other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

struct Rule {
    const char* name;
    QColor Tokens::*words;
    QList<QColor Tokens::*> grounds;
    double lowest;
};

const QList<Rule> rules{
    {"text",
     &Tokens::text,
     {&Tokens::window, &Tokens::base, &Tokens::alt, &Tokens::card, &Tokens::hover, &Tokens::tint,
      &Tokens::select, &Tokens::current, &Tokens::wash},
     4.5},
    {"dim",
     &Tokens::dim,
     {&Tokens::window, &Tokens::base, &Tokens::alt, &Tokens::card, &Tokens::hover, &Tokens::tint,
      &Tokens::current},
     4.5},
    {"accent",
     &Tokens::accent,
     {&Tokens::window, &Tokens::base, &Tokens::alt, &Tokens::card, &Tokens::hover, &Tokens::tint,
      &Tokens::current},
     4.5},
    {"text on accent", &Tokens::onAccent, {&Tokens::accent}, 4.5},
    {"amber",
     &Tokens::amber,
     {&Tokens::window, &Tokens::base, &Tokens::alt, &Tokens::card, &Tokens::current, &Tokens::wash},
     4.5},
    {"red", &Tokens::red, {&Tokens::window, &Tokens::base, &Tokens::card, &Tokens::current}, 4.5},
    {"control",
     &Tokens::control,
     {&Tokens::window, &Tokens::base, &Tokens::alt, &Tokens::card, &Tokens::current},
     3.0},
};

} // namespace

class tst_Tokens : public QObject {
    Q_OBJECT
private:
    static QString said(const char* name, const QColor& ground, double found)
    {
        return u"%1 on %2: %3 : 1"_s.arg(QLatin1StringView(name), ground.name()).arg(found, 0, 'f', 2);
    }

private Q_SLOTS:
    void everyWordIsLegibleOnEveryGroundItStandsOn_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Contrast>("contrast");
        QTest::newRow("light") << Scheme::Light << Contrast::Usual;
        QTest::newRow("dark") << Scheme::Dark << Contrast::Usual;
        QTest::newRow("light, high contrast") << Scheme::Light << Contrast::High;
        QTest::newRow("dark, high contrast") << Scheme::Dark << Contrast::High;
    }

    void everyWordIsLegibleOnEveryGroundItStandsOn()
    {
        QFETCH(Scheme, scheme);
        QFETCH(Contrast, contrast);
        const Tokens& tokens = tokensOf(scheme, contrast);
        for (const Rule& rule : rules) {
            const bool isWord = rule.lowest > 3; // WCAG 2.1, 1.4.6 and 1.4.11
            const double lowest = contrast == Contrast::High ? (isWord ? 7 : 4.5) : rule.lowest;
            for (const auto ground : rule.grounds) {
                const double found = ratioOf(tokens.*rule.words, tokens.*ground);
                QVERIFY2(found >= lowest, qPrintable(said(rule.name, tokens.*ground, found)));
            }
        }
    }

    void highContrastShowsLinesAndWhatIsDisabledOrChosen_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void highContrastShowsLinesAndWhatIsDisabledOrChosen()
    {
        QFETCH(Scheme, scheme);
        const Tokens& tokens = tokensOf(scheme, Contrast::High);
        for (const QColor& ground : {tokens.window, tokens.base, tokens.alt, tokens.card}) {
            const QColor disabled = tarjuman::ui::faded(tokens.dim);
            const auto mixed = [&](float front, float back) {
                return front * disabled.alphaF() + back * (1 - disabled.alphaF());
            };
            const QColor seen = QColor::fromRgbF(mixed(disabled.redF(), ground.redF()),
                                                 mixed(disabled.greenF(), ground.greenF()),
                                                 mixed(disabled.blueF(), ground.blueF()));
            for (const QColor& colour : {tokens.line, tokens.outline, tokens.control, seen}) {
                const double found = ratioOf(colour, ground);
                QVERIFY2(found >= 3, qPrintable(said(qPrintable(colour.name()), ground, found)));
            }
        }
        QVERIFY(ratioOf(tokens.outline, tokens.tint) >= 3);
        QVERIFY(ratioOf(tokens.outline, tokens.select) >= 3);
    }

    void theContrastFormulaKnowsBlackOnWhite() { QVERIFY(qAbs(ratioOf(Qt::black, Qt::white) - 21.0) < 0.01); }
};

TARJUMAN_TEST(tst_Tokens)
#include "tst_Tokens.moc"
