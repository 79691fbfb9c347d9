#include "ui/window/VersionsPage.h"

#include "app/base/WhenDone.h"
#include "app/desk/Desk.h"
#include "app/desk/Versions.h"
#include "ui/editor/PairEditor.h"
#include "ui/review/ComparisonDialog.h"
#include "ui/review/VersionsPanel.h"
#include "ui/window/Notice.h"
#include "ui/window/SidePanelPages.h"
#include "ui/window/TextsPage.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using base::Result;
using release::Release;
using release::Version;

void VersionsPage::addActions(WindowActions& actions)
{
    actions.add({.name = "releaseVersions",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Versions"),
                 .group = MenuGroup::Release,
                 .after = "releaseDetails",
                 .key = QKeySequence(u"Ctrl+Alt+V"_s),
                 .icon = IconName::Clock,
                 .needs = ActionEntry::Needs::Release});
}

VersionsPage::VersionsPage(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_desk(parts.desk)
    , m_editor(parts.texts.editor())
    , m_notice(parts.notice)
{
    SidePanelPages& side = parts.side;
    side.addPage(tr("Versions"), [this] { return makePanel(); });
    connect(parts.actions.named("releaseVersions"), &QAction::triggered, this, [this, &side] {
        side.showPage(u"versionsPanel"_s);
        m_panel->takeFocus();
    });
}

QWidget* VersionsPage::makePanel()
{
    m_panel = new VersionsPanel(m_desk.versions());
    connect(m_panel, &VersionsPanel::comparisonRequested, this, &VersionsPage::compare);
    connect(m_panel, &VersionsPanel::restoreRequested, this, &VersionsPage::restore);
    m_panel->setRelease(m_release);
    return m_panel;
}

void VersionsPage::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    m_release = release;
    if (m_panel)
        m_panel->setRelease(m_release);
}

void VersionsPage::compare(const Version& then, const std::optional<Version>& later)
{
    const auto release = m_editor.release();
    if (!release)
        return;
    auto* dialog = new ComparisonDialog(m_desk.versions(), release, then, later, m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComparisonDialog::restoreRequested, this, [this](const Release& version) {
        restoreBy([version](PairEditor& editor) { editor.restoreWhole(version); });
    });
    connect(dialog, &ComparisonDialog::paragraphRequested, this,
            [this](const Release& version, text::Language language, int place) {
                restoreBy([version, language, place](PairEditor& editor) {
                    editor.restoreParagraph(version, language, place);
                });
            });
    dialog->open();
}

void VersionsPage::restore(const Version& version)
{
    base::whenDone(this, m_desk.versions().read(version.id), [this](const Result<Release>& text) {
        if (!text) {
            m_notice.tell(text.error().message, Notice::Kind::Trouble);
            return;
        }
        restoreBy([version = *text](PairEditor& editor) { editor.restoreWhole(version); });
    });
}

// Nothing is restored before the present text is safe.
void VersionsPage::restoreBy(const std::function<void(PairEditor&)>& deed)
{
    const auto release = m_editor.release();
    if (!release || !release->isEditable())
        return;
    const auto kept = m_desk.versions().keep(release->release(), release::VersionReason::BeforeRestore);
    base::whenDone(this, kept, [this, release, deed](const Result<Version>& version) {
        if (!version) {
            m_notice.tell(version.error().message, Notice::Kind::Trouble);
            return;
        }
        if (m_editor.release() != release || !release->isEditable())
            return;
        deed(m_editor);
        m_notice.tell(tr("Restored. The text from before is among the versions."));
    });
}

} // namespace tarjuman::ui
