#include "app/text/BoundWords.h"

#include "app/text/Months.h"
#include "app/text/Table.h"
#include "app/text/Titles.h"
#include "app/text/WordList.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

constexpr std::array<QStringView, 5> bindings = {u"abbreviation", u"reference", u"scale", u"function",
                                                 u"year"};

using Words = std::array<QSet<QString>, bindings.size()>;

const PerLanguage<Words>& known()
{
    static const PerLanguage<Words> read = [] {
        PerLanguage<Words> made;
        readTable(u"bound-words.tsv"_s, {u"kind"_s, u"language"_s, u"word"_s}, [&made](const Row& row) {
            const auto binding = std::ranges::find(bindings, row[0]);
            const auto language = languageFromTag(row[1]);
            if (binding != bindings.end() && language)
                made[*language][static_cast<size_t>(binding - bindings.begin())].insert(row[2].toString());
        });
        return made;
    }();
    return read;
}

// For a question only: the letters are not copied.
QString borrowed(QStringView word)
{
    return QString::fromRawData(word.data(), word.size());
}

const QSet<QString>& lastWordsOfMonths()
{
    static const QSet<QString> read = [] {
        QSet<QString> made;
        for (const QString& name : monthsByName().keys())
            made.insert(name.sliced(name.lastIndexOf(u' ') + 1));
        return made;
    }();
    return read;
}

// Without one particle before it; للسيد is ل and السيد.
QString withoutParticle(QStringView word)
{
    if (word.size() < 3)
        return {};
    if (word.startsWith(u"لل"))
        return u"ال"_s.append(word.sliced(2));
    return QStringView(u"وفبلك").contains(word.front()) ? word.sliced(1).toString() : QString();
}

bool isTitleWithParticles(QStringView word)
{
    static constexpr QStringView beginnings = u"اسمفصجد";
    if (beginnings.contains(word.front()) && isTitle(word, Language::Arabic))
        return true;
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest || !QStringView(u"وفبلك").contains(word.front()))
        return false;
    if (word.startsWith(u"لل"))
        return isTitle(withoutParticle(word), Language::Arabic);
    return isTitleWithParticles(word.sliced(1));
}

} // namespace

bool isBound(QStringView word, Binding binding, Language language)
{
    const QSet<QString>& words = known()[language][static_cast<size_t>(binding)];
    if (language == Language::Arabic || binding == Binding::Abbreviation)
        return words.contains(borrowed(word));
    return words.contains(word.toString().toLower()) || words.contains(borrowed(word));
}

bool isReference(QStringView word, Language language)
{
    if (isBound(word, Binding::Reference, language))
        return true;
    if (language == Language::French)
        return false;
    const QString bare = withoutParticle(word);
    return !bare.isEmpty() && (isBound(bare, Binding::Reference, language) ||
                               isBound(withoutParticle(bare), Binding::Reference, language));
}

bool isTitleBeforeName(QStringView word, QStringView next, Language language)
{
    if (language == Language::Arabic)
        return isTitleWithParticles(word) && !isBound(next, Binding::Function, language);
    static constexpr std::array<QStringView, 6> honours = {u"Excellence", u"Altesse",  u"Majesté",
                                                           u"Sainteté",   u"Éminence", u"Royale"};
    if (next.isEmpty() || !next.front().isUpper())
        return false;
    return isTitle(word, Language::French) || isOneOf(word, honours) || isOneOf(next, honours);
}

bool isInitials(QStringView word)
{
    if (word.size() < 2 || word.back() != u'.')
        return false;
    for (qsizetype at = 0; at < word.size(); ++at) {
        if (word[at] == u'-')
            continue;
        const bool letter = word[at].isUpper() || word[at].direction() == QChar::DirAL;
        if (!letter || at + 1 >= word.size() || word[++at] != u'.')
            return false;
    }
    return true;
}

bool isRoman(QStringView word)
{
    constexpr qsizetype longest = 8;
    for (const QStringView ending : {u"er", u"re", u"es", u"e"}) {
        if (word.size() > ending.size() && word.endsWith(ending)) {
            word.chop(ending.size());
            break;
        }
    }
    if (word.size() == 1 && !QStringView(u"IVX").contains(word.front())) // Le, Ce
        return false;
    return !word.isEmpty() && word.size() <= longest &&
           std::ranges::all_of(word, [](QChar unit) { return QStringView(u"IVXLCDM").contains(unit); });
}

bool endsMonth(QStringView word)
{
    return lastWordsOfMonths().contains(word.toString().toLower());
}

bool isMonth(QStringView first, QStringView second)
{
    const QString name = first.toString().toLower();
    if (monthsByName().contains(name))
        return true;
    return !second.isEmpty() && monthsByName().contains(name + u' ' + second.toString().toLower());
}

} // namespace tarjuman::text
