// Finding and replacing in one side or both: keeps the hits of the present query up to date while the texts
// change, shows them under the words, and replaces all of one side in one step. Owned by PairEditor; the
// window's thread.
#pragma once

#include "app/text/Language.h"
#include "ui/editor/Overlay.h"
#include "ui/editor/TextSearch.h"

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

    void setQuery(const SearchQuery& query, SearchScope scope); // an empty one hides all hits
    void stop() { setQuery({}, m_scope); }
    bool isActive() const { return !m_query.text.isEmpty(); }

    int hitCount() const { return int(m_hits.size()); }
    int currentHit() const { return m_current; } // -1 when there is none

    // From the caret on, around the end. Selects the hit and scrolls to it.
    enum class Direction { Next, Previous, Here };
    void go(Direction direction);
    void replaceCurrent(const QString& by);
    int replaceAll(const QString& by); // returns how many

Q_SIGNALS:
    void hitsChanged();

private:
    struct Hit {
        text::Language language = text::Language::French;
        int paragraph = 0;
        TextHit stretch;
    };
    class HitOverlay;

    void findAgain();
    void findIn(text::Language language, int paragraph);
    bool looksInto(text::Language language) const;
    int selectedHit() const;            // the hit that the reader has selected; -1 when it is none
    bool isAhead(const Hit& hit) const; // at the caret or behind it
    void select(int hit);
    int replaceAllIn(text::Language language, const QString& by);

    PairArea& m_area;
    text::PerLanguage<std::unique_ptr<HitOverlay>> m_overlays;
    SearchQuery m_query;
    SearchScope m_scope = SearchScope::Both;
    QList<Hit> m_hits; // row by row, French before Arabic
    int m_current = -1;
    QTimer m_later; // after an edit
};

} // namespace tarjuman::ui
