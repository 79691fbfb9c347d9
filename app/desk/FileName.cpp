#include "app/desk/FileName.h"

#include "app/storage/sqlite/ArchivePlace.h"
#include "app/text/CodePoints.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using text::Language;

// Names of 255 bytes in UTF-8 are the limit of Linux file systems; seven are for the ending that a file has
// until it is complete. An Arabic letter takes two bytes, a Chinese one three.
static constexpr qsizetype longestName = 255 - 7;
static constexpr qsizetype longestTitle = 100;

static QString formTag(pdf::Form form)
{
    switch (form) {
    case pdf::Form::French:
        return u"fr"_s;
    case pdf::Form::Arabic:
        return u"ar"_s;
    case pdf::Form::SideBySide:
        return u"fr-ar"_s;
    case pdf::Form::FrenchThenArabic:
        return u"fr, ar"_s;
    }
    Q_UNREACHABLE();
}

// The letters of `name` that fit into so many bytes, none of them parted from its marks.
static QString fitted(const QString& name, qsizetype bytes)
{
    qsizetype fits = 0;
    for (qsizetype size = 0; fits < std::min(name.size(), longestTitle);) {
        const int units = text::lengthOf(text::codePointAt(name, fits));
        size += QStringView(name).sliced(fits, units).toUtf8().size();
        if (size > bytes)
            break;
        fits += units;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    letters.setPosition(fits);
    if (fits < name.size() && !letters.isAtBoundary() && letters.toPreviousBoundary() > 0)
        fits = letters.position();
    return name.first(fits);
}

// The same, to the end of a word when one ends in the second half.
static QString shortened(const QString& name, qsizetype bytes)
{
    QString begin = fitted(name, bytes);
    if (begin.size() == name.size())
        return name;
    if (const auto space = begin.lastIndexOf(u' '); space > begin.size() / 2)
        begin.truncate(space);
    return begin;
}

// Without what Windows, macOS or Linux forbid in names, nor marks that turn a name around.
static QString safe(const QString& title, qsizetype bytes)
{
    QString name;
    for (const QChar letter : title) {
        const bool forbidden = u"/\\:*?\"<>|"_s.contains(letter) ||
                               letter.category() == QChar::Other_Control ||
                               letter.category() == QChar::Other_Format;
        name.append(forbidden ? QChar(u' ') : letter);
    }
    name = shortened(text::wellFormed(name.simplified()), bytes);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

QString suggestedFileName(const release::Release& release, pdf::Form form)
{
    const Language first = form == pdf::Form::Arabic ? Language::Arabic : Language::French;
    const QString date = release.date.isValid() ? release.date.toString(Qt::ISODate) + u' ' : QString();
    const QString ending = u" ("_s + formTag(form) + u").pdf"_s;
    const qsizetype bytes = longestName - date.toUtf8().size() - ending.size();
    QString title = safe(titleOf(release, first), bytes);
    if (title.isEmpty())
        title = safe(titleOf(release, otherLanguage(first)), bytes);
    if (title.isEmpty())
        title = QCoreApplication::translate("FileName", "Press release");
    return date + title + ending;
}

std::optional<base::Error> archiveProblem(const base::ArchiveAddress& archive)
{
    return storage::archivePlaceProblem(archive.path());
}

} // namespace tarjuman::desk
