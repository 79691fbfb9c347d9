#include "ui/window/FigureActions.h"

#include "ui/figures/FigureStrip.h"
#include "ui/window/Notice.h"
#include "ui/window/TextsPage.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

void FigureActions::addActions(WindowActions& actions)
{
    actions.add({.name = "insertPicture",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Insert a picture…"),
                 .group = MenuGroup::Release,
                 .after = "print",
                 .key = QKeySequence(u"Ctrl+Alt+P"_s),
                 .icon = IconName::Image,
                 .needs = ActionEntry::Needs::Release});
}

FigureActions::FigureActions(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_insert(*parts.actions.named("insertPicture"))
{
    connect(&m_insert, &QAction::triggered, &parts.texts, &TextsPage::insertPicture);
    FigureStrip& figures = parts.texts.figures();
    Notice& notice = parts.notice;
    connect(&figures, &FigureStrip::removed, this, [&figures, &notice](const QString& caption) {
        notice.offer(caption.isEmpty() ? tr("Picture removed") : tr("Picture “%1” removed").arg(caption),
                     tr("Undo"), [&figures] { figures.undo(); });
    });
}

void FigureActions::renew(const WindowState& state)
{
    m_insert.setEnabled(state.release && state.release->isEditable());
}

} // namespace tarjuman::ui
