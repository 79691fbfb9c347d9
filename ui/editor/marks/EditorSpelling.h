// All that the paired editor does about spelling, in one place: marks and how they are drawn, the menu over a
// word, and where the reader keeps words. Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/Desk.h"
#include "ui/editor/marks/SpellingMarks.h"
#include "ui/editor/marks/SpellingOverlay.h"

class QMenu;

namespace tarjuman::ui {

class TextColumn;

class EditorSpelling : public QObject {
    Q_OBJECT
public:
    EditorSpelling(desk::Desk& desk, PairArea& area, QObject* parent = nullptr);

    void setRelease(release::ReleaseId id);
    SpellingMarks& marks() { return m_marks; }
    // Entries for the word at a position of the document, if it is in doubt.
    void addTo(QMenu& menu, TextColumn& column, int position);

Q_SIGNALS:
    void wordNotKept(const QString& sentence); // why the archive did not take it

private:
    void replace(TextColumn& column, int paragraph, const spelling::Mark& mark, const QString& by);
    void tellIfNotKept(const QFuture<base::Result<void>>& keeping);
    void keep(const spelling::Mark& mark, desk::WordScope scope);

    desk::Desk& m_desk;
    SpellingMarks m_marks;
    text::PerLanguage<std::unique_ptr<SpellingOverlay>> m_overlays;
    release::ReleaseId m_release = release::ReleaseId::None;
};

} // namespace tarjuman::ui
