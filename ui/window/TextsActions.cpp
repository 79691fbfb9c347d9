#include "ui/window/TextsActions.h"

#include "ui/common/Interface.h"
#include "ui/editor/PairEditor.h"
#include "ui/window/StatusBar.h"
#include "ui/window/TextsPage.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowMenu.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

void TextsActions::addActions(WindowActions& actions)
{
    actions.add({.name = "goToTexts",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Go to the texts"),
                 .group = MenuGroup::View,
                 .after = "goToList",
                 .key = QKeySequence(u"Ctrl+Shift+L"_s),
                 .needs = ActionEntry::Needs::Release});
}

TextsActions::TextsActions(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_editor(parts.texts.editor())
    , m_statusBar(parts.statusBar)
    , m_export(*parts.actions.named("exportPdf"))
    , m_exportText(m_export.iconText())
{
    m_editor.follow(parts.settings);
    fillEditMenu(parts.editMenu, m_editor.editorActions());
    fillStatusBar();
    connect(parts.actions.named("goToTexts"), &QAction::triggered, &m_editor,
            [this] { m_editor.setFocus(Qt::ShortcutFocusReason); });
    connect(&m_editor, &PairEditor::placeAndDateWanted, parts.actions.named("releaseDetails"),
            &QAction::trigger);
}

void TextsActions::fillStatusBar()
{
    const QList<QAction*> actions = m_editor.editorActions();
    m_statusBar.setViewActions(
        {actionNamed(actions, u"viewSwapSides"_s), actionNamed(actions, u"viewInvisibles"_s),
         actionNamed(actions, u"viewZoomOut"_s), actionNamed(actions, u"viewZoomIn"_s)});
    m_statusBar.setFindingAction(actionNamed(actions, u"findingNext"_s));
    m_statusBar.showZoom(m_editor.zoom());
    connect(&m_editor, &PairEditor::findingsTold, &m_statusBar, &StatusBar::showFindings);
    connect(&m_editor, &PairEditor::findingsTold, this, &TextsActions::countAtExport);
    connect(&m_editor, &PairEditor::zoomChanged, &m_statusBar, &StatusBar::showZoom);
    connect(&m_editor, &PairEditor::wordCountsChanged, &m_statusBar, &StatusBar::showCounts);
}

// What is open should be seen before it is sent.
void TextsActions::countAtExport(int openPoints)
{
    m_export.setIconText(openPoints > 0 ? tr("%1 (%2)").arg(m_exportText, shownNumber(openPoints))
                                        : m_exportText);
}

void TextsActions::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    if (release)
        m_statusBar.showCounts(m_editor.wordCounts(), m_editor.characterCounts());
}

QList<QAction*> TextsActions::actions() const
{
    return m_editor.editorActions();
}

void TextsActions::restorePlace(const WindowPlace& place)
{
    m_editor.setView(place.texts);
}

void TextsActions::storePlace(WindowPlace& place) const
{
    place.texts = m_editor.view();
}

} // namespace tarjuman::ui
