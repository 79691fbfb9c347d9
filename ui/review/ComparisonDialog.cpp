#include "ui/review/ComparisonDialog.h"

#include "app/base/WhenDone.h"
#include "app/desk/Versions.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/SegmentControl.h"
#include "ui/review/Comparison.h"
#include "ui/review/VersionWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using base::Result;
using release::Release;
using release::Version;
using text::Language;

ComparisonDialog::ComparisonDialog(desk::Versions& versions, std::shared_ptr<desk::OpenRelease> release,
                                   const Version& then, const std::optional<Version>& later, QWidget* parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_release(std::move(release))
    , m_thenVersion(then)
    , m_laterVersion(later)
{
    setObjectName(u"comparisonDialog"_s);
    setWindowTitle(tr("What changed"));
    resize(960, 640);
    build();
    if (!m_laterVersion)
        connect(m_release.get(), &desk::OpenRelease::changed, this, &ComparisonDialog::showComparison);
    read(m_thenVersion, m_then);
    if (m_laterVersion)
        read(*m_laterVersion, m_later);
}

void ComparisonDialog::build()
{
    m_language = new SegmentControl(this);
    m_language->setObjectName(u"versionLanguage"_s);
    m_language->addChoice(u"Français"_s);
    m_language->addChoice(u"العربية"_s);
    connect(m_language, &SegmentControl::choiceChanged, this, &ComparisonDialog::showComparison);
    m_page = new QTextBrowser(this);
    m_page->setObjectName(u"versionPage"_s);
    m_page->setAccessibleName(tr("The version and the later text"));
    m_page->setOpenLinks(false);
    setManner(m_page, Manner::Field);
    connect(m_page, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        Q_EMIT paragraphRequested(*m_then, static_cast<Language>(m_language->chosen()), link.path().toInt());
    });
    m_words = new QLabel(this);
    m_words->setObjectName(u"versionWords"_s);
    m_words->setWordWrap(true);
    m_restore = new QPushButton(tr("Restore the whole text"), this);
    m_restore->setObjectName(u"restoreVersion"_s);
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(*m_then); });
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"comparisonClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_words, 1);
    foot->addWidget(m_restore);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_language, 0, Qt::AlignLeading);
    column->addWidget(m_page, 1);
    column->addLayout(foot);
}

void ComparisonDialog::read(const Version& version, std::optional<Release>& text)
{
    base::whenDone(this, m_versions.read(version.id), [this, &text](const Result<Release>& read) {
        if (!read) {
            say(read.error().message);
            return;
        }
        text = *read;
        m_restore->setEnabled(m_then && m_release->isEditable());
        showComparison();
    });
}

void ComparisonDialog::showComparison()
{
    if (!m_then || (m_laterVersion && !m_later))
        return;
    const Release& later = m_laterVersion ? *m_later : m_release->release();
    const bool mayRestore = !m_laterVersion && m_release->isEditable();
    const ComparedNames names{nameOf(m_thenVersion),
                              m_laterVersion ? nameOf(*m_laterVersion) : tr("The present text")};
    m_page->setHtml(comparisonPage({*m_then, later, names}, static_cast<Language>(m_language->chosen()),
                                   mayRestore ? RestoreLinks::Offered : RestoreLinks::None));
    const bool isSame = m_then->paragraphs == later.paragraphs;
    say(isSame ? tr("Both texts say the same.") : QString());
}

void ComparisonDialog::say(const QString& sentence)
{
    m_words->setText(sentence);
}

} // namespace tarjuman::ui
