#include "ui/editor/commands/PairCommands.h"

#include "app/release/Agreement.h"
#include "app/release/LinkAlone.h"
#include "app/text/ListMark.h"
#include "ui/editor/column/PairArea.h"
#include "ui/editor/column/PairState.h"

namespace tarjuman::ui {

using release::Pair;
using release::Role;
using text::Language;

// A list draws its own marks.
static QString signLostWith(Role role, const release::Paragraph& paragraph)
{
    return role == Role::ListItem ? paragraph.text.left(text::listSignLength(paragraph.text)) : QString();
}

PairCommands::PairCommands(PairArea& area, QObject* parent)
    : QObject(parent)
    , m_area(area)
{
}

bool PairCommands::canEdit() const
{
    return m_release && m_release->isEditable() && caretRow() >= 0;
}

int PairCommands::caretRow() const
{
    return m_area.currentColumn().caretRow();
}

Place PairCommands::caret() const
{
    return m_area.currentColumn().caret();
}

void PairCommands::give(const std::optional<QList<Pair>>& pairs)
{
    if (!pairs)
        return;
    TextColumn& column = m_area.currentColumn();
    column.text().setPairs(release::withoutDoneGaps(*pairs), caret());
    m_area.updateCurrentRow();
    m_area.gutter().update();
    column.ensureCursorVisible();
}

void PairCommands::link(Language language, int paragraph, int opposite)
{
    if (!m_release || !m_release->isEditable())
        return;
    const auto pairs = release::linkedWith(m_release->release().pairs, language, paragraph, opposite);
    TextColumn& column = m_area.column(language);
    column.setFocus(Qt::MouseFocusReason);
    column.setCaret({paragraph, 0});
    give(pairs);
}

void PairCommands::givePairs(const QList<Pair>& pairs)
{
    if (m_release && m_release->isEditable())
        give(pairs);
}

void PairCommands::toggleDone()
{
    if (!canEdit())
        return;
    const int row = caretRow();
    if (stateOf(m_release->release(), row) == PairState::Done)
        give(release::reopened(m_release->release().pairs, row));
    else
        give(release::agreed(m_release->release(), row));
}

void PairCommands::agreeAgain()
{
    if (canEdit() && stateOf(m_release->release(), caretRow()) == PairState::Stale)
        give(release::agreed(m_release->release(), caretRow()));
}

void PairCommands::moveLink(release::LinkMove move)
{
    TextColumn& column = m_area.currentColumn();
    if (canEdit() && !column.text().paragraphs().isEmpty())
        give(
            release::linkMoved(m_release->release().pairs, column.language(), column.caretParagraph(), move));
}

void PairCommands::moveLinkDown()
{
    TextColumn& column = m_area.currentColumn();
    if (canEdit() && !column.text().paragraphs().isEmpty())
        give(release::movedDownAlone(m_release->release().pairs, column.language(), column.caretParagraph()));
}

void PairCommands::mergeWithNext()
{
    if (canEdit())
        give(release::mergedWithNext(m_release->release().pairs, caretRow()));
}

void PairCommands::split()
{
    TextColumn& column = m_area.currentColumn();
    if (canEdit() && !column.text().paragraphs().isEmpty())
        give(release::splitAt(m_release->release().pairs, column.language(), column.caretParagraph()));
}

void PairCommands::setRole(Role role)
{
    if (!canEdit())
        return;
    const int row = caretRow();
    const PairRows& rows = m_area.page().rows();
    SideText& text = m_area.currentColumn().text();
    const Language other = text::otherLanguage(text.language());
    QList<RoleChange> opposite;
    for (const auto& paragraph :
         m_area.text(other).paragraphs().mid(rows.firstOf(other, row), rows.countOf(other, row))) {
        const QString sign = signLostWith(role, paragraph);
        if (paragraph.role != role || !sign.isEmpty())
            opposite.append({paragraph.id, paragraph.role, role, sign});
    }
    text.setRole(role, rows.firstOf(text.language(), row), rows.countOf(text.language(), row), opposite,
                 caret());
    m_area.gutter().update();
}

void PairCommands::goAcross()
{
    const int row = caretRow();
    if (!m_release || row < 0)
        return;
    const Language other = text::otherLanguage(m_area.currentColumn().language());
    TextColumn& column = m_area.column(other);
    const PairRows& rows = m_area.page().rows();
    if (rows.countOf(other, row) > 0) {
        column.setFocus(Qt::OtherFocusReason);
        column.setCaret({rows.firstOf(other, row), 0});
    } else if (m_release->isEditable()) {
        fillGap(other, row);
    } else {
        column.setFocus(Qt::OtherFocusReason);
    }
}

void PairCommands::goToRow(int row)
{
    const PairRows& rows = m_area.page().rows();
    Language language = m_area.currentColumn().language();
    if (rows.countOf(language, row) == 0)
        language = text::otherLanguage(language);
    TextColumn& column = m_area.column(language);
    column.setFocus(Qt::OtherFocusReason);
    column.setCaret({rows.firstOf(language, row), 0});
}

void PairCommands::fillGap(Language language, int row)
{
    TextColumn& column = m_area.column(language);
    column.setFocus(Qt::OtherFocusReason);
    if (m_release && m_release->isEditable())
        column.setCaret(m_area.text(language).fillGap(row));
}

} // namespace tarjuman::ui
