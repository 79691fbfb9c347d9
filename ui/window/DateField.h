// A line in which a day or a moment is written as text, with a quiet line under it: the date in words once it
// can be read, and a sentence when the writing is finished and it cannot. Nothing changes while a date is
// half written; the reader of date() or moment() decides when it counts. The window's thread.
#pragma once

#include <QDateTime>
#include <QPalette>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace tarjuman::ui {

class DateField : public QWidget {
    Q_OBJECT
public:
    enum class Holds { Day, Moment };

    // The line is found by `name`, the words under it by `name` + "Words".
    DateField(Holds holds, const QString& name, QWidget* parent);

    QLineEdit* line() const { return m_line; }
    // Invalid: the line is empty.
    void show(const QDate& date);
    void show(const QDateTime& moment); // UTC; written in this machine's time
    // Stands under the line as long as it is empty.
    void setEmptyWords(const QString& words);

    bool isAcceptable() const; // empty, or read
    QDate date() const;        // invalid when empty
    QDateTime moment() const;  // UTC; invalid when empty
    // Says what cannot be read, when something cannot.
    void judge();

private:
    QToolButton* makeCalendarButton(const QString& name);
    void showCalendar(const QWidget& under);
    void renewWords();
    bool isEmpty() const;
    QString inWords() const;
    void say(const QString& words, QPalette::ColorRole role);

    Holds m_holds;
    QLineEdit* m_line;
    QLabel* m_words;
    QString m_emptyWords;
};

} // namespace tarjuman::ui
