#include "ui/window/Workspace.h"

#include "app/desk/Desk.h"
#include "app/spelling/SpellService.h"
#include "ui/editor/PairEditor.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/list/ReleaseListPane.h"
#include "ui/output/ExportPane.h"
#include "ui/window/ArchiveRescue.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/DeletedReleases.h"
#include "ui/window/EditorRequests.h"
#include "ui/window/FirstStart.h"
#include "ui/window/Notice.h"
#include "ui/window/Panes.h"
#include "ui/window/PhraseActions.h"
#include "ui/window/ProblemPage.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/ReleaseDetails.h"
#include "ui/window/SearchField.h"
#include "ui/window/SidePanelPages.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TermActions.h"
#include "ui/window/TextsPage.h"
#include "ui/window/ToolBar.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowMenu.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using desk::OpenRelease;
using release::ReleaseId;
using release::Status;

Workspace::Workspace(desk::Desk& desk, Settings& settings, ReleaseListModel& model, ReleaseCommands& commands,
                     QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_model(model)
    , m_commands(commands)
{
    build();
    connectReleaseActions();
    connectViewActions();
    connectParts();
    renewActions();
}

Workspace::~Workspace() = default;

void Workspace::build()
{
    m_actions = new WindowActions(this);
    m_editMenu = new QMenu(tr("Edit"), this);
    m_toolBar = new ToolBar(*m_actions, makeWindowMenu(*m_actions, m_editMenu, this), this);
    m_list = new ReleaseListPane(m_model, this);
    m_texts = new QStackedWidget(this);
    m_texts->setAutoFillBackground(true);
    m_texts->setBackgroundRole(QPalette::Base);
    m_waiting = new QWidget(m_texts);
    m_firstStart = new FirstStart(*m_actions, m_texts);
    m_problem = new ProblemPage(m_texts);
    for (QWidget* page : {m_waiting, static_cast<QWidget*>(m_firstStart), static_cast<QWidget*>(m_problem)})
        m_texts->addWidget(page);
    m_panes = new Panes(m_list, m_texts, this);
    m_statusBar = new StatusBar(*m_actions, this);
    m_palette = new CommandPalette(m_model, *m_toolBar->searchField(), this);
    m_notice = new Notice(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_panes, 1);
    column->addWidget(m_statusBar);
    m_list->setContextActions({m_actions->details, m_actions->duplicate, m_actions->remove});
    m_deleted = new DeletedReleases(m_desk, m_commands, *m_list, *m_notice, *m_actions->undoRemove, this);
}

void Workspace::connectReleaseActions()
{
    connect(m_actions->newRelease, &QAction::triggered, &m_commands, &ReleaseCommands::makeNew);
    connect(m_actions->importFiles, &QAction::triggered, this, &Workspace::filesRequested);
    connect(m_actions->openSamples, &QAction::triggered, &m_commands, &ReleaseCommands::openSamples);
    connect(m_actions->exportPdf, &QAction::triggered, this, &Workspace::showExport);
    connect(m_actions->details, &QAction::triggered, this, &Workspace::showDetails);
    connect(m_actions->duplicate, &QAction::triggered, this, [this] {
        const QList<ReleaseId> chosen = m_list->selection();
        m_commands.duplicate(chosen.size() == 1 ? chosen.first() : openId());
    });
    connect(m_actions->remove, &QAction::triggered, this, &Workspace::removeSelected);
    connect(m_actions->save, &QAction::triggered, this, [this] {
        if (m_release)
            m_release->saveNow();
    });
    for (const Status status : release::allStatuses) {
        connect(m_actions->status(status), &QAction::triggered, this, [this, status] {
            if (m_release)
                m_release->setStatus(status);
            renewActions();
        });
    }
}

void Workspace::connectViewActions()
{
    connect(m_actions->showList, &QAction::triggered, m_panes, &Panes::setListShown);
    connect(m_panes, &Panes::listVisibilityChanged, m_actions->showList, &QAction::setChecked);
    connect(m_actions->narrowList, &QAction::triggered, this, [this] {
        m_panes->setListShown(true);
        m_list->showFilter();
    });
    connect(m_actions->goToList, &QAction::triggered, this, [this] {
        m_panes->setListShown(true);
        m_list->takeFocus();
    });
    connect(m_actions->goToTexts, &QAction::triggered, this, [this] {
        if (m_editor)
            m_editor->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->previousRelease, &QAction::triggered, this, [this] { openNeighbour(-1); });
    connect(m_actions->nextRelease, &QAction::triggered, this, [this] { openNeighbour(1); });
    connect(m_actions->fullScreen, &QAction::triggered, this, &Workspace::textsAloneRequested);
    connect(m_actions->search, &QAction::triggered, this,
            [this] { m_toolBar->searchField()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->allActions, &QAction::triggered, m_palette, &CommandPalette::showAllActions);
    connect(m_actions->settings, &QAction::triggered, this, &Workspace::settingsRequested);
    connect(m_actions->about, &QAction::triggered, this, &Workspace::aboutRequested);
    connect(m_actions->quit, &QAction::triggered, this, &Workspace::quitRequested);
}

void Workspace::connectParts()
{
    connect(m_list, &ReleaseListPane::openRequested, this, [this](ReleaseId id) {
        m_panes->closeListOverTexts();
        if (id != openId())
            m_commands.open(id);
        else if (m_editor)
            m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &ReleaseListPane::removeRequested, this, &Workspace::removeSelected);
    connect(m_list, &ReleaseListPane::selectionChanged, this, &Workspace::renewActions);
    connect(m_palette, &CommandPalette::releaseChosen, &m_commands, &ReleaseCommands::open);
    connect(m_palette, &CommandPalette::dismissed, this, [this] {
        if (m_release)
            m_editor->setFocus(Qt::OtherFocusReason);
        else
            m_list->takeFocus();
    });
    connect(m_firstStart, &FirstStart::languageChosen, this, &Workspace::languageChosen);
    connectProblem();
    connect(&m_commands, &ReleaseCommands::removed, this, [this](int count) {
        m_notice->offer(tr("%n release(s) deleted", nullptr, count), tr("Undo"),
                        [this] { m_commands.bringBack(); });
    });
    connect(&m_commands, &ReleaseCommands::broughtBack, this,
            [this](const QList<ReleaseId>& ids) { m_commands.open(ids.first()); });
    connect(&m_commands, &ReleaseCommands::failed, this, [this](const base::Error& error) {
        if (!m_release && m_texts->currentWidget() == m_waiting)
            showRelease(nullptr); // what was asked for cannot be opened; the first steps can be taken
        m_notice->tell(error.message, Notice::Kind::Trouble);
    });
    const auto showCount = [this] { m_statusBar->showArchive(m_model.rowCount()); };
    connect(&m_model, &QAbstractItemModel::modelReset, this, showCount);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, showCount);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, showCount);
}

void Workspace::showExport(bool shown)
{
    if (shown && m_release)
        exportPane();
    m_panes->setExportShown(shown && m_release);
    m_actions->exportPdf->setChecked(m_panes->isExportShown());
    if (m_panes->isExportShown())
        m_exportPane->setFocus(Qt::OtherFocusReason);
    else if (m_editor && m_release)
        m_editor->setFocus(Qt::OtherFocusReason);
}

void Workspace::showRelease(std::shared_ptr<OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    m_release = std::move(release);
    if (m_release) {
        editor();
        m_textsPage->setRelease(m_release);
        m_panels->setRelease(m_release);
        m_texts->setCurrentWidget(m_textsPage);
        connect(m_release.get(), &OpenRelease::metadataChanged, this, &Workspace::renewActions);
        connect(m_release.get(), &OpenRelease::keptAsCopy, this, [this](const QString& sentence) {
            m_notice->tell(sentence, Notice::Kind::Trouble);
            followId();
        });
        m_statusBar->showCounts(m_editor->wordCounts(), m_editor->characterCounts());
        m_editor->setFocus(Qt::OtherFocusReason);
        m_editorRequests->showIn(openId());
    } else {
        if (m_textsPage) {
            m_panels->setRelease(nullptr);
            m_textsPage->setRelease(nullptr);
        }
        showExport(false);
        m_texts->setCurrentWidget(m_firstStart);
        m_firstStart->takeFocus();
    }
    if (m_exportPane)
        m_exportPane->setRelease(m_release);
    m_list->setOpenRelease(openId());
    m_statusBar->showRelease(m_release);
    m_deleted->setRelease(m_release);
    renewActions();
}

// The text became a release of its own: list, editor and pages follow it.
void Workspace::followId()
{
    m_list->setOpenRelease(openId());
    if (m_exportPane)
        m_exportPane->setRelease(m_release);
    m_statusBar->showRelease(m_release);
    renewActions();
}

void Workspace::connectProblem()
{
    connect(m_problem, &ProblemPage::retryRequested, this, &Workspace::retryRequested);
    connect(m_problem, &ProblemPage::folderRequested, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_desk.archiveFile()).absolutePath()));
    });
    auto* rescue = new ArchiveRescue(m_desk, this);
    connect(m_problem, &ProblemPage::restoreRequested, rescue, &ArchiveRescue::restoreBackup);
    connect(m_problem, &ProblemPage::salvageRequested, rescue, &ArchiveRescue::salvage);
    connect(m_problem, &ProblemPage::otherArchiveRequested, rescue, &ArchiveRescue::openAnother);
    connect(rescue, &ArchiveRescue::begun, m_problem, &ProblemPage::showWork);
    connect(rescue, &ArchiveRescue::told, m_problem, &ProblemPage::showWords);
    connect(rescue, &ArchiveRescue::restored, this, &Workspace::retryRequested);
}

void Workspace::takeArchive()
{
    m_hasArchive = true;
    m_deleted->renew();
    renewActions();
}

void Workspace::showProblem(const base::Error& error, const QString& archive)
{
    m_problem->showError(error, archive);
    m_texts->setCurrentWidget(m_problem);
    m_hasArchive = false;
    renewActions();
}

void Workspace::setTextsAlone(bool alone)
{
    m_toolBar->setVisible(!alone);
    m_statusBar->setVisible(!alone);
    m_panes->setTextsAlone(alone);
    m_actions->fullScreen->setChecked(alone);
}

void Workspace::restorePlace(const WindowPlace& place)
{
    m_place = place;
    m_panes->setListWidth(place.listWidth);
    m_panes->setListWanted(place.listShown);
    m_actions->showList->setChecked(m_panes->isListVisible());
    if (place.listOrder >= 0 && place.listOrder < static_cast<int>(std::size(allReleaseOrders)))
        m_list->setOrder(static_cast<ReleaseOrder>(place.listOrder));
}

void Workspace::storePlace(WindowPlace& place) const
{
    place.listWidth = m_panes->listWidth();
    place.listShown = m_panes->isListWanted();
    place.listOrder = static_cast<int>(m_list->order());
    place.release = openId();
    if (!m_editor) {
        place.texts = m_place.texts;
        place.panelShown = m_place.panelShown;
        place.panelPage = m_place.panelPage;
        return;
    }
    place.texts = m_editor->view();
    m_panels->storePlace(place);
}

void Workspace::showDictionaries()
{
    m_statusBar->showDictionaries(m_desk.spelling());
}

void Workspace::renewActions()
{
    for (QAction* action : m_actions->releaseActions())
        action->setEnabled(m_release != nullptr);
    const bool isDeleted = m_release && m_release->isDeleted();
    const auto changes =
        m_desk.isReadOnly() ? WindowActions::Changes::Refused : WindowActions::Changes::Taken;
    for (QAction* action : {m_actions->newRelease, m_actions->importFiles, m_actions->openSamples})
        action->setEnabled(m_hasArchive);
    m_actions->setChanges(changes);
    m_actions->insertPicture->setEnabled(m_release && m_release->isEditable());
    for (QAction* action : {m_actions->duplicate, m_actions->remove})
        action->setEnabled(action->isEnabled() && !isDeleted && !m_list->showsDeleted());
    m_actions->showStatus(m_release && !isDeleted ? std::optional(m_release->release().status) : std::nullopt,
                          changes);
    if (m_phrases)
        m_phrases->renew();
    const bool canChooseMore = m_model.rowCount() > 1;
    m_actions->nextRelease->setEnabled(canChooseMore);
    m_actions->previousRelease->setEnabled(canChooseMore);
    m_toolBar->showStatus(m_release ? std::optional(m_release->release().status) : std::nullopt);
    m_palette->setActions(paletteActions());
}

QList<QAction*> Workspace::paletteActions() const
{
    QList<QAction*> actions = m_actions->all();
    if (m_editor && m_release)
        actions += m_editor->editorActions() + m_phrases->all() + m_terms->all();
    return actions;
}

void Workspace::removeSelected()
{
    if (m_list->showsDeleted() || (m_release && m_release->isDeleted()))
        return; // it is deleted
    const QList<ReleaseId> chosen = m_list->selection();
    if (!chosen.isEmpty())
        m_commands.remove(chosen);
    else if (openId() != ReleaseId::None)
        m_commands.remove({openId()});
}

void Workspace::openNeighbour(int step)
{
    const ReleaseId next = m_list->neighbourOf(openId(), step);
    if (next != ReleaseId::None)
        m_commands.open(next);
}

void Workspace::showDetails()
{
    if (!m_release)
        return;
    auto* details = new ReleaseDetails(m_release, this);
    details->open();
}

ReleaseId Workspace::successorOf(const QList<ReleaseId>& going) const
{
    return m_list->successorOf(going);
}

ReleaseId Workspace::openId() const
{
    return m_release ? m_release->release().id : ReleaseId::None;
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_notice->placeIn(QRect(0, 0, width(), height() - m_statusBar->height()));
}

} // namespace tarjuman::ui
