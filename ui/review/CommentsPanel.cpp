#include "ui/review/CommentsPanel.h"

#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/review/CommentDelegate.h"
#include "ui/review/CommentEdits.h"
#include "ui/review/CommentForm.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Comment;

namespace {

constexpr int pauseInTyping = 400; // ms

// Whether they say the same, wherever they lie.
bool sayTheSame(const QList<Comment>& one, const QList<Comment>& other)
{
    return std::ranges::equal(one, other, [](const Comment& a, const Comment& b) {
        return a.id == b.id && a.text == b.text && a.resolved == b.resolved;
    });
}

QToolButton* buttonOf(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

CommentsPanel::CommentsPanel(QWidget* parent)
    : QWidget(parent)
    , m_edits(new CommentEdits(this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_form(new CommentForm(this))
    , m_empty(new QLabel(this))
    , m_resolved(new QToolButton(this))
{
    setObjectName(u"commentsPanel"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &CommentsPanel::renew);
    connect(m_add, &QAction::triggered, this, &CommentsPanel::addRequested);
    connect(m_edit, &QAction::triggered, this, &CommentsPanel::edit);
    connect(m_state, &QAction::triggered, this, &CommentsPanel::turnState);
    connect(m_remove, &QAction::triggered, this, &CommentsPanel::remove);
    connect(m_undo, &QAction::triggered, this, &CommentsPanel::undo);
    connect(m_redo, &QAction::triggered, &m_edits->history(), &QUndoStack::redo);
    connect(&m_edits->history(), &QUndoStack::indexChanged, this, &CommentsPanel::updateActions);
    connect(m_form, &CommentForm::kept, this, &CommentsPanel::keep);
    connect(m_form, &CommentForm::closed, this, [this] {
        if (m_form->comment().id == 0)
            Q_EMIT left();
        else
            m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_resolved, &QToolButton::toggled, this, &CommentsPanel::renew);
    connect(m_list, &QListView::clicked, this, [this] {
        if (const auto comment = m_edits->comment(current()))
            Q_EMIT placeRequested(*comment);
    });
    connect(m_list, &QListView::activated, this, [this] {
        if (const auto comment = m_edits->comment(current())) {
            Q_EMIT placeRequested(*comment);
            Q_EMIT left();
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommentsPanel::noteCurrent);
    setRelease(nullptr);
}

CommentsPanel::~CommentsPanel()
{
    keepUnfinished();
}

void CommentsPanel::build()
{
    m_list->setObjectName(u"commentList"_s);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_empty->setObjectName(u"noComments"_s);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(20);
    m_resolved->setObjectName(u"commentsResolved"_s);
    m_resolved->setCheckable(true);
    m_resolved->setFocusPolicy(Qt::TabFocus);
    m_resolved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_resolved->setIcon(icon(IconName::Done));
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    column->addWidget(m_form);
    column->addWidget(buildFoot());
}

void CommentsPanel::makeActions()
{
    m_add = makeAction("commentAddHere", tr("Comment on the words at the caret"), {});
    m_add->setIcon(icon(IconName::Plus));
    m_edit = makeAction("commentEdit", tr("Change the comment"), QKeySequence(Qt::Key_F2));
    m_edit->setIcon(icon(IconName::Pencil));
    m_state = makeAction("commentState", tr("Resolve the comment"), QKeySequence(Qt::Key_Space));
    m_remove = makeAction("commentRemove", tr("Delete the comment"), QKeySequence::Delete);
    m_remove->setIcon(icon(IconName::Trash));
    m_undo = makeAction("commentUndo", tr("Undo"), QKeySequence::Undo);
    m_redo = makeAction("commentRedo", tr("Redo"), QKeySequence::Redo);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget* CommentsPanel::buildFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 12);
    row->setSpacing(4);
    for (QAction* action : {m_add, m_edit, m_state, m_remove})
        row->addWidget(buttonOf(action, foot));
    row->addStretch(1);
    row->addWidget(m_resolved);
    return foot;
}

// Their keys are heard in the list alone: the field has its own.
QAction* CommentsPanel::makeAction(const char* name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!key.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    m_list->addAction(action);
    return action;
}

void CommentsPanel::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release == release && release)
        return;
    keepUnfinished();
    if (m_release)
        m_release->disconnect(this);
    m_release = std::move(release);
    m_edits->setRelease(m_release);
    if (m_release) {
        connect(m_release.get(), &desk::OpenRelease::commentsChanged, this, &CommentsPanel::followRelease);
        connect(m_release.get(), &desk::OpenRelease::changed, this, [this] {
            if (m_model->rowCount() > 0)
                m_pause.start();
        });
    }
    m_resolved->setChecked(false);
    renew();
}

// A comment that only moved along with the text is shown anew when typing pauses.
void CommentsPanel::followRelease()
{
    if (!sayTheSame(m_shown, m_release->release().comments))
        renew();
    else
        m_pause.start();
}

void CommentsPanel::renew()
{
    m_pause.stop();
    const QScopedValueRollback renewing(m_isRenewing, true); // the same comment may get another row
    const qint64 wanted = current();
    const release::Release none;
    const release::Release& release = m_release ? m_release->release() : none;
    m_shown = release.comments;
    QList<CommentRow> rows = commentRows(release);
    const auto resolved =
        std::ranges::count_if(rows, [](const CommentRow& row) { return row.comment.resolved; });
    if (!m_resolved->isChecked())
        rows.removeIf([](const CommentRow& row) { return row.comment.resolved; });
    m_model->setRowCount(static_cast<int>(rows.size()));
    int chosenRow = -1;
    for (int i = 0; i < rows.size(); ++i) {
        auto* item = m_model->item(i);
        if (!item)
            m_model->setItem(i, item = new QStandardItem);
        fill(*item, rows.at(i));
        if (rows.at(i).comment.id == wanted)
            chosenRow = i;
    }
    m_list->setCurrentIndex(m_model->index(chosenRow, 0));
    showEmpty(static_cast<int>(rows.size()), static_cast<int>(resolved));
    updateActions();
    if (current() != wanted)
        Q_EMIT chosen(current());
}

void CommentsPanel::noteCurrent()
{
    if (m_isRenewing)
        return;
    updateActions();
    Q_EMIT chosen(current());
    const auto comment = m_edits->comment(current());
    if (comment && m_list->hasFocus())
        Q_EMIT placeRequested(*comment);
}

void CommentsPanel::fill(QStandardItem& item, const CommentRow& row) const
{
    const Comment& comment = row.comment;
    const QString written = shownDate(comment.written.toLocalTime().date());
    const QString words = row.words.isEmpty() ? CommentDelegate::tr("Words gone") : row.words;
    item.setText(comment.text);
    item.setData(comment.id, CommentDelegate::Identity);
    item.setData(comment.author, CommentDelegate::Author);
    item.setData(written, CommentDelegate::Written);
    item.setData(row.words, CommentDelegate::Words);
    item.setData(static_cast<int>(row.language), CommentDelegate::Language);
    item.setData(comment.resolved, CommentDelegate::Resolved);
    item.setToolTip(words);
    QStringList said{comment.author, written, words, comment.text};
    if (comment.resolved)
        said << CommentDelegate::tr("Resolved");
    item.setData(said.join(u", "_s), Qt::AccessibleTextRole);
}

void CommentsPanel::showEmpty(int shown, int resolved)
{
    m_resolved->setText(tr("Resolved: %1").arg(shownNumber(resolved)));
    m_resolved->setToolTip(tr("Show the resolved comments, too"));
    m_resolved->setVisible(resolved > 0);
    m_empty->setVisible(shown == 0);
    m_list->setVisible(shown > 0);
    m_empty->setText(resolved > 0
                         ? tr("All comments are resolved.")
                         : tr("Comments on the two texts stand here. Choose some words, or put the "
                              "caret on one, and press %1.")
                               .arg(QKeySequence(u"Ctrl+Alt+M"_s).toString(QKeySequence::NativeText)));
}

void CommentsPanel::updateActions()
{
    const bool editable = m_edits->isEditable();
    const auto comment = m_edits->comment(current());
    const bool isOpenOne = !comment || !comment->resolved;
    m_add->setEnabled(editable);
    for (QAction* action : {m_edit, m_state, m_remove})
        action->setEnabled(editable && comment);
    m_state->setText(isOpenOne ? tr("Resolve the comment") : tr("Open the comment again"));
    m_state->setToolTip(
        u"%1 (%2)"_s.arg(m_state->text(), m_state->shortcut().toString(QKeySequence::NativeText)));
    m_state->setIcon(icon(isOpenOne ? IconName::Check : IconName::Undo));
    m_undo->setEnabled(editable && m_edits->history().canUndo());
    m_redo->setEnabled(editable && m_edits->history().canRedo());
    for (QAction* action : {m_add, m_edit, m_state, m_remove}) {
        if (auto* button = findChild<QToolButton*>(action->objectName() + u"Button"_s))
            button->setAccessibleName(action->text());
    }
}

void CommentsPanel::write(const Comment& comment)
{
    if (!m_edits->isEditable())
        return;
    keepUnfinished();
    m_form->open(comment, wordsOf(comment));
}

void CommentsPanel::choose(qint64 id)
{
    const auto comment = m_edits->comment(id);
    if (comment && comment->resolved && !m_resolved->isChecked())
        m_resolved->setChecked(true);
    int row = -1;
    for (int i = 0; id != 0 && i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data(CommentDelegate::Identity).toLongLong() == id)
            row = i;
    }
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommentsPanel::takeFocus()
{
    if (m_form->isOpen()) {
        m_form->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (m_model->rowCount() == 0) {
        findChild<QToolButton*>(u"commentAddHereButton"_s)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (current() == 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommentsPanel::edit()
{
    if (const auto comment = m_edits->comment(current())) {
        keepUnfinished();
        m_form->open(*comment, wordsOf(*comment));
    }
}

void CommentsPanel::turnState()
{
    const auto comment = m_edits->comment(current());
    if (!comment)
        return;
    const int row = m_list->currentIndex().row();
    m_edits->setState(comment->id,
                      comment->resolved ? CommentEdits::State::Open : CommentEdits::State::Resolved);
    if (current() == 0 && m_model->rowCount() > 0) // it is hidden now: the next one is at hand
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
}

void CommentsPanel::remove()
{
    const qint64 id = current();
    if (!m_edits->comment(id))
        return;
    const int row = m_list->currentIndex().row();
    m_edits->remove(id);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    Q_EMIT removed();
}

void CommentsPanel::undo()
{
    m_edits->history().undo();
}

void CommentsPanel::keep(const Comment& comment)
{
    if (comment.id != 0) {
        m_edits->setText(comment.id, comment.text);
        return;
    }
    if (const qint64 id = m_edits->add(comment))
        choose(id);
}

void CommentsPanel::keepUnfinished()
{
    if (!m_form->isOpen())
        return;
    const QSignalBlocker quiet(m_form);
    const Comment written = m_form->comment();
    m_form->close();
    if (!written.text.isEmpty())
        keep(written);
}

qint64 CommentsPanel::current() const
{
    return m_list->currentIndex().data(CommentDelegate::Identity).toLongLong();
}

QString CommentsPanel::wordsOf(const Comment& comment) const
{
    return commentedWords(m_release->release(), comment);
}

} // namespace tarjuman::ui
