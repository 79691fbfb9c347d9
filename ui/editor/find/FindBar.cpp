#include "ui/editor/find/FindBar.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"
#include "ui/common/SegmentControl.h"
#include "ui/common/Tokens.h"
#include "ui/editor/find/FindOptions.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

// Behind both sides, the French and the Arabic one.
constexpr int archiveChoice = 3;
// Of the field: room for a name of three words.
constexpr int leastField = 240;

FindBar::FindBar(TextFinder& finder, QWidget* parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_words(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_scope(new SegmentControl(this))
    , m_options(new FindOptions(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_replace(new QPushButton(this))
    , m_replaceAll(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_replaceRow(new QWidget(this))
{
    setObjectName(u"findBar"_s);
    build();
    translate();
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_options, &FindOptions::changed, this, &FindBar::search);
    connect(m_scope, &SegmentControl::choiceChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this,
            [this] { m_finder.go(TextFinder::Direction::Previous); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_finder.go(TextFinder::Direction::Next); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_replace, &QPushButton::clicked, this,
            [this] { m_finder.replaceCurrent(m_replacement->text()); });
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_all, &QPushButton::clicked, this, &FindBar::showArchive);
    connect(&finder, &TextFinder::hitsChanged, this, &FindBar::showCount);
    hide();
}

void FindBar::nameParts()
{
    m_words->setObjectName(u"findWords"_s);
    m_replacement->setObjectName(u"findReplacement"_s);
    m_count->setObjectName(u"findCount"_s);
    m_replace->setObjectName(u"findReplace"_s);
    m_replaceAll->setObjectName(u"findReplaceAll"_s);
    m_all->setObjectName(u"findAll"_s);
    m_scope->setObjectName(u"findScope"_s);
}

void FindBar::build()
{
    nameParts();
    m_count->setFont(uiFont(FontRole::Second));
    m_count->setMinimumWidth(80);
    for (int i = 0; i <= archiveChoice; ++i)
        m_scope->addChoice({});
    m_previous->setIcon(icon(IconName::Back));
    m_next->setIcon(icon(IconName::Next));
    m_close->setIcon(icon(IconName::Close));
    for (QLineEdit* field : {m_words, m_replacement}) {
        field->setMinimumWidth(leastField);
        field->setMaximumWidth(360);
    }
    m_row = new QHBoxLayout;
    m_row->addWidget(m_words, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_count)})
        m_row->addWidget(widget);
    m_row->addStretch();
    m_row->addWidget(m_close);
    m_choiceRow = new QHBoxLayout;
    m_choiceRow->addStretch();
    placeChoices();
    auto* replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    replace->addStretch();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(28, 8, 12, 8);
    rows->setSpacing(8);
    rows->addLayout(m_row);
    rows->addLayout(m_choiceRow);
    rows->addWidget(m_replaceRow);
    orderTabs();
}

void FindBar::orderTabs()
{
    const QWidgetList inTurn{m_words, m_previous,    m_next,    m_scope,      m_options,
                             m_all,   m_replacement, m_replace, m_replaceAll, m_close};
    for (qsizetype i = 0; i + 1 < inTurn.size(); ++i)
        QWidget::setTabOrder(inTurn[i], inTurn[i + 1]);
}

// The field gives up none of its room: in a narrow window, where and how to look stands in a row below.
void FindBar::placeChoices()
{
    const QWidgetList choices{m_scope, m_options, m_all};
    int needed = leastField + 40 + 7 * m_row->spacing();
    for (const QWidget* widget : QWidgetList{m_previous, m_next, m_count, m_close} + choices)
        needed += widget->isHidden() && widget == m_all ? 0 : widget->sizeHint().width();
    const bool isNarrow = width() < needed;
    if (m_choicesBelow == isNarrow)
        return;
    m_choicesBelow = isNarrow;
    QHBoxLayout* row = isNarrow ? m_choiceRow : m_row;
    int place = row->indexOf(m_count) + 1; // 0 in the row below
    for (QWidget* widget : choices) {
        (isNarrow ? m_row : m_choiceRow)->removeWidget(widget);
        row->insertWidget(place++, widget);
    }
}

void FindBar::translate()
{
    m_words->setPlaceholderText(tr("Find in the texts"));
    m_words->setAccessibleName(tr("Words to find"));
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Words to put in their place"));
    m_scope->setText(0, tr("Both"));
    m_scope->setText(1, tr("French"));
    m_scope->setText(2, tr("Arabic"));
    m_scope->setText(archiveChoice, tr("Archive"));
    m_options->translate();
    m_previous->setToolTip(tr("Previous"));
    m_previous->setAccessibleName(tr("Previous"));
    m_next->setToolTip(tr("Next"));
    m_next->setAccessibleName(tr("Next"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all…"));
    m_all->setText(tr("Show all…"));
    m_all->setToolTip(tr("All places in the archive"));
    showCount();
}

void FindBar::open(Purpose purpose, const QString& words)
{
    m_replaceRow->setVisible(purpose == Purpose::Replace);
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::openArchive(const QString& words)
{
    m_scope->choose(archiveChoice);
    open(Purpose::Find, words);
    showArchive();
}

void FindBar::close()
{
    m_finder.stop();
    hide();
    Q_EMIT closed();
}

void FindBar::setReplacing(bool possible)
{
    m_replaceRow->setEnabled(possible);
}

void FindBar::search()
{
    m_finder.setQuery(query(),
                      isArchiveChosen() ? SearchScope::Both : static_cast<SearchScope>(m_scope->chosen()));
}

void FindBar::showCount()
{
    const QLocale locale;
    const int count = m_finder.hitCount();
    if (!m_finder.isActive() || (isArchiveChosen() && count == 0))
        m_count->clear(); // elsewhere there may be many
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else if (m_finder.currentHit() < 0)
        m_count->setText(withHouseDigits(tr("%n found", nullptr, count)));
    else
        m_count->setText(
            tr("%1 of %2").arg(locale.toString(m_finder.currentHit() + 1), locale.toString(count)));
    for (QWidget* button :
         {static_cast<QWidget*>(m_previous), static_cast<QWidget*>(m_next), static_cast<QWidget*>(m_replace)})
        button->setEnabled(count > 0);
    m_all->setVisible(isArchiveChosen());
    placeChoices();
    m_all->setEnabled(m_finder.isActive());
    m_replaceAll->setEnabled(count > 0 || (isArchiveChosen() && m_finder.isActive()));
}

void FindBar::replaceAll()
{
    if (isArchiveChosen())
        Q_EMIT archiveWanted(query(), m_replacement->text());
    else if (m_finder.hitCount() > 0)
        Q_EMIT previewWanted(query(), m_replacement->text());
}

bool FindBar::isArchiveChosen() const
{
    return m_scope->chosen() == archiveChoice;
}

text::SearchQuery FindBar::query() const
{
    return m_options->queryFor(m_words->text());
}

void FindBar::showArchive()
{
    if (!m_words->text().isEmpty())
        Q_EMIT archiveWanted(query(), std::nullopt);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_replacement->hasFocus() && m_replaceRow->isEnabled())
        m_finder.replaceCurrent(m_replacement->text());
    else if (isArchiveChosen() && m_words->hasFocus())
        showArchive();
    else
        m_finder.go(event->modifiers().testFlag(Qt::ShiftModifier) ? TextFinder::Direction::Previous
                                                                   : TextFinder::Direction::Next);
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

void FindBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeChoices();
}

void FindBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
