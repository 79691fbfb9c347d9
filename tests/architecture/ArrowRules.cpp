#include "tests/architecture/Code.h"
#include "tests/architecture/Rules.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

using Rooms = QSet<QString>;

// app/pdf: setup <- { text | font } <- { line | file | read } <- page <- draw <- pdf; read <- sign
void addPdf(QMap<QString, Rooms>& allowed, const Rooms& nouns)
{
    const Rooms sheet = nouns + Rooms{u"app/pdf/setup"_s};
    const Rooms letters = sheet + Rooms{u"app/pdf/text"_s, u"app/pdf/font"_s};
    const Rooms lines = letters + Rooms{u"app/pdf/line"_s, u"app/pdf/file"_s};
    const Rooms pages = lines + Rooms{u"app/pdf/page"_s};
    allowed.insert(u"app/pdf/setup"_s, nouns);
    allowed.insert(u"app/pdf/text"_s, sheet);
    allowed.insert(u"app/pdf/font"_s, sheet);
    for (const QString& room : {u"app/pdf/line"_s, u"app/pdf/file"_s, u"app/pdf/read"_s})
        allowed.insert(room, letters);
    allowed.insert(u"app/pdf/sign"_s, letters + Rooms{u"app/pdf/read"_s});
    allowed.insert(u"app/pdf/page"_s, lines);
    allowed.insert(u"app/pdf/draw"_s, pages);
    allowed.insert(u"app/pdf"_s, pages + Rooms{u"app/pdf/draw"_s, u"app/pdf/read"_s});
}

// app/storage: database <- sqlite <- storage <- salvage
void addStorage(QMap<QString, Rooms>& allowed, const Rooms& nouns)
{
    const Rooms connection = nouns + Rooms{u"app/storage/database"_s};
    const Rooms engine = connection + Rooms{u"app/storage/sqlite"_s};
    allowed.insert(u"app/storage/database"_s, nouns);
    allowed.insert(u"app/storage/sqlite"_s, connection);
    allowed.insert(u"app/storage"_s, engine);
    allowed.insert(u"app/storage/salvage"_s, engine + Rooms{u"app/storage"_s});
}

// ui/editor: layout <- text <- column <- { find | commands <- marks } <- editor; the editor itself reads
// settings
void addEditor(QMap<QString, Rooms>& allowed, const Rooms& screen)
{
    const Rooms text = screen + Rooms{u"ui/editor/layout"_s};
    const Rooms column = text + Rooms{u"ui/editor/text"_s};
    const Rooms parts = column + Rooms{u"ui/editor/column"_s};
    const Rooms marks = parts + Rooms{u"ui/editor/commands"_s};
    allowed.insert(u"ui/editor/layout"_s, screen);
    allowed.insert(u"ui/editor/text"_s, text);
    allowed.insert(u"ui/editor/column"_s, column);
    allowed.insert(u"ui/editor/find"_s, parts);
    allowed.insert(u"ui/editor/commands"_s, parts);
    allowed.insert(u"ui/editor/marks"_s, marks);
    allowed.insert(u"ui/editor"_s,
                   marks + Rooms{u"ui/editor/find"_s, u"ui/editor/marks"_s, u"ui/settings"_s});
}

// app/desk: archive <- { words | recovery } <- desk; tools beside them
void addDesk(QMap<QString, Rooms>& allowed, const Rooms& nouns, const Rooms& pages)
{
    const Rooms ground = nouns + Rooms{u"app/storage"_s};
    const Rooms archive = ground + Rooms{u"app/desk/archive"_s};
    const Rooms middle{u"app/checks"_s, u"app/memory"_s, u"app/formats"_s, u"app/spelling"_s};
    allowed.insert(u"app/desk/archive"_s, ground);
    allowed.insert(u"app/desk/words"_s, archive + Rooms{u"app/formats"_s, u"app/spelling"_s});
    allowed.insert(u"app/desk/recovery"_s, archive);
    allowed.insert(u"app/desk/tools"_s, nouns + middle + Rooms{u"app/conformance"_s, u"app/pdf/sign"_s});
    allowed.insert(u"app/desk"_s,
                   archive + pages + middle +
                       Rooms{u"app/pdf/sign"_s, u"app/formats/docx"_s, u"app/storage/salvage"_s,
                             u"app/storage/sqlite"_s, u"app/desk/words"_s, u"app/desk/recovery"_s});
}

// common <- settings <- { list | ... | editor } <- window
void addScreens(QMap<QString, Rooms>& allowed, const Rooms& front)
{
    const Rooms screen = front + Rooms{u"ui/common"_s};
    const Rooms reader = screen + Rooms{u"ui/settings"_s};
    Rooms window = reader;
    allowed.insert(u"ui/common"_s, front);
    allowed.insert(u"ui/settings"_s, screen);
    for (const QString& room : {u"ui/list"_s, u"ui/figures"_s, u"ui/review"_s, u"ui/findings"_s,
                                u"ui/memory"_s, u"ui/output"_s, u"ui/phrases"_s, u"ui/terms"_s}) {
        allowed.insert(room, reader);
        window << room;
    }
    addEditor(allowed, screen);
    allowed.insert(u"ui/window"_s, window + Rooms{u"ui/editor"_s});
}

// base <- text <- release <- { storage | checks | memory | formats | pdf <- conformance } <- desk <- { cli |
// ui } <- main
//         text <- spelling <- desk
QMap<QString, Rooms> allArrows()
{
    const Rooms nouns{u"app/base"_s, u"app/text"_s, u"app/release"_s};
    const Rooms pages{u"app/pdf"_s, u"app/pdf/setup"_s, u"app/pdf/font"_s, u"app/pdf/file"_s};
    QMap<QString, Rooms> allowed{
        {u"app/base"_s, {}},
        {u"app/text"_s, {u"app/base"_s}},
        {u"app/release"_s, {u"app/base"_s, u"app/text"_s}},
        {u"app/spelling"_s, {u"app/base"_s, u"app/text"_s}},
        {u"app/checks"_s, nouns},
        {u"app/memory"_s, nouns},
        {u"app/formats"_s, nouns},
        {u"app/formats/docx"_s, nouns + Rooms{u"app/formats"_s}},
    };
    addStorage(allowed, nouns);
    addPdf(allowed, nouns);
    allowed.insert(u"app/conformance"_s, nouns + Rooms{u"app/pdf/setup"_s, u"app/pdf/file"_s,
                                                       u"app/pdf/font"_s, u"app/pdf/read"_s});
    addDesk(allowed, nouns, pages);
    // What a front end reads and paints; it acts through desk alone.
    const Rooms front =
        nouns + pages + Rooms{u"app/checks"_s,       u"app/spelling"_s,   u"app/desk"_s,
                              u"app/desk/archive"_s, u"app/desk/words"_s, u"app/desk/recovery"_s};
    allowed.insert(u"app/cli"_s, front + Rooms{u"app/desk/tools"_s});
    addScreens(allowed, front);
    return allowed;
}

const QMap<QString, Rooms>& arrows()
{
    static const QMap<QString, Rooms> allowed = allArrows();
    return allowed;
}

// The rooms that a Qt module is for; a module that is not named may be used anywhere.
const QMap<QString, QStringList>& roomsOfModules()
{
    static const QStringList painters{u"app/pdf"_s, u"app/cli"_s, u"app/desk"_s, u"app"_s, u"ui/"_s};
    static const QMap<QString, QStringList> rooms{
        {u"QtSql"_s, {u"app/storage"_s}},
        {u"QtWidgets"_s, {u"app"_s, u"ui/"_s}},
        {u"QtPrintSupport"_s, {u"ui/"_s}},
        {u"QtPdf"_s, {u"app/pdf"_s, u"ui/"_s}},
        {u"QtPdfWidgets"_s, {u"ui/"_s}},
        {u"QtSvg"_s, {u"ui/"_s, u"app/pdf"_s}},
        {u"QtGui"_s, painters},
    };
    return rooms;
}

// "QtSql" for <QtSql/QSqlQuery> and for <QSqlQuery>, which the compiler finds all the same.
QString moduleOf(const QString& include)
{
    if (include.contains(u'/'))
        return include.section(u'/', 0, 0);
    for (const QString& module : roomsOfModules().keys()) {
        if (QFileInfo::exists(u"%1/%2/%3"_s.arg(QStringLiteral(TARJUMAN_QT_HEADERS), module, include)))
            return module;
    }
    return {};
}

// "app/storage" stands for its sub-rooms too, but "app" for itself alone.
bool mayUse(const QString& room, const QStringList& rooms)
{
    return std::any_of(rooms.cbegin(), rooms.cend(), [&](const QString& allowed) {
        if (allowed.endsWith(u'/'))
            return room.startsWith(allowed);
        return room == allowed || (allowed.contains(u'/') && room.startsWith(allowed + u'/'));
    });
}

QString at(const QString& path, const Include& include)
{
    return u"%1:%2 includes %3"_s.arg(path).arg(include.line).arg(include.name);
}

} // namespace

QStringList forbiddenArrows(const Tree& tree)
{
    QStringList found;
    for (const QString& path : tree.product()) {
        const QString room = folderOf(path);
        if (room == u"app"_s)
            continue; // main.cpp knows everyone
        if (!arrows().contains(room)) {
            found << u"%1 lies in a room without arrows; name it in ArrowRules.cpp"_s.arg(path);
            continue;
        }
        for (const Include& include : includesOf(tree.text(path))) {
            const QString other = folderOf(include.name);
            const bool ofTheProject = include.quoted && other.contains(u'/');
            if (ofTheProject && other != room && !arrows().value(room).contains(other))
                found << at(path, include);
        }
    }
    return found;
}

QStringList includesNotFromTheRoot(const Tree& tree)
{
    static const QRegularExpression generated(u"^(\\w+\\.moc|moc_\\w+\\.cpp)$"_s);
    QStringList found;
    for (const QString& path : tree.paths({u"app/"_s, u"ui/"_s, u"tests/"_s}, {u".cpp"_s, u".h"_s})) {
        for (const Include& include : includesOf(tree.text(path))) {
            if (include.quoted && !tree.contains(include.name) && !generated.match(include.name).hasMatch())
                found << at(path, include);
        }
    }
    return found;
}

QStringList qtModulesOutOfPlace(const Tree& tree)
{
    QStringList found;
    for (const QString& path : tree.product()) {
        for (const Include& include : includesOf(tree.text(path))) {
            const QString module = include.quoted ? QString() : moduleOf(include.name);
            if (roomsOfModules().contains(module) && !mayUse(folderOf(path), roomsOfModules().value(module)))
                found << at(path, include) + u" of "_s + module;
        }
    }
    return found;
}

QStringList wrongNamespaces(const Tree& tree)
{
    static const QRegularExpression opened(u"^namespace (tarjuman[\\w:]*) \\{"_s,
                                           QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString& path : tree.paths({u"app/"_s, u"ui/"_s}, {u".h"_s})) {
        const QString room = path.startsWith(u"ui/"_s) ? u"ui"_s : path.section(u'/', 1, 1);
        const QString expected = u"tarjuman::"_s + room;
        bool there = false;
        for (auto all = opened.globalMatch(tree.text(path)); all.hasNext();)
            there |= all.next().captured(1) == expected;
        if (!there)
            found << u"%1 has nothing in the namespace %2"_s.arg(path, expected);
    }
    return found;
}

} // namespace tarjuman::architecture
