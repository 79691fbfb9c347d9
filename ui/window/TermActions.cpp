#include "ui/window/TermActions.h"

#include "app/base/Error.h"
#include "app/desk/Desk.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/PairEditor.h"
#include "ui/terms/TermDialog.h"
#include "ui/window/KeyedAction.h"
#include "ui/window/Notice.h"

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Term;
using text::Language;

TermActions::TermActions(desk::Desk& desk, PairEditor& editor, Notice& notice, QWidget* window)
    : QObject(window)
    , m_book(desk.archive(), desk.vocabulary())
    , m_editor(editor)
    , m_window(window)
    , m_show(keyedAction(*this, *window, u"termsShow"_s, tr("Terms and people…"),
                         QKeySequence(u"Ctrl+Shift+G"_s)))
    , m_add(keyedAction(*this, *window, u"termsAdd"_s, tr("Add the selection to the terms…"),
                        QKeySequence(u"Ctrl+Alt+G"_s)))
{
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
    for (const Language language : text::bothLanguages) {
        const QString words = m_editor.area().column(language).textCursor().selectedText();
        if (!words.contains(QChar::ParagraphSeparator))
            term.text[language] = words;
    }
    return release::tidied(term);
}

void TermActions::show(const Term& begun)
{
    m_dialog = new TermDialog(m_book, begun, m_window);
    m_book.load();
    m_dialog->open();
}

} // namespace tarjuman::ui
