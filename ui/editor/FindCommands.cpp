#include "ui/editor/FindCommands.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/EditorActions.h"
#include "ui/editor/find/ArchiveFinder.h"
#include "ui/editor/find/FindBar.h"
#include "ui/editor/find/TextFinder.h"

#include <QAction>

namespace tarjuman::ui {

FindCommands::FindCommands(PairArea& area, EditorActions& actions, const Finding& finding, QObject* parent)
    : QObject(parent)
{
    using enum EditorCommand;
    const auto open = [&area, &bar = finding.bar](FindBar::Purpose purpose) {
        const QString selected = area.currentColumn().textCursor().selectedText();
        bar.open(purpose, selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
    };
    const auto go = [&finder = finding.finder, open](TextFinder::Direction direction) {
        if (finder.isActive())
            finder.go(direction);
        else
            open(FindBar::Purpose::Find);
    };
    const auto on = [this, &actions](EditorCommand command, auto&& act) {
        connect(actions.action(command), &QAction::triggered, this, act);
    };
    on(Find, [open] { open(FindBar::Purpose::Find); });
    on(Replace, [open] { open(FindBar::Purpose::Replace); });
    on(FindNext, [go] { go(TextFinder::Direction::Next); });
    on(FindPrevious, [go] { go(TextFinder::Direction::Previous); });
    on(FindInArchive, [&area, &bar = finding.bar, action = actions.action(FindInArchive)] {
        QString words = action->data().toString();
        action->setData({});
        if (words.isEmpty())
            words = area.currentColumn().textCursor().selectedText();
        bar.openArchive(words.contains(QChar::ParagraphSeparator) ? QString() : words);
    });
    connect(&finding.bar, &FindBar::archiveWanted, &finding.archive, &ArchiveFinder::find);
    connect(&finding.bar, &FindBar::previewWanted, &finding.archive, &ArchiveFinder::preview);
    connect(actions.action(TakeBack), &QAction::triggered, &finding.archive, &ArchiveFinder::takeBack);
    connect(&finding.bar, &FindBar::closed, this, [&area] { area.currentColumn().setFocus(); });
}

} // namespace tarjuman::ui
