#include "ui/window/SidePanelPages.h"

#include "app/desk/Desk.h"
#include "app/desk/Versions.h"
#include "ui/editor/marks/EditorComments.h"
#include "ui/editor/marks/EditorFindings.h"
#include "ui/editor/PairEditor.h"
#include "ui/findings/FindingsPanel.h"
#include "ui/review/CommentsPanel.h"
#include "ui/review/VersionsPanel.h"
#include "ui/window/Notice.h"
#include "ui/window/Panes.h"
#include "ui/window/SidePanel.h"
#include "ui/window/VersionsPage.h"
#include "ui/window/WindowActions.h"

#include <QAction>

#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

SidePanelPages::SidePanelPages(desk::Desk& desk, PairEditor& editor, Panes& panes,
                               const WindowActions& actions, Notice& notice, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_editor(editor)
    , m_panes(panes)
    , m_actions(actions)
    , m_notice(notice)
    , m_page(u"commentsPanel"_s)
{
    connect(actions.showPanel, &QAction::triggered, this, &SidePanelPages::show);
    connect(&panes, &Panes::sideVisibilityChanged, actions.showPanel, &QAction::setChecked);
    connect(actions.showComments, &QAction::triggered, this, [this] {
        showPage(u"commentsPanel"_s);
        m_comments->takeFocus();
    });
    connect(actions.showFindings, &QAction::triggered, this, [this] {
        showPage(u"findingsPanel"_s);
        m_findings->takeFocus();
    });
    connect(actions.versions, &QAction::triggered, this, [this] {
        showPage(u"versionsPanel"_s);
        m_versions->panel().takeFocus();
    });
    connect(&editor.findings(), &EditorFindings::waivedByKey, this, &SidePanelPages::offerUndoOfWaiver);
    connect(&editor.comments(), &EditorComments::commentWanted, this, &SidePanelPages::writeComment);
    connect(&editor.comments(), &EditorComments::commentShown, this, [this](qint64 id) {
        showPage(u"commentsPanel"_s);
        m_comments->choose(id);
    });
}

SidePanel& SidePanelPages::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new SidePanel(&m_panes);
    m_panes.setSidePanel(m_panel);
    connect(m_panel, &SidePanel::closeRequested, this, [this] {
        m_panes.setSideShown(false);
        toEditor();
    });
    makeFindings();
    makeComments();
    makeVersions();
    m_panel->showPage(m_page);
    return *m_panel;
}

void SidePanelPages::makeFindings()
{
    m_findings = new FindingsPanel;
    m_panel->addPage(m_findings, tr("Findings"));
    EditorFindings& marks = m_editor.findings();
    const auto shownOf = [](const FindingRow& row) {
        return ShownFinding{row.finding.anchor().language, row.paragraph, row.finding};
    };
    connect(&marks.marks(), &FindingMarks::changed, this, &SidePanelPages::renewFindings);
    connect(m_findings, &FindingsPanel::placeRequested, &marks,
            [&marks, shownOf](const FindingRow& row) { marks.reveal(shownOf(row)); });
    connect(m_findings, &FindingsPanel::left, this, &SidePanelPages::toEditor);
    connect(m_findings, &FindingsPanel::fixRequested, &marks,
            [&marks, shownOf](const QList<FindingRow>& rows) {
                QList<ShownFinding> all;
                for (const FindingRow& row : rows)
                    all.append(shownOf(row));
                marks.fixAll(all);
            });
    connect(&marks, &EditorFindings::waivedChanged, this, &SidePanelPages::renewFindings);
    connect(m_findings, &FindingsPanel::ignoreRequested, &marks,
            [this, &marks, shownOf](const FindingRow& row, const QString& reason) {
                marks.waive(shownOf(row), reason);
                offerUndoOfWaiver();
            });
    connect(m_findings, &FindingsPanel::noLongerIgnoreRequested, &marks,
            [&marks](const FindingRow& row) { marks.waivers().remove(row.waiver->id); });
    connect(m_findings, &FindingsPanel::undoRequested, &marks.waivers().history(), &QUndoStack::undo);
    connect(m_findings, &FindingsPanel::redoRequested, &marks.waivers().history(), &QUndoStack::redo);
    renewFindings();
}

void SidePanelPages::renewFindings()
{
    const EditorFindings& findings = m_editor.findings();
    QList<FindingRow> rows;
    for (const ShownFinding& shown : findings.marks().all())
        rows.append({shown.paragraph,
                     shown.finding,
                     findings.marks().wordsOf(shown),
                     {},
                     findings.marks().oppositeOf(shown)});
    for (const auto& [shown, waiver] : findings.waived())
        rows.append(
            {shown.paragraph, shown.finding, waiver.words, waiver, findings.marks().oppositeOf(shown)});
    using enum FindingsPanel::Text;
    const bool mayWaive = m_release && m_release->takesComments();
    m_findings->show(rows, m_release && m_release->isEditable() ? Edited : mayWaive ? Published : OnlyRead);
}

void SidePanelPages::offerUndoOfWaiver()
{
    m_notice.offer(tr("Ignored in this release"), tr("Undo"),
                   [this] { m_editor.findings().waivers().history().undo(); });
}

void SidePanelPages::makeComments()
{
    m_comments = new CommentsPanel;
    m_panel->addPage(m_comments, tr("Comments"));
    m_comments->setRelease(m_release);
    EditorComments& marks = m_editor.comments();
    connect(m_comments, &CommentsPanel::addRequested, this, &SidePanelPages::writeComment);
    connect(m_comments, &CommentsPanel::placeRequested, &marks, &EditorComments::goTo);
    connect(m_comments, &CommentsPanel::chosen, &marks, &EditorComments::setChosen);
    connect(m_comments, &CommentsPanel::left, this, &SidePanelPages::toEditor);
    connect(m_comments, &CommentsPanel::removed, this,
            [this] { m_notice.offer(tr("Comment deleted"), tr("Undo"), [this] { m_comments->undo(); }); });
    connect(&marks, &EditorComments::caretEntered, m_comments, &CommentsPanel::choose);
}

void SidePanelPages::makeVersions()
{
    m_versions = new VersionsPage(m_desk, m_editor, m_notice, this);
    m_panel->addPage(&m_versions->panel(), tr("Versions"));
    m_versions->panel().setRelease(m_release);
}

void SidePanelPages::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_release = std::move(release);
    if (m_comments)
        m_comments->setRelease(m_release);
    if (m_findings)
        renewFindings();
    if (m_versions)
        m_versions->panel().setRelease(m_release);
    // Without a release there is nothing that it could show.
    if (!m_release && m_panes.isSideWanted()) {
        m_isWaiting = true;
        m_panes.setSideWanted(false);
    } else if (m_release && std::exchange(m_isWaiting, false)) {
        m_panes.setSideWanted(true);
    }
}

void SidePanelPages::show(bool shown)
{
    if (shown)
        panel();
    m_panes.setSideShown(shown);
    m_actions.showPanel->setChecked(m_panes.isSideVisible());
    if (!shown)
        toEditor();
}

void SidePanelPages::showPage(const QString& name)
{
    panel().showPage(name);
    if (!m_panes.isSideVisible())
        show(true);
}

void SidePanelPages::writeComment()
{
    auto draft = m_editor.comments().draft();
    if (!draft) {
        m_notice.tell(tr("There are no words here to comment on."));
        return;
    }
    draft->author = m_desk.versions().author();
    showPage(u"commentsPanel"_s);
    m_comments->write(*draft);
}

void SidePanelPages::toEditor()
{
    if (m_release)
        m_editor.setFocus(Qt::OtherFocusReason);
}

void SidePanelPages::restorePlace(const WindowPlace& place)
{
    if (!place.panelPage.isEmpty())
        m_page = place.panelPage;
    if (!place.panelShown)
        return;
    panel();
    m_panes.setSideWanted(true);
}

void SidePanelPages::storePlace(WindowPlace& place) const
{
    place.panelShown = m_panes.isSideWanted() || m_isWaiting;
    place.panelPage = m_panel ? m_panel->currentPage() : m_page;
}

} // namespace tarjuman::ui
