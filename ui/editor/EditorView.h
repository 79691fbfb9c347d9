// How the two texts are shown and walked through: their size, what is hidden in them, which side stands
// where, how the caret goes. Does what the actions of the view say, and keeps their marks right. Owned by
// PairEditor; the window's thread.
#pragma once

#include "ui/settings/SettingsValues.h"

#include <QObject>

namespace tarjuman::ui {

class DatelineCommand;
class EditorActions;
class PairArea;

class EditorView : public QObject {
    Q_OBJECT
public:
    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

    EditorView(PairArea& area, EditorActions& actions, DatelineCommand& dateline, QObject* parent);

    TextView present() const;
    void take(const TextView& view);

    int zoom() const; // percent
    void setZoom(int percent);
    void setSidesSwapped(bool swapped);

Q_SIGNALS:
    void zoomChanged(int percent);

private:
    void connectActions();
    void setInvisiblesShown(bool shown);
    void setLogicalCaret(bool logical);
    void setHijriDateline(bool first);

    PairArea& m_area;
    EditorActions& m_actions;
    DatelineCommand& m_dateline;
};

} // namespace tarjuman::ui
