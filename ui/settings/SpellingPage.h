// The settings of the spelling: which dictionaries are there and how to get one that is missing, and whether
// capitals may stand without accents. Every choice is taken at once. A part of SettingsDialog; the window's
// thread.
#pragma once

#include "app/text/Language.h"

#include <QWidget>

class QLabel;

namespace tarjuman::spelling {
class SpellService;
}

namespace tarjuman::ui {

class Settings;

class SpellingPage : public QWidget {
    Q_OBJECT
public:
    SpellingPage(Settings& settings, spelling::SpellService& spelling, QWidget* parent = nullptr);

Q_SIGNALS:
    void wordListsWanted();

private:
    QLabel* addDictionary(text::Language language);
    void renewDictionary(text::Language language);
    QString foundWords(text::Language language) const;

    spelling::SpellService& m_spelling;
    text::PerLanguage<QLabel*> m_dictionary;
};

} // namespace tarjuman::ui
