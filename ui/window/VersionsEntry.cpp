#include "ui/window/VersionsEntry.h"

#include "app/base/WhenDone.h"
#include "app/desk/Desk.h"
#include "app/desk/Versions.h"
#include "ui/editor/PairEditor.h"
#include "ui/editor/TextRestorer.h"
#include "ui/review/VersionsDialog.h"
#include "ui/window/Notice.h"

#include <functional>

namespace tarjuman::ui {

using base::Result;
using release::Release;
using release::Version;

void showVersions(desk::Desk& desk, PairEditor& editor, Notice& notice, QWidget* window)
{
    const auto release = editor.release();
    if (!release)
        return;
    auto* dialog = new VersionsDialog(desk.versions(), release, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Nothing is restored before the present text is safe.
    const auto restore = [&desk, &editor, &notice, release](const std::function<void(TextRestorer&)>& deed) {
        const auto kept = desk.versions().keep(release->release(), release::VersionReason::BeforeRestore);
        base::whenDone(&editor, kept, [&editor, &notice, release, deed](const Result<Version>& version) {
            if (!version) {
                notice.tell(version.error().message, Notice::Kind::Trouble);
                return;
            }
            if (editor.release() != release || !release->isEditable())
                return;
            TextRestorer restorer(editor.area(), release->release());
            deed(restorer);
        });
    };
    QObject::connect(dialog, &VersionsDialog::restoreRequested, &editor, [restore](const Release& version) {
        restore([version](TextRestorer& restorer) { restorer.restoreWhole(version); });
    });
    QObject::connect(dialog, &VersionsDialog::paragraphRequested, &editor,
                     [restore](const Release& version, text::Language language, int place) {
                         restore([version, language, place](TextRestorer& restorer) {
                             restorer.restoreParagraph(version, language, place);
                         });
                     });
    dialog->open();
}

} // namespace tarjuman::ui
