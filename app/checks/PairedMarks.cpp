#include "app/checks/PairedMarks.h"

#include "app/text/FrenchSpaces.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tarjuman::checks {

using text::Language;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr QStringView openings = u"([«“\"";
constexpr QStringView closings = u")]»”\"";
constexpr QStringView quotes = u"«»“”\"";

struct Opened {
    QChar mark;
    int at = 0;
};

class Pairing {
public:
    Pairing(QStringView text, Language language)
        : m_text(text)
        , m_language(language)
    {
    }

    Findings read()
    {
        for (int at = 0; at < m_text.size(); ++at)
            take(at);
        for (const Opened& opened : std::as_const(m_open))
            addUnclosed(opened);
        std::ranges::sort(m_found, {}, [](const Finding& finding) { return finding.where.start; });
        return std::move(m_found);
    }

private:
    void take(int at)
    {
        switch (m_text[at].unicode()) {
        case u'(':
        case u'[':
        case u'«':
            m_open.append({m_text[at], at});
            break;
        case u')':
        case u']':
        case u'»':
            close(at, openings[closings.indexOf(m_text[at])]);
            break;
        case u'„':
            m_open.append({u'“', at});
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

    // A mark that may open and close: it closes what it opened, and otherwise opens where a word follows.
    void takeTwoWay(int at, QChar opening)
    {
        if (!isOpen(opening) && opensWord(at))
            m_open.append({opening, at});
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
        constexpr QStringView marks = u".,;:!?…،؛؟)";
        const bool beforeWord =
            at + 1 < m_text.size() && !m_text[at + 1].isSpace() && !marks.contains(m_text[at + 1]);
        if (!beforeWord || at == 0)
            return beforeWord;
        const QChar before = m_text[at - 1];
        if (before.isLetterOrNumber() || before.isMark())
            return followsParticle(at) || (!isInches(at) && isClosedLater(at));
        return before == u':' || !marks.contains(before) || !isInQuotation();
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
                addUnclosed(m_open.takeLast());
            m_open.removeLast();
        } else if (!m_open.isEmpty() && quotes.contains(opening) && quotes.contains(m_open.last().mark)) {
            addMixed(m_open.takeLast(), at);
        } else if (!isOfList(at)) {
            add(Rule::Unbalanced, at, Sentences::tr("“%1” closes what nothing opened.").arg(m_text[at]), {});
        }
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

    void addUnclosed(const Opened& opened)
    {
        add(Rule::Unbalanced, opened.at,
            Sentences::tr("“%1” is opened and not closed.").arg(m_text[opened.at]), {});
    }

    // The more careful of the two marks is the one that was meant.
    void addMixed(const Opened& opened, int at)
    {
        const bool straightOpens = opened.mark == u'"';
        const int place = straightOpens ? opened.at : at;
        const QChar meant = straightOpens ? openings[closings.indexOf(m_text[at] == u'“' ? u'”' : m_text[at])]
                                          : closings[openings.indexOf(opened.mark)];
        const QString message =
            Sentences::tr("“%1” and “%2” don’t belong together.").arg(m_text[opened.at]).arg(m_text[at]);
        add(Rule::Quotes, place, message, spaced(place, meant));
    }

    // With the space that French wants inside « », unless there is one.
    QString spaced(int at, QChar mark) const
    {
        const QChar space = text::frenchSpaceInQuotes(text::FrenchProfile::France);
        const int inside = mark == u'«' ? at + 1 : at - 1;
        const bool there = inside < 0 || inside >= m_text.size() || m_text[inside].isSpace();
        if (m_language != Language::French || there || !QStringView(u"«»").contains(mark))
            return QString(mark);
        return mark == u'«' ? QString(mark) + space : QString(space) + mark;
    }

    void add(Rule rule, int at, const QString& message, const std::optional<QString>& fix)
    {
        m_found.append({rule, Severity::Warning, {m_language, at, 1}, message, fix});
    }

    QStringView m_text;
    Language m_language;
    QList<Opened> m_open;
    Findings m_found;
};

} // namespace

Findings unpairedMarks(QStringView paragraph, Language language)
{
    return Pairing(paragraph, language).read();
}

} // namespace tarjuman::checks
