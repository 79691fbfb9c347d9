#include "ui/window/EditorRequests.h"

#include "app/text/Typography.h"
#include "ui/editor/PairEditor.h"
#include "ui/settings/Settings.h"
#include "ui/window/Notice.h"
#include "ui/window/ReleaseCommands.h"
#include "ui/window/TextsPage.h"
#include "ui/window/WindowMenu.h"

#include <QAction>

#include <utility>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

EditorRequests::EditorRequests(const EditorParts& parts, QObject* parent)
    : Feature(parent)
    , m_editor(parts.texts.editor())
    , m_notice(parts.notice)
    , m_commands(parts.commands)
    , m_settings(parts.settings)
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
    connect(&editor, &PairEditor::typographyOffered, this, [this](text::Language language, int changes) {
        const bool french = language == text::Language::French;
        offerTypography(french ? u"typographyFrench"_s : u"typographyArabic"_s, changes);
    });
    for (const auto trouble : {&PairEditor::pasteTold, &PairEditor::wordNotKept}) {
        connect(&editor, trouble, this,
                [&notice](const QString& sentence) { notice.tell(sentence, Notice::Kind::Trouble); });
    }
}

// Broken lines are joined first: the typography can be set whenever one likes.
void EditorRequests::offerTypography(const QString& name, int changes)
{
    if (m_notice.isVisible() && m_notice.sentence() == tr("The pasted text is cut into lines."))
        return;
    QAction* action = actionNamed(m_editor.editorActions(), name);
    m_notice.offer(tr("%n place(s) are not in the typography of the house.", nullptr, changes),
                   tr("Set the typography…"), [action] { action->trigger(); });
}

// What was imported stands as its files had it.
void EditorRequests::offerForImported(const release::Release& release)
{
    const text::FrenchProfile profile = m_settings.values().writing.profile;
    int changes = 0;
    for (const text::Language language : text::bothLanguages) {
        for (const release::Paragraph& paragraph : release.paragraphs[language])
            changes += int(text::typography(paragraph.text, language, profile).size());
    }
    if (changes > 0)
        offerTypography(u"typographyBoth"_s, changes);
}

void EditorRequests::setRelease(const std::shared_ptr<desk::OpenRelease>& release)
{
    if (!release)
        return;
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted && wanted->release == release->release().id)
        m_editor.showPlace(*wanted);
    if (m_commands.takeImported(release->release().id) && release->isEditable())
        offerForImported(release->release());
}

} // namespace tarjuman::ui
