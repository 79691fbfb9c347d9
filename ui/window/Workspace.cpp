#include "ui/window/Workspace.h"

#include "app/desk/Desk.h"
#include "app/spelling/SpellService.h"
#include "ui/editor/PairEditor.h"
#include "ui/list/ReleaseListModel.h"
#include "ui/list/ReleaseListPane.h"
#include "ui/window/ArchiveRescue.h"
#include "ui/window/CommandPalette.h"
#include "ui/window/Features.h"
#include "ui/window/FirstStart.h"
#include "ui/window/Notice.h"
#include "ui/window/Panes.h"
#include "ui/window/ProblemPage.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/SearchField.h"
#include "ui/window/SidePanelPages.h"
#include "ui/window/StatusBar.h"
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

Workspace::Workspace(desk::Desk& desk, Settings& settings, ReleaseListModel& model, ReleaseCommands& commands,
                     QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_model(model)
    , m_commands(commands)
{
    build();
    makeFeatures();
    connectFrame();
    connectProblem();
    renewActions();
}

Workspace::~Workspace() = default;

void Workspace::build()
{
    m_actions = new WindowActions(this);
    addAllActions(*m_actions);
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
}

void Workspace::makeFeatures()
{
    m_parts = std::make_unique<WindowParts>(WindowParts{m_desk, m_settings, m_commands, m_model, *m_actions,
                                                        *m_list, *m_panes, *m_notice, *m_statusBar,
                                                        *m_editMenu, *this, [this] { focusTexts(); }});
    take(windowFeatures(*m_parts, this));
}

void Workspace::makeEditor()
{
    m_textsPage = new TextsPage(m_desk, m_texts);
    m_texts->addWidget(m_textsPage);
    const QList<Feature*> made =
        editorFeatures(EditorParts{*m_parts, *m_textsPage, *new SidePanelPages(*m_parts, this)}, this);
    for (Feature* feature : made)
        feature->restorePlace(m_place);
    take(made);
}

void Workspace::take(const QList<Feature*>& features)
{
    m_features += features;
    for (Feature* feature : features)
        connect(feature, &Feature::changed, this, &Workspace::renewActions);
}

void Workspace::connectFrame()
{
    connect(m_actions->named("search"), &QAction::triggered, this,
            [this] { m_toolBar->searchField()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions->named("allActions"), &QAction::triggered, m_palette, &CommandPalette::showAllActions);
    connect(m_palette, &CommandPalette::releaseChosen, &m_commands, &ReleaseCommands::open);
    connect(m_palette, &CommandPalette::dismissed, this, [this] {
        if (m_release)
            focusTexts();
        else
            m_list->takeFocus();
    });
    connect(m_firstStart, &FirstStart::languageChosen, this, &Workspace::languageChosen);
    connect(&m_commands, &ReleaseCommands::failed, this, [this](const base::Error& error) {
        if (!m_release && m_texts->currentWidget() == m_waiting)
            showRelease(nullptr); // what was asked for cannot be opened; the first steps can be taken
        m_notice->tell(error.message, Notice::Kind::Trouble);
    });
}

void Workspace::showRelease(std::shared_ptr<OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    if (m_release != release && !m_toldOfRelease.isEmpty() && m_notice->sentence() == m_toldOfRelease)
        m_notice->hide();
    m_release = std::move(release);
    if (m_release) {
        if (!m_textsPage)
            makeEditor();
        m_textsPage->setRelease(m_release);
        m_texts->setCurrentWidget(m_textsPage);
        connectRelease();
        focusTexts();
    }
    for (Feature* feature : std::as_const(m_features))
        feature->setRelease(m_release);
    if (!m_release) {
        if (m_textsPage)
            m_textsPage->setRelease(nullptr);
        m_texts->setCurrentWidget(m_firstStart);
        m_firstStart->takeFocus();
    }
    m_list->setOpenRelease(openId());
    m_statusBar->showRelease(m_release);
    renewActions();
}

void Workspace::connectRelease()
{
    connect(m_release.get(), &OpenRelease::metadataChanged, this, &Workspace::renewActions);
    // The text became a release of its own: list and status bar follow it.
    connect(m_release.get(), &OpenRelease::keptAsCopy, this, [this](const QString& sentence) {
        tellOfRelease(sentence);
        m_list->setOpenRelease(openId());
        m_statusBar->showRelease(m_release);
        renewActions();
    });
    connect(m_release.get(), &OpenRelease::textsMet, this, &Workspace::tellOfRelease);
}

// It goes with the release.
void Workspace::tellOfRelease(const QString& sentence)
{
    m_notice->tell(sentence, Notice::Kind::Trouble);
    m_toldOfRelease = sentence;
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
    for (Feature* feature : std::as_const(m_features))
        feature->takeArchive();
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
    m_actions->named("fullScreen")->setChecked(alone);
}

void Workspace::restorePlace(const WindowPlace& place)
{
    m_place = place;
    for (Feature* feature : std::as_const(m_features))
        feature->restorePlace(place);
}

void Workspace::storePlace(WindowPlace& place) const
{
    const QByteArray geometry = place.geometry;
    place = m_place; // what was not made yet stays as it was left
    place.geometry = geometry;
    for (const Feature* feature : m_features)
        feature->storePlace(place);
    place.release = openId();
}

void Workspace::showDictionaries()
{
    m_statusBar->showDictionaries(m_desk.spelling());
}

void Workspace::renewActions()
{
    m_actions->setReleaseOpen(m_release != nullptr);
    for (Feature* feature : std::as_const(m_features))
        feature->renew({m_release, m_hasArchive, m_desk.isReadOnly()});
    m_actions->setChanges(m_desk.isReadOnly() ? WindowActions::Changes::Refused
                                              : WindowActions::Changes::Taken);
    m_toolBar->showStatus(m_release ? std::optional(m_release->release().status) : std::nullopt);
    m_palette->setActions(paletteActions());
}

QList<QAction*> Workspace::paletteActions() const
{
    QList<QAction*> actions = m_actions->all();
    if (m_release) {
        for (const Feature* feature : m_features)
            actions += feature->actions();
    }
    return actions;
}

void Workspace::focusTexts()
{
    if (m_release)
        m_textsPage->editor().setFocus(Qt::OtherFocusReason);
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
