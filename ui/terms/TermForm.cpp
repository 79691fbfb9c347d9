#include "ui/terms/TermForm.h"

#include "ui/common/FormRows.h"
#include "ui/terms/TermModel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Term;
using release::TermKind;
using text::Language;

TermForm::TermForm(QWidget* parent)
    : QWidget(parent)
    , m_kind(new QComboBox)
    , m_postRows(new QWidget)
    , m_note(new QLineEdit)
{
    setObjectName(u"termForm"_s);
    m_kind->setObjectName(u"termKind"_s);
    m_note->setObjectName(u"termNote"_s);
    for (const TermKind kind : release::allTermKinds)
        m_kind->addItem(nameOf(kind));
    for (const Language language : text::bothLanguages) {
        m_texts[language] = lineIn(language, u"termText_"_s + text::tagOf(language));
        m_posts[language] = lineIn(language, u"termPost_"_s + text::tagOf(language));
        for (QLineEdit* line : {m_texts[language], m_posts[language]})
            connect(line, &QLineEdit::textEdited, this, &TermForm::edited);
    }
    auto* posts = new QVBoxLayout(m_postRows);
    posts->setContentsMargins(0, 0, 0, 0);
    posts->setSpacing(12);
    posts->addWidget(labelled(tr("Post in French"), m_posts.french));
    posts->addWidget(labelled(tr("Post in Arabic"), m_posts.arabic));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget* row : {labelled(tr("Kind"), m_kind), labelled(tr("French"), m_texts.french),
                         labelled(tr("Arabic"), m_texts.arabic), m_postRows, labelled(tr("Note"), m_note)})
        column->addWidget(row);
    column->addStretch(1);
    connect(m_note, &QLineEdit::textEdited, this, &TermForm::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TermForm::showKind);
    connect(m_kind, &QComboBox::activated, this, &TermForm::edited);
    showKind();
}

void TermForm::showKind()
{
    m_postRows->setVisible(release::allTermKinds[std::max(0, m_kind->currentIndex())] == TermKind::Person);
}

void TermForm::setTerm(const Term& term)
{
    m_id = term.id;
    const auto* kind = std::ranges::find(release::allTermKinds, term.kind);
    m_kind->setCurrentIndex(int(kind - std::begin(release::allTermKinds)));
    for (const Language language : text::bothLanguages) {
        m_texts[language]->setText(term.text[language]);
        m_posts[language]->setText(term.post[language]);
        for (QLineEdit* line : {m_texts[language], m_posts[language]})
            line->setCursorPosition(0);
    }
    m_note->setText(term.note);
    m_note->setCursorPosition(0);
}

Term TermForm::term() const
{
    return release::tidied({m_id,
                            release::allTermKinds[std::max(0, m_kind->currentIndex())],
                            {m_texts.french->text(), m_texts.arabic->text()},
                            {m_posts.french->text(), m_posts.arabic->text()},
                            m_note->text()});
}

void TermForm::beginWithText()
{
    const bool hasFrench = !m_texts.french->text().isEmpty();
    (hasFrench ? m_texts.arabic : m_texts.french)->setFocus(Qt::OtherFocusReason);
}

} // namespace tarjuman::ui
