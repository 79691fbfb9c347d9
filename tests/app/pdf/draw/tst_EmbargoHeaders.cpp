#include "app/pdf/draw/EmbargoHeaders.h"

#include "app/pdf/draw/RunningHeads.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <sstream>
#include <vector>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using release::Role;
using text::Language;

class tst_EmbargoHeaders : public QObject {
    Q_OBJECT
private:
    // What is drawn on a page of a release that opens with these paragraphs.
    static std::string drawnOn(int page, const Row& opening, const PageSetup& setup = {})
    {
        auto fonts = FontSet::open(PageSetup{}.fontFamily);
        if (!fonts)
            return "no fonts";
        const Hyphenator hyphenator = Hyphenator::none();
        TextMeasurer measurer(*fonts, hyphenator);
        const auto heads =
            EmbargoHeaders::create({opening}, PageColumns(setup, Form::SideBySide), setup, measurer, {});
        return heads ? heads->operatorsFor(page, {Language::French, Language::Arabic}) : "failed";
    }

    static RowParagraph line(Language language, Role role)
    {
        return {language, role, language == Language::French ? u"Sous embargo"_s : u"محظور النشر"_s};
    }

private Q_SLOTS:
    void theLineIsDrawnOnEveryPageButTheFirst()
    {
        const Row opening{{line(Language::French, Role::Embargo)}, {line(Language::Arabic, Role::Embargo)}};
        QCOMPARE(drawnOn(0, opening), std::string());
        const std::string second = drawnOn(1, opening);
        QVERIFY(second.starts_with("/Artifact<</Type/Pagination/Subtype/Header>>BDC\n"));
        QVERIFY(second.ends_with("EMC\n"));
        QVERIFY(second.find("Tj") == std::string::npos); // drawn, so that no reader copies it
        QCOMPARE(drawnOn(7, opening), second);
    }

    void eachColumnHasItsOwnLine()
    {
        const Row french{{line(Language::French, Role::Embargo)}, {}};
        const Row both{{line(Language::French, Role::Embargo)}, {line(Language::Arabic, Role::Embargo)}};
        QVERIFY(drawnOn(1, both).size() > drawnOn(1, french).size());
    }

    // Points from the page's lower edge, of everything that is drawn: letters are drawn in units of their
    // font, each under a matrix of its own.
    static double highest(const std::string& operators)
    {
        struct Matrix {
            double scale = 1;
            double lift = 0;
        };
        double most = 0;
        std::vector<Matrix> stack{Matrix{}};
        std::vector<double> operands;
        std::istringstream words(operators);
        for (std::string word; words >> word;) {
            if (!std::isalpha(static_cast<unsigned char>(word.front()))) {
                operands.push_back(std::atof(word.c_str()));
                continue;
            }
            Matrix& now = stack.back();
            if (word == "cm" && operands.size() >= 6)
                now = {now.scale * operands[operands.size() - 3], now.lift + now.scale * operands.back()};
            else if ((word == "m" || word == "l") && !operands.empty())
                most = std::max(most, now.scale * operands.back() + now.lift);
            else if (word == "q")
                stack.push_back(Matrix(now));
            else if (word == "Q" && stack.size() > 1)
                stack.pop_back();
            operands.clear();
        }
        return most;
    }

    void aLongLineStaysWithinItsRoom_data()
    {
        QTest::addColumn<bool>("head");
        QTest::addColumn<double>("margin");
        QTest::newRow("under the edge") << false << 78.0;
        QTest::newRow("under a running head") << true << 78.0;
        QTest::newRow("in a narrow margin") << true << 40.0;
    }
    void aLongLineStaysWithinItsRoom()
    {
        QFETCH(bool, head);
        QFETCH(double, margin);
        PageSetup setup;
        setup.furniture.runningHead = head;
        setup.margins.setTop(margin);
        Row opening{{line(Language::French, Role::Embargo)}, {line(Language::Arabic, Role::Embargo)}};
        for (Cell& cell : opening)
            cell.front().text = (cell.front().text + u' ').repeated(40).trimmed();
        const double height = sizeOf(setup.paper).height();
        const double top = highest(drawnOn(1, opening, setup));
        QVERIFY(top > height - margin);
        QVERIFY2(top < height - (head ? RunningHeads::depth(setup) : 8), qPrintable(QString::number(top)));
    }

    void nothingIsDrawnWithoutAnEmbargo()
    {
        QCOMPARE(drawnOn(1, {{line(Language::French, Role::Mention)}, {}}), std::string());
    }
};

TARJUMAN_TEST(tst_EmbargoHeaders)
#include "tst_EmbargoHeaders.moc"
