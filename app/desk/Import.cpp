#include "app/desk/Import.h"

#include "app/desk/Likeness.h"
#include "app/formats/Structure.h"
#include "app/memory/Aligner.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <utility>

namespace tarjuman::desk {

using release::Paragraph;
using release::Release;
using text::Language;

ImportProposal alone(const ImportedFile& file)
{
    ImportProposal proposal;
    if (file.isWhole || file.language == Language::French)
        proposal.french = file;
    if (file.isWhole || file.language == Language::Arabic)
        proposal.arabic = file;
    proposal.release = file.release;
    return proposal;
}

ImportProposal pair(const ImportedFile& french, const ImportedFile& arabic)
{
    ImportProposal proposal{french, arabic, french.release};
    Release& release = proposal.release;
    release.place.arabic = arabic.release.place.arabic;
    if (!release.date.isValid())
        release.date = arabic.release.date;
    for (Paragraph paragraph : arabic.release.paragraphs.arabic) {
        const auto before = std::exchange(paragraph.id, release.takeParagraphId());
        release.paragraphs.arabic.append(paragraph);
        for (release::Comment comment : arabic.release.comments) {
            if (comment.paragraph != before)
                continue;
            comment.id = ++release.lastParagraphId;
            comment.paragraph = paragraph.id;
            release.comments.append(comment);
        }
    }
    release.pairs = memory::alignParagraphs(release.paragraphs.french, release.paragraphs.arabic);
    return proposal;
}

namespace {

using formats::Block;
using formats::Document;
using Rows = QList<formats::BlockPair>;

// A part of a text that is a text itself, not a letterhead or a quotation: two paragraphs, and this share of
// the letters.
constexpr qsizetype fewestBlocks = 2;
constexpr qsizetype smallestShare = 5; // one part in so many

bool hasWords(const Block& block)
{
    return !QStringView(block.text).trimmed().isEmpty();
}

// Every block a row of its own.
Rows rowsOf(const QList<Block>& blocks, Language language)
{
    Rows rows;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!hasWords(blocks[i]))
            continue;
        rows.emplace_back();
        rows.last()[language] = {i};
    }
    return rows;
}

// As the document pairs them; what stands outside the pairs is a row of its own.
Rows rowsOf(const Document& document)
{
    QList<qsizetype> pairOf(document.blocks.size(), -1);
    for (qsizetype pair = 0; pair < document.pairs.size(); ++pair) {
        for (const Language language : text::bothLanguages) {
            for (const qsizetype block : document.pairs[pair][language])
                pairOf[block] = pair;
        }
    }
    Rows rows;
    qsizetype last = -1;
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (!hasWords(document.blocks[i]))
            continue;
        const qsizetype pair = pairOf[i];
        if (pair < 0 || pair != last)
            rows.emplace_back();
        const bool isArabic = pair < 0 ? formats::languageOf(document.blocks[i].text) == Language::Arabic
                                       : document.pairs[pair].arabic.contains(i);
        rows.last()[isArabic ? Language::Arabic : Language::French].append(i);
        last = pair;
    }
    return rows;
}

void addComments(Release& release, release::ParagraphId paragraph, const Block& block)
{
    for (const formats::Remark& remark : block.comments) {
        const auto length = int(block.text.size());
        const int start = std::clamp(remark.start, 0, length);
        release.comments.append({.id = ++release.lastParagraphId,
                                 .paragraph = paragraph,
                                 .start = start,
                                 .length = std::clamp(remark.length, 0, length - start),
                                 .author = remark.author,
                                 .written = remark.written,
                                 .text = remark.text});
    }
}

void addSide(Release& release, Language language, const QList<Block>& side)
{
    const formats::Structure structure = formats::structureOf(side);
    if (!release.date.isValid())
        release.date = structure.date;
    release.place[language] = structure.place;
    for (const Block& block : structure.blocks) {
        const release::ParagraphId id = release.takeParagraphId();
        release.paragraphs[language].append({id, *block.role, block.text, block.spans});
        addComments(release, id, block);
    }
}

Release releaseOf(const QList<Block>& blocks, const Rows& rows)
{
    Release release;
    text::PerLanguage<QList<Block>> sides;
    for (const formats::BlockPair& row : rows) {
        release::Pair pair;
        for (const Language language : text::bothLanguages) {
            pair.count[language] = int(row[language].size());
            for (const qsizetype block : row[language])
                sides[language].append(blocks[block]);
        }
        release.pairs.append(pair);
    }
    for (const Language language : text::bothLanguages)
        addSide(release, language, sides[language]);
    return release;
}

QString textOf(const QList<Block>& blocks)
{
    QString text;
    for (const Block& block : blocks)
        text += block.text + u'\n';
    return text;
}

bool isText(const QList<Block>& part, qsizetype ofLetters)
{
    return part.size() >= fewestBlocks && textOf(part).size() >= ofLetters / smallestShare;
}

// Where a text in the other language begins, behind one that ended.
std::optional<qsizetype> secondText(const QList<Block>& blocks)
{
    std::optional<qsizetype> change;
    std::optional<Language> last;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool hasLetters = std::ranges::any_of(blocks[i].text, [](QChar c) { return c.isLetter(); });
        if (!hasLetters)
            continue;
        const Language language = formats::languageOf(blocks[i].text);
        if (last && *last != language) {
            if (change)
                return std::nullopt;
            change = i;
        }
        last = language;
    }
    const qsizetype letters = textOf(blocks).size();
    const bool areTwo =
        change && isText(blocks.first(*change), letters) && isText(blocks.sliced(*change), letters);
    return areTwo ? change : std::nullopt;
}

ImportedFile withBothTexts(ImportedFile imported, const QList<Block>& blocks, qsizetype second)
{
    text::PerLanguage<ImportedFile> sides;
    for (const QList<Block>& part : {blocks.first(second), blocks.sliced(second)}) {
        const Language language = formats::languageOf(textOf(part));
        sides[language].language = language;
        sides[language].release = releaseOf(part, rowsOf(part, language));
    }
    imported.isWhole = true;
    imported.release = pair(sides.french, sides.arabic).release;
    imported.notes.append(QCoreApplication::translate(
        "ImportJob",
        "The file holds a French and an Arabic text; they become the two sides of one release."));
    return imported;
}

struct Match {
    qsizetype french = 0; // numbers in the list of files
    qsizetype arabic = 0;
    double likeness = 0;
};

QList<Match> matchesOf(const QList<ImportedFile>& files)
{
    QList<Match> matches;
    for (qsizetype i = 0; i < files.size(); ++i) {
        for (qsizetype j = 0; j < files.size(); ++j) {
            if (files[i].isWhole || files[j].isWhole)
                continue;
            if (files[i].language == Language::French && files[j].language == Language::Arabic)
                matches.append({i, j, likeness(files[i], files[j])});
        }
    }
    std::ranges::stable_sort(matches, std::ranges::greater(), &Match::likeness);
    return matches;
}

// The likeliest pairs first, each file once: the number of the partner, or -1.
QList<qsizetype> partnersOf(const QList<ImportedFile>& files)
{
    const QList<Match> matches = matchesOf(files);
    const double least = matches.size() == 1 ? possible : likely;
    QList<qsizetype> partners(files.size(), -1);
    for (const Match& match : matches) {
        if (match.likeness < least || partners[match.french] >= 0 || partners[match.arabic] >= 0)
            continue;
        partners[match.french] = match.arabic;
        partners[match.arabic] = match.french;
    }
    return partners;
}

} // namespace

ImportedFile understood(const QString& file, const QString& encoding, const Document& document,
                        std::optional<Language> given)
{
    ImportedFile imported;
    imported.file = file;
    imported.encoding = encoding;
    imported.notes = formats::allNotes(document);
    if (!document.pairs.isEmpty()) {
        imported.isWhole = true;
        imported.release = releaseOf(document.blocks, rowsOf(document));
        return imported;
    }
    const auto second = given ? std::nullopt : secondText(document.blocks);
    if (second)
        return withBothTexts(imported, document.blocks, *second);
    imported.language = given.value_or(formats::languageOf(textOf(document.blocks)));
    imported.release = releaseOf(document.blocks, rowsOf(document.blocks, imported.language));
    return imported;
}

QList<ImportProposal> proposePairs(const QList<ImportedFile>& files)
{
    const QList<qsizetype> partners = partnersOf(files);
    QList<ImportProposal> proposals;
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (partners[i] < 0)
            proposals.append(alone(files[i]));
        else if (files[i].language == Language::French)
            proposals.append(pair(files[i], files[partners[i]]));
    }
    return proposals;
}

} // namespace tarjuman::desk
