#include "tests/architecture/Code.h"
#include "tests/architecture/Rules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

// Sources without a test file of their own and tests without a source of their own, each with the reason:
// "app/main.cpp: only starts what others test".
constexpr auto untestedList = "tests/architecture/untested.txt";

QStringList untested(const Tree& tree)
{
    QStringList paths;
    for (const QString& line : tree.text(QLatin1StringView(untestedList)).split(u'\n')) {
        if (!line.startsWith(u'#') && line.contains(u": "_s))
            paths << line.section(u": "_s, 0, 0);
    }
    return paths;
}

// "app/storage" of the tests in "tests/app/storage".
QString mirrored(const QString& testFolder)
{
    return testFolder.mid(qstrlen("tests/"));
}

QSet<QString> roomsOf(const Tree& tree)
{
    QSet<QString> rooms;
    for (const QString& path : tree.product()) {
        if (path.count(u'/') >= 2)
            rooms << folderOf(path);
    }
    return rooms;
}

QStringList migrations(const Tree& tree)
{
    return tree.paths({u"resources/migrations/"_s}, {u".sql"_s});
}

} // namespace

QStringList strangersAtTheTop(const Tree& tree)
{
    static const QSet<QString> agreed{u"CMakeLists.txt"_s,
                                      u"CMakePresets.json"_s,
                                      u"LICENSE"_s,
                                      u"README.md"_s,
                                      u"app"_s,
                                      u"ui"_s,
                                      u"resources"_s,
                                      u"tests"_s,
                                      u"translations"_s};
    QSet<QString> found;
    for (const QString& path : tree.paths()) {
        const QString entry = path.section(u'/', 0, 0);
        if (!agreed.contains(entry) && !entry.startsWith(u'.'))
            found << entry;
    }
    return found.values();
}

QStringList globbedSources(const Tree& tree)
{
    static const QRegularExpression glob(u"file\\s*\\(\\s*GLOB|aux_source_directory"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const QString& path : tree.paths({QString()}, {u"CMakeLists.txt"_s, u".cmake"_s})) {
        if (glob.match(tree.text(path)).hasMatch())
            found << path;
    }
    return found;
}

QStringList unnamedSources(const Tree& tree)
{
    QStringList found;
    const QStringList sources = tree.product() + tree.paths({u"tests/"_s}, {u".cpp"_s});
    for (const QString& path : sources) {
        bool named = false;
        for (QString folder = folderOf(path); !folder.isEmpty() && !named; folder = folderOf(folder)) {
            const QString relative = path.mid(folder.size() + 1);
            const QRegularExpression name(
                u"(?<![\\w/])%1(?![\\w])"_s.arg(QRegularExpression::escape(relative.section(u'.', 0, -2))));
            named = name.match(tree.text(folder + u"/CMakeLists.txt"_s)).hasMatch();
        }
        if (!named)
            found << path;
    }
    return found;
}

// Files are named as "Store.h" for one of the room, "window/Workspace.h" for one of a room within, and in
// full, "app/text/Folding.cpp", for another’s.
QStringList wrongDoorPlates(const Tree& tree)
{
    static const QRegularExpression name(u"`([\\w/]+\\.(?:cpp|h))`"_s);
    QStringList found;
    for (const QString& room : roomsOf(tree)) {
        if (!tree.contains(room + u"/README.md"_s))
            found << u"%1 has no README.md"_s.arg(room);
    }
    for (const QString& plate : tree.paths({u"app/"_s, u"ui/"_s}, {u"/README.md"_s})) {
        for (auto named = name.globalMatch(tree.text(plate)); named.hasNext();) {
            const QString file = named.next().captured(1);
            if (!tree.contains(folderOf(plate) + u'/' + file) && !tree.contains(file))
                found << u"%1 names %2, which there is not"_s.arg(plate, file);
        }
    }
    return found;
}

QStringList emptyRooms(const Tree& tree)
{
    QStringList found;
    for (const QString& room : roomsOf(tree)) {
        const QString folder = room + u'/';
        if (tree.paths({folder}, {u".cpp"_s}).isEmpty() || !tree.contains(folder + u"CMakeLists.txt"_s) ||
            tree.paths({u"tests/"_s + folder}, {u".cpp"_s}).isEmpty())
            found << room;
    }
    return found;
}

// What does not fit into a source is another class. Classes of a source's own may share their names with
// those of others.
QStringList classesOfSeveralSources(const Tree& tree)
{
    static const QRegularExpression space(u"^namespace tarjuman::(\\w+)"_s,
                                          QRegularExpression::MultilineOption);
    QMap<QString, QStringList> sources;
    for (const QString& path : tree.paths({u"app/"_s, u"ui/"_s}, {u".cpp"_s})) {
        const QString code = tree.text(path);
        const QStringList own = classesOf(code);
        for (const QString& owner : ownersOf(code)) {
            if (!own.contains(owner))
                sources[space.match(code).captured(1) + u"::"_s + owner] << path;
        }
    }
    QStringList found;
    for (const auto& [name, paths] : sources.asKeyValueRange()) {
        if (paths.size() > 1)
            found << u"%1 has several sources: %2"_s.arg(name, paths.join(u", "_s));
    }
    return found;
}

QStringList untestedSources(const Tree& tree)
{
    const QStringList excused = untested(tree);
    QStringList found;
    for (const QString& path : tree.paths({u"app/"_s, u"ui/"_s}, {u".cpp"_s})) {
        const QString test = u"tests/%1/tst_%2.cpp"_s.arg(folderOf(path), baseNameOf(path));
        if (!tree.contains(test) && !excused.contains(path))
            found << u"%1 has no %2"_s.arg(path, test);
    }
    for (const QString& path : excused) {
        if (!tree.contains(path))
            found << u"%1 names %2, which is gone"_s.arg(QLatin1StringView(untestedList), path);
    }
    return found;
}

QStringList testsOfNothing(const Tree& tree)
{
    const QStringList excused = untested(tree);
    QStringList found;
    for (const QString& path : tree.paths({u"tests/app/"_s, u"tests/ui/"_s}, {u".cpp"_s})) {
        const QString name = baseNameOf(path);
        const QString source = mirrored(folderOf(path)) + u'/' + name.mid(qstrlen("tst_"));
        if (name.startsWith(u"tst_"_s) && !excused.contains(path) && !tree.contains(source + u".cpp"_s) &&
            !tree.contains(source + u".h"_s))
            found << path;
    }
    return found;
}

QStringList migrationsOutOfStep(const Tree& tree)
{
    static const QRegularExpression name(u"/(\\d{4})_[a-z]+(_[a-z0-9]+)+\\.sql$"_s);
    QStringList found;
    int expected = 1;
    for (const QString& path : migrations(tree)) {
        const auto match = name.match(path);
        if (!match.hasMatch())
            found << u"%1 is not named NNNN_verb_noun.sql"_s.arg(path);
        else if (match.captured(1).toInt() != expected)
            found << u"%1 should have the number %2"_s.arg(path).arg(expected, 4, 10, QLatin1Char('0'));
        ++expected;
    }
    return found;
}

} // namespace tarjuman::architecture
