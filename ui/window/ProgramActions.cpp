#include "ui/window/ProgramActions.h"

#include "ui/window/WindowActions.h"

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

void addProgramActions(WindowActions& actions)
{
    actions.add({.name = "fullScreen",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "The two texts alone"),
                 .group = MenuGroup::View,
                 .key = QKeySequence(Qt::Key_F11),
                 .icon = IconName::FullScreen,
                 .needs = ActionEntry::Needs::Release,
                 .kind = ActionEntry::Kind::Switch});
    actions.add({.name = "search",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Search"),
                 .group = MenuGroup::Search,
                 .key = QKeySequence(u"Ctrl+K"_s),
                 .icon = IconName::Search});
    actions.add({.name = "settings",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Settings…"),
                 .group = MenuGroup::Program,
                 .key = QKeySequence(u"Ctrl+,"_s),
                 .icon = IconName::Settings,
                 .alsoCalled = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions",
                                                 "Preferences\nOptions\nDark or light\nLanguage\nFont\n"
                                                 "Digits\nSpelling\nAuthor")});
    actions.add({.name = "help",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Help"),
                 .group = MenuGroup::Search,
                 .key = QKeySequence::HelpContents});
    actions.add({.name = "allActions",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "All actions and their keys"),
                 .group = MenuGroup::Search,
                 .key = QKeySequence(u"Ctrl+F1"_s)});
    actions.add({.name = "about",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "About Tarjuman"),
                 .group = MenuGroup::Program,
                 .key = QKeySequence(u"Shift+F1"_s),
                 .icon = IconName::About});
    actions.add({.name = "quit",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Quit"),
                 .group = MenuGroup::Quit,
                 .key = QKeySequence(u"Ctrl+Q"_s)});
}

} // namespace tarjuman::ui
