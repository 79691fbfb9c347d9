#include "ui/window/ReleaseDetails.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeZone>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Release;
using release::Status;
using text::Language;

namespace {

QWidget* inRow(QWidget* one, QWidget* other, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(one);
    layout->addWidget(other, 1);
    return row;
}

} // namespace

ReleaseDetails::ReleaseDetails(std::shared_ptr<desk::OpenRelease> release, QWidget* parent)
    : QDialog(parent)
    , m_release(std::move(release))
{
    setObjectName(u"releaseDetails"_s);
    setWindowTitle(tr("About this release"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    m_frozen = new QLabel(tr("This release is published: its texts, date and place no longer change."), this);
    m_frozen->setObjectName(u"frozenWords"_s);
    m_frozen->setWordWrap(true);
    column->addWidget(m_frozen);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addDate(*form);
    addPlace(*form, Language::French);
    addPlace(*form, Language::Arabic);
    addEmbargo(*form);
    addStatus(*form);
    column->addLayout(form);
    m_history = new QLabel(this);
    m_history->setFont(uiFont(FontRole::Second));
    m_history->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_history);
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    close->setObjectName(u"closeDetails"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(buttons);
    renew();
    connect(m_release.get(), &desk::OpenRelease::metadataChanged, this, &ReleaseDetails::renew);
    connect(m_release.get(), &desk::OpenRelease::saveStateChanged, this, &ReleaseDetails::renew);
}

void ReleaseDetails::addDate(QFormLayout& form)
{
    m_hasDate = new QCheckBox(this);
    m_hasDate->setObjectName(u"hasDate"_s);
    m_hasDate->setAccessibleName(tr("The release has a date"));
    m_date = new QDateEdit(this);
    m_date->setObjectName(u"releaseDate"_s);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    form.addRow(tr("Date"), inRow(m_hasDate, m_date, this));
    connect(m_hasDate, &QCheckBox::clicked, this,
            [this](bool on) { m_release->setDate(on ? m_date->date() : QDate()); });
    connect(m_date, &QDateEdit::dateChanged, this, [this](const QDate& date) { m_release->setDate(date); });
}

void ReleaseDetails::addPlace(QFormLayout& form, Language language)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(language == Language::French ? u"placeFrench"_s : u"placeArabic"_s);
    field->setLayoutDirection(text::directionOf(language));
    m_place[language] = field;
    form.addRow(language == Language::French ? tr("Place in French") : tr("Place in Arabic"), field);
    connect(field, &QLineEdit::textEdited, this,
            [this, language](const QString& place) { m_release->setPlace(language, place.trimmed()); });
}

void ReleaseDetails::addEmbargo(QFormLayout& form)
{
    m_hasEmbargo = new QCheckBox(this);
    m_hasEmbargo->setObjectName(u"hasEmbargo"_s);
    m_hasEmbargo->setAccessibleName(tr("The release is under embargo"));
    m_embargo = new QDateTimeEdit(this);
    m_embargo->setObjectName(u"embargoUntil"_s);
    m_embargo->setDisplayFormat(u"dd/MM/yyyy HH:mm"_s);
    form.addRow(tr("Embargo until"), inRow(m_hasEmbargo, m_embargo, this));
    m_embargoZone = new QLabel(tr("Time of this machine: %1")
                                   .arg(QTimeZone::systemTimeZone().displayName(QDateTime::currentDateTime(),
                                                                                QTimeZone::OffsetName)),
                               this);
    m_embargoZone->setFont(uiFont(FontRole::Second));
    m_embargoZone->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(QString(), m_embargoZone);
    connect(m_hasEmbargo, &QCheckBox::clicked, this,
            [this](bool on) { m_release->setEmbargo(on ? m_embargo->dateTime().toUTC() : QDateTime()); });
    connect(m_embargo, &QDateTimeEdit::dateTimeChanged, this,
            [this](const QDateTime& until) { m_release->setEmbargo(until.toUTC()); });
}

void ReleaseDetails::addStatus(QFormLayout& form)
{
    m_status = new QComboBox(this);
    m_status->setObjectName(u"releaseStatus"_s);
    form.addRow(tr("Status"), m_status);
    connect(m_status, &QComboBox::activated, this,
            [this](int row) { m_release->setStatus(static_cast<Status>(m_status->itemData(row).toInt())); });
}

void ReleaseDetails::renew()
{
    const Release& shown = m_release->release();
    const bool isEditable = m_release->isEditable();
    const QSignalBlocker dateBlocker(m_date);
    const QSignalBlocker embargoBlocker(m_embargo);
    m_frozen->setVisible(release::isFrozen(shown.status));
    m_hasDate->setChecked(shown.date.isValid());
    m_hasDate->setEnabled(isEditable);
    m_date->setEnabled(isEditable && shown.date.isValid());
    if (shown.date != m_date->date())
        m_date->setDate(shown.date.isValid() ? shown.date : QDate::currentDate());
    for (const Language language : text::bothLanguages) {
        m_place[language]->setEnabled(isEditable);
        if (m_place[language]->text().trimmed() != shown.place[language])
            m_place[language]->setText(shown.place[language]);
    }
    m_hasEmbargo->setChecked(shown.embargoUntil.isValid());
    m_hasEmbargo->setEnabled(isEditable);
    m_embargo->setEnabled(isEditable && shown.embargoUntil.isValid());
    if (shown.embargoUntil.isValid())
        m_embargo->setDateTime(shown.embargoUntil.toLocalTime());
    else
        m_embargo->setDateTime(QDateTime(QDate::currentDate().addDays(1), QTime(9, 0)));
    m_status->clear();
    for (const Status status : release::allStatuses) {
        if (status == shown.status || release::mayChange(shown.status, status))
            m_status->addItem(icon(iconOf(status), toneOf(status)), wordOf(status), static_cast<int>(status));
    }
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(shown.status)));
    const QDateTime changed = shown.changed.toLocalTime();
    m_history->setText(tr("Made on %1, last changed on %2 at %3")
                           .arg(shownDate(shown.created.toLocalTime().date()), shownDate(changed.date()),
                                shownTime(changed.time())));
}

} // namespace tarjuman::ui
