#include "app/text/FrenchElision.h"

#include "app/text/Table.h"
#include "app/text/WordList.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

struct AspiratedH {
    QStringList words;
    QStringList stems; // whatever follows
};

const AspiratedH& aspiratedH()
{
    static const AspiratedH read = [] {
        AspiratedH made;
        readTable(u"aspirated-h.tsv"_s, {u"kind"_s, u"form"_s}, [&made](const Row& row) {
            (row[0] == u"word" ? made.words : made.stems).append(row[1].toString());
        });
        return made;
    }();
    return read;
}

} // namespace

bool isElision(QStringView letters)
{
    static constexpr std::array<QStringView, 17> elisions = {
        u"l",  u"d",     u"j",      u"m",      u"t",      u"s",      u"n",      u"c",   u"\u00E7",
        u"qu", u"jusqu", u"lorsqu", u"puisqu", u"quoiqu", u"presqu", u"quelqu", u"entr"};
    return isOneOf(letters.toString().toLower(), elisions);
}

std::optional<Elided> splitElision(QStringView word)
{
    const qsizetype apostrophe = word.indexOf(u'\'');
    constexpr qsizetype longestElision = 6;
    if (apostrophe <= 0 || apostrophe > longestElision || apostrophe + 1 >= word.size())
        return std::nullopt;
    if (!isElision(word.first(apostrophe)))
        return std::nullopt;
    return Elided{word.first(apostrophe + 1), word.sliced(apostrophe + 1)};
}

bool elidesAspiratedH(QStringView word)
{
    const auto elided = splitElision(word);
    if (!elided || elided->rest.front().toLower() != u'h')
        return false;
    const QString rest = elided->rest.toString().toLower();
    const AspiratedH& known = aspiratedH();
    return known.words.contains(rest) ||
           std::any_of(known.stems.begin(), known.stems.end(),
                       [&rest](const QString& stem) { return rest.startsWith(stem); });
}

} // namespace tarjuman::text
