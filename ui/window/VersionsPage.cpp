#include "ui/window/VersionsPage.h"

#include "app/base/WhenDone.h"
#include "app/desk/Desk.h"
#include "app/desk/Versions.h"
#include "ui/editor/commands/TextRestorer.h"
#include "ui/editor/PairEditor.h"
#include "ui/review/ComparisonDialog.h"
#include "ui/review/VersionsPanel.h"
#include "ui/window/Notice.h"

namespace tarjuman::ui {

using base::Result;
using release::Release;
using release::Version;

VersionsPage::VersionsPage(desk::Desk& desk, PairEditor& editor, Notice& notice, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_editor(editor)
    , m_notice(notice)
    , m_panel(new VersionsPanel(desk.versions()))
{
    connect(m_panel, &VersionsPanel::comparisonRequested, this, &VersionsPage::compare);
    connect(m_panel, &VersionsPanel::restoreRequested, this, &VersionsPage::restore);
}

void VersionsPage::compare(const Version& then, const std::optional<Version>& later)
{
    const auto release = m_editor.release();
    if (!release)
        return;
    auto* dialog = new ComparisonDialog(m_desk.versions(), release, then, later, m_editor.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComparisonDialog::restoreRequested, this, [this](const Release& version) {
        restoreBy([version](TextRestorer& restorer) { restorer.restoreWhole(version); });
    });
    connect(dialog, &ComparisonDialog::paragraphRequested, this,
            [this](const Release& version, text::Language language, int place) {
                restoreBy([version, language, place](TextRestorer& restorer) {
                    restorer.restoreParagraph(version, language, place);
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
        restoreBy([version = *text](TextRestorer& restorer) { restorer.restoreWhole(version); });
    });
}

// Nothing is restored before the present text is safe.
void VersionsPage::restoreBy(const std::function<void(TextRestorer&)>& deed)
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
        TextRestorer restorer(m_editor.area(), release->release());
        deed(restorer);
        m_notice.tell(tr("Restored. The text from before is among the versions."));
    });
}

} // namespace tarjuman::ui
