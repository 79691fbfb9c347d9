#include "tests/architecture/Code.h"
#include "tests/architecture/Rules.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

// base <- text <- release <- { storage | checks | memory | formats | pdf <- conformance } <- desk <- { cli |
// ui } <- main
//         text <- spelling <- desk
const QMap<QString, QSet<QString>>& arrows()
{
    static const QSet<QString> nouns{u"app/base"_s, u"app/text"_s, u"app/release"_s};
    static const QSet<QString> middle{u"app/storage"_s, u"app/checks"_s, u"app/memory"_s,
                                      u"app/formats"_s, u"app/pdf"_s,    u"app/conformance"_s,
                                      u"app/spelling"_s};
    // What a front end reads and paints; it acts through desk alone.
    static const QSet<QString> front =
        nouns + QSet<QString>{u"app/checks"_s, u"app/spelling"_s, u"app/pdf"_s, u"app/desk"_s};
    static const QSet<QString> screen = front + QSet<QString>{u"ui/common"_s};
    static const QMap<QString, QSet<QString>> allowed{
        {u"app/base"_s, {}},
        {u"app/text"_s, {u"app/base"_s}},
        {u"app/release"_s, {u"app/base"_s, u"app/text"_s}},
        {u"app/spelling"_s, {u"app/base"_s, u"app/text"_s}},
        {u"app/storage"_s, nouns},
        {u"app/checks"_s, nouns},
        {u"app/memory"_s, nouns},
        {u"app/formats"_s, nouns},
        {u"app/pdf"_s, nouns},
        {u"app/conformance"_s, nouns + QSet<QString>{u"app/pdf"_s}},
        {u"app/desk"_s, nouns + middle},
        {u"app/cli"_s, front},
        {u"ui/common"_s, front},
        {u"ui/list"_s, screen},
        {u"ui/editor"_s, screen},
        {u"ui/figures"_s, screen},
        {u"ui/review"_s, screen},
        {u"ui/findings"_s, screen},
        {u"ui/memory"_s, screen},
        {u"ui/output"_s, screen},
        {u"ui/phrases"_s, screen},
        {u"ui/terms"_s, screen},
        {u"ui/settings"_s, screen},
        {u"ui/window"_s,
         screen + QSet<QString>{u"ui/list"_s, u"ui/editor"_s, u"ui/figures"_s, u"ui/findings"_s,
                                u"ui/review"_s, u"ui/memory"_s, u"ui/output"_s, u"ui/phrases"_s,
                                u"ui/settings"_s, u"ui/terms"_s}},
    };
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

bool mayUse(const QString& room, const QStringList& rooms)
{
    return std::any_of(rooms.cbegin(), rooms.cend(), [&](const QString& allowed) {
        return allowed.endsWith(u'/') ? room.startsWith(allowed) : room == allowed;
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
