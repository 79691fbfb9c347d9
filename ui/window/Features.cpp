#include "ui/window/Features.h"

#include "ui/window/CommentActions.h"
#include "ui/window/DeletedActions.h"
#include "ui/window/EditorRequests.h"
#include "ui/window/ExportActions.h"
#include "ui/window/FigureActions.h"
#include "ui/window/FindingActions.h"
#include "ui/window/ListActions.h"
#include "ui/window/PhraseActions.h"
#include "ui/window/ProgramActions.h"
#include "ui/window/ReleaseActions.h"
#include "ui/window/SidePanelPages.h"
#include "ui/window/StatusActions.h"
#include "ui/window/TermActions.h"
#include "ui/window/TextsActions.h"
#include "ui/window/VersionsPage.h"

namespace tarjuman::ui {

void addAllActions(WindowActions& actions)
{
    ReleaseActions::addActions(actions);
    StatusActions::addActions(actions);
    ListActions::addActions(actions);
    addProgramActions(actions);
    ExportActions::addActions(actions);
    FigureActions::addActions(actions);
    TextsActions::addActions(actions);
    SidePanelPages::addActions(actions);
    FindingActions::addActions(actions);
    CommentActions::addActions(actions);
    VersionsPage::addActions(actions);
    DeletedActions::addActions(actions);
}

QList<Feature*> windowFeatures(const WindowParts& parts, QObject* owner)
{
    return {
        new ReleaseActions(parts, owner), new StatusActions(parts, owner),  new ListActions(parts, owner),
        new ExportActions(parts, owner),  new DeletedActions(parts, owner),
    };
}

QList<Feature*> editorFeatures(const EditorParts& parts, QObject* owner)
{
    return {
        new FigureActions(parts, owner),  new TextsActions(parts, owner), new EditorRequests(parts, owner),
        new PhraseActions(parts, owner),  new TermActions(parts, owner),  new FindingActions(parts, owner),
        new CommentActions(parts, owner), new VersionsPage(parts, owner), &parts.side,
    };
}

} // namespace tarjuman::ui
