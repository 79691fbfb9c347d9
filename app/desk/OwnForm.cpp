#include "app/desk/OwnForm.h"

#include "app/base/WholeFile.h"
#include "app/base/Workers.h"
#include "app/desk/archive/NewRelease.h"
#include "app/desk/archive/ReleaseJson.h"
#include "app/desk/FileName.h"
#include "app/desk/recovery/Recovery.h"
#include "app/desk/recovery/SoundIds.h"
#include "app/formats/Limits.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Result;
using release::Release;
using text::Language;

namespace {

struct OwnFormSentences {
    Q_DECLARE_TR_FUNCTIONS(OwnForm)
};

// The name of the form stands behind all pictures that are held within, so it is looked for piece by piece.
bool isOwnForm(const QString& name)
{
    constexpr qint64 head = 64;
    constexpr qint64 piece = 1024 * 1024;
    const QByteArray form("\"tarjuman-release\"");
    QFile file(name);
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly) ||
        file.size() > formats::limits::largestOwnForm)
        return false;
    if (!file.peek(head).trimmed().startsWith('{'))
        return false;
    QByteArray window;
    while (!file.atEnd()) {
        const QByteArray read = file.read(piece);
        if (read.isEmpty())
            return false;
        window = window.right(form.size()) + read;
        if (window.contains(form))
            return true;
    }
    return false;
}

Result<ImportedFile> imported(const QString& name)
{
    RecoveryText text = TRY(readRecovery(name));
    ImportedFile file;
    file.file = name;
    file.encoding = u"UTF-8"_s;
    file.isWhole = true;
    if (dropMissingPictures(text))
        file.notes.append(
            OwnFormSentences::tr("Pictures that belong to the release do not lie beside the file."));
    file.release = withSoundIds(copyOf(text.release));
    file.language = file.release.paragraphs.french.isEmpty() ? Language::Arabic : Language::French;
    return file;
}

QString freeName(const QDir& folder, const Release& release)
{
    const QString stem = QFileInfo(suggestedFileName(release, pdf::Form::SideBySide)).completeBaseName();
    QString name = folder.filePath(stem + u".json"_s);
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = folder.filePath(u"%1 %2.json"_s.arg(stem).arg(number));
    return name;
}

} // namespace

std::optional<Result<ImportedFile>> readOwnForm(const QString& name)
{
    if (!isOwnForm(name))
        return {};
    return imported(name);
}

QFuture<Result<QStringList>> keepElsewhere(const QList<Release>& releases, const QString& folder)
{
    return QtConcurrent::run(&base::workers(), [releases, folder]() -> Result<QStringList> {
        QStringList names;
        for (const Release& release : releases) {
            names.append(freeName(QDir(folder), release));
            TRY(base::writeWhole(names.last(), toJson(release)));
        }
        return names;
    });
}

} // namespace tarjuman::desk
