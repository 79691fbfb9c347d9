#include "app/text/ArabicSlips.h"

#include "app/text/Characters.h"
#include "app/text/Folding.h"
#include "app/text/WordList.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

using enum TypographyReason;

constexpr QChar tatweel(0x0640);

// Letters of other languages in Arabic script; only some stand for one Arabic letter alone.
bool isOtherLetter(QChar c)
{
    return QStringView(u"پچژگکیېٹ").contains(c);
}

bool isShape(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0xFB50 && unit <= 0xFBFF) || (unit >= 0xFC00 && unit <= 0xFD3D) ||
           (unit >= 0xFD50 && unit <= 0xFDCF) || (unit >= 0xFE70 && unit <= 0xFEFC);
}

std::optional<QString> arabicFor(QChar c)
{
    if (c == u'ک')
        return u"ك"_s;
    if (c == u'ی' || c == u'ې')
        return u"ي"_s;
    if (!isShape(c))
        return std::nullopt;
    const QString letters = folded(QString(c), Fold::Shapes);
    const bool isCertain = std::ranges::none_of(
        letters, [](QChar letter) { return isOtherLetter(letter) && !arabicFor(letter); });
    return isCertain ? std::optional(letters) : std::nullopt;
}

class Slips {
public:
    explicit Slips(const TypographyScope& scope)
        : m_scope(scope)
        , m_text(scope.text)
    {
    }

    TypographyChanges read()
    {
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (m_text[at] == tatweel)
                at = takeTatweel(at);
            else if (isOtherLetter(m_text[at]) || isShape(m_text[at]))
                add(at, 1, arabicFor(m_text[at]), PersianLetter);
            else if (QStringView(u"وفبلك").contains(m_text[at]))
                takeParticle(at);
        }
        return std::move(m_found);
    }

private:
    void add(qsizetype start, qsizetype length, const std::optional<QString>& by, TypographyReason reason)
    {
        m_found.append({int(start), int(length), by, reason});
    }

    bool isLetter(qsizetype at) const
    {
        return classOf(m_scope.at(at).unicode()).kind == CharKind::Arabic && at >= 0 && at < m_text.size();
    }
    bool isLetterOrMark(qsizetype at) const { return isLetter(at) || m_scope.at(at).isMark(); }

    // Behind a particle (الـ5, بـ«...») and in هـ it is how letters are written alone. The last place of it.
    qsizetype takeTatweel(qsizetype at)
    {
        qsizetype end = at;
        while (m_scope.at(end) == tatweel)
            ++end;
        const bool behindWord = isLetterOrMark(at - 1);
        const bool within = behindWord && isLetterOrMark(end);
        if (isBlank(at - 1) && isBlank(end) && at > 0)
            add(at, end - at, u"–"_s, TatweelDash);
        else if (behindWord && !within && end - at > 1)
            add(at + 1, end - at - 1, QString(), Tatweel);
        else if (behindWord && !within && isStretched(at, end) && isDashed(at))
            add(at, end - at, u" –"_s, TatweelDash);
        else if (within || (behindWord && isStretched(at, end)))
            add(at, end - at, QString(), Tatweel);
        return end - 1;
    }

    bool isBlank(qsizetype at) const { return m_scope.at(at).isSpace(); }

    // A whole word before it, and a word or a mark of the sentence behind it: stretched for looks.
    bool isStretched(qsizetype at, qsizetype end) const
    {
        constexpr qsizetype longestParticle = 4; // وبال
        qsizetype start = at;
        while (isLetterOrMark(start - 1))
            --start;
        const QChar next = m_scope.at(end);
        const bool goesOn = isBlank(end) && isLetter(end + 1);
        return at - start > longestParticle &&
               (goesOn || next.isNull() || QStringView(u"،.؛؟").contains(next));
    }

    // What an earlier tatweel opened as a dash, this one closes.
    bool isDashed(qsizetype at) const { return m_text.first(at).contains(u" ـ "); }

    bool isAlone(qsizetype at) const { return (at == 0 || isBlank(at - 1)) && m_scope.at(at + 1).isSpace(); }

    void takeParticle(qsizetype at)
    {
        if (!isAlone(at) || m_scope.at(at + 1) == u'\n')
            return;
        qsizetype next = at + 1;
        while (isBlank(next))
            ++next;
        if (!isLetter(next) || !isLetterOrMark(next + 1) || isName(at) || !mayBegin(at))
            return;
        const bool article = m_text[at] == u'ل' && m_scope.at(next) == u'ا' && m_scope.at(next + 1) == u'ل';
        qsizetype end = next;
        while (isLetterOrMark(end))
            ++end;
        const QStringView word = m_text.sliced(next, end - next);
        add(at, end - at, m_text[at] + (article ? word.sliced(1) : word).toString(), DetachedParticle);
    }

    // Only و begins a paragraph apart from its word by a slip; another letter there begins an item.
    bool mayBegin(qsizetype at) const { return at > 0 || m_text[at] == u'و'; }

    // A letter that is spoken of, or one of a row of them: البند ب, (أ ب ج).
    bool isName(qsizetype at) const
    {
        static constexpr QStringView named[] = {u"حرف",     u"الحرف",  u"البند",   u"بند",   u"الفقرة",
                                                u"فقرة",    u"الفئة",  u"فئة",     u"القسم", u"المجموعة",
                                                u"الملحق",  u"المرفق", u"النقطة",  u"الصف",  u"الباب",
                                                u"فيتامين", u"الخيار", u"المرحلة", u"الجزء", u"القاعة"};
        const QStringView before = m_text.first(at).trimmed();
        qsizetype start = before.size();
        while (start > 0 && !before[start - 1].isSpace())
            --start;
        const QStringView word = before.sliced(start);
        const bool single = word.size() == 1 && word[0].isLetterOrNumber();
        const bool number = !word.isEmpty() && word.back().isDigit() && m_text[at] != u'و';
        const bool clitic = word == u"و" || word == u"أو";
        return single || number || clitic || isOneOf(word, named) ||
               (!word.isEmpty() && QStringView(u"([/").contains(word.back()));
    }

    const TypographyScope& m_scope;
    QStringView m_text;
    TypographyChanges m_found;
};

} // namespace

TypographyChanges arabicSlips(const TypographyScope& scope)
{
    return Slips(scope).read();
}

} // namespace tarjuman::text
