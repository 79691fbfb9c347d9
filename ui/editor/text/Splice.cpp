#include "ui/editor/text/Splice.h"

#include "app/release/Pairing.h"

namespace tarjuman::ui {

using release::Pair;
using release::Paragraph;
using release::Role;
using text::Language;

std::optional<NewTexts> withoutTheSame(const QList<Paragraph>& before, NewTexts texts)
{
    auto& [first, count, now] = texts;
    if (before.isEmpty() && now.size() == 1 && now.first().isEmpty())
        return {}; // the block that a document cannot be without
    while (count > 0 && !now.isEmpty() && before[first].text == now.first()) {
        now.removeFirst();
        ++first;
        --count;
    }
    while (count > 0 && !now.isEmpty() && before[first + count - 1].text == now.last()) {
        now.removeLast();
        --count;
    }
    if (count == 0 && now.isEmpty())
        return {};
    return texts;
}

// What a new paragraph is behind one of this role.
static Role roleAfter(Role role)
{
    switch (role) {
    case Role::Quotation:
    case Role::ListItem:
    case Role::Boilerplate:
    case Role::Contact:
        return role;
    default:
        return Role::Body;
    }
}

static QList<Pair> pairsAfter(const NewTexts& texts, const SpliceSite& site)
{
    const QList<Pair>& pairs = site.release.pairs;
    const int inserted = int(texts.texts.size());
    if (!site.release.paragraphs[site.language].isEmpty())
        return release::spliced(pairs, site.language, texts.first, texts.count, inserted);
    const auto filled = release::withGapFilled(pairs, site.language, site.waitingRow);
    return release::spliced(filled, site.language, 0, 1, inserted);
}

// A new paragraph is what stands opposite, or goes on with what stands before it.
static Role roleOfNew(int number, const QList<Pair>& pairs, const SpliceSite& site, Role before)
{
    const Language other = text::otherLanguage(site.language);
    const int row = release::pairOf(pairs, site.language, number);
    if (pairs[row].count[other] == 0)
        return roleAfter(before);
    return site.release.paragraphs[other][release::firstParagraph(pairs, other, row)].role;
}

Splice spliceOf(const NewTexts& texts, const SpliceSite& site)
{
    const QList<Paragraph>& paragraphs = site.release.paragraphs[site.language];
    Splice splice{texts.first, texts.count, {}, pairsAfter(texts, site)};
    Role before = texts.first > 0 ? paragraphs[texts.first - 1].role : Role::Body;
    for (int i = 0; i < texts.texts.size(); ++i) {
        Paragraph paragraph;
        if (i < texts.count) {
            paragraph = paragraphs[texts.first + i];
        } else {
            paragraph.id = site.newId();
            paragraph.role = roleOfNew(texts.first + i, splice.pairs, site, before);
        }
        paragraph.text = texts.texts[i];
        paragraph.spans = {};
        before = paragraph.role;
        splice.by.append(paragraph);
    }
    return splice;
}

Splice spliceBack(const EditStep& step, StepWay way, const release::Release& present, Language language)
{
    const bool undoing = way == StepWay::Undo;
    const int gone = int((undoing ? step.after : step.before).size());
    Splice splice{step.first, gone, broughtBack(step, way, present.paragraphs[language]),
                  undoing ? step.pairsBefore : step.pairsAfter};
    // The other side changed the pairs since.
    if (present.pairs != (undoing ? step.pairsAfter : step.pairsBefore))
        splice.pairs = release::spliced(present.pairs, language, step.first, gone, int(splice.by.size()));
    return splice;
}

} // namespace tarjuman::ui
