#include "app/desk/PastedParts.h"

#include "app/formats/Structure.h"

#include <algorithm>

namespace tarjuman::desk {

using release::Paragraph;
using release::Role;

// Title, dateline and a text: less is a quotation from somewhere.
constexpr qsizetype fewestParagraphs = 3;

QList<Paragraph> withParts(const QList<Paragraph>& pasted)
{
    const bool hasRoles = std::ranges::any_of(pasted, [](const Paragraph& paragraph) {
        return paragraph.role != Role::Body && paragraph.role != Role::ListItem;
    });
    if (hasRoles || pasted.size() < fewestParagraphs)
        return pasted;
    QList<formats::Block> blocks;
    for (const Paragraph& paragraph : pasted) {
        formats::Block block;
        if (paragraph.role == Role::ListItem)
            block.role = paragraph.role;
        block.text = paragraph.text;
        block.spans = paragraph.spans;
        blocks.append(block);
    }
    const formats::Structure structure = formats::structureOf(blocks);
    if (!structure.date.isValid())
        return pasted;
    QList<Paragraph> parts;
    for (const formats::Block& block : structure.blocks)
        parts.append({.role = block.role.value_or(Role::Body), .text = block.text, .spans = block.spans});
    return parts;
}

} // namespace tarjuman::desk
