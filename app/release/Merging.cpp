#include "app/release/Merging.h"

#include "app/release/MergedOrder.h"
#include "app/release/MergedPairs.h"
#include "app/release/MergedParts.h"
#include "app/release/MergedSpans.h"
#include "app/release/OwnNumbers.h"

#include <algorithm>

namespace tarjuman::release {

using text::bothLanguages;

namespace {

using ParagraphsById = QHash<ParagraphId, Paragraph>;

ParagraphsById byId(const Release& release)
{
    ParagraphsById paragraphs;
    for (const Language language : bothLanguages) {
        for (const Paragraph& paragraph : release.paragraphs[language])
            paragraphs.insert(paragraph.id, paragraph);
    }
    return paragraphs;
}

class Merging {
public:
    Merging(const Release& base, const Renumbered& ours, const Release& theirs)
        : m_base(base)
        , m_ours(ours.release)
        , m_theirs(theirs)
        , m_result{theirs, {}, {}, ours.numbers}
    {
        m_result.release.lastParagraphId = std::max(m_ours.lastParagraphId, theirs.lastParagraphId);
    }

    Merged result()
    {
        mergeFields();
        for (const Language language : bothLanguages)
            m_result.release.paragraphs[language] = paragraphsOf(language);
        m_resultById = byId(m_result.release);
        m_result.release.pairs =
            mergedPairs(m_result.release.paragraphs, m_base, m_ours, m_theirs, m_originals);
        m_result.release.figures = figures();
        m_result.release.comments = anchored(m_base.comments, m_ours.comments, m_theirs.comments);
        m_result.release.waivers = anchored(m_base.waivers, m_ours.waivers, m_theirs.waivers);
        return m_result;
    }

private:
    template <typename T>
    void mergeField(Merged::Field field, T& into, const T& base, const T& ours, const T& theirs)
    {
        into = chosenOf(base, ours, theirs);
        if (areAtOdds(base, ours, theirs))
            m_result.overruled += field;
    }

    void mergeFields()
    {
        using enum Merged::Field;
        Release& into = m_result.release;
        mergeField(Status, into.status, m_base.status, m_ours.status, m_theirs.status);
        mergeField(Date, into.date, m_base.date, m_ours.date, m_theirs.date);
        mergeField(FrenchPlace, into.place.french, m_base.place.french, m_ours.place.french,
                   m_theirs.place.french);
        mergeField(ArabicPlace, into.place.arabic, m_base.place.arabic, m_ours.place.arabic,
                   m_theirs.place.arabic);
        mergeField(Embargo, into.embargoUntil, m_base.embargoUntil, m_ours.embargoUntil,
                   m_theirs.embargoUntil);
    }

    QList<Paragraph> paragraphsOf(Language language)
    {
        QList<Paragraph> paragraphs;
        for (const ParagraphId id : mergedOrder(language, m_base, m_ours, m_theirs)) {
            const auto ours = m_oursById.constFind(id);
            const auto theirs = m_theirsById.constFind(id);
            if (ours == m_oursById.constEnd() || theirs == m_theirsById.constEnd())
                paragraphs += ours == m_oursById.constEnd() ? *theirs : *ours;
            else
                paragraphs += mergedParagraph(language, *ours, *theirs);
        }
        return paragraphs;
    }

    // With ours behind it where both wrote.
    QList<Paragraph> mergedParagraph(Language language, const Paragraph& ours, const Paragraph& theirs)
    {
        const Paragraph base = m_baseById.value(ours.id, theirs);
        Paragraph result = theirs;
        result.role = chosenOf(base.role, ours.role, theirs.role);
        const bool sayBoth = areAtOdds(base.text, ours.text, theirs.text);
        if (sayBoth && holdsText(ours) && holdsText(theirs)) {
            Paragraph copy = ours;
            copy.id = m_result.release.takeParagraphId();
            copy.role = result.role;
            m_originals.insert(copy.id, theirs.id);
            m_copies.insert(theirs.id, copy.id);
            m_result.conflicts += {language, theirs.id, copy.id, theirs.text, ours.text};
            return {result, copy};
        }
        // Who emptied it gives way, as who removed it does.
        const bool isOurs = sayBoth ? holdsText(ours) : theirs.text == base.text;
        result.text = isOurs ? ours.text : theirs.text;
        result.spans = mergedSpans(result.text, base, ours, theirs);
        return {result};
    }

    QList<Figure> figures()
    {
        QList<Figure> figures;
        forEachLeft(m_base.figures, m_ours.figures, m_theirs.figures,
                    [&](const Figure* base, const Figure* ours, const Figure* theirs) {
                        figures += theirs ? *theirs : *ours;
                        if (!ours || !theirs)
                            return;
                        const Figure& before = base ? *base : *theirs;
                        figures.last().after = chosenOf(before.after, ours->after, theirs->after);
                        if (!chooseWords(figures.last(), before, *ours, *theirs)) {
                            figures += *ours;
                            figures.last().id = qint64(m_result.release.takeParagraphId());
                        }
                    });
        std::ranges::sort(figures, {}, &Figure::id);
        return figures;
    }

    // Comments or waivers.
    template <typename Part>
    QList<Part> anchored(const QList<Part>& base, const QList<Part>& ours, const QList<Part>& theirs)
    {
        QList<Part> parts;
        forEachLeft(base, ours, theirs, [&](const Part* before, const Part* own, const Part* other) {
            if (!other) {
                parts += *own;
                setAnchor(parts.last(), ourAnchor(anchorOf(*own)));
                return;
            }
            parts += *other;
            if (!own) {
                setAnchor(parts.last(), moved(anchorOf(*other), m_theirsById));
                return;
            }
            const Part& old = before ? *before : *other;
            setAnchor(parts.last(), mergedAnchor(anchorOf(old), anchorOf(*own), anchorOf(*other)));
            if (!chooseWords(parts.last(), old, *own, *other)) {
                parts += *own;
                parts.last().id = qint64(m_result.release.takeParagraphId());
                setAnchor(parts.last(), ourAnchor(anchorOf(*own)));
            }
        });
        std::ranges::sort(parts, {}, &Part::id);
        return parts;
    }

    // As it lies in the merged text of its paragraph; where it is, when that is gone.
    TextAnchor moved(const TextAnchor& anchor, const ParagraphsById& side) const
    {
        const auto before = side.constFind(anchor.paragraph);
        const auto after = m_resultById.constFind(anchor.paragraph);
        if (before == side.constEnd() || after == m_resultById.constEnd())
            return anchor;
        return splicedAnchors({anchor}, {*before}, {*after}).first();
    }

    // It goes with our words.
    TextAnchor ourAnchor(TextAnchor anchor) const
    {
        if (!m_copies.contains(anchor.paragraph))
            return moved(anchor, m_oursById);
        anchor.paragraph = m_copies.value(anchor.paragraph);
        return anchor;
    }

    // From the side whose text stands, for there it went with every edit.
    TextAnchor mergedAnchor(const TextAnchor& base, const TextAnchor& ours, const TextAnchor& theirs) const
    {
        const ParagraphId at = theirs.paragraph;
        const QString text = m_resultById.value(at).text;
        const bool isOurs = m_oursById.value(at).text == text;
        const bool isTheirs = m_theirsById.value(at).text == text;
        if (ours.paragraph == at && isOurs != isTheirs)
            return isOurs ? ours : theirs;
        return theirs == base ? moved(ours, m_oursById) : moved(theirs, m_theirsById);
    }

    const Release& m_base;
    const Release& m_ours;
    const Release& m_theirs;
    const ParagraphsById m_baseById = byId(m_base);
    const ParagraphsById m_oursById = byId(m_ours);
    const ParagraphsById m_theirsById = byId(m_theirs);
    ParagraphsById m_resultById;
    Merged m_result;
    QHash<ParagraphId, ParagraphId> m_originals; // of our paragraphs that stand beside theirs
    QHash<ParagraphId, ParagraphId> m_copies;    // the other way round
};

bool sayTheSame(Release one, const Release& other)
{
    one.id = other.id;
    one.revision = other.revision;
    one.lastParagraphId = other.lastParagraphId;
    one.created = other.created;
    one.changed = other.changed;
    return one == other;
}

} // namespace

Merged merged(const Release& base, const Release& ours, const Release& theirs)
{
    Merged result{theirs, {}, {}, {}};
    if (sayTheSame(ours, theirs) || sayTheSame(ours, base)) {
        result.release.lastParagraphId = std::max(ours.lastParagraphId, theirs.lastParagraphId);
        return result;
    }
    if (sayTheSame(theirs, base)) {
        result.release = ours;
        result.release.id = theirs.id;
        result.release.revision = theirs.revision;
        result.release.created = theirs.created;
        result.release.changed = theirs.changed;
        result.release.lastParagraphId = std::max(ours.lastParagraphId, theirs.lastParagraphId);
        return result;
    }
    const Renumbered own = withOwnNumbers(base, ours, theirs);
    return Merging(base, own, theirs).result();
}

} // namespace tarjuman::release
