#include "ui/window/StatusBar.h"

#include "app/spelling/SpellService.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/Tokens.h"
#include "ui/window/WindowActions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using desk::OpenRelease;
using spelling::SpellService;
using text::Language;

namespace {

QLabel* secondLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(uiFont(FontRole::Second));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusBar::StatusBar(const WindowActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_mark(new QLabel(this))
    , m_state(secondLabel(u"saveState"_s, this))
    , m_counts(secondLabel(u"wordCounts"_s, this))
    , m_findings(new QToolButton(this))
    , m_archive(secondLabel(u"archiveState"_s, this))
    , m_zoom(secondLabel(u"zoomLabel"_s, this))
{
    setObjectName(u"statusBar"_s);
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 1, 8, 0);
    row->setSpacing(6);
    m_state->setMinimumWidth(60); // a long reason is cut, and whole in the tool tip
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    QSizePolicy keptRoom = m_mark->sizePolicy();
    keptRoom.setRetainSizeWhenHidden(true); // what stands behind it doesn't move with each save
    m_mark->setSizePolicy(keptRoom);
    row->addWidget(m_mark);
    row->addWidget(m_state);
    row->addSpacing(18);
    row->addWidget(m_counts);
    row->addSpacing(18);
    addFindings(*row);
    row->addStretch(1);
    row->addWidget(m_archive);
    m_end = new QHBoxLayout;
    m_end->setSpacing(4);
    m_fullScreen = button(actions.named("fullScreen"), IconName::FullScreen);
    m_end->addWidget(m_fullScreen);
    row->addLayout(m_end);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(44);
    m_releaseOnly << m_counts << m_zoom;
    connect(&m_savePause, &SavePause::rested, this, &StatusBar::renewSaveState);
    showRelease(nullptr);
}

void StatusBar::addFindings(QHBoxLayout& row)
{
    m_findings->setObjectName(u"findingsButton"_s);
    m_findings->setIcon(icon(IconName::Warning, IconTone::Amber));
    m_findings->setIconSize(QSize(14, 14));
    m_findings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_findings->setFont(uiFont(FontRole::Second));
    m_findings->setFocusPolicy(Qt::TabFocus);
    m_findings->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_findings->setFixedHeight(26);
    m_findings->setMaximumWidth(420);
    m_findings->hide();
    row.addWidget(m_findings);
}

void StatusBar::setFindingAction(QAction* next)
{
    connect(m_findings, &QToolButton::clicked, next, &QAction::trigger);
}

void StatusBar::showFindings(int count, const QString& sentence)
{
    const QString number = withHouseDigits(tr("%n open point(s)", nullptr, count));
    m_findings->setText(sentence.isEmpty() ? number : sentence);
    m_findings->setToolTip(sentence.isEmpty() ? tr("Go to the next open point") : sentence);
    m_findings->setAccessibleName(sentence.isEmpty() ? number : tr("%1, %2").arg(number, sentence));
    m_findingCount = count;
    m_findings->setVisible(m_release && count > 0);
}

void StatusBar::setViewActions(const ViewActions& actions)
{
    m_end->insertWidget(0, button(actions.swapSides, IconName::Swap));
    m_end->insertWidget(1, button(actions.showInvisibles, IconName::Pilcrow));
    m_end->addWidget(button(actions.zoomOut, IconName::Minus));
    m_end->addWidget(m_zoom);
    m_end->addWidget(button(actions.zoomIn, IconName::Plus));
    showRelease(m_release);
}

QToolButton* StatusBar::button(QAction* action, IconName name)
{
    auto* made = new QToolButton(this);
    made->setObjectName(action->objectName() + u"Button"_s);
    action->setIcon(icon(name));
    made->setDefaultAction(action);
    made->setIconSize(QSize(16, 16));
    made->setFocusPolicy(Qt::TabFocus);
    made->setFixedSize(26, 26);
    made->setAccessibleName(action->text());
    m_releaseOnly << made;
    return made;
}

void StatusBar::showRelease(std::shared_ptr<OpenRelease> release)
{
    if (m_release)
        m_release->disconnect(this);
    m_release = std::move(release);
    for (QWidget* widget : std::as_const(m_releaseOnly))
        widget->setVisible(m_release != nullptr);
    m_archive->setVisible(m_release == nullptr);
    m_findings->setVisible(m_release && m_findingCount > 0);
    m_savePause.watch(m_release);
    if (m_release)
        connect(m_release.get(), &OpenRelease::saveStateChanged, this, &StatusBar::renewSaveState);
    renewSaveState();
}

void StatusBar::showMark(bool isGood)
{
    m_mark->setPixmap(iconPixmap(isGood ? IconName::Check : IconName::Warning,
                                 isGood ? tokens().accent : tokens().amber, 14, devicePixelRatioF()));
}

void StatusBar::renewSaveState()
{
    if (!m_release) {
        m_state->setText(m_dictionaries);
        m_mark->setVisible(!m_dictionaries.isEmpty());
        showMark(m_dictionariesReady);
        return;
    }
    // Between two keys it is saved for a moment; that would only flicker.
    if (m_release->saveState() == OpenRelease::SaveState::Saved && !m_savePause.isResting())
        return;
    m_mark->setVisible(m_release->saveState() == OpenRelease::SaveState::Saved ||
                       m_release->saveState() == OpenRelease::SaveState::Failed);
    showMark(m_release->saveState() != OpenRelease::SaveState::Failed);
    const QString words = saveWords();
    m_state->setText(words);
    m_state->setToolTip(words);
}

QString StatusBar::saveWords() const
{
    const OpenRelease::Whereabouts where = m_release->whereabouts();
    switch (m_release->saveState()) {
    case OpenRelease::SaveState::Saved:
        return m_release->isEditable()
                   ? tr("Saved %1").arg(shownTime(m_release->lastSaved().toLocalTime().time()))
                   : tr("Can be read, not changed");
    case OpenRelease::SaveState::Waiting:
    case OpenRelease::SaveState::Saving:
        return where == OpenRelease::Whereabouts::RecoveryFile
                   ? tr("Saving takes long; kept in a recovery file meanwhile")
                   : tr("Saving…");
    case OpenRelease::SaveState::Failed:
        break;
    }
    const QString& reason = m_release->lastError().message;
    if (where == OpenRelease::Whereabouts::Nowhere)
        return tr("Not saved anywhere: %1").arg(reason);
    return where == OpenRelease::Whereabouts::RecoveryFile
               ? tr("Kept in a recovery file, not yet in the archive: %1").arg(reason)
               : tr("Not saved: %1").arg(reason);
}

void StatusBar::showCounts(const text::PerLanguage<int>& words, const text::PerLanguage<int>& characters)
{
    const QString french = withHouseDigits(tr("%n word(s) in French", nullptr, words.french));
    const QString arabic = withHouseDigits(tr("%n in Arabic", nullptr, words.arabic));
    m_counts->setText(french + u" · "_s + arabic);
    m_counts->setToolTip(tr("%1 characters in French, %2 in Arabic")
                             .arg(shownNumber(characters.french), shownNumber(characters.arabic)));
}

void StatusBar::showZoom(int percent)
{
    m_zoom->setText(shownPercent(percent));
}

void StatusBar::showDictionaries(const SpellService& spelling)
{
    QStringList ready;
    QStringList missing;
    for (const Language language : text::bothLanguages) {
        const QString name = language == Language::French ? tr("French") : tr("Arabic");
        if (spelling.state(language) == SpellService::DictionaryState::Ready)
            ready << name;
        else if (spelling.state(language) == SpellService::DictionaryState::Missing)
            missing << tr("%1 is not spell-checked: %2").arg(name, SpellService::installCommand(language));
    }
    m_dictionariesReady = missing.isEmpty();
    if (!missing.isEmpty())
        m_dictionaries = missing.join(u" · "_s);
    else
        m_dictionaries = ready.isEmpty() ? QString() : tr("Dictionaries ready: %1").arg(ready.join(tr(", ")));
    renewSaveState();
}

void StatusBar::showArchive(int releases)
{
    m_archive->setText(releases == 0 ? tr("The archive is empty")
                                     : withHouseDigits(tr("%n release(s)", nullptr, releases)));
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, tokens().line);
}

} // namespace tarjuman::ui
