#include "tests/architecture/Code.h"
#include "tests/architecture/Rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

// "path:line: text" for every line of the files that the pattern is found in.
QStringList linesWith(const Tree& tree, const QStringList& paths, const QRegularExpression& pattern)
{
    QStringList found;
    for (const QString& path : paths) {
        int line = 0;
        for (const QString& text : withoutCommentsAndStrings(tree.text(path)).split(u'\n')) {
            ++line;
            if (pattern.match(text).hasMatch())
                found << u"%1:%2: %3"_s.arg(path).arg(line).arg(text.trimmed());
        }
    }
    return found;
}

QStringList codeOfTheWindow(const Tree& tree)
{
    return tree.paths({u"ui/"_s}, {u".cpp"_s, u".h"_s});
}

} // namespace

QStringList thrownExceptions(const Tree& tree)
{
    static const QRegularExpression word(u"\\bthrow\\b"_s);
    return linesWith(tree, tree.product(), word);
}

QStringList nestedEventLoops(const Tree& tree)
{
    // The application's own loop is no nested one; a query's exec() has no loop.
    static const QRegularExpression anywhere(u"\\bprocessEvents\\b|\\bQEventLoop\\b"_s);
    static const QRegularExpression call(u"(?<!Application::)(?<![\\w])exec\\s*\\("_s);
    QStringList found = linesWith(tree, tree.product(), anywhere);
    for (const QString& path : tree.product()) {
        if (!liesIn(path, u"app/storage"_s))
            found << linesWith(tree, {path}, call);
    }
    return found;
}

QStringList waitsInTheWindow(const Tree& tree)
{
    static const QRegularExpression wait(
        u"\\bwaitFor\\w+\\s*\\(|\\b(msleep|usleep|sleep_for|sleep)\\s*\\("_s);
    return linesWith(tree, codeOfTheWindow(tree), wait);
}

QStringList filesWrittenByTheWindow(const Tree& tree)
{
    static const QRegularExpression writing(
        u"\\bQSaveFile\\b|\\bWriteOnly\\b|\\bReadWrite\\b|\\bofstream\\b"_s);
    return linesWith(tree, codeOfTheWindow(tree), writing);
}

QStringList otherFileDialogs(const Tree& tree)
{
    static const QRegularExpression dialog(u"\\bQ(FileDialog|FileSystemModel|FileIconProvider)\\b"_s);
    QStringList others = tree.product();
    others.removeIf([](const QString& path) { return path.startsWith(u"ui/common/FileDialog."_s); });
    return linesWith(tree, others, dialog);
}

QStringList otherSettings(const Tree& tree)
{
    static const QRegularExpression settings(u"\\bQSettings\\b"_s);
    QStringList others = tree.product();
    others.removeIf([](const QString& path) { return path.startsWith(u"ui/settings/Settings."_s); });
    return linesWith(tree, others, settings);
}

QStringList workOnTheThreadsOfQt(const Tree& tree)
{
    static const QRegularExpression pool(
        u"\\bQThreadPool::globalInstance\\b|\\bQtConcurrent::(?!run\\((&base::workers\\(\\)|$))\\w+\\("_s);
    return linesWith(tree, tree.product(), pool);
}

QStringList otherFoldings(const Tree& tree)
{
    static const QRegularExpression folding(
        u"\\bNormalizationForm_(D|KD|KC)\\b|\\btoCaseFolded\\b|\\bdecomposition\\s*\\("_s);
    QStringList others = tree.product();
    // What an old PDF file gives is not folded but mended: the letters stay what they are.
    others.removeIf([](const QString& path) {
        return path == u"app/text/Folding.cpp" || path == u"app/text/ArabicRepair.cpp";
    });
    return linesWith(tree, others, folding);
}

QStringList sqlOutsideStorage(const Tree& tree)
{
    static const QRegularExpression statement(
        u"\\b(SELECT\\s.+\\sFROM|INSERT\\s+INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM|CREATE\\s+TABLE|PRAGMA)\\b"_s);
    QStringList found;
    for (const QString& path : tree.product()) {
        if (liesIn(path, u"app/storage"_s))
            continue;
        for (const QString& text : stringsOf(tree.text(path)).split(u'\n')) {
            if (statement.match(text).hasMatch())
                found << u"%1: %2"_s.arg(path, text);
        }
    }
    return found;
}

QStringList bannedClassNames(const Tree& tree)
{
    static const QRegularExpression banned(u"(Manager|Helper|Util|Utils|Handler|Data|Info|Impl)(?![a-z])"_s);
    QStringList found;
    for (const QString& path : tree.product()) {
        QStringList names = classesOf(tree.text(path));
        names << baseNameOf(path);
        names.removeDuplicates();
        for (const QString& name : std::as_const(names)) {
            if (banned.match(name).hasMatch())
                found << u"%1: %2"_s.arg(path, name);
        }
    }
    return found;
}

QStringList unfinishedWork(const Tree& tree)
{
    // The words are put together here, or this file would be the first to break the rule.
    static const QRegularExpression words(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X|HA"_s + u"CK)\\b"_s);
    QStringList found;
    for (const QString& path :
         tree.paths({u"app/"_s, u"ui/"_s, u"tests/"_s}, {u".cpp"_s, u".h"_s, u".txt"_s})) {
        int line = 0;
        for (const QString& text : tree.text(path).split(u'\n')) {
            ++line;
            if (words.match(text).hasMatch())
                found << u"%1:%2: %3"_s.arg(path).arg(line).arg(text.trimmed());
        }
    }
    return found;
}

} // namespace tarjuman::architecture
