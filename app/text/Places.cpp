#include "app/text/Places.h"

#include "app/text/ArabicParticles.h"
#include "app/text/Folding.h"
#include "app/text/Table.h"
#include "app/text/WordList.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

// Whether a name counts wherever it stands.
enum class Standing { Free, Led };

struct Named {
    QString id;
    Standing standing = Standing::Free;
};

struct Names {
    QHash<QString, QList<Named>> byName;   // folded words with a space between
    QHash<QString, qsizetype> longestFrom; // how many words the longest name has that begins with this one
    QHash<QString, QString> house;         // by id
};

// A word of the folded text.
struct Token {
    qsizetype start = 0;
    qsizetype end = 0;
    QStringView text;
};

bool isPartOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

QList<Token> tokensOf(QStringView folded)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < folded.size();) {
        qsizetype end = at;
        while (end < folded.size() && isPartOfWord(folded[end]))
            ++end;
        if (end > at)
            tokens.append({at, end, folded.sliced(at, end - at)});
        at = end + 1;
    }
    return tokens;
}

// Le Caire is met as "au Caire" too: its article leads to it and is no part of it.
bool beginsWithArticle(const QList<Token>& tokens, Language language)
{
    static constexpr QStringView articles[] = {u"le", u"la", u"les"};
    return language == Language::French && tokens.size() > 1 && isOneOf(tokens.first().text, articles) &&
           tokens[1].text != u"paz";
}

void add(Names& names, const Row& row, Language language)
{
    const QString folded = text::folded(row[3], level::search);
    QList<Token> tokens = tokensOf(folded);
    if (tokens.isEmpty())
        return;
    Named named{row[1].toString(), row[4] == u"led" ? Standing::Led : Standing::Free};
    if (beginsWithArticle(tokens, language)) {
        tokens.removeFirst();
        named.standing = Standing::Led;
    }
    QStringList words;
    for (const Token& token : std::as_const(tokens))
        words.append(token.text.toString());
    qsizetype& longest = names.longestFrom[words.first()];
    longest = std::max(longest, words.size());
    QList<Named>& known = names.byName[words.join(u' ')];
    if (std::ranges::none_of(known, [&named](const Named& other) { return other.id == named.id; }))
        known.append(named);
    if (!names.house.contains(named.id))
        names.house.insert(named.id, row[3].toString());
}

const QStringList& columns()
{
    static const QStringList names{u"kind"_s, u"id"_s, u"language"_s, u"name"_s, u"use"_s};
    return names;
}

const Names& namesIn(Language language)
{
    static const PerLanguage<Names> read = [] {
        PerLanguage<Names> made;
        readTable(u"places.tsv"_s, columns(), [&made](const Row& row) {
            const auto of = languageFromTag(row[2]);
            if (of && (row[0] == u"country" || row[0] == u"city") && row[4] != u"spelling")
                add(made[*of], row, *of);
        });
        return made;
    }();
    return read[language];
}

// What leads to a country, and what leads to a city.
bool leadsTo(QStringView word, const QString& id, Language language)
{
    static constexpr QStringView articles[] = {u"le", u"la",  u"les", u"l",  u"au",
                                               u"en", u"aux", u"du",  u"des"};
    static constexpr QStringView towards[] = {u"a", u"de", u"d", u"vers", u"depuis", u"ville"};
    static constexpr QStringView prepositions[] = {u"في",  u"من",   u"الي",     u"لدي",   u"دوله",
                                                   u"بين", u"رييس", u"جمهوريه", u"حكومه", u"شمال",
                                                   u"شرق", u"غرب",  u"جنوب",    u"وسط"};
    static constexpr QStringView towns[] = {u"مدينه", u"بمدينه", u"لمدينه", u"ومدينه", u"محافظه",
                                            u"ولايه", u"مطار",   u"ميناء",  u"بلده"};
    const bool isCity = id.contains(u'/');
    if (language == Language::French)
        return isOneOf(word, articles) || (isCity && isOneOf(word, towards));
    return isCity ? isOneOf(word, towns) : isOneOf(word, prepositions);
}

// How many letters both words end with.
qsizetype sharedEnd(QStringView one, QStringView other)
{
    const qsizetype most = std::min(one.size(), other.size());
    qsizetype shared = 0;
    while (shared < most && one[one.size() - 1 - shared] == other[other.size() - 1 - shared])
        ++shared;
    return shared;
}

// Reads the places of one text.
class PlaceReader {
public:
    PlaceReader(QStringView original, Language language)
        : m_original(original)
        , m_language(language)
        , m_names(namesIn(language))
        , m_folded(fold(original, level::search))
        , m_tokens(tokensOf(m_folded.text))
    {
    }

    QList<FoundPlace> run()
    {
        for (qsizetype at = 0; at < m_tokens.size();)
            at += std::max(takeAt(at), qsizetype(1));
        return m_found;
    }

private:
    // How many words were taken.
    qsizetype takeAt(qsizetype at)
    {
        const QString word = m_tokens[at].text.toString();
        if (const qsizetype taken = takeFrom(at, word))
            return taken;
        if (m_language == Language::French)
            return 0;
        for (const QString& stem : stemsOf(word)) {
            if (const qsizetype taken = takeFrom(at, stem))
                return taken;
        }
        return 0;
    }

    // The longest name whose first word is `first`, which the word at `at` is or holds.
    qsizetype takeFrom(qsizetype at, const QString& first)
    {
        const auto longest = m_names.longestFrom.constFind(first);
        if (longest == m_names.longestFrom.constEnd())
            return 0;
        QStringList keys{first};
        for (qsizetype next = at + 1; next < m_tokens.size() && keys.size() < *longest; ++next) {
            if (!areJoined(m_tokens[next - 1], m_tokens[next]))
                break;
            keys.append(u"%1 %2"_s.arg(keys.last(), m_tokens[next].text));
        }
        for (qsizetype count = keys.size(); count > 0; --count) {
            const auto known = m_names.byName.constFind(keys[count - 1]);
            if (known != m_names.byName.constEnd() && take(at, count, first, *known))
                return count;
        }
        return 0;
    }

    bool take(qsizetype at, qsizetype count, const QString& first, const QList<Named>& known)
    {
        if (m_language == Language::French && !hasCapital(at, count))
            return false;
        const QStringView before = at > 0 ? m_tokens[at - 1].text : QStringView();
        FoundPlace found;
        for (const Named& named : known) {
            if (named.standing == Standing::Free || leadsTo(before, named.id, m_language))
                found.ids.append(named.id);
        }
        if (found.ids.isEmpty())
            return false;
        // The name begins behind the particles, as far as its letters stand there: لسعودية in للسعودية.
        const Token& head = m_tokens[at];
        found.start = m_folded.offsets[head.end - sharedEnd(head.text, first)];
        found.length = m_folded.offsets[m_tokens[at + count - 1].end] - found.start;
        if (found.length > 0)
            m_found.append(found);
        return found.length > 0;
    }

    // Nothing but blanks, hyphens, apostrophes and dots between two words of a name.
    bool areJoined(const Token& one, const Token& next) const
    {
        constexpr qsizetype farthest = 3;
        const QStringView between = QStringView(m_folded.text).sliced(one.end, next.start - one.end);
        return between.size() <= farthest &&
               std::ranges::all_of(between, [](QChar c) { return QStringView(u" -'.()").contains(c); });
    }

    bool hasCapital(qsizetype at, qsizetype count) const
    {
        return std::any_of(m_tokens.begin() + at, m_tokens.begin() + at + count, [this](const Token& token) {
            return m_original[m_folded.offsets[token.start]].isUpper();
        });
    }

    QStringView m_original;
    Language m_language;
    const Names& m_names;
    Folded m_folded;
    QList<Token> m_tokens;
    QList<FoundPlace> m_found;
};

} // namespace

QList<FoundPlace> placesIn(QStringView text, Language language)
{
    return PlaceReader(text, language).run();
}

QString placeName(const QString& id, Language language)
{
    return namesIn(language).house.value(id);
}

QString countryOf(const QString& id)
{
    return id.section(u'/', 0, 0);
}

QStringList allPlaceNames(Language language)
{
    QStringList names;
    readTable(u"places.tsv"_s, columns(), [&names, language](const Row& row) {
        if (languageFromTag(row[2]) == language && row[4] != u"found")
            names.append(row[3].toString());
    });
    return names;
}

} // namespace tarjuman::text
