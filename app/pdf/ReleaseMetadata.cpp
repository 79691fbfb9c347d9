#include "app/pdf/ReleaseMetadata.h"

#include "app/pdf/text/SourceText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using release::Release;
using release::Role;
using text::Language;

static QString firstOf(const Release& release, Role role, Language language)
{
    const auto& paragraphs = release.paragraphs[language];
    const auto found = std::ranges::find(paragraphs, role, &release::Paragraph::role);
    return found == paragraphs.end() ? QString() : comparable(found->text);
}

// The first paragraph says it all; a long one its beginning.
static QString summaryOf(const Release& release, Language language)
{
    constexpr qsizetype longest = 240;
    QString lead = firstOf(release, Role::Lead, language);
    if (lead.size() > longest) {
        lead.truncate(std::max<qsizetype>(lead.lastIndexOf(u' ', longest), 1));
        lead += QChar(0x2026);
    }
    return lead;
}

static QDateTime dateOf(const Release& release, const Delivery& delivery, const QDateTime& made)
{
    if (delivery.date == FileDate::OfMaking && made.isValid())
        return made.toUTC();
    if (release.date.isValid())
        return QDateTime(release.date, QTime(0, 0), Qt::UTC);
    if (release.changed.isValid())
        return release.changed.toUTC();
    // A file for printers has to have some date.
    return delivery.standard == Standard::Press ? QDateTime::fromSecsSinceEpoch(0, Qt::UTC) : QDateTime();
}

// What kind of release it is, of which number and from where, then what the house adds.
static QStringList keywordsOf(const Release& release, const Delivery& delivery, Language language)
{
    QStringList words{firstOf(release, Role::Kind, language), firstOf(release, Role::Reference, language),
                      comparable(release.place[language])};
    words += keywordsOf(delivery, language);
    words.removeAll(QString());
    return words;
}

static QString titleOf(const std::vector<Row>& rows, const QString& title)
{
    if (!title.isEmpty() || rows.empty())
        return title;
    for (const Cell& cell : rows.front()) {
        if (!cell.empty())
            return comparable(cell.front().text);
    }
    return {};
}

Metadata metadataOf(const Release& release, Form form, const PageSetup& setup, const std::vector<Row>& rows,
                    const QDateTime& made)
{
    Metadata metadata;
    metadata.standard = setup.delivery.standard;
    metadata.date = dateOf(release, setup.delivery, made);
    for (Language language : text::bothLanguages)
        metadata.titles[language] = comparable(release::titleOf(release, language));
    PerLanguage<QString> houses;
    for (Language language : languagesOf(form)) {
        metadata.languages.append(text::tagOf(language));
        metadata.summary[language] = summaryOf(release, language);
        metadata.rights[language] = setup.delivery.rights[language].simplified();
        metadata.keywords += keywordsOf(release, setup.delivery, language);
        houses[language] = comparable(setup.letterhead.organisation[language]);
        if (!houses[language].isEmpty())
            metadata.publishers.append(houses[language]);
    }
    metadata.title = titleOf(rows, metadata.titles[languagesOf(form).front()]);
    metadata.creator = metadata.own(houses);
    metadata.keywords.removeDuplicates();
    metadata.publishers.removeDuplicates();
    return metadata;
}

} // namespace tarjuman::pdf
