// The language in which the program speaks to its reader: translations, direction of the window, dates and
// counts. It has nothing to do with the languages of a release. One for the program, on the window's thread.
// The window that shows it builds itself anew when the language changes.
#pragma once

#include "app/text/Language.h"

#include <QDate>
#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace tarjuman::ui {

enum class InterfaceLanguage { French, Arabic, English };
enum class LanguageChoice { System, French, Arabic, English };
enum class Digits { Western, ArabicIndic };

class Interface : public QObject {
    Q_OBJECT
public:
    explicit Interface(LanguageChoice choice, Digits digits = Digits::Western, QObject* parent = nullptr);
    ~Interface() override;

    static Interface* instance(); // null in a test that made none

    InterfaceLanguage language() const { return m_language; }
    void setChoice(LanguageChoice choice);
    void setDigits(Digits digits);

Q_SIGNALS:
    void changed();

private:
    void apply();

    LanguageChoice m_choice;
    InterfaceLanguage m_language = InterfaceLanguage::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

InterfaceLanguage systemLanguage();
QLocale localeOf(InterfaceLanguage language);

// By the present interface: which of a release's two titles comes first, a date ("22 May 2024"), a moment
// ("12:04"), a number.
text::Language leadingLanguage();
QString shownDate(const QDate& date);
QString shownTime(const QTime& time);
QString shownNumber(int number);
QString shownPercent(int percent);
// Somebody's own words within a sentence of the interface: they keep their direction, and the sentence its
// order.
QString isolated(const QString& words);
// A path, a command or a key ("Ctrl+,"): it reads from the left also within an Arabic sentence.
QString fromTheLeft(const QString& words);
// `text` with its digits as the house writes them, whatever the locale's own habit.
QString withHouseDigits(QString text);

} // namespace tarjuman::ui
