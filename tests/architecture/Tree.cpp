#include "tests/architecture/Tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

// What git ignores, and git itself.
bool isLeftover(const QString& path)
{
    static const QStringList folders{u".git/"_s, u"build/"_s, u".cache/"_s};
    return path == u".git"_s || path == u"compile_commands.json"_s || path.endsWith(u".user"_s) ||
           std::any_of(folders.cbegin(), folders.cend(),
                       [&](const QString& folder) { return path.startsWith(folder); });
}

} // namespace

Tree Tree::read(const QString& root)
{
    Tree tree;
    const QDir top(root);
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString path = top.relativeFilePath(file.fileName());
        if (isLeftover(path) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        tree.add(path, bytes.contains('\0') ? QString() : QString::fromUtf8(bytes));
    }
    return tree;
}

QStringList Tree::paths(const QStringList& folders, const QStringList& suffixes) const
{
    const auto startsWith = [&](const QString& path) {
        return std::any_of(folders.cbegin(), folders.cend(),
                           [&](const QString& folder) { return path.startsWith(folder); });
    };
    const auto endsWith = [&](const QString& path) {
        return std::any_of(suffixes.cbegin(), suffixes.cend(),
                           [&](const QString& suffix) { return path.endsWith(suffix); });
    };
    QStringList found;
    for (const QString& path : m_files.keys()) {
        if (startsWith(path) && endsWith(path))
            found << path;
    }
    return found;
}

QStringList Tree::product() const
{
    return paths({u"app/"_s, u"ui/"_s}, {u".cpp"_s, u".h"_s});
}

QString folderOf(const QString& path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 0));
}

bool liesIn(const QString& path, const QString& room)
{
    return path.startsWith(room + u'/');
}

QString baseNameOf(const QString& path)
{
    return QFileInfo(path).completeBaseName();
}

} // namespace tarjuman::architecture
