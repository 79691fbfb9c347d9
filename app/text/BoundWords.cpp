#include "app/text/BoundWords.h"

#include "app/text/Months.h"
#include "app/text/Table.h"
#include "app/text/Titles.h"
#include "app/text/WordList.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <bitset>

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

// Which first and last letters and lengths the words that bind have.
using Filter = std::bitset<16384>;

size_t placeOf(char16_t first, char16_t last, qsizetype size)
{
    return (first * 331u + last * 47u + static_cast<size_t>(size) * 2011u) % Filter().size();
}

void addTo(Filter& filter, const QString& word)
{
    if (word.isEmpty())
        return;
    filter.set(placeOf(word.front().unicode(), word.back().unicode(), word.size()));
    filter.set(placeOf(word.front().toUpper().unicode(), word.back().unicode(), word.size()));
    filter.set(placeOf(word.front().toLower().unicode(), word.back().unicode(), word.size()));
}

const PerLanguage<Filter>& filters()
{
    static const PerLanguage<Filter> read = [] {
        PerLanguage<Filter> made;
        for (const Language language : bothLanguages) {
            for (const Binding binding : {Binding::Abbreviation, Binding::Scale}) {
                for (const QString& word : known()[language][static_cast<size_t>(binding)])
                    addTo(made[language], word);
            }
            for (const QString& title : titles(language))
                addTo(made[language], title.sliced(title.lastIndexOf(u' ') + 1));
        }
        for (const QStringView word :
             {u"Son", u"Sa", u"Leur", u"Leurs", u"Votre", u"Vos", u"Excellence", u"Altesse", u"Majesté",
              u"Sainteté", u"Éminence", u"Royale", u"rabia", u"dhou", u"joumada"})
            addTo(made.french, word.toString());
        for (const QStringView word : {u"كانون", u"تشرين", u"ربيع", u"جمادى", u"ذو", u"ذي"})
            addTo(made.arabic, word.toString());
        for (const QString& name : monthsByName().keys()) { // مايو (أيار)
            const QString last = name.sliced(name.lastIndexOf(u' ') + 1);
            addTo(made.french, last);
            addTo(made.arabic, last);
        }
        return made;
    }();
    return read;
}

bool passes(const Filter& filter, QStringView word)
{
    return filter.test(placeOf(word.front().unicode(), word.back().unicode(), word.size()));
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

bool mayBind(QStringView word, Language language)
{
    const Filter& filter = filters()[language];
    if (word.isEmpty() || passes(filter, word))
        return true;
    if (language == Language::French)
        return false;
    for (int particles = 0; particles < 2 && word.size() > 3; ++particles) {
        if (!QStringView(u"وفبلك").contains(word.front()))
            return false;
        if (word[1] == u'ل' && filter.test(placeOf(u'ا', word.back().unicode(), word.size()))) // للسيد
            return true;
        word = word.sliced(1);
        if (passes(filter, word))
            return true;
    }
    return false;
}

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
    static constexpr QStringView figures = u"IVXLCDM";
    if (word.isEmpty() || !figures.contains(word.front()))
        return false;
    for (const QStringView ending : {u"er", u"re", u"es", u"e"}) {
        if (word.size() > ending.size() && word.endsWith(ending)) {
            word.chop(ending.size());
            break;
        }
    }
    if (word.size() == 1 && !QStringView(u"IVX").contains(word.front())) // Le, Ce
        return false;
    return !word.isEmpty() && word.size() <= longest &&
           std::ranges::all_of(word, [](QChar unit) { return figures.contains(unit); });
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
