// The part of Workspace that makes what is made when it is first wanted, editor and export pane, and connects
// it.
#include "app/desk/Desk.h"
#include "ui/editor/marks/EditorFindings.h"
#include "ui/editor/PairEditor.h"
#include "ui/figures/FigureStrip.h"
#include "ui/output/ExportPane.h"
#include "ui/window/EditorRequests.h"
#include "ui/window/Notice.h"
#include "ui/window/Panes.h"
#include "ui/window/PhraseActions.h"
#include "ui/window/SidePanelPages.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TermActions.h"
#include "ui/window/TextsPage.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowMenu.h"
#include "ui/window/Workspace.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

PairEditor& Workspace::editor()
{
    if (m_editor)
        return *m_editor;
    m_textsPage = new TextsPage(m_desk, m_texts);
    m_texts->addWidget(m_textsPage);
    m_editor = &m_textsPage->editor();
    connectFigures();
    m_editor->setView(m_place.texts);
    m_editor->follow(m_settings);
    connect(m_editor, &PairEditor::placeAndDateWanted, this, &Workspace::showDetails);
    fillEditMenu(*m_editMenu, m_editor->editorActions());
    m_statusBar->setViewActions({actionNamed(m_editor->editorActions(), u"viewSwapSides"_s),
                                 actionNamed(m_editor->editorActions(), u"viewInvisibles"_s),
                                 actionNamed(m_editor->editorActions(), u"viewZoomOut"_s),
                                 actionNamed(m_editor->editorActions(), u"viewZoomIn"_s)});
    connectFindings();
    m_statusBar->showZoom(m_editor->zoom());
    connect(m_editor, &PairEditor::zoomChanged, m_statusBar, &StatusBar::showZoom);
    connect(m_editor, &PairEditor::wordCountsChanged, m_statusBar, &StatusBar::showCounts);
    m_editorRequests = new EditorRequests(*m_editor, m_commands, *m_notice, this);
    m_phrases = new PhraseActions(m_desk, *m_editor, *m_notice, this);
    m_editMenu->addMenu(m_phrases->menu());
    m_terms = new TermActions(m_desk, *m_editor, *m_notice, this);
    m_editMenu->addActions(m_terms->all());
    connect(m_phrases, &PhraseActions::changed, this, &Workspace::renewActions);
    m_panels = new SidePanelPages(m_desk, *m_editor, *m_panes, *m_actions, *m_notice, this);
    m_panels->restorePlace(m_place);
    connect(m_panes, &Panes::exportClosed, m_actions->exportPdf,
            [this] { m_actions->exportPdf->setChecked(false); });
    return *m_editor;
}

void Workspace::connectFindings()
{
    m_statusBar->setFindingAction(actionNamed(m_editor->editorActions(), u"findingNext"_s));
    connect(&m_editor->findings(), &EditorFindings::told, m_statusBar, &StatusBar::showFindings);
}

void Workspace::connectFigures()
{
    connect(m_actions->insertPicture, &QAction::triggered, m_textsPage, &TextsPage::insertPicture);
    FigureStrip& figures = m_textsPage->figures();
    connect(&figures, &FigureStrip::removed, this, [this, &figures](const QString& caption) {
        m_notice->offer(caption.isEmpty() ? tr("Picture removed") : tr("Picture “%1” removed").arg(caption),
                        tr("Undo"), [&figures] { figures.undo(); });
    });
}

ExportPane& Workspace::exportPane()
{
    if (m_exportPane)
        return *m_exportPane;
    m_exportPane = new ExportPane(m_desk, m_settings, m_panes);
    m_panes->setExportPane(m_exportPane);
    m_exportPane->setRelease(m_release);
    connect(m_exportPane, &ExportPane::closeRequested, this, [this] { showExport(false); });
    return *m_exportPane;
}

} // namespace tarjuman::ui
