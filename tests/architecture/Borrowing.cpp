#include "tests/architecture/Borrowing.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tarjuman::architecture {

namespace {

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression marks(u"\\p{Mn}|\\x{0640}"_s);
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s);
    QString plain = text.normalized(QString::NormalizationForm_KD);
    return plain.remove(marks).toLower().split(gap, Qt::SkipEmptyParts);
}

QStringList runsOf(const QString& text)
{
    const QStringList words = wordsOf(text);
    QStringList runs;
    for (qsizetype first = 0; first + borrowedWords <= words.size(); ++first)
        runs << words.mid(first, borrowedWords).join(u' ');
    return runs;
}

} // namespace

QStringList borrowedSentences(const Tree& tree, const QStringList& originals)
{
    QSet<QString> original;
    for (const QString& text : originals) {
        const QStringList runs = runsOf(text);
        original.unite(QSet<QString>(runs.begin(), runs.end()));
    }
    QStringList found;
    for (const QString& path : tree.paths()) {
        for (const QString& run : runsOf(tree.text(path))) {
            if (original.contains(run)) {
                found << u"%1: %2"_s.arg(path, run);
                break;
            }
        }
    }
    return found;
}

} // namespace tarjuman::architecture
