// The card of a term or a person: kind, both texts, the posts of a person, a note. The window's thread.
#pragma once

#include "app/release/Term.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tarjuman::ui {

class TermForm : public QWidget {
    Q_OBJECT
public:
    explicit TermForm(QWidget* parent = nullptr);

    void setTerm(const release::Term& term);
    release::Term term() const;
    // What was written got this number.
    void setId(qint64 id) { m_id = id; }
    qint64 id() const { return m_id; }
    void beginWithText();

Q_SIGNALS:
    void edited();

private:
    void showKind();

    qint64 m_id = 0;
    QComboBox* m_kind;
    text::PerLanguage<QLineEdit*> m_texts{};
    text::PerLanguage<QLineEdit*> m_posts{};
    QWidget* m_postRows;
    QLineEdit* m_note;
};

} // namespace tarjuman::ui
