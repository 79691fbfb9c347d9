#include "app/formats/Structure.h"

#include "app/formats/Dateline.h"
#include "app/formats/Markers.h"
#include "app/text/ListMark.h"

#include <algorithm>
#include <optional>

namespace tarjuman::formats {

using release::Role;
using text::Language;

namespace {

// The head ends where the dateline stands, and a dateline stands near the top.
constexpr qsizetype longestHead = 10;

// A paragraph while its role is looked for.
struct Part {
    Role role = Role::Body;
    QString text = {};
    qsizetype signLength = 0; // of an item's sign, which the page draws by itself
};

struct FoundDateline {
    qsizetype index = 0;
    Dateline dateline;
};

std::optional<FoundDateline> findDateline(const QList<Part>& parts)
{
    for (qsizetype i = 0; i < std::min(longestHead, parts.size()); ++i) {
        if (const auto dateline = datelineOf(parts[i].text))
            return FoundDateline{i, *dateline};
    }
    return std::nullopt;
}

// Mention, embargo, kind, reference; the first other paragraph is the title, the next ones, up to `end`,
// subtitles.
void readHead(QList<Part>& parts, qsizetype end)
{
    bool hasTitle = false;
    for (qsizetype i = 0; i < end; ++i) {
        if (const auto marked = headMarker(parts[i].text)) {
            parts[i].role = *marked;
            continue;
        }
        parts[i].role = hasTitle ? Role::Subtitle : Role::Title;
        hasTitle = true;
    }
}

// Without a dateline the head is what is marked, and one title.
qsizetype headWithoutDateline(const QList<Part>& parts)
{
    qsizetype end = 0;
    while (end < parts.size() && headMarker(parts[end].text))
        ++end;
    // A text of a single paragraph, or one that begins with a long one, has no title.
    const bool titled = end + 1 < parts.size() && parts[end].text.size() <= longestTitle;
    return titled ? end + 1 : end;
}

// From the end mark on: contact, or what the house says of itself.
qsizetype readFoot(QList<Part>& parts, qsizetype first)
{
    const auto begin = parts.begin() + first;
    const auto endMark =
        std::find_if(begin, parts.end(), [](const Part& part) { return isEndMark(part.text); });
    qsizetype end = endMark - parts.begin();
    if (endMark != parts.end()) {
        endMark->role = Role::EndMark;
        Role role = Role::Contact;
        for (auto part = endMark + 1; part != parts.end(); ++part) {
            role = isBoilerplate(part->text) ? Role::Boilerplate
                   : isContact(part->text)   ? Role::Contact
                                             : role;
            part->role = role;
        }
        return end;
    }
    // No end mark: the contact is the last thing, from the line that announces it.
    const qsizetype earliest = std::max(first, parts.size() - 8);
    for (qsizetype i = earliest; i < parts.size(); ++i) {
        if (isContact(parts[i].text)) {
            std::for_each(parts.begin() + i, parts.end(), [](Part& part) { part.role = Role::Contact; });
            return i;
        }
    }
    return end;
}

// The closing paragraphs, from the one that opens as such.
void readBoilerplate(QList<Part>& parts, qsizetype first, qsizetype end)
{
    const qsizetype earliest = std::max(first + 1, end - 3);
    for (qsizetype i = earliest; i < end; ++i) {
        if (isBoilerplate(parts[i].text)) {
            std::for_each(parts.begin() + i, parts.begin() + end,
                          [](Part& part) { part.role = Role::Boilerplate; });
            return;
        }
    }
}

// A number alone before its text; several that follow each other are the items of a list.
bool isNumberedHeading(const QList<Part>& parts, qsizetype first, qsizetype at, qsizetype end)
{
    const auto number = headingNumber(parts[at].text);
    if (!number || at + 1 >= end)
        return false;
    const auto counts = [&](qsizetype other) { return headingNumber(parts[other].text) == number; };
    return !counts(at + 1) && (at == first || !counts(at - 1));
}

void readBody(QList<Part>& parts, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        if (isNumberedHeading(parts, first, i, end)) {
            parts[i].role = Role::Subtitle;
        } else if (isListItem(parts[i].text)) {
            parts[i].role = Role::ListItem;
            parts[i].signLength = text::listSignLength(parts[i].text);
        } else if (isQuotation(parts[i].text))
            parts[i].role = Role::Quotation;
        else
            parts[i].role = i == first ? Role::Lead : Role::Body;
    }
}

QList<Part> partsOf(const QList<Block>& blocks)
{
    QList<Part> parts;
    for (const Block& block : blocks)
        parts.append({Role::Body, block.text});
    return parts;
}

bool isHeading(Role role)
{
    return role == Role::Title || role == Role::Subtitle;
}

// What the file says goes before what was guessed.
Role agreed(Role guessed, std::optional<Role> given)
{
    if (!given)
        return guessed;
    const bool isKnownByItsWords = guessed == Role::Mention || guessed == Role::Embargo ||
                                   guessed == Role::Kind || guessed == Role::Reference ||
                                   guessed == Role::Dateline || guessed == Role::Boilerplate ||
                                   guessed == Role::EndMark || guessed == Role::Contact;
    return isHeading(*given) && isKnownByItsWords ? guessed : *given;
}

void dress(Block& block, const Part& part)
{
    block.role = agreed(part.role, block.role);
    if (block.role != Role::ListItem || part.signLength == 0)
        return;
    const auto length = int(block.text.size() - part.signLength);
    block.text.remove(0, part.signLength);
    block.spans = release::spansWithin(block.spans, int(part.signLength), length);
}

// One title: the first that the file calls so. Without one, the guess holds.
void settleTitles(QList<Block>& blocks, const QList<Block>& given)
{
    const auto isTitled = [](const Block& block) { return block.role == Role::Title; };
    bool isGiven = false;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        isGiven = isGiven || (isTitled(blocks[i]) && isTitled(given[i]));
    bool hasTitle = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!isTitled(blocks[i]))
            continue;
        if (hasTitle || (isGiven && !isTitled(given[i])))
            blocks[i].role = Role::Subtitle;
        else
            hasTitle = true;
    }
}

// Where the file calls the first paragraph of the body something else, the next one leads.
void settleLead(QList<Block>& blocks, qsizetype first, qsizetype end)
{
    const auto begin = blocks.begin() + first;
    const auto to = blocks.begin() + end;
    const auto leads = [](const Block& block) { return block.role == Role::Lead; };
    if (first >= end || std::any_of(begin, to, leads) || !isHeading(*begin->role))
        return;
    const auto lead = std::find_if(begin, to, [](const Block& block) { return block.role == Role::Body; });
    if (lead != to)
        lead->role = Role::Lead;
}

} // namespace

Structure structureOf(const QList<Block>& blocks)
{
    Structure structure;
    QList<Part> parts = partsOf(blocks);

    qsizetype bodyBegins = 0;
    if (const auto found = findDateline(parts)) {
        structure.date = found->dateline.date;
        structure.place = found->dateline.place;
        readHead(parts, found->index);
        bodyBegins = found->index;
        if (found->dateline.isAlone)
            parts[bodyBegins++].role = Role::Dateline;
    } else {
        bodyBegins = headWithoutDateline(parts);
        readHead(parts, bodyBegins);
    }
    const qsizetype bodyEnds = readFoot(parts, bodyBegins);
    readBody(parts, bodyBegins, bodyEnds);
    readBoilerplate(parts, bodyBegins, bodyEnds);
    structure.blocks = blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        dress(structure.blocks[i], parts[i]);
    settleTitles(structure.blocks, blocks);
    settleLead(structure.blocks, bodyBegins, bodyEnds);
    return structure;
}

Language languageOf(const QString& text)
{
    qsizetype arabic = 0;
    qsizetype latin = 0;
    for (const QChar letter : text) {
        arabic += letter.script() == QChar::Script_Arabic && letter.isLetter();
        latin += letter.script() == QChar::Script_Latin;
    }
    return arabic > latin ? Language::Arabic : Language::French;
}

} // namespace tarjuman::formats
