#include "ui/editor/SpellingMenu.h"

#include "app/spelling/SpellService.h"
#include "ui/common/Fonts.h"

namespace tarjuman::ui {

constexpr qsizetype mostSuggestions = 7;

SpellingMenu::SpellingMenu(QMenu& menu, spelling::SpellService& service, const spelling::Mark& mark,
                           Suggest suggest)
    : QObject(&menu)
    , m_menu(menu)
    , m_service(service)
{
    if (suggest == Suggest::Yes) {
        m_waiting = menu.addAction(tr("Looking for suggestions…"));
        m_waiting->setObjectName(QStringLiteral("spellingWaiting"));
        m_waiting->setEnabled(false);
        menu.addSeparator();
        connect(&service, &spelling::SpellService::suggestionsReady, this, &SpellingMenu::show);
        m_request = service.suggest(mark.word, mark.language);
    }
    const auto add = [&](const char* name, const QString& text, auto signal) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, signal);
    };
    add("spellingAddPersonal", tr("Add “%1” to my words").arg(mark.word), &SpellingMenu::personalWanted);
    add("spellingAddHouse", tr("Add to the house’s words"), &SpellingMenu::houseWanted);
    add("spellingIgnore", tr("Ignore in this release"), &SpellingMenu::ignoreWanted);
    menu.addSeparator();
}

SpellingMenu::~SpellingMenu()
{
    if (m_request != 0)
        m_service.cancelSuggestions(m_request);
}

void SpellingMenu::show(quint64 request, const QStringList& suggestions, bool complete)
{
    if (request != m_request)
        return;
    for (QAction* old : std::as_const(m_suggestions)) {
        m_menu.removeAction(old);
        old->deleteLater();
    }
    m_suggestions.clear();
    for (const QString& word : suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        auto* action = new QAction(word, &m_menu);
        action->setObjectName(QStringLiteral("spellingSuggestion"));
        action->setFont(uiFont(FontRole::Strong));
        connect(action, &QAction::triggered, this, [this, word] { Q_EMIT replacementChosen(word); });
        m_menu.insertAction(m_waiting, action);
        m_suggestions.append(action);
    }
    m_waiting->setVisible(suggestions.isEmpty() || !complete);
    if (complete) {
        m_waiting->setText(tr("No suggestions"));
        m_request = 0;
    }
}

} // namespace tarjuman::ui
