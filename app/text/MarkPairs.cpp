#include "app/text/MarkPairs.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

constexpr QStringView openings = u"([«“\"";
constexpr QStringView closings = u")]»”\"";
constexpr QStringView quotes = u"«»“”\"";
constexpr QStringView marksBehindWords = u".,;:!?…،؛؟)";

struct Opened {
    QChar mark;
    int at = 0;
    int level = 0;
};

class Pairing {
public:
    Pairing(QStringView text, Language language)
        : m_text(text)
        , m_language(language)
    {
    }

    MarkPairs read()
    {
        for (int at = 0; at < m_text.size(); ++at)
            take(at);
        for (const Opened& opened : std::as_const(m_open))
            m_found.unclosed.append(opened.at);
        return std::move(m_found);
    }

private:
    void take(int at)
    {
        switch (m_text[at].unicode()) {
        case u'(':
        case u'[':
        case u'«':
            open(m_text[at], at);
            break;
        case u')':
        case u']':
        case u'»':
            close(at, openings[closings.indexOf(m_text[at])]);
            break;
        case u'„':
            open(u'“', at);
            break;
        case u'“': // Arabic keyboards write ”…“ too
        case u'”':
            takeTwoWay(at, u'“');
            break;
        case u'"':
            takeTwoWay(at, u'"');
            break;
        default:
            break;
        }
    }

    void open(QChar mark, int at)
    {
        const auto level =
            std::ranges::count_if(m_open, [](const Opened& opened) { return quotes.contains(opened.mark); });
        m_open.append({mark, at, int(level)});
    }

    // A mark that may open and close: it closes what it opened, and otherwise opens where a word follows.
    void takeTwoWay(int at, QChar opening)
    {
        if (!isOpen(opening) && opensWord(at))
            open(opening, at);
        else if (isOpen(opening) || !isInches(at))
            close(at, opening);
    }

    bool isInches(int at) const
    {
        return m_text[at] == u'"' && at > 0 && m_text[at - 1].isDigit() && !isOpen(u'«');
    }

    // A mark before a word opens, unless a word stands before it too. Behind : or ( it opens all the same,
    // and behind any other mark where no quotation is open that it might close.
    bool opensWord(int at) const
    {
        const bool beforeWord =
            at + 1 < m_text.size() && !m_text[at + 1].isSpace() && !marksBehindWords.contains(m_text[at + 1]);
        if (!beforeWord || at == 0)
            return beforeWord;
        const QChar before = m_text[at - 1];
        if (before.isLetterOrNumber() || before.isMark())
            return followsParticle(at) || (!isInches(at) && isClosedLater(at));
        return before == u':' || !marksBehindWords.contains(before) || !isInQuotation();
    }

    // The space before it was left out: قال"السلام ممكن".
    bool isClosedLater(int at) const
    {
        if (isInQuotation())
            return false;
        for (qsizetype next = at + 1; next < m_text.size(); ++next) {
            if (m_text[next] == m_text[at] || (m_text[at] == u'“' && m_text[next] == u'”'))
                return !m_text[next - 1].isSpace() &&
                       (next + 1 == m_text.size() || !m_text[next + 1].isLetterOrNumber());
        }
        return false;
    }

    bool isInQuotation() const
    {
        return std::ranges::any_of(m_open, [](const Opened& opened) { return quotes.contains(opened.mark); });
    }

    // Arabic writes its particles onto the mark: بـ"السلام", و"الأمل".
    bool followsParticle(int at) const
    {
        if (m_language != Language::Arabic)
            return false;
        if (m_text[at - 1] == QChar(0x0640))
            return true;
        return QStringView(u"وفبكل").contains(m_text[at - 1]) && (at == 1 || !m_text[at - 2].isLetter());
    }

    bool isOpen(QChar opening) const
    {
        return std::ranges::any_of(m_open,
                                   [opening](const Opened& opened) { return opened.mark == opening; });
    }

    void close(int at, QChar opening)
    {
        if (isOpen(opening)) {
            while (m_open.last().mark != opening)
                m_found.unclosed.append(m_open.takeLast().at);
            pairUp(at);
        } else if (!m_open.isEmpty() && quotes.contains(opening) && quotes.contains(m_open.last().mark)) {
            pairUp(at);
        } else if (!isOfList(at)) {
            m_found.unopened.append(at);
        }
    }

    void pairUp(int at)
    {
        const Opened opened = m_open.takeLast();
        m_found.pairs.append({opened.at, at, opened.level});
    }

    // "a)", "12)", "1°)", "1.a)", ب): at most four letters or digits behind a space.
    bool isOfList(int at) const
    {
        constexpr int longest = 4;
        int from = at;
        while (from > 0 && at - from <= longest &&
               (m_text[from - 1].isLetterOrNumber() || QStringView(u"°.-").contains(m_text[from - 1])))
            --from;
        return m_text[at] == u')' && from < at && at - from <= longest && m_text[from].isLetterOrNumber() &&
               (from == 0 || m_text[from - 1].isSpace());
    }

    QStringView m_text;
    Language m_language;
    QList<Opened> m_open;
    MarkPairs m_found;
};

} // namespace

MarkPairs markPairsIn(QStringView text, Language language)
{
    return Pairing(text, language).read();
}

} // namespace tarjuman::text
