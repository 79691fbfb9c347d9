#include "tests/architecture/Code.h"
#include "tests/architecture/Rules.h"

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

constexpr int sourceCap = 400;
constexpr int headerCap = 150;
constexpr int functionCap = 40;

} // namespace

QStringList tooLongFiles(const Tree& tree)
{
    QStringList found;
    for (const QString& path : tree.paths({u"app/"_s, u"ui/"_s, u"tests/"_s}, {u".cpp"_s, u".h"_s})) {
        const qsizetype lines = tree.text(path).count(u'\n');
        const int cap = path.endsWith(u".h"_s) ? headerCap : sourceCap;
        if (lines >= cap)
            found << u"%1 has %2 lines; it stays under %3"_s.arg(path).arg(lines).arg(cap);
    }
    return found;
}

QStringList tooLongFunctions(const Tree& tree)
{
    QStringList found;
    for (const QString& path : tree.product()) {
        for (const Function& function : functionsOf(tree.text(path))) {
            if (function.lines >= functionCap)
                found << u"%1:%2 has %3 lines; a function stays under %4: %5"_s.arg(path)
                             .arg(function.line)
                             .arg(function.lines)
                             .arg(functionCap)
                             .arg(function.head.left(80));
        }
    }
    return found;
}

QStringList headersWithoutOpening(const Tree& tree)
{
    QStringList found;
    for (const QString& path : tree.paths({u"app/"_s, u"ui/"_s}, {u".h"_s})) {
        if (!tree.text(path).startsWith(u"// "_s))
            found << path;
    }
    return found;
}

} // namespace tarjuman::architecture
