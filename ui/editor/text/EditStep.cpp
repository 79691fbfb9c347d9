#include "ui/editor/text/EditStep.h"

#include "ui/editor/text/TextShift.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Paragraph;

// What kind of edit it was, and where the caret stood and stands.
static void describeByTexts(EditStep& step)
{
    step.caretBefore = step.caretAfter = {step.first, 0};
    if (step.before.isEmpty() || step.after.isEmpty())
        return;
    const QString& before = step.before.first().text;
    const QString& after = step.after.first().text;
    if (step.before.size() > 1 || step.after.size() > 1) {
        const QString& lastBefore = step.before.last().text;
        const QString& lastAfter = step.after.last().text;
        const qsizetype tail = shiftBetween(lastBefore, lastAfter).end;
        step.caretBefore = {step.first + int(step.before.size()) - 1, int(lastBefore.size() - tail)};
        step.caretAfter = {step.first + int(step.after.size()) - 1, int(lastAfter.size() - tail)};
        return;
    }
    const auto [start, end] = shiftBetween(before, after);
    step.caretBefore.offset = int(before.size() - end);
    step.caretAfter.offset = int(after.size() - end);
    if (before.size() < after.size() && start + end == before.size())
        step.kind = EditStep::Kind::Typing;
    else if (after.size() < before.size() && start + end == after.size())
        step.kind = EditStep::Kind::Deleting;
}

void describe(EditStep& step, EditStep::Kind kind, std::optional<Place> caret)
{
    describeByTexts(step);
    if (kind != EditStep::Kind::Other)
        step.kind = kind;
    if (caret)
        step.caretBefore = step.caretAfter = *caret;
    if (step.kind == EditStep::Kind::Correction) // behind the same letters
        step.caretAfter.offset += int(step.after.first().text.size() - step.before.first().text.size());
}

QList<Paragraph> broughtBack(const EditStep& step, StepWay way, const QList<Paragraph>& present)
{
    const QList<Paragraph>& gone = way == StepWay::Undo ? step.after : step.before;
    QList<Paragraph> back = way == StepWay::Undo ? step.before : step.after;
    for (Paragraph& paragraph : back) {
        const auto left = std::ranges::find(gone, paragraph.id, &Paragraph::id);
        const auto now = std::ranges::find(present, paragraph.id, &Paragraph::id);
        if (left != gone.end() && now != present.end() && left->role == paragraph.role)
            paragraph.role = now->role;
    }
    return back;
}

} // namespace tarjuman::ui
