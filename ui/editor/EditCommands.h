// What the editor's actions do in the texts: undo and redo, cut and paste, pairs, roles, datelines; and which
// of them can be done now. Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"

#include <QObject>

#include <memory>

namespace tarjuman::ui {

class ArchiveFinder;
class DatelineCommand;
class EditorActions;
class FindBar;
class LineJoining;
class PairArea;
class PairCommands;
class PairingOffer;
class TypographyCommand;

class EditCommands : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PairCommands& pairs;
        PairingOffer& pairingOffer;
        DatelineCommand& dateline;
        LineJoining& lines;
        FindBar& findBar;
        ArchiveFinder& archive;
    };

    EditCommands(PairArea& area, EditorActions& actions, const Parts& parts, QObject* parent);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    void renewActions();
    TypographyCommand& typography() { return *m_typography; }

private:
    void connectActions();
    void connectColumn(text::Language language);
    enum class Step { Undo, Redo };
    void step(Step step);

    PairArea& m_area;
    EditorActions& m_actions;
    Parts m_parts;
    TypographyCommand* m_typography;
    std::shared_ptr<desk::OpenRelease> m_release;
};

} // namespace tarjuman::ui
