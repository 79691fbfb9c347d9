#include "ui/review/CommentRows.h"

#include "app/release/Pairing.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace tarjuman::ui {

using release::Comment;
using release::Paragraph;
using release::Release;
using text::Language;

namespace {

struct ParagraphPlace {
    Language language = Language::French;
    int paragraph = 0;
};

std::optional<ParagraphPlace> placeOf(const Release& release, release::ParagraphId id)
{
    for (const Language language : text::bothLanguages) {
        const QList<Paragraph>& paragraphs = release.paragraphs[language];
        const auto found = std::ranges::find(paragraphs, id, &Paragraph::id);
        if (found != paragraphs.end())
            return ParagraphPlace{language, static_cast<int>(found - paragraphs.begin())};
    }
    return {};
}

QString wordsAt(const Release& release, const Comment& comment, const std::optional<ParagraphPlace>& place)
{
    if (!place)
        return {};
    const QString& text = release.paragraphs[place->language].at(place->paragraph).text;
    return text.mid(comment.start, comment.length);
}

} // namespace

QList<CommentRow> commentRows(const Release& release)
{
    using Order = std::tuple<bool, int, Language, int, int, qint64>;
    QList<std::pair<Order, CommentRow>> found;
    for (const Comment& comment : release.comments) {
        const auto place = placeOf(release, comment.paragraph);
        const Language language = place ? place->language : Language::French;
        const int paragraph = place ? place->paragraph : 0;
        const int pair = place ? release::pairOf(release.pairs, language, paragraph) : 0;
        found.append({Order{!place, pair, language, paragraph, comment.start, comment.id},
                      CommentRow{comment, language, wordsAt(release, comment, place)}});
    }
    std::ranges::sort(found, {}, &std::pair<Order, CommentRow>::first);
    QList<CommentRow> rows;
    for (const auto& [order, row] : std::as_const(found))
        rows.append(row);
    return rows;
}

QString commentedWords(const Release& release, const Comment& comment)
{
    return wordsAt(release, comment, placeOf(release, comment.paragraph));
}

} // namespace tarjuman::ui
