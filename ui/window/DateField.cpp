#include "ui/window/DateField.h"

#include "ui/common/Fonts.h"
#include "ui/common/Interface.h"
#include "ui/window/EnteredDate.h"

#include <QLabel>
#include <QLineEdit>
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
    column->addWidget(m_line);
    m_words->setObjectName(name + u"Words"_s);
    m_words->setFont(uiFont(FontRole::Second));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &DateField::renewWords);
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::judge);
    renewWords();
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
}

} // namespace tarjuman::ui
