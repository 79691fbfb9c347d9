// The fields in which a word is added to a list: the word, the list, and for a forbidden form what is written
// instead and why. The language is that of the letters. A part of WordListDialog; the window's thread.
#pragma once

#include "app/desk/words/WordListFile.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tarjuman::ui {

class NewWordRow : public QWidget {
    Q_OBJECT
public:
    explicit NewWordRow(QWidget* parent = nullptr);

    desk::ListedWord::List list() const;

Q_SIGNALS:
    void added(const tarjuman::desk::ListedWord& word);

private:
    QLineEdit* addField(const QString& name, const QString& words);
    void renew();
    void add();

    QLineEdit* m_word;
    QComboBox* m_list;
    QLineEdit* m_replacement;
    QLineEdit* m_note;
    QPushButton* m_add;
};

} // namespace tarjuman::ui
