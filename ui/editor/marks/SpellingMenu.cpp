#include "ui/editor/marks/SpellingMenu.h"

#include "app/spelling/SpellService.h"
#include "ui/common/Fonts.h"
#include "ui/common/MenuLetters.h"

#include <QLocale>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

constexpr qsizetype mostSuggestions = 7;

SpellingMenu::SpellingMenu(QMenu& menu, spelling::SpellService& service, const spelling::Mark& mark,
                           Suggest suggest)
    : QObject(&menu)
    , m_menu(menu)
    , m_service(service)
{
    if (suggest == Suggest::Yes && mark.verdict == spelling::Verdict::Foreign)
        offerForeign(mark);
    if (suggest == Suggest::Yes && !mark.word.isEmpty()) {
        m_waiting = menu.addAction(tr("Looking for suggestions…"));
        m_waiting->setObjectName(QStringLiteral("spellingWaiting"));
        m_waiting->setEnabled(false);
        menu.addSeparator();
        connect(&service, &spelling::SpellService::suggestionsReady, this, &SpellingMenu::show);
        m_request = service.suggest(mark.word, mark.language);
    }
    if (mark.word.isEmpty() || mark.word.contains(u' '))
        return; // the lists keep words, and this is a pair of them: only the suggestion helps
    const auto add = [&](const char* name, const QString& text, auto signal) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, signal);
    };
    add("spellingAddPersonal", tr("Add “%1” to my words").arg(mark.word), &SpellingMenu::personalWanted);
    add("spellingAddHouse", tr("Add to the house’s words"), &SpellingMenu::houseWanted);
    add("spellingIgnore", tr("Ignore in this release"), &SpellingMenu::ignoreWanted);
    m_forbid = menu.addAction(QString());
    m_forbid->setObjectName(QStringLiteral("spellingForbid"));
    m_forbid->setVisible(false); // until there is something to write instead
    connect(m_forbid, &QAction::triggered, this,
            [this] { Q_EMIT forbidWanted(m_forbid->property("replacement").toString()); });
    menu.addSeparator();
}

// Most Latin words that neither dictionary knows are English.
void SpellingMenu::offerForeign(const spelling::Mark& mark)
{
    const QString tag = mark.foreignTag.isEmpty() ? QStringLiteral("en") : mark.foreignTag;
    QAction* action = m_menu.addAction(tr("Mark as foreign (%1)").arg(QLocale(tag).nativeLanguageName()));
    action->setObjectName(QStringLiteral("spellingMarkForeign"));
    connect(action, &QAction::triggered, this, [this, tag] { Q_EMIT foreignWanted(tag); });
    m_menu.addSeparator();
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
        // The letters are given already when suggestions arrive: these are chosen by their number.
        auto* action = new QAction(u"%1\t&%2"_s.arg(word).arg(m_suggestions.size() + 1), &m_menu);
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
        offerForbidding(suggestions.value(0));
    }
    keepOnScreen();
}

void SpellingMenu::offerForbidding(const QString& replacement)
{
    if (!m_forbid || replacement.isEmpty())
        return;
    m_forbid->setText(tr("In the house, always write “%1” instead").arg(replacement));
    m_forbid->setProperty("replacement", replacement);
    m_forbid->setVisible(true);
    giveLetters(m_menu);
}

// Suggestions make the menu higher and wider than it was when it found its place.
void SpellingMenu::keepOnScreen()
{
    if (!m_menu.isVisible())
        return;
    m_menu.resize(m_menu.sizeHint());
    const QRect screen = m_menu.screen()->availableGeometry();
    const QSize size = m_menu.size();
    const QPoint place(std::max(screen.left(), std::min(m_menu.x(), screen.right() + 1 - size.width())),
                       std::max(screen.top(), std::min(m_menu.y(), screen.bottom() + 1 - size.height())));
    if (place != m_menu.pos())
        m_menu.move(place);
}

} // namespace tarjuman::ui
