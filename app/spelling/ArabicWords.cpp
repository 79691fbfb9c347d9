#include "app/spelling/ArabicWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {
namespace arabic {

namespace {

struct Mapped {
    char16_t foreign;
    char16_t arabic;
};
constexpr std::array<Mapped, 12> persianLetters = {{{u'پ', u'ب'},
                                                    {u'چ', u'ج'},
                                                    {u'ژ', u'ز'},
                                                    {u'گ', u'ك'},
                                                    {u'ک', u'ك'},
                                                    {u'ی', u'ي'},
                                                    {u'ە', u'ه'},
                                                    {u'ہ', u'ه'},
                                                    {u'ے', u'ي'},
                                                    {u'ۀ', u'ة'},
                                                    {u'ڤ', u'ف'},
                                                    {u'ې', u'ي'}}};

constexpr char16_t fathatan = u'\u064B';

// What may stand for this letter at this place of a word.
QStringView seatsOf(QChar c, qsizetype at)
{
    switch (c.unicode()) {
    case u'ا':
        return u"أإآ";
    case u'أ':
        return at == 0 ? u"اإآ" : u"اآئؤ";
    case u'إ':
        return u"اأآ";
    case u'آ':
        return u"اأإ";
    case u'ء':
        return u"أئؤ";
    case u'ئ':
        return u"ءؤأ";
    case u'ؤ':
        return u"ئءأ";
    default:
        return {};
    }
}

void addReplaced(QStringList& result, const QString& word, qsizetype at, QChar letter)
{
    QString variant = word;
    variant[at] = letter;
    result.append(variant);
}

void addSeats(QStringList& result, const QString& word, qsizetype at)
{
    // إنتاج, بإجراء: before another alif two letters on, the alif of a verbal noun takes its hamza below.
    constexpr qsizetype toNextAlif = 3;
    const bool below = word[at] == u'ا' && at + toNextAlif < word.size() && word[at + toNextAlif] == u'ا';
    if (below)
        addReplaced(result, word, at, u'إ');
    const bool last = at + 1 == word.size();
    if (last && (word[at] == u'ؤ' || word[at] == u'ئ' || word[at] == u'أ'))
        addReplaced(result, word, at, u'ء');
    for (const QChar seat : seatsOf(word[at], at))
        addReplaced(result, word, at, seat);
}

void addPersianMended(QStringList& result, const QString& word)
{
    QString mended = word;
    for (QChar& c : mended) {
        const auto found = std::find_if(persianLetters.begin(), persianLetters.end(),
                                        [c](const Mapped& letter) { return letter.foreign == c; });
        if (found != persianLetters.end())
            c = QChar(found->arabic);
    }
    if (mended == word)
        return;
    result.append(mended);
    // A final Persian yeh may stand for ى as well.
    if (mended.endsWith(u'ي'))
        addReplaced(result, mended, mended.size() - 1, u'ى');
}

void addLastLetterMended(QStringList& result, const QString& word)
{
    const qsizetype last = word.endsWith(QChar(fathatan)) ? word.size() - 2 : word.size() - 1;
    if (last < 1)
        return;
    switch (word[last].unicode()) {
    case u'ه':
        return addReplaced(result, word, last, u'ة');
    case u'ة':
        return addReplaced(result, word, last, u'ه');
    case u'ى':
        return addReplaced(result, word, last, u'ي');
    case u'ي':
        return addReplaced(result, word, last, u'ى');
    default:
        return;
    }
}

} // namespace

QStringList repairs(const QString& word)
{
    QStringList result;
    addPersianMended(result, word);
    addLastLetterMended(result, word);
    const bool hasArticle = word.startsWith(u"ال");
    for (qsizetype i = hasArticle ? 1 : 0; i < word.size(); ++i)
        addSeats(result, word, i);
    // The article's own alif takes no hamza, but what looks like an article may be the word's: إلى, آليات.
    if (hasArticle) {
        constexpr qsizetype longest = 5; // else آل is but a question before the article
        addReplaced(result, word, 0, u'إ');
        if (word.size() <= longest)
            addReplaced(result, word, 0, u'آ');
    }
    if (const auto mended = withoutAlifOfTanwin(word))
        result.prepend(*mended);
    return result;
}

QStringList asSpoken(const QString& word)
{
    QStringList result;
    for (qsizetype i = 1; i + 1 < word.size(); ++i) {
        if (word[i] == u'ي' && word[i - 1] == u'ا')
            addReplaced(result, word, i, u'ئ');
    }
    if (word.endsWith(u'ا'))
        result.append(word + u'ء');
    else if (word.endsWith(u'ة'))
        addReplaced(result, word, word.size() - 1, u'ا');
    return result;
}

bool hasPersianLetter(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) {
        return std::any_of(persianLetters.begin(), persianLetters.end(),
                           [c](const Mapped& letter) { return letter.foreign == c; });
    });
}

std::optional<QString> withoutHamzaOfTenthForm(const QString& word)
{
    // استفعال, with the endings of number, feminine and possession; of hollow roots استفالة.
    static const QRegularExpression form(
        u"^([وف]?(?:ال|[بكل]ال|لل|[بكل])?)إست(\\p{Arabic}{2}ا\\p{Arabic}|\\p{Arabic}ا\\p{Arabic}ة)"
        u"(?:اً|ا|ات|ان|ين|ي|ية|ه|ها|هم|هما|هن|نا|ك|كم)?$"_s);
    if (!word.contains(u"إست"))
        return std::nullopt;
    const auto found = form.match(word);
    if (!found.hasMatch())
        return std::nullopt;
    QString mended = word;
    mended[found.capturedEnd(1)] = u'ا';
    return mended;
}

std::optional<QString> withoutAlifOfTanwin(const QString& word)
{
    static constexpr std::array<QStringView, 9> verbsOfTwo = {u"جاءا", u"شاءا", u"ساءا",  u"أساءا", u"باءا",
                                                              u"فاءا", u"ناءا", u"أضاءا", u"قرأا"};
    static constexpr std::array<QStringView, 3> heavy = {u"اء", u"أ", u"ة"};
    constexpr qsizetype shortest = 3;
    QStringView rest = word;
    if (rest.endsWith(QChar(fathatan)))
        rest.chop(1);
    if (!rest.endsWith(u'ا') || rest.size() <= shortest)
        return std::nullopt;
    const auto isVerb = [rest](QStringView verb) {
        const QStringView behind = rest.startsWith(u'و') || rest.startsWith(u'ف') ? rest.mid(1) : rest;
        return rest == verb || behind == verb;
    };
    if (std::any_of(verbsOfTwo.begin(), verbsOfTwo.end(), isVerb))
        return std::nullopt;
    rest.chop(1);
    const bool isHeavy =
        std::any_of(heavy.begin(), heavy.end(), [rest](QStringView ending) { return rest.endsWith(ending); });
    return isHeavy ? std::optional(rest.toString() + QChar(fathatan)) : std::nullopt;
}

QStringList singulars(const QString& word)
{
    constexpr qsizetype shortest = 5;
    if (word.size() < shortest || !word.endsWith(u"ات"))
        return {};
    const QString stem = word.chopped(2);
    return {stem, stem + u'ة'};
}

} // namespace arabic
} // namespace tarjuman::spelling
