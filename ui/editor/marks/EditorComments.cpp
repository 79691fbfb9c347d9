#include "ui/editor/marks/EditorComments.h"

#include "ui/common/Icon.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/column/WordAt.h"
#include "ui/editor/commands/EditorActions.h"

#include <QMenu>

#include <algorithm>

namespace tarjuman::ui {

using release::Comment;
using release::Paragraph;
using text::bothLanguages;
using text::Language;

EditorComments::EditorComments(PairArea& area, EditorActions& actions, QObject* parent)
    : QObject(parent)
    , m_area(area)
    , m_add(actions.action(EditorCommand::AddComment))
{
    for (Language language : bothLanguages) {
        m_overlays[language] = std::make_unique<CommentOverlay>(area.text(language));
        TextColumn& column = area.column(language);
        column.addOverlay(m_overlays[language].get());
        connect(&column, &TextColumn::cursorPositionChanged, this, [this, &column] { followCaret(column); });
    }
    connect(m_add, &QAction::triggered, this, &EditorComments::commentWanted);
}

void EditorComments::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    m_release = std::move(release);
    if (m_release)
        connect(m_release.get(), &desk::OpenRelease::commentsChanged, this, &EditorComments::followRelease);
    m_atCaret = 0;
    m_add->setEnabled(m_release && m_release->takesComments());
    for (Language language : bothLanguages)
        m_overlays[language]->setComments(m_release ? m_release->release().comments : QList<Comment>{});
    repaint();
}

void EditorComments::followRelease()
{
    for (Language language : bothLanguages) {
        if (m_overlays[language]->setComments(m_release->release().comments) ==
            CommentOverlay::Repaint::Needed)
            m_area.column(language).viewport()->update();
    }
}

void EditorComments::setChosen(qint64 comment)
{
    if (std::exchange(m_chosen, comment) == comment)
        return;
    for (Language language : bothLanguages)
        m_overlays[language]->setChosen(comment);
    repaint();
}

void EditorComments::repaint()
{
    for (Language language : bothLanguages)
        m_area.column(language).viewport()->update();
}

std::optional<Comment> EditorComments::draft() const
{
    TextColumn& column = m_area.currentColumn();
    const QTextCursor cursor = column.textCursor();
    const Place first = column.text().placeOf(cursor.selectionStart());
    if (!m_release || first.paragraph >= column.text().paragraphs().size())
        return {};
    const Paragraph& paragraph = column.text().paragraphs()[first.paragraph];
    const int end = int(paragraph.text.size());
    int length = 0;
    int start = first.offset;
    if (cursor.hasSelection()) {
        const Place last = column.text().placeOf(cursor.selectionEnd());
        length = (last.paragraph == first.paragraph ? last.offset : end) - start;
    } else {
        const WordAt word = wordAt(paragraph.text, start, column.language());
        const QStringView letters = QStringView(paragraph.text).mid(word.start, word.length);
        const bool isWord = std::ranges::any_of(letters, [](QChar c) { return c.isLetterOrNumber(); });
        start = isWord ? word.start : 0;
        length = isWord ? word.length : end;
    }
    if (length <= 0)
        return {};
    return Comment{.paragraph = paragraph.id, .start = start, .length = length};
}

void EditorComments::goTo(const Comment& comment)
{
    for (Language language : bothLanguages) {
        const auto& paragraphs = m_area.text(language).paragraphs();
        const auto found = std::ranges::find(paragraphs, comment.paragraph, &Paragraph::id);
        if (found == paragraphs.end())
            continue;
        m_area.setCurrentColumn(language);
        m_area.column(language).setCaret({int(found - paragraphs.begin()), comment.start});
    }
}

// The chosen one where several share a place.
const Comment* EditorComments::commentAt(Language language, Place place) const
{
    const auto& paragraphs = m_area.text(language).paragraphs();
    if (!m_release || place.paragraph >= paragraphs.size())
        return nullptr;
    const auto paragraph = paragraphs[place.paragraph].id;
    const Comment* found = nullptr;
    for (const Comment& comment : m_release->release().comments) {
        const bool isHere = comment.paragraph == paragraph && !comment.resolved &&
                            place.offset >= comment.start && place.offset <= comment.start + comment.length;
        if (isHere && (!found || comment.id == m_chosen))
            found = &comment;
    }
    return found;
}

void EditorComments::followCaret(TextColumn& column)
{
    if (!m_release || m_release->release().comments.isEmpty())
        return;
    const Comment* comment = commentAt(column.language(), column.caret());
    const qint64 id = comment ? comment->id : 0;
    if (std::exchange(m_atCaret, id) != id)
        Q_EMIT caretEntered(id);
}

void EditorComments::addTo(QMenu& menu, TextColumn& column, int position)
{
    if (const Comment* comment = commentAt(column.language(), column.text().placeOf(position))) {
        QAction* show = menu.addAction(icon(IconName::Comment), tr("Show the comment"));
        show->setObjectName(QStringLiteral("commentShow"));
        connect(show, &QAction::triggered, this, [this, id = comment->id] { Q_EMIT commentShown(id); });
    }
    menu.addAction(m_add);
}

} // namespace tarjuman::ui
