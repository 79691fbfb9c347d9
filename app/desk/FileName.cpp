#include "app/desk/FileName.h"

#include "app/desk/Desk.h"
#include "app/storage/ArchivePlace.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using text::Language;

// Names of 255 bytes are the limit of Linux file systems; an Arabic letter takes two.
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

// Without what Windows, macOS or Linux forbid in names, nor marks that turn a name around.
static QString safe(const QString& title)
{
    QString name;
    for (const QChar letter : title) {
        const bool forbidden = u"/\\:*?\"<>|"_s.contains(letter) ||
                               letter.category() == QChar::Other_Control ||
                               letter.category() == QChar::Other_Format;
        name.append(forbidden ? QChar(u' ') : letter);
    }
    name = name.simplified();
    if (name.size() > longestTitle) {
        name.truncate(longestTitle);
        if (const auto space = name.lastIndexOf(u' '); space > longestTitle / 2)
            name.truncate(space);
        else if (name.back().isHighSurrogate())
            name.chop(1);
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

QString suggestedFileName(const release::Release& release, pdf::Form form)
{
    const Language first = form == pdf::Form::Arabic ? Language::Arabic : Language::French;
    QString title = safe(titleOf(release, first));
    if (title.isEmpty())
        title = safe(titleOf(release, otherLanguage(first)));
    if (title.isEmpty())
        title = QCoreApplication::translate("FileName", "Press release");
    const QString date = release.date.isValid() ? release.date.toString(Qt::ISODate) + u' ' : QString();
    return date + title + u" ("_s + formTag(form) + u").pdf"_s;
}

QString Desk::defaultArchive()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/tarjuman/archive.tarjuman"_s;
}

std::optional<base::Error> archiveProblem(const QString& archive)
{
    return storage::archivePlaceProblem(archive);
}

QString Desk::suggestedFileName(const release::Release& release, pdf::Form form)
{
    return desk::suggestedFileName(release, form);
}

} // namespace tarjuman::desk
