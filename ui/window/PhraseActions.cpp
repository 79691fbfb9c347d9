#include "ui/window/PhraseActions.h"

#include "app/base/Error.h"
#include "app/desk/Desk.h"
#include "app/desk/OpenRelease.h"
#include "ui/common/Icon.h"
#include "ui/common/RoleName.h"
#include "ui/editor/PairEditor.h"
#include "ui/phrases/PhraseDialog.h"
#include "ui/window/KeyedAction.h"
#include "ui/window/Notice.h"
#include "ui/window/TextsPage.h"

#include <QAction>
#include <QMenu>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Phrase;

PhraseActions::PhraseActions(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_library(parts.desk.archive())
    , m_editor(parts.texts.editor())
    , m_window(&parts.window)
    , m_menu(new QMenu(tr("Standing paragraphs"), m_window))
    , m_choose(keyedAction(*this, *m_window, u"phraseChoose"_s, tr("Insert a standing paragraph…"),
                           QKeySequence(u"Ctrl+J"_s)))
    , m_edit(keyedAction(*this, *m_window, u"phraseLibrary"_s, tr("Standing paragraphs…"),
                         QKeySequence(u"Ctrl+Shift+B"_s)))
{
    m_menu->setObjectName(u"phraseMenu"_s);
    connect(m_choose, &QAction::triggered, this, &PhraseActions::showMenu);
    connect(m_edit, &QAction::triggered, this, &PhraseActions::showLibrary);
    connect(&m_library, &desk::PhraseLibrary::changed, this, &PhraseActions::makeActions);
    Notice& notice = parts.notice;
    connect(&m_library, &desk::PhraseLibrary::failed, &notice,
            [&notice](const base::Error& error) { notice.tell(error.message, Notice::Kind::Trouble); });
    makeActions();
    parts.editMenu.addMenu(m_menu);
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
        connect(action, &QAction::triggered, &m_editor, [this, phrase] { m_editor.insertPhrase(phrase); });
        m_phrases << action;
        m_menu->addAction(action);
    }
    m_menu->addSeparator();
    m_menu->addAction(m_edit);
    Q_EMIT changed();
}

QList<QAction*> PhraseActions::actions() const
{
    return QList{m_choose, m_edit} + m_phrases;
}

bool PhraseActions::isEditable() const
{
    const auto release = m_editor.release();
    return release && release->isEditable();
}

void PhraseActions::renew(const WindowState&)
{
    for (QAction* action : QList{m_choose} + m_phrases)
        action->setEnabled(isEditable());
}

void PhraseActions::showMenu()
{
    m_editor.popUpAtCaret(*m_menu);
    if (!m_phrases.isEmpty())
        m_menu->setActiveAction(m_phrases.first());
}

void PhraseActions::showLibrary()
{
    m_dialog = new PhraseDialog(
        m_library, isEditable() ? PhraseDialog::Insertion::Possible : PhraseDialog::Insertion::Impossible,
        m_window);
    connect(m_dialog, &PhraseDialog::insertWanted, &m_editor, &PairEditor::insertPhrase);
    m_dialog->open();
}

} // namespace tarjuman::ui
