// What the paired editor says about pairs that became stale, joined: the marks under changed words and the
// card that shows the change and agrees again. Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/editor/marks/ChangeOverlay.h"

#include <QObject>

#include <memory>

namespace tarjuman::ui {

class EditorActions;
class PairArea;
class PairCommands;

class EditorAgreements : public QObject {
    Q_OBJECT
public:
    EditorAgreements(PairArea& area, PairCommands& commands, EditorActions& actions, QObject* parent);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);

private:
    void repaintCompared(text::Language language, int paragraph);
    void showCard(int row); // nothing for a row that is not stale

    PairArea& m_area;
    PairCommands& m_commands;
    std::shared_ptr<desk::OpenRelease> m_release;
    text::PerLanguage<std::unique_ptr<ChangeOverlay>> m_overlays;
};

} // namespace tarjuman::ui
