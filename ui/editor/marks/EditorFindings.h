// All that the paired editor does about findings, in one place: the desk's checks, how their findings are
// drawn, the menu over one, the way from one to the next, the fix as one step that can be undone, and what is
// let stand in the release. Owned by PairEditor; the window's thread.
#pragma once

#include "ui/editor/marks/FindingMarks.h"
#include "ui/editor/marks/FindingOverlay.h"
#include "ui/editor/marks/WaiverEdits.h"

class QMenu;

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class EditorActions;
class OpenPoints;
class SpellingMarks;
struct Place;
class TextColumn;

// A finding that is let stand, and by whom.
struct WaivedFinding {
    ShownFinding shown = {};
    release::Waiver waiver = {};

    friend bool operator==(const WaivedFinding&, const WaivedFinding&) = default;
};

class EditorFindings : public QObject {
    Q_OBJECT
public:
    EditorFindings(desk::Desk& desk, PairArea& area, EditorActions& actions, SpellingMarks& spelling,
                   QObject* parent);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    void setChoices(const desk::CheckChoices& choices) { m_checks.setChoices(choices); }
    void setProfile(text::FrenchProfile profile) { m_checks.setProfile(profile); }
    const FindingMarks& marks() const { return m_marks; }
    // Entries for the finding at a position of the document, if there is one.
    void addTo(QMenu& menu, TextColumn& column, int position);

    enum class Direction { Next, Previous };
    void go(Direction direction); // from the caret, around the end
    void show(const ShownFinding& finding);
    void reveal(const ShownFinding& finding); // the same without the focus
    // As one step on each side. Those of which the text says something else by now are left alone.
    void fixAll(const QList<ShownFinding>& findings);
    void fix(const ShownFinding& finding); // nothing when it has no fix, or the text is only read

    // Lets it stand in this release; nothing when the text says something else by now.
    void waive(const ShownFinding& finding, const QString& reason = {});
    const QList<WaivedFinding>& waived() const { return m_waived; } // row by row, as of the last look
    QList<ListedFinding> listed() const; // all, and behind them those that are let stand
    WaiverEdits& waivers() { return m_waivers; }

Q_SIGNALS:
    // How many points are open, of whatever kind, and what the one at the caret says; empty when there is
    // none.
    void told(int count, const QString& sentence);
    void waivedByKey(); // or from the menu of the text: nothing else shows that it worked
    void waivedChanged();
    void pointsChanged(); // those that the checks don't tell of

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // tool tips over the marks

private:
    void renew();
    void connectCommands();
    void renewWaived();
    void renewPoints();
    void count();
    bool isStillThere(const ShownFinding& shown) const;
    QList<ShownFinding> everything() const; // row by row
    void addWaivedTo(QMenu& menu, const TextColumn& column, const Place& place);
    void waiveHere(const ShownFinding& finding);
    void fixSide(text::Language language, QList<ShownFinding> findings);
    bool showToolTip(TextColumn& column, const QPoint& point, const QPoint& globalPosition);

    desk::Desk& m_desk;
    PairArea& m_area;
    EditorActions& m_actions;
    std::shared_ptr<desk::OpenRelease> m_release;
    WaiverEdits m_waivers;
    QList<WaivedFinding> m_waived;
    FindingMarks m_marks;
    desk::ReleaseChecks m_checks;
    text::PerLanguage<std::unique_ptr<FindingOverlay>> m_overlays;
    OpenPoints* m_points;
    std::optional<ShownFinding> m_revealed; // last
    int m_count = 0;
};

} // namespace tarjuman::ui
