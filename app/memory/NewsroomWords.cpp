#include "app/memory/NewsroomWords.h"

#include "app/text/Table.h"

#include <QHash>

namespace tarjuman::memory {

using namespace Qt::StringLiterals;
using text::Language;
using text::PerLanguage;

namespace {

using Meanings = QHash<QString, QString>; // a beginning, or a whole word with its end mark

PerLanguage<Meanings> readMeanings()
{
    PerLanguage<Meanings> meanings;
    text::readTable(u"newsroom-words.tsv"_s, {u"french"_s, u"arabic"_s}, [&meanings](const text::Row& row) {
        const QStringList french = row[0].toString().split(u' ');
        const QString name = french.first().endsWith(u'.') ? french.first().chopped(1) : french.first();
        const QString meaning = name.front().isDigit() ? name : u'=' + name;
        for (const QString& beginning : french)
            meanings.french.insert(beginning, meaning);
        for (const QStringView beginning : row[1].split(u' '))
            meanings.arabic.insert(beginning.toString(), meaning);
    });
    return meanings;
}

} // namespace

QString meaningOf(const QString& word, Language language)
{
    static const PerLanguage<Meanings> meanings = readMeanings();
    const Meanings& known = meanings[language];
    if (const auto whole = known.constFind(word + u'.'); whole != known.constEnd())
        return *whole;
    for (qsizetype length = word.size(); length >= 3; --length) {
        if (const auto found = known.constFind(word.left(length)); found != known.constEnd())
            return *found;
    }
    return {};
}

} // namespace tarjuman::memory
