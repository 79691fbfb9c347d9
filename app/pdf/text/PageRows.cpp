#include "app/pdf/text/PageRows.h"

#include "app/pdf/setup/EmbargoNotice.h"
#include "app/pdf/text/SourceText.h"
#include "app/release/Pairing.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using release::Paragraph;
using release::Release;
using release::Role;
using text::Language;

std::vector<Language> languagesOf(Form form)
{
    switch (form) {
    case Form::French:
        return {Language::French};
    case Form::Arabic:
        return {Language::Arabic};
    case Form::SideBySide:
    case Form::FrenchThenArabic:
        return {Language::French, Language::Arabic};
    }
    Q_UNREACHABLE();
}

static QString usualAlternative(Language language)
{
    return language == Language::French ? u"Photographie"_s : u"صورة"_s;
}

static QList<Paragraph> contactBlock(const Letterhead& letterhead, Language language)
{
    QList<Paragraph> lines;
    if (!letterhead.shown)
        return lines;
    for (const QString& line : letterhead.contact[language].split(u'\n'))
        lines.append({release::ParagraphId::None, Role::Contact, line});
    return lines;
}

// The visible ones of `count` paragraphs from `first` on.
static Cell visible(const QList<Paragraph>& paragraphs, qsizetype first, qsizetype count, Language language)
{
    Cell shown;
    const qsizetype end = std::min(first + count, paragraphs.size());
    for (qsizetype place = first; place < end; ++place) {
        const Paragraph& paragraph = paragraphs[place];
        if (comparable(paragraph.text).isEmpty())
            continue;
        shown.push_back({language, paragraph.role, paragraph.text, paragraph.spans});
        if (paragraph.id != release::ParagraphId::None)
            shown.back().number = static_cast<int>(place) + 1;
    }
    return shown;
}

// Paragraph beside paragraph, level from the first on.
static void appendLevel(std::vector<Row>& rows, const Cell& french, const Cell& arabic)
{
    for (size_t number = 0; number < std::max(french.size(), arabic.size()); ++number) {
        Row row(2);
        if (number < french.size())
            row[0] = {french[number]};
        if (number < arabic.size())
            row[1] = {arabic[number]};
        rows.push_back(std::move(row));
    }
}

// Where two paragraphs render one, they follow each other in their own column: no gap opens between them
// while the other column goes on.
static void appendPair(std::vector<Row>& rows, Cell french, Cell arabic)
{
    if (french.size() == arabic.size() || french.empty() || arabic.empty())
        appendLevel(rows, french, arabic);
    else
        rows.push_back({std::move(french), std::move(arabic)});
}

// Words for those who can't see the picture: PDF/UA asks for some.
static QString alternativeOf(const release::Figure& figure, Language language)
{
    const QString said = comparable(figure.alternative[language]);
    const QString caption = comparable(figure.caption[language]);
    return !said.isEmpty() ? said : !caption.isEmpty() ? caption : usualAlternative(language);
}

// The picture and, below it, its caption with the credit in italics.
static Cell pictureCell(const release::Figure& figure, int number, Language language)
{
    RowParagraph picture{language};
    picture.number = number;
    picture.kind = RowParagraph::Kind::Picture;
    picture.picture = figure.image;
    picture.alternative = alternativeOf(figure, language);
    Cell cell{picture};
    const QString caption = comparable(figure.caption[language]);
    const QString credit = comparable(figure.credit);
    RowParagraph words{language, Role::Body, caption};
    words.kind = RowParagraph::Kind::Caption;
    words.number = number;
    if (!credit.isEmpty()) {
        words.text += caption.isEmpty() ? credit : u' ' + credit;
        const auto start = static_cast<int>(words.text.size() - credit.size());
        words.spans.append({start, static_cast<int>(credit.size()), release::Span::Kind::Italic});
    }
    if (!words.text.isEmpty())
        cell.push_back(words);
    return cell;
}

// The pair behind which a picture stands; the number of pairs where it stands behind all.
static qsizetype pairOf(const Release& release, const release::Figure& figure)
{
    for (Language language : text::bothLanguages) {
        const QList<Paragraph>& paragraphs = release.paragraphs[language];
        const auto place =
            std::find_if(paragraphs.begin(), paragraphs.end(),
                         [&](const Paragraph& paragraph) { return paragraph.id == figure.after; });
        if (figure.after != release::ParagraphId::None && place != paragraphs.end())
            return release::pairOf(release.pairs, language, static_cast<int>(place - paragraphs.begin()));
    }
    return release.pairs.size();
}

static void appendPictures(std::vector<Row>& rows, const Release& release, qsizetype pair,
                           const std::vector<Language>& columns)
{
    for (qsizetype place = 0; place < release.figures.size(); ++place) {
        const release::Figure& figure = release.figures[place];
        if (figure.image.isEmpty() || pairOf(release, figure) != pair)
            continue;
        Row row;
        for (Language language : columns)
            row.push_back(pictureCell(figure, static_cast<int>(place) + 1, language));
        rows.push_back(std::move(row));
    }
}

static std::vector<Row> sideBySide(const Release& release, const Letterhead& letterhead)
{
    std::vector<Row> rows;
    const std::vector<Language> columns = languagesOf(Form::SideBySide);
    PerLanguage<qsizetype> next;
    const auto take = [&](Language language, qsizetype count) {
        auto taken = visible(release.paragraphs[language], next[language], count, language);
        next[language] += count;
        return taken;
    };
    for (qsizetype number = 0; number < release.pairs.size(); ++number) {
        const release::Pair& pair = release.pairs[number];
        Cell french = take(Language::French, pair.count.french);
        appendPair(rows, std::move(french), take(Language::Arabic, pair.count.arabic));
        appendPictures(rows, release, number, columns);
    }
    // Paragraphs that no pair holds are set one beside the other, so that none is lost.
    const Cell french = take(Language::French, release.paragraphs.french.size());
    appendLevel(rows, french, take(Language::Arabic, release.paragraphs.arabic.size()));
    appendPictures(rows, release, release.pairs.size(), columns);
    PerLanguage<Cell> contact;
    for (Language language : text::bothLanguages) {
        const QList<Paragraph> lines = contactBlock(letterhead, language);
        contact[language] = visible(lines, 0, lines.size(), language);
    }
    appendLevel(rows, contact.french, contact.arabic);
    return rows;
}

static std::vector<Row> oneColumn(const Release& release, Language language, const Letterhead& letterhead)
{
    std::vector<Row> rows;
    const auto append = [&rows, language](const QList<Paragraph>& paragraphs, qsizetype first,
                                          qsizetype count) {
        for (RowParagraph& paragraph : visible(paragraphs, first, count, language))
            rows.push_back({{std::move(paragraph)}});
    };
    const QList<Paragraph>& paragraphs = release.paragraphs[language];
    qsizetype next = 0;
    for (qsizetype number = 0; number < release.pairs.size(); ++number) {
        const int count = release.pairs[number].count[language];
        append(paragraphs, next, count);
        next += count;
        appendPictures(rows, release, number, {language});
    }
    append(paragraphs, next, paragraphs.size());
    appendPictures(rows, release, release.pairs.size(), {language});
    const QList<Paragraph> contact = contactBlock(letterhead, language);
    append(contact, 0, contact.size());
    return rows;
}

static Row embargoRow(const Release& release, const std::vector<Language>& columns)
{
    Row embargo;
    for (Language language : columns) {
        Cell& cell = embargo.emplace_back();
        if (const QString notice = embargoNotice(release, language); !notice.isEmpty())
            cell.push_back({language, Role::Embargo, notice});
    }
    return embargo;
}

// The embargo stands before all else that there is.
static void openWith(Row embargo, std::vector<Row>& rows)
{
    const bool embargoed =
        std::any_of(embargo.begin(), embargo.end(), [](const Cell& cell) { return !cell.empty(); });
    if (embargoed && !rows.empty())
        rows.insert(rows.begin(), std::move(embargo));
}

bool isText(const RowParagraph& paragraph)
{
    return paragraph.kind != RowParagraph::Kind::Picture;
}

std::vector<Row> rowsOf(const Release& release, Form form, const Letterhead& letterhead)
{
    const std::vector<Language> languages = languagesOf(form);
    if (form == Form::SideBySide) {
        std::vector<Row> rows = sideBySide(release, letterhead);
        openWith(embargoRow(release, languages), rows);
        return rows;
    }
    std::vector<Row> all;
    for (Language language : languages) {
        std::vector<Row> rows = oneColumn(release, language, letterhead);
        openWith(embargoRow(release, {language}), rows);
        std::move(rows.begin(), rows.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace tarjuman::pdf
