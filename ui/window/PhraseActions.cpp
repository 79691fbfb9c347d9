#include "ui/window/PhraseActions.h"

#include "app/base/Error.h"
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "ui/common/Icon.h"
#include "ui/common/RoleName.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/PhraseInsertion.h"
#include "ui/editor/PairEditor.h"
#include "ui/phrases/PhraseDialog.h"
#include "ui/window/KeyedAction.h"
#include "ui/window/Notice.h"

#include <QMenu>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Phrase;

PhraseActions::PhraseActions(desk::Desk& desk, PairEditor& editor, Notice& notice, QWidget* window)
    : QObject(window)
    , m_library(desk.archive())
    , m_editor(editor)
    , m_window(window)
    , m_menu(new QMenu(tr("Standing paragraphs"), window))
    , m_choose(keyedAction(*this, *window, u"phraseChoose"_s, tr("Insert a standing paragraph…"),
                           QKeySequence(u"Ctrl+J"_s)))
    , m_edit(keyedAction(*this, *window, u"phraseLibrary"_s, tr("Standing paragraphs…"),
                         QKeySequence(u"Ctrl+Shift+B"_s)))
{
    m_menu->setObjectName(u"phraseMenu"_s);
    connect(m_choose, &QAction::triggered, this, &PhraseActions::showMenu);
    connect(m_edit, &QAction::triggered, this, &PhraseActions::showLibrary);
    connect(&m_library, &desk::PhraseLibrary::changed, this, &PhraseActions::makeActions);
    connect(&m_library, &desk::PhraseLibrary::failed, &notice,
            [&notice](const base::Error& error) { notice.tell(error.message, Notice::Kind::Trouble); });
    makeActions();
    m_library.load();
}

PhraseActions::~PhraseActions()
{
    delete m_dialog;
}

void PhraseActions::makeActions()
{
    m_menu->clear();
    qDeleteAll(m_phrases);
    m_phrases.clear();
    for (const Phrase& phrase : m_library.phrases()) {
        const QString name = phrase.name.isEmpty() ? nameOf(phrase.role) : phrase.name;
        auto* action = new QAction(QString(name).replace(u'&', u"&&"_s), this);
        action->setObjectName(u"phrase-%1"_s.arg(phrase.id));
        action->setIcon(icon(IconName::Pilcrow));
        connect(action, &QAction::triggered, this, [this, phrase] { insert(phrase); });
        m_phrases << action;
        m_menu->addAction(action);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_edit);
    renew();
    Q_EMIT changed();
}

QList<QAction*> PhraseActions::all() const
{
    return QList{m_choose, m_edit} + m_phrases;
}

void PhraseActions::renew()
{
    const auto release = m_editor.release();
    for (QAction* action : QList{m_choose} + m_phrases)
        action->setEnabled(release && release->isEditable());
}

void PhraseActions::insert(const Phrase& phrase)
{
    if (const auto release = m_editor.release())
        insertPhrase(m_editor.area(), *release, phrase);
}

void PhraseActions::showMenu()
{
    const TextColumn& column = m_editor.area().currentColumn();
    m_menu->popup(column.viewport()->mapToGlobal(column.cursorRect().bottomLeft()));
    if (!m_phrases.isEmpty())
        m_menu->setActiveAction(m_phrases.first());
}

void PhraseActions::showLibrary()
{
    const auto release = m_editor.release();
    m_dialog = new PhraseDialog(m_library,
                                release && release->isEditable() ? PhraseDialog::Insertion::Possible
                                                                 : PhraseDialog::Insertion::Impossible,
                                m_window);
    connect(m_dialog, &PhraseDialog::insertWanted, this, &PhraseActions::insert);
    m_dialog->open();
}

} // namespace tarjuman::ui
