#include "app/desk/Import.h"

#include "app/memory/Aligner.h"

namespace tarjuman::desk {

using release::Pair;
using release::Paragraph;
using release::Release;
using text::Language;

ImportProposal alone(const ImportedFile& file)
{
    ImportProposal proposal;
    (file.language == Language::French ? proposal.french : proposal.arabic) = file;
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

QList<ImportProposal> proposePairs(const QList<ImportedFile>& files)
{
    QList<ImportProposal> proposals;
    QList<ImportedFile> arabic;
    for (const ImportedFile& file : files) {
        if (file.language == Language::Arabic)
            arabic.append(file);
    }
    for (const ImportedFile& file : files) {
        if (file.language == Language::Arabic)
            continue;
        const auto partner = std::find_if(arabic.begin(), arabic.end(), [&file](const ImportedFile& other) {
            return file.release.date.isValid() && other.release.date == file.release.date;
        });
        if (partner == arabic.end()) {
            proposals.append(alone(file));
            continue;
        }
        proposals.append(pair(file, *partner));
        arabic.erase(partner);
    }
    for (const ImportedFile& file : arabic)
        proposals.append(alone(file));
    return proposals;
}

} // namespace tarjuman::desk
