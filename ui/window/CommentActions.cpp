#include "ui/window/CommentActions.h"

#include "app/desk/Desk.h"
#include "app/desk/Versions.h"
#include "ui/editor/PairEditor.h"
#include "ui/review/CommentsPanel.h"
#include "ui/window/Notice.h"
#include "ui/window/SidePanelPages.h"
#include "ui/window/TextsPage.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

void CommentActions::addActions(WindowActions& actions)
{
    actions.add({.name = "showComments",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Comments"),
                 .group = MenuGroup::View,
                 .after = "showPanel",
                 .key = QKeySequence(u"Ctrl+Alt+C"_s),
                 .icon = IconName::Comment,
                 .needs = ActionEntry::Needs::Release});
}

CommentActions::CommentActions(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_desk(parts.desk)
    , m_editor(parts.texts.editor())
    , m_notice(parts.notice)
    , m_side(parts.side)
{
    m_side.addPage(tr("Comments"), [this] { return makePanel(); });
    connect(parts.actions.named("showComments"), &QAction::triggered, this, [this] {
        m_side.showPage(u"commentsPanel"_s);
        m_panel->takeFocus();
    });
    connect(&m_editor, &PairEditor::commentWanted, this, &CommentActions::write);
    connect(&m_editor, &PairEditor::commentShown, this, [this](qint64 id) {
        m_side.showPage(u"commentsPanel"_s);
        m_panel->choose(id);
    });
}

QWidget* CommentActions::makePanel()
{
    m_panel = new CommentsPanel;
    m_panel->setRelease(m_release);
    connect(m_panel, &CommentsPanel::addRequested, this, &CommentActions::write);
    connect(m_panel, &CommentsPanel::placeRequested, &m_editor, &PairEditor::goToComment);
    connect(m_panel, &CommentsPanel::chosen, &m_editor, &PairEditor::setChosenComment);
    connect(m_panel, &CommentsPanel::left, &m_side, &SidePanelPages::leave);
    connect(m_panel, &CommentsPanel::removed, this,
            [this] { m_notice.offer(tr("Comment deleted"), tr("Undo"), [this] { m_panel->undo(); }); });
    connect(&m_editor, &PairEditor::commentEntered, m_panel, &CommentsPanel::choose);
    return m_panel;
}

void CommentActions::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_release = release;
    if (m_panel)
        m_panel->setRelease(m_release);
}

void CommentActions::write()
{
    auto draft = m_editor.commentDraft();
    if (!draft) {
        m_notice.tell(tr("There are no words here to comment on."));
        return;
    }
    draft->author = m_desk.versions().author();
    m_side.showPage(u"commentsPanel"_s);
    m_panel->write(*draft);
}

} // namespace tarjuman::ui
