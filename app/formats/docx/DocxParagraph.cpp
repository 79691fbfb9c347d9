#include "app/formats/docx/DocxParagraph.h"

#include "app/formats/Limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

namespace {

// Before the words, everything else with them.
void prepend(Block& block, const QString& label)
{
    block.text.prepend(label);
    for (release::Span& span : block.spans)
        span.start += int(label.size());
    for (Remark& remark : block.comments)
        remark.start += int(label.size());
}

// Word notes a language at every change of the keyboard. Foreign words are only those among words in one of
// ours.
void settleLanguage(Block& block)
{
    const auto isForeign = [](const release::Span& span) {
        return span.kind == release::Span::Kind::Foreign;
    };
    if (block.language.isEmpty() || std::ranges::any_of(block.spans, [&](const release::Span& span) {
            return isForeign(span) && span.length == block.text.size();
        }))
        block.spans.removeIf(isForeign);
}

} // namespace

void DocxParagraph::endLine(bool isHeading)
{
    if (isHeading)
        m_blocks.append(u" "_s, {.keepsSpaces = true});
    else
        m_blocks.endBlock();
}

void DocxParagraph::beginRemark(const QString& id)
{
    if (m_stretches.size() < limits::mostRemarks)
        m_stretches.append({.id = id, .begin = here()});
}

void DocxParagraph::endRemark(const QString& id)
{
    for (Stretch& stretch : m_stretches) {
        if (stretch.id == id && !stretch.end)
            stretch.end = here();
    }
}

void DocxParagraph::attach(const QString& id, const Remark& remark)
{
    const auto known = std::ranges::find(m_stretches, id, &Stretch::id);
    if (known != m_stretches.end())
        known->remark = remark;
    else if (m_stretches.size() < limits::mostRemarks)
        m_stretches.append({.id = id, .begin = here(), .end = here(), .remark = remark});
}

void DocxParagraph::place(const Stretch& stretch, QList<Block>& blocks) const
{
    if (!stretch.remark || blocks.isEmpty())
        return;
    Block& block = blocks[std::min(stretch.begin.block, blocks.size() - 1)];
    const bool endsThere = stretch.end && stretch.end->block == stretch.begin.block;
    const qsizetype end = endsThere ? std::min(stretch.end->offset, block.text.size()) : block.text.size();
    Remark remark = *stretch.remark;
    remark.start = int(std::min(stretch.begin.offset, end));
    remark.length = int(end) - remark.start;
    block.comments.append(remark);
}

Document DocxParagraph::take(std::optional<release::Role> role, const QString& label)
{
    Document document = m_blocks.take();
    for (const Stretch& stretch : std::as_const(m_stretches))
        place(stretch, document.blocks);
    for (Block& block : document.blocks) {
        block.role = role;
        settleLanguage(block);
    }
    if (!document.blocks.isEmpty() && !label.isEmpty())
        prepend(document.blocks.first(), label + u' ');
    return document;
}

} // namespace tarjuman::formats
