#include "app/text/UnseenCharacters.h"

#include "app/text/Characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::text {

namespace {

constexpr char16_t joiner = 0x200D;

bool isArabic(QChar c)
{
    return classOf(c.unicode()).kind == CharKind::Arabic;
}

bool isWordCharacter(QChar c)
{
    const CharKind kind = classOf(c.unicode()).kind;
    return kind == CharKind::Arabic || isLatin(kind) || kind == CharKind::Mark;
}

bool isIsolate(QChar c)
{
    return c.unicode() >= 0x2066 && c.unicode() <= 0x2068;
}

// Those of a paragraph without their partner.
QList<qsizetype> loneIsolates(QStringView text)
{
    QList<qsizetype> open;
    QList<qsizetype> lone;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isIsolate(text[at]))
            open.append(at);
        else if (text[at] == QChar(0x2069) && open.isEmpty())
            lone.append(at);
        else if (text[at] == QChar(0x2069))
            open.removeLast();
    }
    return lone + open;
}

// U+200E, U+200F, U+061C: at a digit, a mark or a change of script they are what keeps the order.
bool isDirectionMark(QChar c)
{
    return c == QChar(0x200E) || c == QChar(0x200F) || c == QChar(0x061C);
}

class Unseen {
public:
    explicit Unseen(const TypographyScope& scope)
        : m_scope(scope)
        , m_lone(loneIsolates(scope.text))
    {
    }

    bool holds(qsizetype at) const
    {
        const char16_t c = m_scope.text[at].unicode();
        if (c < 0x20)
            return c != u'\t' && c != u'\n' && c != u'\r';
        if (c >= 0x7F && c <= 0x9F)
            return true;
        if (c < 0x00AD || classOf(c).kind != CharKind::Hidden)
            return false;
        if (isDirectionMark(QChar(c)))
            return isWithinWord(at);
        if (c == joiner)
            return !isAbbreviated(at) && !isOfPicture(at);
        if (c >= 0xFE00 && c <= 0xFE0F)
            return isWordCharacter(m_scope.at(at - 1));
        return (c < 0x2066 || c > 0x2069) || m_lone.contains(at);
    }

private:
    bool isWithinWord(qsizetype at) const
    {
        const QChar before = m_scope.at(at - 1);
        const QChar after = m_scope.at(at + 1);
        return isWordCharacter(before) && isWordCharacter(after) && isArabic(before) == isArabic(after);
    }

    // The letter of the Hijri years in the form that begins a word: 1445 ه with a joiner behind it.
    bool isAbbreviated(qsizetype at) const
    {
        const bool alone = at < 2 || !isArabic(m_scope.at(at - 2));
        return m_scope.at(at - 1) == QChar(0x0647) && alone && !isArabic(m_scope.at(at + 1));
    }

    bool isOfPicture(qsizetype at) const
    {
        const QChar before = m_scope.at(at - 1);
        return before.isSurrogate() || (before.unicode() >= 0xFE00 && before.unicode() <= 0xFE0F);
    }

    const TypographyScope& m_scope;
    QList<qsizetype> m_lone;
};

} // namespace

TypographyChanges unseenCharacters(const TypographyScope& scope)
{
    TypographyChanges found;
    const Unseen unseen(scope);
    for (qsizetype at = 0; at < scope.text.size(); ++at) {
        if (!unseen.holds(at))
            continue;
        const qsizetype start = at;
        while (at + 1 < scope.text.size() && unseen.holds(at + 1))
            ++at;
        found.append({int(start), int(at + 1 - start), QString(), TypographyReason::HiddenCharacter});
    }
    return found;
}

} // namespace tarjuman::text
