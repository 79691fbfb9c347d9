#include "app/pdf/page/Composition.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using release::Role;
using text::Language;

class tst_Composition : public QObject {
    Q_OBJECT
private:
    // From the foot of each row to the top of the next one.
    static QList<double> gapsBetween(const std::vector<Row>& rows, Form form)
    {
        auto fonts = FontSet::open(PageSetup{}.fontFamily);
        if (!fonts)
            return {};
        const Hyphenator hyphenator = Hyphenator::none();
        TextMeasurer measurer(*fonts, hyphenator);
        Pictures pictures;
        Composition composition(measurer, pictures, {}, form);
        for (const Row& row : rows) {
            if (!composition.add(row, {}))
                return {};
        }
        if (!composition.complete({}))
            return {};
        const std::vector<FlowSlice> slices = composition.flow({1000, 1000});
        QList<double> gaps;
        for (size_t number = 1; number < slices.size(); ++number)
            gaps.append(slices[number].top - slices[number - 1].top - slices[number - 1].height);
        return gaps;
    }

    static RowParagraph french(Role role) { return {Language::French, role, u"Un mot"_s}; }
    static RowParagraph arabic(Role role) { return {Language::Arabic, role, u"كلمة"_s}; }

private Q_SLOTS:
    void belowAListStandsAsMuchSpaceAsBetweenParagraphs()
    {
        const auto gaps = gapsBetween({{{french(Role::Body)}},
                                       {{french(Role::Body)}},
                                       {{french(Role::ListItem)}},
                                       {{french(Role::ListItem)}},
                                       {{french(Role::Body)}}},
                                      Form::French);
        QCOMPARE(gaps.size(), 4);
        QCOMPARE(gaps[3], gaps[0]);
        QCOMPARE(gaps[1], gaps[0]);
        QVERIFY(gaps[2] < gaps[0]);
    }

    void theSpaceIsTheSameSideBySide()
    {
        const auto gaps = gapsBetween({{{french(Role::Body)}, {arabic(Role::Body)}},
                                       {{french(Role::ListItem)}, {arabic(Role::ListItem)}},
                                       {{french(Role::Body)}, {arabic(Role::Body)}}},
                                      Form::SideBySide);
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[1], gaps[0]);
    }
};

TARJUMAN_TEST(tst_Composition)
#include "tst_Composition.moc"
