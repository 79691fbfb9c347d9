#include "ui/review/CommentEdits.h"

#include "app/release/TextAnchors.h"
#include "ui/review/CommentRows.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Comment;

constexpr int mostSteps = 200;

class CommentEdits::Step : public QUndoCommand {
public:
    Step(CommentEdits& edits, const QString& name, std::optional<Comment> before,
         std::optional<Comment> after)
        : QUndoCommand(name)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { turn(m_after, m_before); }
    void redo() override { turn(m_before, m_after); }

private:
    // The words are looked at while the comment still goes along with them.
    void turn(std::optional<Comment>& gone, std::optional<Comment>& come)
    {
        if (const auto present = gone ? m_edits.comment(gone->id) : std::nullopt; present && !come) {
            gone = present;
            m_words = commentedWords(m_edits.m_release->release(), *present);
        }
        m_edits.put(gone, come, m_words);
    }

    CommentEdits& m_edits;
    std::optional<Comment> m_before;
    std::optional<Comment> m_after;
    QString m_words; // that it lay on when it was taken away
};

CommentEdits::CommentEdits(QObject* parent)
    : QObject(parent)
{
    m_history.setUndoLimit(mostSteps);
}

// A history tells of its end when nobody can listen any more.
CommentEdits::~CommentEdits()
{
    m_history.disconnect();
}

void CommentEdits::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_history.clear();
    m_release = std::move(release);
}

bool CommentEdits::isEditable() const
{
    return m_release && m_release->takesComments();
}

std::optional<Comment> CommentEdits::comment(qint64 id) const
{
    if (!m_release)
        return {};
    const QList<Comment>& comments = m_release->release().comments;
    const auto found = std::ranges::find(comments, id, &Comment::id);
    return found == comments.end() ? std::nullopt : std::optional(*found);
}

qint64 CommentEdits::add(const Comment& comment)
{
    if (!isEditable())
        return 0;
    Comment added = comment;
    added.id = static_cast<qint64>(m_release->takeParagraphId());
    added.written = QDateTime::currentDateTimeUtc();
    push(tr("Add a comment"), std::nullopt, added);
    return added.id;
}

void CommentEdits::setText(qint64 id, const QString& text)
{
    const auto before = comment(id);
    if (!before || before->text == text)
        return;
    Comment after = *before;
    after.text = text;
    push(tr("Change a comment"), before, after);
}

void CommentEdits::setState(qint64 id, State state)
{
    const auto before = comment(id);
    const bool resolved = state == State::Resolved;
    if (!before || before->resolved == resolved)
        return;
    Comment after = *before;
    after.resolved = resolved;
    push(resolved ? tr("Resolve a comment") : tr("Reopen a comment"), before, after);
}

void CommentEdits::remove(qint64 id)
{
    if (const auto before = comment(id))
        push(tr("Delete a comment"), before, std::nullopt);
}

void CommentEdits::push(const QString& name, std::optional<Comment> before, std::optional<Comment> after)
{
    if (isEditable())
        m_history.push(new Step(*this, name, std::move(before), std::move(after)));
}

void CommentEdits::put(const std::optional<Comment>& gone, const std::optional<Comment>& come,
                       const QString& words)
{
    if (!isEditable())
        return;
    QList<Comment> comments = m_release->release().comments;
    if (!gone) {
        Comment back = *come;
        if (!words.isEmpty())
            release::setAnchor(back,
                               release::foundAgain(release::anchorOf(back), words, m_release->release()));
        const auto next = std::ranges::upper_bound(comments, back.id, {}, &Comment::id);
        comments.insert(next, back);
    } else if (!come) {
        comments.removeIf([&gone](const Comment& comment) { return comment.id == gone->id; });
    } else {
        const auto present = std::ranges::find(comments, come->id, &Comment::id);
        if (present != comments.end()) {
            present->text = come->text;
            present->resolved = come->resolved;
        }
    }
    m_release->setComments(comments);
}

} // namespace tarjuman::ui
