#include "ui/window/ReleaseDetails.h"

#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"
#include "ui/window/DateField.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using release::Release;
using release::Status;
using text::Language;

namespace {

// The label stands beside the line of the field, not beside the words below it.
void levelWithLine(const QFormLayout& form, DateField& field)
{
    auto* label = qobject_cast<QLabel*>(form.labelForField(&field));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    const int above = field.line()->sizeHint().height() - label->fontMetrics().height();
    label->setContentsMargins(0, above / 2, 0, 0);
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
    addButtons(*column);
    show(m_release->release());
}

void ReleaseDetails::addDate(QFormLayout& form)
{
    m_date = new DateField(DateField::Holds::Day, u"releaseDate"_s, this);
    m_date->setEmptyWords(tr("No date yet"));
    form.addRow(tr("Date"), m_date);
    levelWithLine(form, *m_date);
    m_date->line()->setAccessibleName(tr("Date"));
}

void ReleaseDetails::addPlace(QFormLayout& form, Language language)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(language == Language::French ? u"placeFrench"_s : u"placeArabic"_s);
    field->setLayoutDirection(text::directionOf(language));
    m_place[language] = field;
    form.addRow(language == Language::French ? tr("Place in French") : tr("Place in Arabic"), field);
}

void ReleaseDetails::addEmbargo(QFormLayout& form)
{
    m_embargo = new DateField(DateField::Holds::Moment, u"embargoUntil"_s, this);
    m_embargo->setEmptyWords(tr("No embargo"));
    form.addRow(tr("Embargo until"), m_embargo);
    levelWithLine(form, *m_embargo);
    m_embargo->line()->setAccessibleName(tr("Embargo until"));
    const QString offset =
        QTimeZone::systemTimeZone().displayName(QDateTime::currentDateTime(), QTimeZone::OffsetName);
    // Isolated, or a sentence from the right turns the offset around.
    auto* zone = new QLabel(
        tr("Time of this machine: %1").arg(u"\u2066"_s + withHouseDigits(offset) + u"\u2069"_s), this);
    zone->setFont(uiFont(FontRole::Second));
    zone->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(QString(), zone);
}

void ReleaseDetails::addStatus(QFormLayout& form)
{
    m_status = new QComboBox(this);
    m_status->setObjectName(u"releaseStatus"_s);
    form.addRow(tr("Status"), m_status);
}

void ReleaseDetails::addButtons(QVBoxLayout& column)
{
    auto* buttons = new QDialogButtonBox(this);
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"saveDetails"_s);
    save->setDefault(true);
    setManner(save, Manner::Main);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(u"cancelDetails"_s);
    cancel->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &ReleaseDetails::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    column.addWidget(buttons);
}

void ReleaseDetails::show(const Release& release)
{
    const bool isEditable = m_release->isEditable();
    m_frozen->setVisible(release::isFrozen(release.status));
    m_date->show(release.date);
    m_embargo->show(release.embargoUntil);
    for (QWidget* field : {static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_embargo)})
        field->setEnabled(isEditable);
    for (const Language language : text::bothLanguages) {
        m_place[language]->setEnabled(isEditable);
        m_place[language]->setText(release.place[language]);
    }
    showStatuses(release.status);
    const QDateTime changed = release.changed.toLocalTime();
    m_history->setText(tr("Made on %1, last changed on %2 at %3")
                           .arg(shownDate(release.created.toLocalTime().date()), shownDate(changed.date()),
                                shownTime(changed.time())));
}

void ReleaseDetails::showStatuses(Status present)
{
    auto* rows = qobject_cast<QStandardItemModel*>(m_status->model());
    for (const Status status : release::allStatuses) {
        m_status->addItem(icon(iconOf(status), toneOf(status)), wordOf(status), static_cast<int>(status));
        if (release::mayChange(present, status))
            continue;
        QStandardItem* item = rows->item(m_status->count() - 1);
        item->setEnabled(false);
        item->setText(tr("%1 (%2)", "a status that cannot be taken yet, and why")
                          .arg(wordOf(status), obstacleBetween(present, status)));
    }
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(present)));
}

bool ReleaseDetails::isReadable()
{
    for (DateField* field : {m_date, m_embargo}) {
        if (field->isEnabled() && !field->isAcceptable()) {
            field->judge();
            field->line()->setFocus(Qt::OtherFocusReason);
            field->line()->selectAll();
            return false;
        }
    }
    return true;
}

void ReleaseDetails::store()
{
    if (m_date->line()->isModified())
        m_release->setDate(m_date->date());
    for (const Language language : text::bothLanguages) {
        if (m_place[language]->isModified())
            m_release->setPlace(language, m_place[language]->text().trimmed());
    }
    if (m_embargo->line()->isModified())
        m_release->setEmbargo(m_embargo->moment());
    // Last: publication freezes the rest.
    m_release->setStatus(static_cast<Status>(m_status->currentData().toInt()));
}

void ReleaseDetails::accept()
{
    if (!isReadable())
        return;
    store();
    QDialog::accept();
}

} // namespace tarjuman::ui
