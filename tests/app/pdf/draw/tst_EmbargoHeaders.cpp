#include "app/pdf/draw/EmbargoHeaders.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tarjuman;
using namespace tarjuman::pdf;
using release::Role;
using text::Language;

class tst_EmbargoHeaders : public QObject {
    Q_OBJECT
private:
    // What is drawn on a page of a release that opens with these paragraphs.
    static std::string drawnOn(int page, const Row& opening)
    {
        auto fonts = FontSet::open(PageSetup{}.fontFamily);
        if (!fonts)
            return "no fonts";
        const Hyphenator hyphenator = Hyphenator::none();
        TextMeasurer measurer(*fonts, hyphenator);
        const auto heads =
            EmbargoHeaders::create({opening}, PageColumns({}, Form::SideBySide), {}, measurer, {});
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

    void nothingIsDrawnWithoutAnEmbargo()
    {
        QCOMPARE(drawnOn(1, {{line(Language::French, Role::Mention)}, {}}), std::string());
    }
};

TARJUMAN_TEST(tst_EmbargoHeaders)
#include "tst_EmbargoHeaders.moc"
