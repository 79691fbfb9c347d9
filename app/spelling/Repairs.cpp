#include "app/spelling/Repairs.h"

#include "app/spelling/ArabicWords.h"
#include "app/text/ArabicParticles.h"
#include "app/text/Characters.h"
#include "app/text/Folding.h"

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
constexpr std::array<Ordinal, 13> ordinals = {{{u"ème", u"e"},
                                               {u"èmes", u"es"},
                                               {u"eme", u"e"},
                                               {u"emes", u"es"},
                                               {u"ième", u"e"},
                                               {u"ièmes", u"es"},
                                               {u"ieme", u"e"},
                                               {u"iemes", u"es"},
                                               {u"ère", u"re"},
                                               {u"ères", u"res"},
                                               {u"ière", u"re"},
                                               {u"ier", u"er"},
                                               {u"iers", u"ers"}}};

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
    qsizetype digits = 0;
    while (digits < word.size() && word[digits].isDigit())
        ++digits;
    if (digits == 0 || digits == word.size())
        return std::nullopt;
    const QString ending = text::folded(word.sliced(digits), text::level::spelling).toLower();
    const auto found = std::find_if(ordinals.begin(), ordinals.end(),
                                    [&ending](const Ordinal& ordinal) { return ordinal.ending == ending; });
    if (found == ordinals.end())
        return std::nullopt;
    return word.first(digits).toString() + found->shortened.toString();
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
    if (hasTatweelAtEdge(word))
        return withoutEdgeTatweel(word);
    const text::Folded folded = text::fold(word, text::level::spelling);
    if (folded.hadPresentationForms || folded.hadJoinersInArabic)
        return folded.text;
    return std::nullopt;
}

} // namespace tarjuman::spelling
