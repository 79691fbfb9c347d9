#include "ui/output/PageFindBar.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace tarjuman::ui {

PageFindBar::PageFindBar(PageFinder& finder, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(makeButton("pageFindPrevious", icon(IconName::Back), tr("Previous")))
    , m_next(makeButton("pageFindNext", icon(IconName::Next), tr("Next")))
{
    setObjectName(u"pageFindBar"_s);
    m_words->setObjectName(u"pageFindWords"_s);
    m_words->setPlaceholderText(tr("Find in the pages"));
    m_words->setAccessibleName(tr("Words to find"));
    m_count->setObjectName(u"pageFindCount"_s);
    m_count->setFont(uiFont(FontRole::Second));
    m_count->setMinimumWidth(72);
    QToolButton* close = makeButton("pageFindClose", icon(IconName::Close), tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        if (isVisible())
            m_finder.setWords(words);
    });
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_finder.go(PageFinder::Direction::Previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_finder.go(PageFinder::Direction::Next); });
    connect(close, &QToolButton::clicked, this, &PageFindBar::close);
    connect(&m_finder, &PageFinder::hitsChanged, this, &PageFindBar::showCount);
    hide();
    showCount();
}

QToolButton* PageFindBar::makeButton(const char* name, const QIcon& icon, const QString& words)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PageFindBar::open()
{
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    m_finder.setWords(m_words->text());
}

void PageFindBar::close()
{
    hide();
    m_finder.setWords({});
    Q_EMIT closed();
}

void PageFindBar::showCount()
{
    const int count = static_cast<int>(m_finder.hits().size());
    for (QToolButton* button : {m_previous, m_next})
        button->setEnabled(count > 0);
    if (m_finder.words().trimmed().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(tr("%1 of %2").arg(shownNumber(m_finder.currentHit() + 1), shownNumber(count)));
    QAccessibleEvent renamed(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

void PageFindBar::keyPressEvent(QKeyEvent* event)
{
    const bool backwards = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F3)
        m_finder.go(backwards ? PageFinder::Direction::Previous : PageFinder::Direction::Next);
    else
        QWidget::keyPressEvent(event);
}

void PageFindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
