#include "tests/app/release/RandomRelease.h"

namespace tarjuman::testing {

RandomHand::RandomHand(quint32 seed, QChar sign)
    : m_random(seed)
    , m_sign(sign)
{
}

Release RandomHand::written()
{
    Release release;
    for (int row = below(6) + 1; row > 0; --row) {
        Pair pair;
        pair.count = {below(3), below(3)};
        if (pair.count == PerLanguage<int>{})
            pair.count.french = 1;
        for (const Language language : text::bothLanguages) {
            for (int i = 0; i < pair.count[language]; ++i)
                release.paragraphs[language] += newParagraph(release);
        }
        release.pairs += pair;
    }
    for (int i = 0; i < 4; ++i)
        annotate(release);
    agree(release);
    return release;
}

Release RandomHand::edited(Release release, int steps)
{
    for (; steps > 0; --steps)
        edit(release);
    return release;
}

QString RandomHand::words(int count)
{
    QStringList all;
    for (; count > 0; --count)
        all += word();
    return all.join(u' ');
}

Paragraph RandomHand::newParagraph(Release& release)
{
    return {release.takeParagraphId(), allRoles[below(std::size(allRoles))], words(below(4) + 1)};
}

void RandomHand::replace(Release& release, Language language, int first, int count,
                         const QList<Paragraph>& by)
{
    auto& paragraphs = release.paragraphs[language];
    const QList<Paragraph> before = paragraphs.mid(first, count);
    const auto moved = [&](const QList<TextAnchor>& anchors) { return splicedAnchors(anchors, before, by); };
    release.comments = spliced(release.comments, moved);
    release.waivers = spliced(release.waivers, moved);
    paragraphs = paragraphs.first(first) + by + paragraphs.sliced(first + count);
    release.pairs = withoutDoneGaps(release::spliced(release.pairs, language, first, count, int(by.size())));
}

void RandomHand::edit(Release& release)
{
    const Language language = side();
    const int size = int(release.paragraphs[language].size());
    const int step = below(12);
    if (step == 0)
        return replace(release, language, below(size + 1), 0, {newParagraph(release)});
    if (step == 1)
        return annotate(release);
    if (step == 2)
        return agree(release);
    if (size == 0)
        return;
    const int at = below(size);
    if (step < 6)
        writeIn(release, language, at);
    else if (step == 6)
        replace(release, language, at, std::min(below(2) + 1, size - at), {});
    else if (step == 7)
        release.paragraphs[language][at].role = allRoles[below(std::size(allRoles))];
    else if (step == 8)
        dress(release.paragraphs[language][at]);
    else if (step == 9)
        divide(release, language, at);
    else
        pairAnew(release, language, at);
}

void RandomHand::writeIn(Release& release, Language language, int at)
{
    Paragraph paragraph = release.paragraphs[language][at];
    QStringList all = paragraph.text.split(u' ', Qt::SkipEmptyParts);
    if (below(3) == 0 && !all.isEmpty())
        all.removeAt(below(int(all.size())));
    else
        all.insert(below(int(all.size()) + 1), word());
    paragraph.text = all.join(u' ');
    paragraph.spans = normalised(paragraph.spans, paragraph.text.size());
    replace(release, language, at, 1, {paragraph});
}

void RandomHand::addSpan(Paragraph& paragraph, int start, int length, Span::Kind kind)
{
    paragraph.spans = withSpan(paragraph.spans, {start, length, kind}, paragraph.text.size());
}

void RandomHand::dress(Paragraph& paragraph)
{
    const int size = int(paragraph.text.size());
    const int start = below(size + 1);
    const Span::Kind kind = below(2) == 0 ? Span::Kind::Bold : Span::Kind::Italic;
    addSpan(paragraph, start, below(size - start + 1), kind);
}

void RandomHand::divide(Release& release, Language language, int at)
{
    const auto& paragraphs = release.paragraphs[language];
    Paragraph first = paragraphs[at];
    first.spans.clear();
    if (below(2) == 0 && at + 1 < paragraphs.size()) {
        first.text += u' ' + paragraphs[at + 1].text;
        return replace(release, language, at, 2, {first});
    }
    const QStringList all = first.text.split(u' ');
    const int place = below(int(all.size()) + 1);
    first.text = all.first(place).join(u' ');
    const Paragraph second{release.takeParagraphId(), first.role, all.sliced(place).join(u' ')};
    replace(release, language, at, 1, {first, second});
}

void RandomHand::pairAnew(Release& release, Language language, int at)
{
    std::optional<QList<Pair>> pairs;
    const int way = below(4);
    if (way < 2)
        pairs = linkMoved(release.pairs, language, at, way == 0 ? LinkMove::Up : LinkMove::Down);
    else if (way == 2)
        pairs = mergedWithNext(release.pairs, below(int(release.pairs.size())));
    else
        pairs = splitAt(release.pairs, language, at);
    release.pairs = withoutDoneGaps(pairs.value_or(release.pairs));
}

void RandomHand::agree(Release& release)
{
    if (!release.pairs.isEmpty()) {
        const int row = below(int(release.pairs.size()));
        release.pairs = agreed(release, row).value_or(reopened(release.pairs, row));
    }
}

void RandomHand::annotate(Release& release)
{
    const Language language = side();
    const auto& paragraphs = release.paragraphs[language];
    const qint64 id = qint64(release.takeParagraphId());
    const Paragraph at = paragraphs.isEmpty() ? Paragraph{} : paragraphs[below(int(paragraphs.size()))];
    const int start = below(int(at.text.size()) + 1);
    const int length = below(int(at.text.size()) - start + 1);
    switch (below(6)) {
    case 0:
        release.comments += Comment{id, at.id, start, length, {}, {}, word()};
        break;
    case 1:
        release.waivers +=
            Waiver{.id = id, .paragraph = at.id, .start = start, .length = length, .reason = word()};
        break;
    case 2:
        release.figures += Figure{.id = id, .after = at.id, .caption = {word(), {}}};
        break;
    case 3:
        if (!release.comments.isEmpty())
            release.comments.last().text = word();
        break;
    case 4:
        if (!release.comments.isEmpty())
            release.comments.removeFirst();
        break;
    default:
        release.date = QDate(2026, 1, 1).addDays(below(300));
    }
}

} // namespace tarjuman::testing
