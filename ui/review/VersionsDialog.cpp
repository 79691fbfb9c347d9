#include "ui/review/VersionsDialog.h"

#include "app/base/WhenDone.h"
#include "app/desk/Versions.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/Interface.h"
#include "ui/common/SegmentControl.h"
#include "ui/common/StatusWords.h"
#include "ui/review/Comparison.h"
#include "ui/review/VersionWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using base::Result;
using release::Release;
using release::Version;
using release::VersionReason;
using text::Language;

VersionsDialog::VersionsDialog(desk::Versions& versions, std::shared_ptr<desk::OpenRelease> release,
                               QWidget* parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_release(std::move(release))
{
    setObjectName(u"versionsDialog"_s);
    setWindowTitle(tr("Versions"));
    resize(1080, 640);
    build();
    connect(&m_versions, &desk::Versions::changed, this, [this](release::ReleaseId id) {
        if (id == m_release->release().id)
            askVersions();
    });
    connect(m_release.get(), &desk::OpenRelease::changed, this, [this] {
        if (isComparedWithPresent())
            showComparison();
    });
    askVersions();
}

void VersionsDialog::build()
{
    auto* column = new QVBoxLayout(this);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(16);
    panes->addWidget(buildList());
    panes->addWidget(buildPage(), 1);
    column->addLayout(panes, 1);
    auto* foot = new QHBoxLayout;
    m_words = new QLabel(this);
    m_words->setObjectName(u"versionWords"_s);
    m_words->setWordWrap(true);
    m_restore = new QPushButton(tr("Restore the whole text"), this);
    m_restore->setObjectName(u"restoreVersion"_s);
    m_restore->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_then); });
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(m_words, 1);
    foot->addWidget(m_restore);
    foot->addWidget(close);
    column->addLayout(foot);
}

QWidget* VersionsDialog::buildList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(312);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"versionList"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setWordWrap(true);
    m_list->setIconSize({16, 16});
    setManner(m_list, Manner::Field);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::readChosen);
    m_label = new QLineEdit(side);
    m_label->setObjectName(u"versionLabel"_s);
    m_label->setPlaceholderText(tr("A name for the present text"));
    m_label->setAccessibleName(m_label->placeholderText());
    connect(m_label, &QLineEdit::returnPressed, this, &VersionsDialog::keepVersion);
    m_keep = new QPushButton(tr("Keep this version"), side);
    m_keep->setObjectName(u"keepVersion"_s);
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, &VersionsDialog::keepVersion);
    column->addWidget(m_list, 1);
    column->addWidget(m_label);
    column->addWidget(m_keep);
    return side;
}

QWidget* VersionsDialog::buildPage()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_language = new SegmentControl(side);
    m_language->setObjectName(u"versionLanguage"_s);
    m_language->addChoice(u"Français"_s);
    m_language->addChoice(u"العربية"_s);
    connect(m_language, &SegmentControl::choiceChanged, this, &VersionsDialog::showComparison);
    auto* words = new QLabel(tr("Beside"), side);
    m_beside = new QComboBox(side);
    m_beside->setObjectName(u"versionBeside"_s);
    m_beside->setMinimumWidth(280); // a name and a date
    words->setBuddy(m_beside);
    connect(m_beside, &QComboBox::activated, this, &VersionsDialog::readOther);
    head->addWidget(m_language);
    head->addStretch(1);
    head->addWidget(words);
    head->addWidget(m_beside);
    m_page = new QTextBrowser(side);
    m_page->setObjectName(u"versionPage"_s);
    m_page->setAccessibleName(tr("The version and the later text"));
    m_page->setOpenLinks(false);
    setManner(m_page, Manner::Field);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        Q_EMIT paragraphRequested(m_then, static_cast<Language>(m_language->chosen()), link.path().toInt());
    });
    column->addLayout(head);
    column->addWidget(m_page, 1);
    return side;
}

void VersionsDialog::askVersions()
{
    base::whenDone(this, m_versions.versionsOf(m_release->release().id),
                   [this](const Result<QList<Version>>& versions) { takeVersions(versions); });
}

void VersionsDialog::takeVersions(const Result<QList<Version>>& versions)
{
    if (!versions) {
        say(versions.error().message);
        return;
    }
    const auto chosen = m_known.value(m_list->currentRow()).id;
    m_known = *versions;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_beside->clear();
    m_beside->addItem(tr("The present text"));
    int row = 0;
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        const Version& version = m_known[i];
        m_list->addItem(
            new QListWidgetItem(icon(iconOf(version.status), toneOf(version.status)), wordsOf(version)));
        m_beside->addItem(nameOf(version));
        if (version.id == chosen)
            row = int(i);
    }
    say(m_known.isEmpty() ? tr("Each change of status is kept here, and what you keep yourself.")
                          : QString());
    m_list->setCurrentRow(m_known.isEmpty() ? -1 : row);
    readChosen();
}

void VersionsDialog::keepVersion()
{
    base::whenDone(this, m_versions.keep(m_release->release(), VersionReason::Requested, m_label->text()),
                   [this](const Result<Version>& version) {
                       if (version)
                           m_label->clear();
                       else
                           say(version.error().message);
                   });
}

void VersionsDialog::readChosen()
{
    m_hasThen = false;
    m_restore->setEnabled(false);
    const Version version = m_known.value(m_list->currentRow());
    if (version.id == release::VersionId::None) {
        m_page->clear();
        return;
    }
    base::whenDone(this, m_versions.read(version.id), [this, version](const Result<Release>& then) {
        if (version.id != m_known.value(m_list->currentRow()).id)
            return; // another was chosen meanwhile
        if (!then) {
            say(then.error().message);
            return;
        }
        m_then = *then;
        m_hasThen = true;
        m_restore->setEnabled(m_release->isEditable());
        showComparison();
    });
}

void VersionsDialog::readOther(int choice)
{
    if (choice <= 0) {
        showComparison();
        return;
    }
    base::whenDone(this, m_versions.read(m_known.value(choice - 1).id), [this](const Result<Release>& other) {
        if (other) {
            m_other = *other;
            showComparison();
        } else {
            say(other.error().message);
        }
    });
}

bool VersionsDialog::isComparedWithPresent() const
{
    return m_beside->currentIndex() <= 0;
}

const Release& VersionsDialog::later() const
{
    return isComparedWithPresent() ? m_release->release() : m_other;
}

void VersionsDialog::showComparison()
{
    if (!m_hasThen)
        return;
    const bool mayRestore = isComparedWithPresent() && m_release->isEditable();
    m_page->setHtml(comparisonPage(m_then, later(), static_cast<Language>(m_language->chosen()),
                                   mayRestore ? RestoreLinks::Offered : RestoreLinks::None));
    const bool isSame = m_then.paragraphs == later().paragraphs;
    say(isSame ? tr("Both texts say the same.") : QString());
}

void VersionsDialog::say(const QString& sentence)
{
    m_words->setText(sentence);
}

} // namespace tarjuman::ui
