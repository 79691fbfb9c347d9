// Finding and replacing in one side or both: keeps the hits of the present query up to date while the texts
// change, shows them under the words, and replaces all of one side in one step. Owned by PairEditor; the
// window's thread.
#pragma once

#include "app/desk/ArchiveSearch.h"
#include "app/text/Language.h"
#include "app/text/TextSearch.h"
#include "ui/editor/layout/Overlay.h"

#include <QObject>
#include <QTimer>

namespace tarjuman::ui {

class PairArea;

enum class SearchScope { Both, French, Arabic };

class TextFinder : public QObject {
    Q_OBJECT
public:
    explicit TextFinder(PairArea& area, QObject* parent = nullptr);
    ~TextFinder() override;

    void setQuery(const text::SearchQuery& query, SearchScope scope); // an empty one hides all hits
    void stop() { setQuery({}, m_scope); }
    bool isActive() const { return !m_query.text.isEmpty(); }

    int hitCount() const { return int(m_hits.size()); }
    int currentHit() const { return m_current; } // -1 when there is none

    // From the caret on, around the end. Selects the hit and scrolls to it.
    enum class Direction { Next, Previous, Here };
    void go(Direction direction);
    void replaceCurrent(const QString& by);
    // What the present query found, as the archive's search tells it.
    QList<desk::FoundPlace> places() const;
    // Replaces these of the open release, as one step on each side; returns how many. Those whose paragraph
    // says something else by now are left alone.
    int replace(const QList<desk::FoundPlace>& places, const QString& by);
    // Selects a place of the open release.
    void show(const desk::FoundPlace& place);

Q_SIGNALS:
    void hitsChanged();

private:
    struct Hit {
        text::Language language = text::Language::French;
        int paragraph = 0;
        text::TextHit stretch;
    };
    class HitOverlay;

    void findAgain();
    void findIn(text::Language language, int paragraph);
    bool looksInto(text::Language language) const;
    int selectedHit() const;            // the hit that the reader has selected; -1 when it is none
    bool isAhead(const Hit& hit) const; // at the caret or behind it
    void select(int hit);
    void select(text::Language language, int paragraph, const text::TextHit& stretch);
    int replaceIn(text::Language language, const QList<desk::FoundPlace>& places, const QString& by);

    PairArea& m_area;
    text::PerLanguage<std::unique_ptr<HitOverlay>> m_overlays;
    text::SearchQuery m_query;
    SearchScope m_scope = SearchScope::Both;
    QList<Hit> m_hits; // row by row, French before Arabic
    int m_current = -1;
    QTimer m_later; // after an edit
};

} // namespace tarjuman::ui
