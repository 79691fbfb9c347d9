#include "ui/editor/marks/EditorSpelling.h"

#include "app/base/WhenDone.h"
#include "app/desk/words/Vocabulary.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/marks/SpellingMenu.h"

#include <algorithm>

namespace tarjuman::ui {

using spelling::Mark;
using text::Language;

EditorSpelling::EditorSpelling(desk::Desk& desk, PairArea& area, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_marks(desk.spelling(), area)
{
    for (Language language : text::bothLanguages) {
        m_overlays[language] = std::make_unique<SpellingOverlay>(m_marks, area.text(language));
        area.column(language).addOverlay(m_overlays[language].get());
        connect(&area.text(language), &SideText::edited, &m_marks,
                [this, language](int, const auto& removed, const auto& inserted) {
                    m_marks.noteEdited(language, removed, inserted);
                });
        connect(&area.column(language), &QTextEdit::cursorPositionChanged, &m_marks,
                &SpellingMarks::noteCaretMoved);
    }
}

void EditorSpelling::setRelease(release::ReleaseId id)
{
    m_release = id;
    m_marks.setDocument(id);
}

void EditorSpelling::addTo(QMenu& menu, TextColumn& column, int position)
{
    const Place place = column.text().placeOf(position);
    if (place.paragraph >= column.text().paragraphs().size())
        return;
    const auto& marks = m_marks.marks(column.text().paragraphs()[place.paragraph].id);
    const auto mark = std::ranges::find_if(marks, [&place](const Mark& m) {
        return place.offset >= m.start && place.offset <= m.start + m.length;
    });
    if (mark == marks.end())
        return;
    const auto suggest = column.isReadOnly() ? SpellingMenu::Suggest::No : SpellingMenu::Suggest::Yes;
    auto* spellingMenu = new SpellingMenu(menu, m_marks.service(), *mark, suggest);
    connect(spellingMenu, &SpellingMenu::replacementChosen, this,
            [this, &column, place, found = *mark](const QString& word) {
                replace(column, place.paragraph, found, word);
            });
    connect(spellingMenu, &SpellingMenu::forbidWanted, this,
            [this, &column, place, found = *mark](const QString& replacement) {
                replace(column, place.paragraph, found, replacement);
                tellIfNotKept(m_desk.vocabulary().forbid(found.language, found.word, replacement));
            });
    connect(spellingMenu, &SpellingMenu::foreignWanted, this,
            [&column, place, found = *mark](const QString& tag) {
                const int from = column.text().positionOf({place.paragraph, found.start});
                column.text().dress(from, from + found.length, release::Span::Kind::Foreign,
                                    SideText::Dress::On, tag);
            });
    connect(spellingMenu, &SpellingMenu::personalWanted, this,
            [this, found = *mark] { keep(found, desk::WordScope::Personal); });
    connect(spellingMenu, &SpellingMenu::houseWanted, this,
            [this, found = *mark] { keep(found, desk::WordScope::House); });
    connect(spellingMenu, &SpellingMenu::ignoreWanted, this,
            [this, found = *mark] { keep(found, desk::WordScope::Release); });
}

void EditorSpelling::replace(TextColumn& column, int paragraph, const Mark& mark, const QString& by)
{
    QTextCursor cursor = column.textCursor();
    cursor.setPosition(column.text().positionOf({paragraph, mark.start}));
    cursor.setPosition(column.text().positionOf({paragraph, mark.start + mark.length}),
                       QTextCursor::KeepAnchor);
    cursor.insertText(by);
    column.setTextCursor(cursor);
}

void EditorSpelling::keep(const Mark& mark, desk::WordScope scope)
{
    tellIfNotKept(m_desk.vocabulary().add(mark.language, mark.word, scope, m_release));
}

void EditorSpelling::tellIfNotKept(const QFuture<base::Result<void>>& keeping)
{
    base::whenDone(this, keeping, [this](const base::Result<void>& kept) {
        if (!kept)
            Q_EMIT wordNotKept(kept.error().message);
    });
}

} // namespace tarjuman::ui
