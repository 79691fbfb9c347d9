#include "ui/common/UndoLine.h"

#include "ui/common/FormRows.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

UndoLine::UndoLine(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(quietButton(name + u"Undo"_s, tr("Undo"), this))
{
    m_sentence->setObjectName(name + u"Sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_button->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(m_undo, {});
        tell({});
        if (undo)
            undo();
    });
}

void UndoLine::tell(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_undo = {};
    m_button->hide();
}

void UndoLine::offer(const QString& sentence, const std::function<void()>& undo)
{
    m_sentence->setText(sentence);
    m_undo = undo;
    m_button->show();
}

} // namespace tarjuman::ui
