#include "app/formats/HtmlSieve.h"

#include "app/formats/Limits.h"

#include <algorithm>
#include <array>

namespace tarjuman::formats {

namespace {

constexpr QByteArrayView listMark = "<![if !supportLists]>";
constexpr QByteArrayView listMarkEnd = "<![endif]>";

// The elements that only dress words. The parser would close some of them where a paragraph begins.
constexpr std::array<QByteArrayView, 22> dresses{
    "a",   "abbr", "b", "big", "cite",  "code", "del",    "dfn", "em",  "font", "i",
    "ins", "kbd",  "q", "s",   "small", "span", "strong", "sub", "sup", "u",    "var"};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\0';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDress(QByteArrayView name)
{
    return std::ranges::any_of(
        dresses, [name](QByteArrayView dress) { return name.compare(dress, Qt::CaseInsensitive) == 0; });
}

class Sieve {
public:
    explicit Sieve(QByteArrayView html)
        : m_html(html)
    {
        m_kept.reserve(html.size());
    }

    QByteArray run()
    {
        while (m_at < m_html.size()) {
            const qsizetype sign = endOf("<", m_at, Found::Before);
            keep(m_at, sign);
            m_at = sign;
            if (m_at < m_html.size())
                passMarkup();
        }
        m_kept.removeIf([](char c) { return c == '\0'; });
        return m_kept;
    }

private:
    enum class Found { Before, Behind };

    char at(qsizetype place) const { return place < m_html.size() ? m_html[place] : '\0'; }
    void keep(qsizetype from, qsizetype to) { m_kept.append(m_html.sliced(from, to - from)); }

    // Where the sign stands or ends; the end of the page when there is none.
    qsizetype endOf(QByteArrayView sign, qsizetype from, Found found = Found::Behind) const
    {
        const qsizetype place = m_html.indexOf(sign, from);
        if (place < 0)
            return m_html.size();
        return found == Found::Before ? place : place + sign.size();
    }

    void passMarkup()
    {
        const QByteArrayView rest = m_html.sliced(m_at);
        if (rest.startsWith("<!--")) {
            passComment();
        } else if (rest.startsWith(listMark) && passListMark()) {
            return;
        } else if (at(m_at + 1) == '!' || at(m_at + 1) == '?') {
            m_at = endOf(">", m_at);
        } else if (isLetter(at(m_at + 1))) {
            passTag();
        } else if (at(m_at + 1) == '/' && isLetter(at(m_at + 2))) {
            passName(2);
        } else {
            keep(m_at, m_at + 1);
            ++m_at;
        }
    }

    // One without an end would hide all the words that follow.
    void passComment()
    {
        const qsizetype end = m_commentsEnd ? m_html.indexOf("-->", m_at + 2) : -1; // "<!-->" is one, too
        m_commentsEnd = end >= 0;
        m_at = m_commentsEnd ? end + 3 : m_at + 4;
    }

    // Asked for its end no more once there is none, lest many beginnings each search the whole page.
    bool passListMark()
    {
        const qsizetype end = m_marksEnd ? m_html.indexOf(listMarkEnd, m_at) : -1;
        m_marksEnd = end >= 0;
        if (!m_marksEnd)
            return false;
        m_at = end + listMarkEnd.size();
        return true;
    }

    // Of a tag that begins here; `sign` is how long its beginning is, "<" or "</".
    QByteArrayView passName(qsizetype sign)
    {
        const qsizetype start = m_at + sign;
        qsizetype end = start;
        while (end < m_html.size() && !isBlank(at(end)) && at(end) != '>' && at(end) != '/')
            ++end;
        const QByteArrayView name = m_html.sliced(start, end - start);
        keep(m_at, start);
        if (isDress(name))
            m_kept.append(dressPrefix.data(), dressPrefix.size());
        keep(start, end);
        m_at = end;
        return name;
    }

    void passTag()
    {
        const qsizetype kept = m_kept.size();
        const QByteArrayView name = passName(1);
        for (int attributes = 0; m_at < m_html.size() && at(m_at) != '>'; ++attributes) {
            const qsizetype begin = m_at;
            const bool isWhole = passAttribute();
            if (isWhole && attributes < limits::mostAttributes && m_at - begin <= limits::longestAttribute)
                keep(begin, m_at);
        }
        m_kept.append('>');
        m_at = std::min(m_at + 1, m_html.size());
        if (name.compare("script", Qt::CaseInsensitive) == 0)
            passRaw("</script", m_scriptEnds, kept, Raw::Dropped);
        else if (name.compare("style", Qt::CaseInsensitive) == 0)
            passRaw("</style", m_styleEnds, kept, Raw::Kept);
        else if (name.compare("title", Qt::CaseInsensitive) == 0)
            passRaw("</title", m_titleEnds, kept, Raw::Dropped);
    }

    // What holds no markup up to its end. When it has none it would hide all the words that follow, and is
    // taken for no beginning at all.
    enum class Raw { Kept, Dropped };
    void passRaw(QByteArrayView end, bool& hasEnd, qsizetype keptBefore, Raw raw)
    {
        qsizetype place = hasEnd ? m_html.indexOf("</", m_at) : -1;
        const auto isEnd = [&] {
            const QByteArrayView sign = m_html.sliced(place, std::min(end.size(), m_html.size() - place));
            return sign.compare(end, Qt::CaseInsensitive) == 0;
        };
        while (place >= 0 && !isEnd())
            place = m_html.indexOf("</", place + 2);
        hasEnd = place >= 0;
        if (hasEnd && raw == Raw::Kept)
            keep(m_at, place);
        else
            m_kept.truncate(keptBefore);
        if (hasEnd)
            m_at = raw == Raw::Kept ? place : endOf(">", place);
    }

    // The blanks before it, its name, and its value if it has one; a quote counts only where a value begins.
    // False when its value begins with a quote that nothing closes: it ends with the tag then.
    bool passAttribute()
    {
        passBlanks();
        while (m_at < m_html.size() && !isBlank(at(m_at)) && at(m_at) != '>' && at(m_at) != '=')
            ++m_at;
        const qsizetype nameEnd = m_at;
        passBlanks();
        if (at(m_at) != '=') {
            m_at = nameEnd;
            return true;
        }
        ++m_at;
        passBlanks();
        const char quote = at(m_at);
        const bool isQuoted = quote == '"' || quote == '\'';
        if (const qsizetype end = isQuoted ? m_html.indexOf(quote, m_at + 1) : -1; end >= 0) {
            m_at = end + 1;
            return true;
        }
        while (m_at < m_html.size() && !isBlank(at(m_at)) && at(m_at) != '>')
            ++m_at;
        return !isQuoted;
    }

    void passBlanks()
    {
        while (m_at < m_html.size() && isBlank(at(m_at)))
            ++m_at;
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    // Whether the next has an end; no further one has, once one had none.
    bool m_marksEnd = true;
    bool m_commentsEnd = true;
    bool m_scriptEnds = true;
    bool m_styleEnds = true;
    bool m_titleEnds = true;
    QByteArray m_kept;
};

} // namespace

QByteArray sieved(QByteArrayView html)
{
    return Sieve(html).run();
}

} // namespace tarjuman::formats
