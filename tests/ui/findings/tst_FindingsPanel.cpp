#include "tests/support/TestMain.h"
#include "ui/findings/FindingsPanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tarjuman;
using namespace tarjuman::ui;
using namespace Qt::StringLiterals;
using checks::Finding;
using checks::Rule;
using checks::Severity;
using text::Language;

class tst_FindingsPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<FindingsPanel>();
        m_panel->resize(312, 500);
        static_cast<QWidget*>(m_panel.get())->show();
    }

    void anEmptyPanelSaysSo()
    {
        QVERIFY(child<QLabel>("findingsEmpty")->isVisible());
        QVERIFY(!child<QPushButton>("fixAllFindings")->isVisible());
    }

    void whatIsToBeCorrectedStandsBeforeAdvice()
    {
        m_panel->show(rows(), FindingsPanel::Text::Edited);
        const auto* model = child<QListView>("findingList")->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->index(0, 0).data(Qt::ToolTipRole).toString(), u"Deux fois."_s);
        QCOMPARE(model->index(2, 0).data(Qt::ToolTipRole).toString(), u"Deux orthographes."_s);
        QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Deux fois."_s));
    }

    void aClickGoesToThePlaceAndSaysWhy()
    {
        m_panel->show(rows(), FindingsPanel::Text::Edited);
        auto* list = child<QListView>("findingList");
        QSignalSpy places(m_panel.get(), &FindingsPanel::placeRequested);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(places.count(), 1);
        QCOMPARE(places.first().first().value<FindingRow>().finding.rule, Rule::WrongPunctuation);
        QCOMPARE(child<QLabel>("findingWhy")->text(), u"La virgule."_s);
    }

    void oneOrAllAreCorrected()
    {
        m_panel->show(rows(), FindingsPanel::Text::Edited);
        QSignalSpy fixes(m_panel.get(), &FindingsPanel::fixRequested);
        m_panel->takeFocus();
        child<QPushButton>("fixFinding")->click();
        QCOMPARE(fixes.takeFirst().first().value<QList<FindingRow>>().size(), 1);
        child<QPushButton>("fixAllFindings")->click();
        QCOMPARE(fixes.takeFirst().first().value<QList<FindingRow>>().size(), 2); // not the advice
    }

    void theChosenOneStaysChosenWhenAnotherIsGone()
    {
        m_panel->show(rows(), FindingsPanel::Text::Edited);
        auto* list = child<QListView>("findingList");
        list->setCurrentIndex(list->model()->index(1, 0));
        m_panel->show(rows().mid(1), FindingsPanel::Text::Edited);
        QCOMPARE(child<QLabel>("findingWhy")->text(), u"La virgule."_s);
    }

    void aTextThatIsOnlyReadIsNotCorrected()
    {
        m_panel->show(rows(), FindingsPanel::Text::OnlyRead);
        m_panel->takeFocus();
        QVERIFY(!child<QPushButton>("fixFinding")->isEnabled());
        QVERIFY(!child<QPushButton>("fixAllFindings")->isEnabled());
    }

    void oneIsIgnoredWithAReason()
    {
        m_panel->show(rows(), FindingsPanel::Text::Published);
        QSignalSpy ignored(m_panel.get(), &FindingsPanel::ignoreRequested);
        m_panel->takeFocus();
        child<QPushButton>("ignoreFinding")->click();
        auto* reason = child<QLineEdit>("waiverReason");
        QVERIFY(reason->isVisible() && !child<QPushButton>("ignoreFinding")->isVisible());
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(!reason->isVisible());
        QCOMPARE(ignored.count(), 0);
        child<QPushButton>("ignoreFinding")->click();
        QTest::keyClicks(reason, u"Voulu"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(ignored.count(), 1);
        QCOMPARE(ignored.first().at(0).value<FindingRow>(), rows().first());
        QCOMPARE(ignored.first().at(1).toString(), u"Voulu"_s);
        QVERIFY(!reason->isVisible());
    }

    void theReasonStaysWhileOtherRowsComeAndGo()
    {
        m_panel->show(rows(), FindingsPanel::Text::Edited);
        m_panel->takeFocus();
        child<QPushButton>("ignoreFinding")->click();
        QTest::keyClicks(child<QLineEdit>("waiverReason"), u"Vou"_s);
        m_panel->show(rows().mid(0, 2), FindingsPanel::Text::Edited);
        QCOMPARE(child<QLineEdit>("waiverReason")->text(), u"Vou"_s);
        QVERIFY(child<QLineEdit>("waiverReason")->isVisible());
        m_panel->show(rows().mid(1), FindingsPanel::Text::Edited);
        QVERIFY(!child<QLineEdit>("waiverReason")->isVisible());
    }

    void theListsKeyIgnoresAtOnceAndOthersTakeItBack()
    {
        m_panel->show(rows(), FindingsPanel::Text::Edited);
        QSignalSpy ignored(m_panel.get(), &FindingsPanel::ignoreRequested);
        QSignalSpy undone(m_panel.get(), &FindingsPanel::undoRequested);
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        m_panel->takeFocus();
        QTest::keyClick(child<QListView>("findingList"), Qt::Key_Delete);
        QCOMPARE(ignored.count(), 1);
        QTest::keyClick(child<QListView>("findingList"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), 1);
    }

    void whatIsIgnoredIsShownOnRequestAndCountsNoMore()
    {
        QList<FindingRow> some = rows();
        some[0].waiver = release::Waiver{.author = u"Nadia"_s,
                                         .given = QDateTime(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC),
                                         .reason = u"Voulu"_s};
        m_panel->show(some, FindingsPanel::Text::Edited);
        auto* list = child<QListView>("findingList");
        QCOMPARE(list->model()->rowCount(), 2);
        auto* ignored = child<QToolButton>("findingsIgnored");
        QVERIFY(ignored->isVisible() && ignored->text().contains(u'1'));
        ignored->click();
        QCOMPARE(list->model()->rowCount(), 3);
        list->setCurrentIndex(list->model()->index(2, 0));
        const QString why = child<QLabel>("findingWhy")->text();
        QVERIFY(why.contains(u"Nadia"_s) && why.contains(u"Voulu"_s));
        QVERIFY(!child<QPushButton>("fixFinding")->isVisible());
        QSignalSpy back(m_panel.get(), &FindingsPanel::noLongerIgnoreRequested);
        child<QPushButton>("ignoreFinding")->click();
        QCOMPARE(back.count(), 1);
        QSignalSpy fixes(m_panel.get(), &FindingsPanel::fixRequested);
        child<QPushButton>("fixAllFindings")->click();
        QCOMPARE(fixes.first().first().value<QList<FindingRow>>().size(), 1);
        m_panel->show(some.mid(0, 1), FindingsPanel::Text::Edited);
        ignored->click();
        QVERIFY(child<QLabel>("findingsEmpty")->isVisible() && ignored->isVisible());
    }

    void aRowAboutBothTextsNamesBothEnds()
    {
        const Finding copied{.rule = Rule::Untranslated,
                             .where = {Language::Arabic, 0, 19, release::ParagraphId{2}},
                             .message = u"À traduire."_s,
                             .counterpart = checks::Where{Language::French, 0, 19, release::ParagraphId{1}}};
        FindingRow row{0, copied, u"Le comité se réunit"_s, {}, {}, u"LE COMITÉ SE RÉUNIT"_s};
        m_panel->show({row}, FindingsPanel::Text::Edited);
        const auto* model = child<QListView>("findingList")->model();
        const QString spoken = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"À traduire."_s) && spoken.contains(row.opposite));
        const QImage picture = m_panel->grab().toImage();
        row.opposite = u"Le jury siège"_s;
        m_panel->show({row}, FindingsPanel::Text::Edited);
        QVERIFY(m_panel->grab().toImage() != picture);
    }

    void whatIsMissingIsListedByWhatMissesIt()
    {
        const Finding missing{.rule = Rule::MissingParagraph,
                              .where = {.language = Language::Arabic},
                              .message = u"Manque."_s,
                              .counterpart = checks::Where{Language::French, 0, 9, release::ParagraphId{1}}};
        m_panel->show({{0, missing, u"Le comité"_s, {}, {}}}, FindingsPanel::Text::Edited);
        const auto* model = child<QListView>("findingList")->model();
        QCOMPARE(model->index(0, 0).data(Qt::AccessibleTextRole).toString().count(u'“'), 0);
        const QImage picture = m_panel->grab().toImage();
        Finding alone = missing;
        alone.where = *missing.counterpart;
        alone.counterpart.reset();
        m_panel->show({{0, alone, u"Le comité"_s, {}, {}}}, FindingsPanel::Text::Edited);
        QVERIFY(m_panel->grab().toImage() != picture); // both languages, and a dash
    }

    void rowsAreDrawn()
    {
        m_panel->show(rows(), FindingsPanel::Text::Edited);
        const QImage picture = m_panel->grab().toImage();
        m_panel->show(rows().mid(1), FindingsPanel::Text::Edited);
        QVERIFY(m_panel->grab().toImage() != picture);
    }

private:
    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_panel->findChild<Widget*>(QLatin1StringView(name));
    }

    static QList<FindingRow> rows()
    {
        const Finding twice{.rule = Rule::Doubled,
                            .where = {Language::French, 3, 13},
                            .message = u"Deux fois."_s,
                            .fix = u"comité"_s};
        const Finding name{.rule = Rule::NameVariant,
                           .severity = Severity::Advice,
                           .where = {Language::French, 2, 9},
                           .message = u"Deux orthographes."_s};
        const Finding comma{.rule = Rule::WrongPunctuation,
                            .where = {Language::Arabic, 5, 1},
                            .message = u"La virgule."_s,
                            .fix = u"،"_s};
        return {{0, twice, u"comité comité"_s, {}}, {1, name, u"Berdouzal"_s, {}}, {1, comma, u","_s, {}}};
    }

    std::unique_ptr<FindingsPanel> m_panel;
};

TARJUMAN_WIDGET_TEST(tst_FindingsPanel)
#include "tst_FindingsPanel.moc"
