// Find and replace by key and menu: opens the bar with what is selected, goes from place to place, and hands
// what concerns the whole archive on. Owned by PairEditor; the window's thread.
#pragma once

#include <QObject>

namespace tarjuman::ui {

class ArchiveFinder;
class EditorActions;
class FindBar;
class PairArea;
class TextFinder;

class FindCommands : public QObject {
    Q_OBJECT
public:
    struct Finding {
        TextFinder& finder;
        FindBar& bar;
        ArchiveFinder& archive;
    };

    FindCommands(PairArea& area, EditorActions& actions, const Finding& finding, QObject* parent);
};

} // namespace tarjuman::ui
