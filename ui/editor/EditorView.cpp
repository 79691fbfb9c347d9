#include "ui/editor/EditorView.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/DatelineCommand.h"
#include "ui/editor/commands/EditorActions.h"

#include <QAction>

#include <algorithm>

namespace tarjuman::ui {

using enum EditorCommand;
using text::bothLanguages;
using text::Language;

EditorView::EditorView(PairArea& area, EditorActions& actions, DatelineCommand& dateline, QObject* parent)
    : QObject(parent)
    , m_area(area)
    , m_actions(actions)
    , m_dateline(dateline)
{
    connectActions();
    for (const Language language : bothLanguages) {
        connect(&area.column(language), &TextColumn::zoomWanted, this,
                [this](int steps) { setZoom(zoom() + 10 * steps); });
    }
}

void EditorView::connectActions()
{
    const auto on = [this](EditorCommand command, auto&& act) {
        connect(m_actions.action(command), &QAction::triggered, this, act);
    };
    on(ZoomIn, [this] { setZoom(zoom() + 10); });
    on(ZoomOut, [this] { setZoom(zoom() - 10); });
    on(ZoomReset, [this] { setZoom(100); });
    on(ShowInvisibles, [this](bool shown) { setInvisiblesShown(shown); });
    on(LogicalCaret, [this](bool logical) { setLogicalCaret(logical); });
    on(HijriDateline, [this](bool first) { setHijriDateline(first); });
    on(SwapSides, [this](bool swapped) { setSidesSwapped(swapped); });
}

TextView EditorView::present() const
{
    const auto isChosen = [this](EditorCommand command) { return m_actions.action(command)->isChecked(); };
    return {.zoom = zoom(),
            .invisiblesShown = isChosen(ShowInvisibles),
            .sidesSwapped = isChosen(SwapSides),
            .logicalCaret = isChosen(LogicalCaret),
            .hijriDateline = isChosen(HijriDateline)};
}

void EditorView::take(const TextView& view)
{
    setZoom(view.zoom);
    setInvisiblesShown(view.invisiblesShown);
    setSidesSwapped(view.sidesSwapped);
    setHijriDateline(view.hijriDateline);
    setLogicalCaret(view.logicalCaret);
}

int EditorView::zoom() const
{
    return m_area.page().zoom();
}

void EditorView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, smallestZoom, largestZoom);
    if (wanted == zoom())
        return;
    TextColumn& column = m_area.currentColumn();
    const bool sawCaret = column.viewport()->rect().intersects(column.cursorRect());
    m_area.setZoom(wanted);
    if (sawCaret)
        column.ensureCursorVisible();
    Q_EMIT zoomChanged(wanted);
}

void EditorView::setInvisiblesShown(bool shown)
{
    m_actions.action(ShowInvisibles)->setChecked(shown);
    m_area.setHiddenCharactersShown(shown);
}

void EditorView::setSidesSwapped(bool swapped)
{
    m_actions.action(SwapSides)->setChecked(swapped);
    m_area.setSidesSwapped(swapped);
}

void EditorView::setLogicalCaret(bool logical)
{
    m_actions.action(LogicalCaret)->setChecked(logical);
    for (const Language language : bothLanguages)
        m_area.column(language).setCaretOrder(logical ? CaretOrder::Logical : CaretOrder::Visual);
}

void EditorView::setHijriDateline(bool first)
{
    m_actions.action(HijriDateline)->setChecked(first);
    m_dateline.setDay(first ? text::DatelineDay::HijriFirst : text::DatelineDay::Gregorian);
}

} // namespace tarjuman::ui
