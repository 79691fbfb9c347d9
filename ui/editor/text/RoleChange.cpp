#include "ui/editor/text/RoleChange.h"

#include "app/text/ListMark.h"
#include "ui/editor/text/ParagraphParts.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Paragraph;
using release::Role;

Paragraph withRoleChange(Paragraph paragraph, const RoleChange& change, StepWay way)
{
    paragraph.role = way == StepWay::Undo ? change.before : change.after;
    if (way == StepWay::Undo)
        replacePart(paragraph, 0, 0, change.sign);
    else if (paragraph.text.startsWith(change.sign))
        replacePart(paragraph, 0, int(change.sign.size()), {});
    return paragraph;
}

QList<Paragraph> withRole(QList<Paragraph> paragraphs, Role role, int first, Place& caret)
{
    for (int number = 0; number < paragraphs.size(); ++number) {
        Paragraph& paragraph = paragraphs[number];
        paragraph.role = role;
        const int sign = role == Role::ListItem ? int(text::listSignLength(paragraph.text)) : 0;
        if (sign == 0)
            continue;
        replacePart(paragraph, 0, sign, {}); // a list draws its own marks
        if (caret.paragraph == first + number)
            caret.offset = std::max(0, caret.offset - sign);
    }
    return paragraphs;
}

} // namespace tarjuman::ui
