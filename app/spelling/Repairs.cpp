#include "app/spelling/Repairs.h"

#include "app/spelling/ArabicWords.h"
#include "app/text/ArabicParticles.h"
#include "app/text/Characters.h"
#include "app/text/Folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

constexpr char16_t tatweel = u'\u0640';
constexpr char16_t shadda = u'\u0651';

struct Ordinal {
    QStringView ending;
    QStringView shortened;
};
constexpr std::array<Ordinal, 19> ordinals = {{{u"ème", u"e"},
                                               {u"èmes", u"es"},
                                               {u"eme", u"e"},
                                               {u"emes", u"es"},
                                               {u"éme", u"e"},
                                               {u"émes", u"es"},
                                               {u"ième", u"e"},
                                               {u"ièmes", u"es"},
                                               {u"ieme", u"e"},
                                               {u"iemes", u"es"},
                                               {u"è", u"e"},
                                               {u"ère", u"re"},
                                               {u"ères", u"res"},
                                               {u"ére", u"re"},
                                               {u"ière", u"re"},
                                               {u"ières", u"res"},
                                               {u"èr", u"er"},
                                               {u"ier", u"er"},
                                               {u"iers", u"ers"}}};

// How many capitals at the head are a number of the Romans: XXI of XXIème. A single L, C, D or M is rather
// the head of a word: Mère.
qsizetype romanLength(QStringView word)
{
    static const QRegularExpression roman(
        u"^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![IVXLCDM])"_s);
    if (word.isEmpty() || !QStringView(u"IVXLCDM").contains(word.front()))
        return 0;
    const auto found = roman.match(word.toString());
    const bool isOneLetter = found.capturedLength() == 1 && !QStringView(u"IVX").contains(word.front());
    return found.hasMatch() && !isOneLetter ? found.capturedLength() : 0;
}

// Where the ending of an ordinal begins: behind 21 or XXI; 0 for what is none.
qsizetype numberLength(QStringView word)
{
    qsizetype digits = 0;
    while (digits < word.size() && word[digits].isDigit())
        ++digits;
    return digits > 0 ? digits : romanLength(word);
}

bool isMark(QChar c)
{
    return text::classOf(c.unicode()).kind == text::CharKind::Mark;
}

std::optional<QString> withoutEdgeTatweel(QStringView word)
{
    qsizetype from = 0;
    qsizetype end = word.size();
    while (from < end && word[from] == QChar(tatweel))
        ++from;
    while (end > from && word[end - 1] == QChar(tatweel))
        --end;
    if (end - from == word.size())
        return std::nullopt;
    if (from == end)
        return u"–"_s;
    const QString letters = word.mid(from, end - from).toString();
    return (from > 0 ? u"– "_s : QString()) + letters + (end < word.size() ? u" –"_s : QString());
}

std::optional<QString> joinedParticle(const QString& word)
{
    const qsizetype space =
        std::find_if(word.begin(), word.end(), [](QChar c) { return c.isSpace(); }) - word.begin();
    if (space == 0 || space == word.size() || !text::isDetachable(QStringView(word).first(space)))
        return std::nullopt;
    QString joined = word;
    joined.removeIf([](QChar c) { return c.isSpace(); });
    return joined;
}

} // namespace

std::optional<QString> shortenedOrdinal(QStringView word)
{
    const qsizetype number = numberLength(word);
    if (number == 0 || number == word.size())
        return std::nullopt;
    const bool isFirst = word.first(number) == u"I" || word[0].isDigit();
    const QString ending = text::folded(word.sliced(number), text::level::spelling).toLower();
    const auto found = std::find_if(ordinals.begin(), ordinals.end(),
                                    [&ending](const Ordinal& ordinal) { return ordinal.ending == ending; });
    // Only the first is "premier"; Xier and Vère would be other words.
    if (found == ordinals.end() || (!isFirst && found->shortened.contains(u'r')))
        return std::nullopt;
    return word.first(number).toString() + found->shortened.toString();
}

bool isRomanOrdinal(QStringView word)
{
    const qsizetype number = romanLength(word);
    if (number == 0)
        return false;
    const QStringView ending = word.sliced(number);
    const bool isFirst = word.first(number) == u"I";
    return ending == u"e" || ending == u"es" || (isFirst && (ending == u"er" || ending == u"re")) ||
           (word.first(number) == u"II" && (ending == u"nd" || ending == u"nde"));
}

bool hasTatweelAtEdge(QStringView word)
{
    // هـ is how the letter is written alone.
    return word != u"هـ" && (word.startsWith(QChar(tatweel)) || word.endsWith(QChar(tatweel)));
}

bool hasShaddaFirst(QStringView word)
{
    for (qsizetype i = 1; i < word.size() && isMark(word[i]); ++i) {
        if (word[i] == QChar(shadda))
            return true;
    }
    return false;
}

std::optional<QString> repairOf(const QString& word)
{
    if (const auto ordinal = shortenedOrdinal(word))
        return ordinal;
    if (const auto joined = joinedParticle(word))
        return joined;
    if (hasShaddaFirst(word)) {
        QString repaired = word;
        repaired.remove(word.indexOf(QChar(shadda)), 1);
        return repaired;
    }
    if (const auto mended = arabic::withoutHamzaOfTenthForm(word))
        return mended;
    if (const auto mended = arabic::withoutAlifOfTanwin(text::folded(word, text::level::spelling)))
        return mended;
    if (hasTatweelAtEdge(word))
        return withoutEdgeTatweel(word);
    const text::Folded folded = text::fold(word, text::level::spelling);
    if (folded.hadPresentationForms || folded.hadJoinersInArabic)
        return folded.text;
    return std::nullopt;
}

} // namespace tarjuman::spelling
