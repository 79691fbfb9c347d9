#include "ui/window/EditorRequests.h"

#include "ui/editor/PairEditor.h"
#include "ui/window/Notice.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/TextsPage.h"

#include <utility>

namespace tarjuman::ui {

EditorRequests::EditorRequests(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_editor(parts.texts.editor())
{
    Notice& notice = parts.notice;
    PairEditor& editor = m_editor;
    connect(&editor, &PairEditor::placeWanted, this,
            [this, &commands = parts.commands](const desk::FoundPlace& place) {
                m_wanted = place;
                commands.open(place.release);
            });
    connect(&editor, &PairEditor::replacedInArchive, this, [&editor, &notice](const QString& sentence) {
        notice.offer(sentence, tr("Undo"), [&editor] { editor.takeBackReplacement(); });
    });
    connect(&editor, &PairEditor::replacedHere, this,
            [&notice](const QString& sentence) { notice.tell(sentence); });
    connect(&editor, &PairEditor::brokenLinesPasted, this, [&editor, &notice] {
        notice.offer(tr("The pasted text is cut into lines."), tr("Join broken lines"),
                     [&editor] { editor.joinPastedLines(); });
    });
    for (const auto trouble : {&PairEditor::pasteTold, &PairEditor::wordNotKept}) {
        connect(&editor, trouble, this,
                [&notice](const QString& sentence) { notice.tell(sentence, Notice::Kind::Trouble); });
    }
}

void EditorRequests::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    if (!release)
        return;
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && wanted->release == release->release().id)
        m_editor.showPlace(*wanted);
}

} // namespace tarjuman::ui
