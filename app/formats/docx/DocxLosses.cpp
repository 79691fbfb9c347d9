#include "app/formats/docx/DocxLosses.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::formats {

namespace {

struct LossSentences {
    Q_DECLARE_TR_FUNCTIONS(DocxReader)
};

// As many as one reads.
constexpr qsizetype mostNames = 10;

} // namespace

void DocxLosses::addChange(const QString& author)
{
    ++changes;
    if (!author.isEmpty() && !authors.contains(author) && authors.size() < mostNames)
        authors.append(author);
}

QStringList DocxLosses::notes() const
{
    QStringList notes;
    if (changes > 0 && authors.isEmpty())
        notes.append(LossSentences::tr("Tracked changes were taken as accepted: %1.").arg(changes));
    else if (changes > 0)
        notes.append(LossSentences::tr("Tracked changes were taken as accepted: %1, by %2.")
                         .arg(changes)
                         .arg(authors.join(u", "_s)));
    if (footnotes > 0)
        notes.append(LossSentences::tr("Footnotes stand in the text, in brackets: %1.").arg(footnotes));
    if (hasHiddenText)
        notes.append(LossSentences::tr("Hidden text was left out."));
    if (symbols > 0)
        notes.append(LossSentences::tr("Symbols of private fonts were left out: %1.").arg(symbols));
    if (pictures > 0)
        notes.append(LossSentences::tr("Pictures were left out: %1.").arg(pictures));
    for (const QString& description : descriptions)
        notes.append(LossSentences::tr("A picture that was left out is described as “%1”.").arg(description));
    if (hasLetterhead)
        notes.append(LossSentences::tr("Headers and footers were left out; they belong to the letterhead."));
    return notes;
}

} // namespace tarjuman::formats
