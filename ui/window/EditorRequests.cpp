#include "ui/window/EditorRequests.h"

#include "ui/editor/column/PairArea.h"
#include "ui/editor/commands/LineJoining.h"
#include "ui/editor/find/ArchiveFinder.h"
#include "ui/editor/PairEditor.h"
#include "ui/window/Notice.h"
#include "ui/window/ReleaseCommands.h"

#include <utility>

namespace tarjuman::ui {

EditorRequests::EditorRequests(PairEditor& editor, ReleaseCommands& commands, Notice& notice, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
{
    ArchiveFinder& finder = editor.archiveFinder();
    connect(&finder, &ArchiveFinder::placeWanted, this, [this, &commands](const desk::FoundPlace& place) {
        m_wanted = place;
        commands.open(place.release);
    });
    connect(&finder, &ArchiveFinder::replaced, this,
            [&finder, &notice](const QString& sentence, ArchiveFinder::Undo undo) {
                if (undo == ArchiveFinder::Undo::Archive)
                    notice.offer(sentence, tr("Undo"), [&finder] { finder.takeBack(); });
                else
                    notice.tell(sentence);
            });
    connect(&editor.lineJoining(), &LineJoining::brokenLinesPasted, this,
            [this, &notice] { offerJoining(notice); });
    for (text::Language language : text::bothLanguages) {
        connect(&editor.area().column(language), &TextColumn::pasteTold, this,
                [&notice](const QString& sentence) { notice.tell(sentence, Notice::Kind::Trouble); });
    }
}

void EditorRequests::offerJoining(Notice& notice)
{
    notice.offer(tr("The pasted text is cut into lines."), tr("Join broken lines"),
                 [this] { m_editor.lineJoining().joinPasted(); });
}

void EditorRequests::showIn(release::ReleaseId id)
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && wanted->release == id)
        m_editor.showPlace(*wanted);
}

} // namespace tarjuman::ui
