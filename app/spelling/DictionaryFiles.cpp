#include "app/spelling/DictionaryFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

QStringList namesOf(text::Language language)
{
    return language == text::Language::French
               ? QStringList{u"fr-classique"_s, u"fr-classical"_s, u"fr_FR"_s, u"fr"_s}
               : QStringList{u"ar"_s, u"ar_SA"_s};
}

QStringList pathsIn(const char* variable)
{
    return qEnvironmentVariable(variable).split(QDir::listSeparator(), Qt::SkipEmptyParts);
}

bool isReadableFile(const QString& path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isReadable() && file.size() > 0;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = pathsIn("DICPATH");
    QString home = qEnvironmentVariable("XDG_DATA_HOME");
    if (home.isEmpty())
        home = QDir::home().filePath(u".local/share"_s);
    QStringList data = pathsIn("XDG_DATA_DIRS");
    data.prepend(home);
    data << u"/usr/local/share"_s << u"/usr/share"_s;
    for (const QString& folder : std::as_const(data))
        folders << QDir(folder).filePath(u"hunspell"_s);
    folders << u"/usr/share/myspell/dicts"_s;
    folders.removeDuplicates();
    return folders;
}

std::optional<DictionaryFiles> findDictionary(text::Language language, const QStringList& folders)
{
    for (const QString& folder : folders) {
        for (const QString& name : namesOf(language)) {
            const DictionaryFiles files{QDir(folder).filePath(name + u".aff"_s),
                                        QDir(folder).filePath(name + u".dic"_s)};
            if (isReadableFile(files.affixes) && isReadableFile(files.words))
                return files;
        }
    }
    return std::nullopt;
}

DictionaryEdition editionOf(const DictionaryFiles& files)
{
    constexpr qint64 headBytes = 1024;
    QFile file(files.affixes);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList head = QString::fromUtf8(file.read(headBytes)).split(u'\n');
    static const QRegularExpression variety(u"“([^”]+)”"_s);
    static const QRegularExpression version(u"\\bv(?:ersion )?(\\d+(?:\\.\\d+)*)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    DictionaryEdition edition;
    for (const QString& line : head) {
        // The licence may have a version too: only the line that names the dictionary counts.
        if (!line.startsWith(u'#') || !line.contains(u"dictionnaire"_s, Qt::CaseInsensitive))
            continue;
        if (edition.variety.isEmpty())
            edition.variety = variety.match(line).captured(1).toLower();
        if (edition.version.isEmpty())
            edition.version = version.match(line).captured(1);
    }
    return edition;
}

QString installCommandFor(text::Language language)
{
    return language == text::Language::French ? u"sudo apt install hunspell-fr-classical"_s
                                              : u"sudo apt install hunspell-ar"_s;
}

} // namespace tarjuman::spelling
