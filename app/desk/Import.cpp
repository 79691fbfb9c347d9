#include "app/desk/Import.h"

#include "app/desk/Likeness.h"
#include "app/memory/Aligner.h"

#include <algorithm>
#include <functional>

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
        paragraph.id = release.takeParagraphId();
        release.paragraphs.arabic.append(paragraph);
    }
    release.pairs = memory::alignParagraphs(release.paragraphs.french, release.paragraphs.arabic);
    return proposal;
}

namespace {

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
