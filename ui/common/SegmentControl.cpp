#include "ui/common/SegmentControl.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/StyleDrawing.h"
#include "ui/common/Tokens.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace tarjuman::ui {

SegmentControl::SegmentControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(2);
    setFixedHeight(36);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentControl::choiceChanged);
}

QPushButton* SegmentControl::addChoice(const QString& text, std::optional<IconName> name)
{
    auto* button = new QPushButton(text, this);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setManner(button, Manner::Segment);
    if (name)
        button->setIcon(icon(*name));
    const int number = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, number);
    button->setChecked(number == 0);
    m_row->addWidget(button, 1);
    return button;
}

void SegmentControl::setText(int choice, const QString& text)
{
    m_group->button(choice)->setText(text);
}

int SegmentControl::chosen() const
{
    return m_group->checkedId();
}

void SegmentControl::choose(int choice)
{
    m_group->button(choice)->setChecked(true);
}

void SegmentControl::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawing::box(painter, rect(), tokens().hover, Qt::transparent, 8);
}

} // namespace tarjuman::ui
