#include "ui/window/FindingActions.h"

#include "ui/editor/PairEditor.h"
#include "ui/findings/FindingsPanel.h"
#include "ui/window/Notice.h"
#include "ui/window/SidePanelPages.h"
#include "ui/window/TextsPage.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

ShownFinding shownOf(const FindingRow& row)
{
    return {row.finding.anchor().language, row.paragraph, row.finding, row.kind};
}

} // namespace

void FindingActions::addActions(WindowActions& actions)
{
    actions.add({.name = "showFindings",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Findings"),
                 .group = MenuGroup::View,
                 .after = "showPanel",
                 .key = QKeySequence(u"Ctrl+Alt+F"_s),
                 .icon = IconName::Warning,
                 .needs = ActionEntry::Needs::Release});
}

FindingActions::FindingActions(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_editor(parts.texts.editor())
    , m_notice(parts.notice)
    , m_side(parts.side)
{
    m_side.addPage(tr("Findings"), [this] { return makePanel(); });
    connect(parts.actions.named("showFindings"), &QAction::triggered, this, [this] {
        m_side.showPage(u"findingsPanel"_s);
        m_panel->takeFocus();
    });
    connect(&m_editor, &PairEditor::findingWaived, this, &FindingActions::offerUndo);
}

QWidget* FindingActions::makePanel()
{
    m_panel = new FindingsPanel;
    connect(&m_editor, &PairEditor::findingsChanged, this, &FindingActions::showFindings);
    connect(m_panel, &FindingsPanel::placeRequested, &m_editor,
            [this](const FindingRow& row) { m_editor.revealFinding(shownOf(row)); });
    connect(m_panel, &FindingsPanel::left, &m_side, &SidePanelPages::leave);
    connect(m_panel, &FindingsPanel::fixRequested, &m_editor, [this](const QList<FindingRow>& rows) {
        QList<ShownFinding> all;
        for (const FindingRow& row : rows)
            all.append(shownOf(row));
        m_editor.fixFindings(all);
    });
    connect(m_panel, &FindingsPanel::ignoreRequested, this,
            [this](const FindingRow& row, const QString& reason) {
                m_editor.waiveFinding(shownOf(row), reason);
                offerUndo();
            });
    connect(m_panel, &FindingsPanel::noLongerIgnoreRequested, &m_editor,
            [this](const FindingRow& row) { m_editor.takeWaiverBack(row.waiver->id); });
    connect(m_panel, &FindingsPanel::undoRequested, &m_editor, &PairEditor::undoWaiver);
    connect(m_panel, &FindingsPanel::redoRequested, &m_editor, &PairEditor::redoWaiver);
    showFindings();
    return m_panel;
}

void FindingActions::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_release = release;
    if (m_panel)
        showFindings();
}

void FindingActions::showFindings()
{
    QList<FindingRow> rows;
    for (const ListedFinding& each : m_editor.findingsInTexts())
        rows.append({each.shown.paragraph, each.shown.finding, each.words, each.waiver, each.shown.kind,
                     each.opposite});
    using enum FindingsPanel::Text;
    const bool mayWaive = m_release && m_release->takesComments();
    m_panel->show(rows, m_release && m_release->isEditable() ? Edited : mayWaive ? Published : OnlyRead);
}

void FindingActions::offerUndo()
{
    m_notice.offer(tr("Ignored in this release"), tr("Undo"), [this] { m_editor.undoWaiver(); });
}

} // namespace tarjuman::ui
