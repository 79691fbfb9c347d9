// One standing paragraph in fields: its name, the part it plays in a release, its words in French and Arabic.
// A part of PhraseDialog; the window's thread.
#pragma once

#include "app/release/Phrase.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace tarjuman::ui {

class PhraseForm : public QWidget {
    Q_OBJECT
public:
    explicit PhraseForm(QWidget* parent = nullptr);

    void setPhrase(const release::Phrase& phrase);
    release::Phrase phrase() const;
    void beginWithName();

Q_SIGNALS:
    void edited(); // by the reader

private:
    QPlainTextEdit* addText(text::Language language);

    release::Phrase m_phrase; // what the fields do not show
    QLineEdit* m_name;
    QComboBox* m_role;
    text::PerLanguage<QPlainTextEdit*> m_texts;
};

} // namespace tarjuman::ui
