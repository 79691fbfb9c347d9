// The part of the context menu that belongs to a word in doubt: suggestions, which arrive while the menu is
// already open, and where to keep the word so that it is never marked again. Lives as long as its menu; the
// window's thread.
#pragma once

#include "app/base/Error.h"
#include "app/spelling/Verdict.h"
#include "ui/editor/text/SideHistory.h"

#include <QMenu>

namespace tarjuman::spelling {
class SpellService;
}

namespace tarjuman::ui {

class SpellingMenu : public QObject {
    Q_OBJECT
public:
    // Adds its entries to the end of the menu. Read-only texts get no suggestions.
    enum class Suggest { Yes, No };
    SpellingMenu(QMenu& menu, spelling::SpellService& service, const spelling::Mark& mark, Suggest suggest);
    ~SpellingMenu() override;

Q_SIGNALS:
    void replacementChosen(const QString& word);
    void personalWanted();
    void houseWanted();
    void ignoreWanted();
    void forbidWanted(const QString& replacement); // the house forbids the word
    void foreignWanted(const QString& tag);        // the passage is in another language, a BCP 47 tag

private:
    void offerForbidding(const QString& replacement);
    void offerForeign(const spelling::Mark& mark);
    void show(quint64 request, const QStringList& suggestions, bool complete);
    void keepOnScreen();

    QMenu& m_menu;
    spelling::SpellService& m_service;
    QAction* m_waiting = nullptr; // says that suggestions are looked for, or that there are none
    QAction* m_forbid = nullptr;  // none over a passage or a pair of words
    QList<QAction*> m_suggestions;
    quint64 m_request = 0;
};

} // namespace tarjuman::ui
