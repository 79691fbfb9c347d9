#include "ui/window/TermActions.h"

#include "app/base/Error.h"
#include "app/desk/Desk.h"
#include "ui/editor/PairEditor.h"
#include "ui/terms/TermDialog.h"
#include "ui/window/KeyedAction.h"
#include "ui/window/Notice.h"
#include "ui/window/TextsPage.h"

#include <QAction>
#include <QMenu>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Term;

TermActions::TermActions(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_book(parts.desk.archive(), parts.desk.vocabulary())
    , m_editor(parts.texts.editor())
    , m_window(&parts.window)
    , m_show(keyedAction(*this, *m_window, u"termsShow"_s, tr("Terms and people…"),
                         QKeySequence(u"Ctrl+Shift+G"_s)))
    , m_add(keyedAction(*this, *m_window, u"termsAdd"_s, tr("Add the selection to the terms…"),
                        QKeySequence(u"Ctrl+Alt+G"_s)))
{
    parts.editMenu.addActions({m_show, m_add});
    Notice& notice = parts.notice;
    connect(m_show, &QAction::triggered, this, [this] { show({}); });
    connect(m_add, &QAction::triggered, this, [this] { show(selectedTerm()); });
    connect(&m_book, &desk::TermBook::failed, &notice,
            [&notice](const base::Error& error) { notice.tell(error.message, Notice::Kind::Trouble); });
}

TermActions::~TermActions()
{
    delete m_dialog;
}

// What is selected on both sides belongs together; a selection over several paragraphs is no term.
Term TermActions::selectedTerm() const
{
    Term term;
    term.text = m_editor.selectedWords();
    return release::tidied(term);
}

void TermActions::show(const Term& begun)
{
    m_dialog = new TermDialog(m_book, begun, m_window);
    m_book.load();
    m_dialog->open();
}

} // namespace tarjuman::ui
