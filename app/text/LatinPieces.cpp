#include "app/text/LatinPieces.h"

#include "app/text/Addresses.h"
#include "app/text/DigitGroups.h"
#include "app/text/NumberUnits.h"
#include "app/text/WordList.h"

#include <algorithm>

namespace tarjuman::text {

namespace {

using Kind = LatinPiece::Kind;

enum class Sort {
    Blank,
    Latin,
    Digit,
    Sign,  // may belong to a piece
    Other, // Arabic letters and marks, quotation marks, what nobody sees
};

Sort sortOfOther(QChar unit)
{
    static constexpr QStringView signs = u"\u00A3\u00A5\u00A7\u00B0\u00B1\u20AC\u20AA\u20B9\u2116\u2030"
                                         u"\u2212\u2013\u2014\u2010\u2011\u2022\u2019\u2032\u2033\u00D7"
                                         u"\u00F7\u2248\u2264\u2265\u2260\u207A\u207B\u00AE\u2122\u00A9"
                                         u"\u00B7\u066A\u066B\u066C\u2026";
    if (unit.isSpace())
        return Sort::Blank;
    if (unit.isDigit())
        return Sort::Digit;
    switch (unit.direction()) {
    case QChar::DirL:
        return unit.isSurrogate() ? Sort::Other : Sort::Latin;
    case QChar::DirNSM:
        return unit.unicode() < 0x0590 ? Sort::Latin : Sort::Other;
    case QChar::DirEN:
        return Sort::Latin; // H₂O, km²
    default:
        return signs.contains(unit) ? Sort::Sign : Sort::Other;
    }
}

Sort sortOf(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= 0x0620 && unit <= 0x0652)
        return Sort::Other;
    if (unit >= 0x80)
        return sortOfOther(character);
    if (unit <= u' ')
        return Sort::Blank;
    if ((unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z'))
        return Sort::Latin;
    if (unit >= u'0' && unit <= u'9')
        return Sort::Digit;
    return unit == u'"' ? Sort::Other : Sort::Sign;
}

bool isOfArabic(QChar unit)
{
    return unit.direction() == QChar::DirAL || unit.direction() == QChar::DirR ||
           (unit.unicode() >= 0x064B && unit.unicode() <= 0x065F);
}

bool isLetterOrDigit(QChar unit)
{
    const Sort sort = sortOf(unit);
    return sort == Sort::Latin || sort == Sort::Digit;
}

// What is one piece whatever stands within: numbers in groups, and addresses. An Arabic topic (#...) is none.
QList<LatinPiece> wholesIn(QStringView text)
{
    QList<LatinPiece> wholes;
    for (const Address& address : addressesIn(text)) {
        const bool isName = text[address.start] == u'@' || text[address.start] == u'#';
        if (!isName || !isOfArabic(text[address.start + 1]))
            wholes.append({address.start, address.end, Kind::Signs, false});
    }
    for (const DigitGroups& groups : digitGroupsIn(text))
        wholes.append({groups.start, groups.start + groups.length, Kind::Signs, false});
    std::ranges::stable_sort(wholes, {}, &LatinPiece::start);
    return wholes;
}

// Goes through a paragraph from one stretch without blanks to the next.
class PieceFinder {
public:
    explicit PieceFinder(QStringView text)
        : m_text(text)
        , m_wholes(wholesIn(text))
    {
    }

    QList<LatinPiece> run()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const Sort sort = sortOf(m_text[at]);
            if (sort == Sort::Blank || sort == Sort::Other)
                ++at;
            else
                at = addPiece(at, endOfStretch(at));
        }
        return std::move(m_pieces);
    }

private:
    QChar unitAt(qsizetype at) const { return at >= 0 && at < m_text.size() ? m_text[at] : QChar(); }
    Sort sortAt(qsizetype at) const
    {
        return at >= 0 && at < m_text.size() ? sortOf(m_text[at]) : Sort::Blank;
    }

    qsizetype endOfStretch(qsizetype at)
    {
        m_lastWholeEnd = -1;
        m_firstWholeStart = m_text.size();
        while (at < m_text.size()) {
            while (m_nextWhole < m_wholes.size() && m_wholes[m_nextWhole].start < at)
                ++m_nextWhole;
            if (m_nextWhole < m_wholes.size() && m_wholes[m_nextWhole].start == at) {
                m_firstWholeStart = std::min(m_firstWholeStart, at);
                at = m_lastWholeEnd = m_wholes[m_nextWhole].end;
                continue;
            }
            const Sort sort = sortOf(m_text[at]);
            if (sort == Sort::Blank || sort == Sort::Other)
                break;
            ++at;
        }
        return at;
    }

    // Returns where the search goes on.
    qsizetype addPiece(qsizetype start, qsizetype stretchEnd)
    {
        qsizetype end = stretchEnd;
        qsizetype before = -1;
        while (before != end - start) { // a bracket taken off may bare a sign
            before = end - start;
            while (start < end && start < m_firstWholeStart && !staysInFront(start, end))
                ++start;
            while (end > start && end > m_lastWholeEnd && !staysBehind(start, end))
                --end;
        }
        const auto isSubstance = [](QChar unit) { return isLetterOrDigit(unit); };
        const QStringView piece = m_text.sliced(start, end - start);
        if (std::any_of(piece.begin(), piece.end(), isSubstance))
            add(classified(start, end));
        return std::max(stretchEnd, start + 1);
    }

    bool staysInFront(qsizetype at, qsizetype end) const
    {
        static constexpr QStringView ofNumbers =
            u"+-\u2212\u00B1~\u2248<>\u2264\u2265#$\u20AC\u00A3\u00A5*\u00A7\u2116";
        static constexpr QStringView ofWords = u"/.#@$\\_~-\u2116";
        const QChar sign = m_text[at];
        if (isLetterOrDigit(sign))
            return true;
        if (sign == u'(' || sign == u'[' || sign == u'{')
            return closesWithin(at, end);
        const QChar before = unitAt(at - 1);
        const QChar next = at + 1 < end ? m_text[at + 1] : QChar();
        if (isOfArabic(before) || isLetterOrDigit(before)) { // و+12, but not السيد/Martin, ال-10
            static constexpr QStringView free = u"+\u2212\u00B1<>\u2264\u2265$\u20AC\u00A3\u00A5#@";
            return free.contains(sign) && isLetterOrDigit(next);
        }
        if (sortOf(next) == Sort::Digit || (sign == u'.' && next == u'/'))
            return ofNumbers.contains(sign) || QStringView(u"./\\_@").contains(sign);
        if (sortOf(next) == Sort::Latin)
            return ofWords.contains(sign) && (sign != u'-' || before == u'-');
        // -$5, //server, --help, ../data
        const bool pairs = QStringView(u"$\u20AC\u00A3/\\-.~<>=").contains(next) && ofNumbers.contains(sign);
        return pairs || ((sign == next || next == u'/') && QStringView(u"/\\-.~").contains(sign));
    }

    bool closesWithin(qsizetype at, qsizetype end) const
    {
        const QChar closing = m_text[at] == u'(' ? u')' : m_text[at] == u'[' ? u']' : u'}';
        const qsizetype place = m_text.indexOf(closing, at);
        return place > at && place < end - 1 && isLetterOrDigit(m_text[end - 1]);
    }

    bool staysBehind(qsizetype start, qsizetype end) const
    {
        static constexpr QStringView own = u"+#%\u2030\u00B0$\u20AC\u00A3\u00A5\u20AA\u20B9\u2032\u2033\u207A"
                                           u"\u207B\u00AE\u2122\u00A9";
        const QChar sign = m_text[end - 1];
        if (isLetterOrDigit(sign) || own.contains(sign))
            return true;
        const QStringView rest = m_text.sliced(start, end - 1 - start);
        if (sign == u'/' || sign == u'\\')
            return rest.contains(sign);
        if (sign == u'*')
            return rest.startsWith(u'*');
        if (sign == u')' || sign == u']' || sign == u'}') {
            const QChar opening = sign == u')' ? u'(' : sign == u']' ? u'[' : u'{';
            return rest.count(opening) > rest.count(sign);
        }
        return false;
    }

    LatinPiece classified(qsizetype start, qsizetype end) const
    {
        if (m_lastWholeEnd > start)
            return {start, end, Kind::Signs, false};
        const QStringView piece = m_text.sliced(start, end - start);
        const bool latin = std::ranges::any_of(piece, [](QChar unit) { return sortOf(unit) == Sort::Latin; });
        if (latin) {
            const bool natural = sortOf(piece.front()) == Sort::Latin && isLetterOrDigit(piece.back());
            return {start, end, Kind::Word, natural};
        }
        bool isPlain = true;
        bool natural = sortOf(piece.front()) == Sort::Digit && sortOf(piece.back()) == Sort::Digit;
        for (qsizetype at = 0; at < piece.size(); ++at) {
            if (sortOf(piece[at]) == Sort::Digit)
                continue;
            isPlain = isPlain && QStringView(u".,\u066B\u066C").contains(piece[at]);
            natural = natural && QStringView(u".,:/\u066B\u066C").contains(piece[at]) &&
                      sortAt(start + at + 1) == Sort::Digit;
        }
        const bool isEdition = natural && piece.indexOf(u':') > 2; // ISO 9001:2015, no time
        return {start, end, (isPlain && natural) || isEdition ? Kind::Number : Kind::Signs, natural};
    }

    // A unit or a currency parted from its number by one blank: 20 km/h, 45 %, $ 120.
    void add(LatinPiece piece)
    {
        if (piece.kind != Kind::Word) {
            takeSignBefore(piece);
            takeSignBehind(piece);
        }
        if (!m_pieces.isEmpty() && isUnitPair(m_pieces.last(), piece)) {
            LatinPiece& last = m_pieces.last();
            last = {last.start, piece.end, Kind::Signs, false};
            return;
        }
        m_pieces.append(piece);
    }

    static bool isCurrencySign(QChar sign) { return QStringView(u"$\u20AC\u00A3\u00A5").contains(sign); }

    void takeSignBefore(LatinPiece& piece) const
    {
        const bool isFree = m_pieces.isEmpty() || m_pieces.last().end < piece.start - 2;
        const bool stands =
            isFree && sortAt(piece.start - 1) == Sort::Blank && isCurrencySign(unitAt(piece.start - 2));
        if (stands && sortAt(piece.start - 3) == Sort::Blank)
            piece = {piece.start - 2, piece.end, Kind::Signs, false};
    }

    void takeSignBehind(LatinPiece& piece) const
    {
        const QChar sign = unitAt(piece.end + 1);
        const bool stands = piece.end < m_text.size() && sortAt(piece.end) == Sort::Blank &&
                            (isCurrencySign(sign) || sign == u'%' || sign == QChar(0x2030));
        if (stands && !isLetterOrDigit(unitAt(piece.end + 2)))
            piece = {piece.start, piece.end + 2, Kind::Signs, false};
    }

    bool isUnitPair(const LatinPiece& one, const LatinPiece& other) const
    {
        if (other.start != one.end + 1 || sortAt(one.end) != Sort::Blank)
            return false;
        if (one.kind != Kind::Word && other.kind == Kind::Word)
            return isUnit(m_text.sliced(other.start, other.end - other.start));
        return one.kind == Kind::Word && other.kind == Kind::Signs &&
               isUnit(m_text.sliced(one.start, one.end - one.start));
    }

    static bool isUnit(QStringView word)
    {
        static constexpr QStringView others[] = {u"min", u"s",   u"h",   u"mg", u"ml", u"dB",  u"Hz",  u"kHz",
                                                 u"MHz", u"GHz", u"V",   u"kV", u"W",  u"TW",  u"MWh", u"GWh",
                                                 u"TWh", u"Ko",  u"Mo",  u"Go", u"To", u"KB",  u"MB",  u"GB",
                                                 u"TB",  u"hPa", u"m/s", u"AM", u"PM", u"GMT", u"UTC", u"UA"};
        constexpr qsizetype longest = 8;
        if (word.size() > longest)
            return false;
        if (isOneOf(word, others))
            return true;
        const Folded folded = foldedForNumbers(word);
        const auto unit = text::unitAt(folded.text, 0, Language::French);
        return unit && unit->end == folded.text.size();
    }

    QStringView m_text;
    QList<LatinPiece> m_wholes;
    qsizetype m_nextWhole = 0;
    qsizetype m_firstWholeStart = 0; // of the stretch looked at
    qsizetype m_lastWholeEnd = -1;
    QList<LatinPiece> m_pieces;
};

} // namespace

QList<LatinPiece> latinPiecesIn(QStringView paragraph)
{
    if (std::none_of(paragraph.begin(), paragraph.end(), isLetterOrDigit))
        return {};
    return PieceFinder(paragraph).run();
}

} // namespace tarjuman::text
