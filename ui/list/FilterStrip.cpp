#include "ui/list/FilterStrip.h"

#include "app/text/Folding.h"
#include "ui/common/Fonts.h"
#include "ui/common/Interface.h"

#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

QDateEdit* dateField(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* field = new QDateEdit(QDate::currentDate(), parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setDisplayFormat(u"dd/MM/yyyy"_s);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return field;
}

} // namespace

FilterStrip::FilterStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"filterStrip"_s);
    makeFields();
    connect(m_words, &QLineEdit::textChanged, this, &FilterStrip::edited);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        m_ownSpan->setVisible(span() == Span::Own);
        Q_EMIT edited();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &FilterStrip::edited);
    connect(m_until, &QDateEdit::dateChanged, this, &FilterStrip::edited);
}

void FilterStrip::makeFields()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"filterWords"_s);
    m_words->setPlaceholderText(tr("Words of a title or a place"));
    m_words->setClearButtonEnabled(false);
    column->addWidget(m_words);
    m_span = new QComboBox(this);
    m_span->setObjectName(u"filterSpan"_s);
    m_span->setAccessibleName(tr("Dates"));
    m_span->addItems(
        {tr("Any date"), tr("Last seven days"), tr("This month"), tr("This year"), tr("From … to …")});
    column->addWidget(m_span);
    m_ownSpan = new QWidget(this);
    auto* row = new QHBoxLayout(m_ownSpan);
    row->setContentsMargins(0, 0, 0, 0);
    m_from = dateField(u"filterFrom"_s, tr("From"), m_ownSpan);
    m_from->setDate(QDate::currentDate().addMonths(-1));
    m_until = dateField(u"filterUntil"_s, tr("To"), m_ownSpan);
    row->addWidget(m_from, 1);
    row->addWidget(new QLabel(u"–"_s, m_ownSpan));
    row->addWidget(m_until, 1);
    m_ownSpan->hide();
    column->addWidget(m_ownSpan);
    m_count = new QLabel(this);
    m_count->setObjectName(u"filterCount"_s);
    m_count->setFont(uiFont(FontRole::Second));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->hide();
    column->addWidget(m_count);
}

FilterStrip::Span FilterStrip::span() const
{
    return static_cast<Span>(m_span->currentIndex());
}

void FilterStrip::fill(ReleaseFilter& filter) const
{
    filter.key = text::folded(m_words->text(), text::level::search).simplified();
    const QDate today = QDate::currentDate();
    filter.until = QDate();
    switch (span()) {
    case Span::Any:
        filter.from = QDate();
        break;
    case Span::Week:
        filter.from = today.addDays(-6);
        break;
    case Span::Month:
        filter.from = QDate(today.year(), today.month(), 1);
        break;
    case Span::Year:
        filter.from = QDate(today.year(), 1, 1);
        break;
    case Span::Own:
        filter.from = m_from->date();
        filter.until = m_until->date();
        break;
    }
}

void FilterStrip::clear()
{
    m_words->clear();
    m_span->setCurrentIndex(0);
}

void FilterStrip::showCount(int found)
{
    m_count->setVisible(found > 0); // that nothing was found is said in the list's place
    if (found > 0)
        m_count->setText(withHouseDigits(tr("%n found", nullptr, found)));
}

void FilterStrip::takeFocus()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)
        Q_EMIT listRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tarjuman::ui
