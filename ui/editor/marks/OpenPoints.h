// What the release still lacks beside the findings of its checks: words in doubt, comments nobody resolved,
// pairs of which a side is missing or has become stale. As findings without a correction, so that one list
// and one key step through all. Told anew in pauses of writing. Owned by EditorFindings; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/editor/marks/FindingMarks.h"

#include <QTimer>

namespace tarjuman::ui {

class SpellingMarks;

class OpenPoints : public QObject {
    Q_OBJECT
public:
    OpenPoints(SpellingMarks& spelling, PairArea& area, QObject* parent);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    // As of the last changed(); what the checks found at the same place is theirs.
    const QList<ShownFinding>& all() const { return m_all; }
    void renew(const FindingMarks& findings);
    void renewSoon() { m_pause.start(); } // in the next pause

Q_SIGNALS:
    void pauseReached(); // it is time to renew

private:
    void addSpelling(text::Language language, int number, const checks::Findings& found);
    struct Row {
        text::PerLanguage<int> first{-1, -1}; // its first paragraphs with words
        bool isMissed = false;                // the checks miss a side
    };
    Row firstOf(int row, const FindingMarks& findings) const;
    void addPairs(const FindingMarks& findings);
    void addComments();
    void add(PointKind kind, text::Language language, int number, const checks::Where& where,
             const QString& message);

    SpellingMarks& m_spelling;
    PairArea& m_area;
    std::shared_ptr<desk::OpenRelease> m_release;
    QTimer m_pause;
    QList<ShownFinding> m_all;
};

} // namespace tarjuman::ui
