#include "ui/review/VersionsPanel.h"

#include "app/base/WhenDone.h"
#include "app/desk/Versions.h"
#include "ui/common/Fonts.h"
#include "ui/common/HouseStyle.h"
#include "ui/review/VersionDelegate.h"
#include "ui/review/VersionWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using base::Result;
using release::Version;
using release::VersionReason;

VersionsPanel::VersionsPanel(desk::Versions& versions, QWidget* parent)
    : QWidget(parent)
    , m_versions(versions)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_words(new QLabel(this))
    , m_compare(new QPushButton(this))
    , m_restore(new QPushButton(tr("Restore the whole text"), this))
    , m_label(new QLineEdit(this))
    , m_keep(new QPushButton(tr("Keep this version"), this))
{
    setObjectName(u"versionsPanel"_s);
    build();
    connect(&m_versions, &desk::Versions::changed, this, [this](release::ReleaseId id) {
        if (m_release && id == m_release->release().id)
            ask();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VersionsPanel::renewFoot);
    connect(m_list, &QListView::activated, this, &VersionsPanel::compare);
    connect(m_compare, &QPushButton::clicked, this, &VersionsPanel::compare);
    connect(m_restore, &QPushButton::clicked, this, &VersionsPanel::restore);
    connect(m_label, &QLineEdit::returnPressed, this, &VersionsPanel::keep);
    connect(m_keep, &QPushButton::clicked, this, &VersionsPanel::keep);
    setRelease(nullptr);
}

void VersionsPanel::build()
{
    buildList();
    m_words->setObjectName(u"versionsWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(uiFont(FontRole::Second));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setContentsMargins(20, 16, 20, 16);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_compare->setObjectName(u"compareVersions"_s);
    setManner(m_compare, Manner::Tinted);
    m_restore->setObjectName(u"restoreVersion"_s);
    m_restore->setToolTip(tr("The present text is kept among the versions first"));
    m_label->setObjectName(u"versionLabel"_s);
    m_label->setPlaceholderText(tr("A name for the present text"));
    m_label->setAccessibleName(m_label->placeholderText());
    m_keep->setObjectName(u"keepVersion"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_words);
    column->addStretch(0);
    column->addLayout(buildFoot());
}

void VersionsPanel::buildList()
{
    m_list->setObjectName(u"versionList"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
}

QBoxLayout* VersionsPanel::buildFoot()
{
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_compare);
    foot->addWidget(m_restore);
    foot->addSpacing(8);
    foot->addWidget(m_label);
    foot->addWidget(m_keep);
    return foot;
}

void VersionsPanel::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    m_release = std::move(release);
    m_label->clear();
    take(QList<Version>());
    if (!m_release)
        return;
    connect(m_release.get(), &desk::OpenRelease::metadataChanged, this, &VersionsPanel::renewFoot);
    ask();
}

void VersionsPanel::ask()
{
    const auto id = m_release->release().id;
    base::whenDone(this, m_versions.versionsOf(id), [this, id](const Result<QList<Version>>& versions) {
        if (m_release && id == m_release->release().id)
            take(versions);
    });
}

// What was chosen stays chosen.
void VersionsPanel::take(const Result<QList<Version>>& versions)
{
    if (!versions) {
        say(versions.error().message);
        return;
    }
    const QList<Version> before = chosen();
    m_known = *versions;
    m_model->clear();
    for (const Version& version : std::as_const(m_known)) {
        auto* item = new QStandardItem(titleOf(version));
        fill(*item, version);
        m_model->appendRow(item);
        if (before.contains(version))
            m_list->selectionModel()->select(item->index(), QItemSelectionModel::Select);
    }
    if (!m_list->selectionModel()->hasSelection())
        m_list->setCurrentIndex(m_model->index(0, 0));
    say(m_known.isEmpty() ? tr("Each change of status is kept here, and what you keep yourself.")
                          : QString());
    m_list->setVisible(!m_known.isEmpty());
    renewFoot();
}

void VersionsPanel::fill(QStandardItem& item, const Version& version) const
{
    item.setData(static_cast<int>(version.status), VersionDelegate::Status);
    item.setData(dayOf(version), VersionDelegate::Made);
    item.setData(u"%1 · %2"_s.arg(timeOf(version), keptBy(version)), VersionDelegate::Kept);
    item.setData(wordsOf(version), Qt::AccessibleTextRole);
    item.setToolTip(wordsOf(version));
}

void VersionsPanel::keep()
{
    if (!m_release || !m_keep->isEnabled())
        return;
    base::whenDone(this, m_versions.keep(m_release->release(), VersionReason::Requested, m_label->text()),
                   [this](const Result<Version>& version) {
                       if (version)
                           m_label->clear();
                       else
                           say(version.error().message);
                   });
}

void VersionsPanel::compare()
{
    const QList<Version> versions = chosen();
    if (versions.size() == 1)
        Q_EMIT comparisonRequested(versions.first(), std::nullopt);
    else if (versions.size() == 2)
        Q_EMIT comparisonRequested(versions.last(), versions.first());
}

void VersionsPanel::restore()
{
    if (const QList<Version> versions = chosen(); versions.size() == 1)
        Q_EMIT restoreRequested(versions.first());
}

void VersionsPanel::renewFoot()
{
    const qsizetype count = chosen().size();
    m_compare->setText(count == 2 ? tr("Compare the two") : tr("Compare with the present text"));
    m_compare->setToolTip(count == 1 ? tr("Choose a second one with Ctrl to compare the two") : QString());
    m_compare->setEnabled(count == 1 || count == 2);
    m_restore->setEnabled(count == 1 && m_release && m_release->isEditable());
    for (QWidget* widget : {static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_restore)})
        widget->setVisible(!m_known.isEmpty());
    const bool mayKeep = m_release && m_release->takesComments();
    m_label->setEnabled(mayKeep);
    m_keep->setEnabled(mayKeep);
}

void VersionsPanel::say(const QString& sentence)
{
    m_words->setText(sentence);
    m_words->setVisible(!sentence.isEmpty());
}

QList<Version> VersionsPanel::chosen() const
{
    QList<Version> versions;
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        if (m_list->selectionModel()->isSelected(m_model->index(int(i), 0)))
            versions += m_known[i];
    }
    return versions;
}

void VersionsPanel::takeFocus()
{
    if (m_known.isEmpty())
        m_label->setFocus(Qt::ShortcutFocusReason);
    else
        m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace tarjuman::ui
