#include "ui/window/DateField.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/window/EnteredDate.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

DateField::DateField(Holds holds, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_holds(holds)
    , m_line(new QLineEdit(this))
    , m_words(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_line->setObjectName(name);
    // Figures run from left to right in every interface; they stand where the reader begins.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_line->setLayoutDirection(Qt::LeftToRight);
    m_line->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter);
    m_line->setMaxLength(40);
    m_line->setMinimumHeight(m_line->sizeHint().height()); // whatever stands below it
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(makeCalendarButton(name));
    column->addLayout(row);
    m_words->setObjectName(name + u"Words"_s);
    m_words->setFont(uiFont(FontRole::Second));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &DateField::renewWords);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::judge);
    renewWords();
}

QToolButton* DateField::makeCalendarButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name + u"Calendar"_s);
    button->setIcon(icon(IconName::Calendar));
    button->setToolTip(tr("Choose a day"));
    button->setAccessibleName(tr("Choose a day"));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, button] { showCalendar(*button); });
    return button;
}

void DateField::showCalendar(const QWidget& under)
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setObjectName(u"calendar"_s);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDateTime present = m_holds == Holds::Day ? QDateTime(date(), {}) : moment().toLocalTime();
    calendar->setSelectedDate(present.isValid() ? present.date() : QDate::currentDate());
    const auto take = [this, calendar, present](const QDate& day) {
        if (m_holds == Holds::Day)
            show(day);
        else
            show(QDateTime(day, present.isValid() ? present.time() : QTime(9, 0)).toUTC());
        m_line->setModified(true);
        calendar->close();
        m_line->setFocus(Qt::PopupFocusReason);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    const QSize size = calendar->sizeHint();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    calendar->move(under.mapToGlobal(QPoint(isMirrored ? 0 : under.width() - size.width(), under.height())));
    calendar->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::show(const QDate& date)
{
    m_line->setText(withHouseDigits(date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString()));
}

void DateField::show(const QDateTime& moment)
{
    m_line->setText(
        withHouseDigits(moment.isValid() ? moment.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s) : QString()));
}

void DateField::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    renewWords();
}

bool DateField::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

bool DateField::isAcceptable() const
{
    return isEmpty() || (m_holds == Holds::Day ? date().isValid() : moment().isValid());
}

QDate DateField::date() const
{
    return enteredDate(m_line->text()).value_or(QDate());
}

QDateTime DateField::moment() const
{
    const auto moment = enteredMoment(m_line->text());
    return moment.value_or(QDateTime());
}

QString DateField::inWords() const
{
    if (m_holds == Holds::Day)
        return shownDate(date());
    const QDateTime local = moment().toLocalTime();
    return tr("%1 at %2", "a date and a time").arg(shownDate(local.date()), shownTime(local.time()));
}

void DateField::renewWords()
{
    if (isEmpty())
        say(m_emptyWords, QPalette::PlaceholderText);
    else
        say(isAcceptable() ? inWords() : QString(), QPalette::PlaceholderText);
}

void DateField::judge()
{
    if (isAcceptable())
        return;
    const QString sentence = m_holds == Holds::Day
                                 ? tr("This is not read as a date. Write it like %1.")
                                 : tr("This is not read as a date with its time. Write it like %1.");
    const QString example = withHouseDigits(m_holds == Holds::Day ? u"30/06/2024"_s : u"30/06/2024 07:45"_s);
    // Isolated, or a sentence from the right turns the figures around.
    say(sentence.arg(u"\u2066"_s + example + u"\u2069"_s), QPalette::WindowText);
}

void DateField::say(const QString& words, QPalette::ColorRole role)
{
    m_words->setForegroundRole(role);
    m_words->setText(words);
    // A sentence of two lines wants more room than the dialog had for one.
    QWidget* dialog = window();
    if (!dialog->isVisible() || !dialog->layout())
        return;
    layout()->activate();
    dialog->layout()->activate();
    const int needed = dialog->layout()->hasHeightForWidth()
                           ? dialog->layout()->totalHeightForWidth(dialog->width())
                           : dialog->layout()->totalMinimumSize().height();
    if (dialog->height() < needed)
        dialog->resize(dialog->width(), needed);
}

} // namespace tarjuman::ui
