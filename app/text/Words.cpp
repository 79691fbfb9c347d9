#include "app/text/Words.h"

#include "app/text/Addresses.h"
#include "app/text/ArabicParticles.h"
#include "app/text/Characters.h"
#include "app/text/FrenchElision.h"
#include "app/text/WordList.h"

#include <algorithm>
#include <array>

namespace tarjuman::text {

namespace {

constexpr int longestAcronym = 6;
constexpr char16_t degree = u'\u00B0';
constexpr char16_t ordinalMark = u'\u00BA';

// Suffixes of inclusive writing that may follow a full stop; after a middle point any short suffix may.
bool isInclusiveSuffix(QStringView letters)
{
    static constexpr std::array<QStringView, 11> suffixes = {
        u"e", u"s", u"es", u"ne", u"nes", u"trice", u"trices", u"euse", u"euses", u"\u00E8re", u"\u00E8res"};
    return isOneOf(letters, suffixes);
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

// Both units of a character beyond the basic plane are of its class, so that no word ends between them.
CharClass classAt(QStringView text, qsizetype at)
{
    const bool second = text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate();
    return classOf(characterAt(text, second ? at - 1 : at));
}

CharKind kindAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? classAt(text, at).kind : CharKind::Separator;
}

int widthOf(char32_t character)
{
    return character > 0xFFFF ? 2 : 1;
}

bool isNumberJoint(char16_t c)
{
    return QStringView(u".,:/-'\u2019\u066B\u066C\u2010\u2011").contains(QChar(c));
}

} // namespace

WordReader::WordReader(QStringView text, Language language)
    : m_text(text)
    , m_language(language)
    , m_addresses(mayHoldAddresses(text))
{
}

std::optional<Word> WordReader::next()
{
    while (m_at < m_text.size()) {
        if (m_addresses && m_at >= m_lookedTo) {
            if (const auto address = addressHere())
                return address;
        }
        m_plain = true;
        m_isCode = false;
        m_isDotted = false;
        m_upper = m_lower = m_letters = 0;
        const char32_t character = characterAt(m_text, m_at);
        switch (classOf(character).kind) {
        case CharKind::Upper:
        case CharKind::Lower:
            return latinWord();
        case CharKind::Arabic:
        case CharKind::Tatweel:
            return widthOf(character) == 1 ? arabicWord() : otherWord();
        case CharKind::Digit:
            return numberFrom(m_at);
        case CharKind::OtherLetter:
            return otherWord();
        case CharKind::Mark:
            return marks();
        default:
            m_at += widthOf(character);
        }
    }
    return std::nullopt;
}

std::optional<Word> WordReader::addressHere()
{
    const AddressSearch search = findAddress(m_text, m_at);
    m_lookedTo = std::max(search.lookedTo, m_at);
    if (search.end == m_at)
        return std::nullopt;
    m_plain = false;
    return finished(m_at, search.end, m_language, WordKind::Address);
}

Word WordReader::finished(int start, int end, Language language, WordKind kind)
{
    m_at = end;
    while (end > start + 1 && kindAt(m_text, end - 1) == CharKind::Hidden)
        --end;
    return {start, end - start, language, kind, m_plain};
}

int WordReader::followingVisible(int at) const
{
    do {
        ++at;
    } while (kindAt(m_text, at) == CharKind::Hidden);
    return at;
}

// The end of "(e)s" or ".es" that begins at `at`; `at` when there is none.
int WordReader::endOfInclusiveSuffix(int at) const
{
    constexpr int longestSuffix = 6;
    int end = at + 1;
    while (end < m_text.size() && end - at <= longestSuffix && kindAt(m_text, end) == CharKind::Lower)
        ++end;
    if (end == at + 1)
        return at;
    const QStringView suffix = m_text.mid(at + 1, end - at - 1);
    if (m_text[at] == u'.')
        return isInclusiveSuffix(suffix) && !isLatin(kindAt(m_text, end)) ? end : at;
    if (kindAt(m_text, at - 1) != CharKind::Lower || end >= m_text.size() || m_text[end] != u')')
        return at;
    ++end;
    return kindAt(m_text, end) == CharKind::Lower && !isLatin(kindAt(m_text, end + 1)) ? end + 1 : end;
}

// Where the word goes on when what stands at `at` joins its letters; `at` when it ends the word.
int WordReader::overJoint(int start, int at)
{
    const int after = followingVisible(at);
    const CharKind next = kindAt(m_text, after);
    switch (kindAt(m_text, at)) {
    case CharKind::Apostrophe:
    case CharKind::Hyphen:
        return isLatin(next) || next == CharKind::Digit ? after : at;
    case CharKind::Point:
        return next == CharKind::Lower ? after : at;
    default:
        break;
    }
    const char16_t c = m_text[at].unicode();
    if (c == u'.' && next == CharKind::Upper && kindAt(m_text, at - 1) == CharKind::Upper &&
        (at - 1 == start || m_text[at - 2] == u'.') && !isLatin(kindAt(m_text, after + 1))) {
        m_isDotted = true;
        return after;
    }
    if (c == u'.' || c == u'(')
        return endOfInclusiveSuffix(at);
    if (c == u'&')
        return next == CharKind::Upper && kindAt(m_text, at - 1) == CharKind::Upper ? after : at;
    if (c == u'_' && (isLatin(next) || next == CharKind::Digit)) {
        m_isCode = true;
        return after;
    }
    if (c == degree) {
        m_isCode = true;
        return at + 1;
    }
    return at;
}

Word WordReader::latinWord()
{
    const int start = m_at;
    int at = start;
    while (at < m_text.size()) {
        const CharClass here = classAt(m_text, at);
        int after = at + 1;
        if (here.kind == CharKind::Upper)
            ++m_upper;
        else if (here.kind == CharKind::Lower)
            ++m_lower;
        else if (here.kind == CharKind::Digit)
            m_isCode = true;
        else if (here.kind != CharKind::Mark && here.kind != CharKind::Hidden)
            after = overJoint(start, at);
        if (after == at)
            break;
        m_plain = m_plain && here.plain;
        at = after;
    }
    return latinWordUpTo(start, at);
}

Word WordReader::latinWordUpTo(int start, int end)
{
    if (m_isCode || m_text[end - 1] == ordinalMark)
        return finished(start, end, Language::French, WordKind::Number);
    if (kindAt(m_text, end) == CharKind::Apostrophe && isElision(m_text.mid(start, end - start)))
        return finished(start, end + 1, Language::French, WordKind::Single);
    if (m_upper + m_lower == 1)
        return finished(start, end, Language::French, WordKind::Single);
    const bool capitals = m_lower == 0 && m_upper >= 2 && m_upper <= longestAcronym;
    return finished(start, end, Language::French,
                    capitals || m_isDotted ? WordKind::Acronym : WordKind::Word);
}

Word WordReader::arabicWord()
{
    const int start = m_at;
    int at = start;
    for (; at < m_text.size(); ++at) {
        const CharClass here = classAt(m_text, at);
        if (here.kind == CharKind::Arabic)
            ++m_letters;
        else if (here.kind == CharKind::Digit)
            return numberFrom(start);
        else if (here.kind != CharKind::Mark && here.kind != CharKind::Hidden &&
                 here.kind != CharKind::Tatweel)
            break;
        m_plain = m_plain && here.plain;
    }
    if (m_letters == 0)
        return finished(start, at, Language::Arabic, WordKind::Marks);
    const bool single = m_letters == 1 || standsBeforeForeign(start, at);
    return finished(start, at, Language::Arabic, single ? WordKind::Single : WordKind::Word);
}

// A particle written onto what is no Arabic word: a Latin word, a quotation, or nothing but its tatweel.
bool WordReader::standsBeforeForeign(int start, int end) const
{
    constexpr int longestClitic = 4;
    if (m_letters > longestClitic)
        return false;
    const bool stretched = kindAt(m_text, end - 1) == CharKind::Tatweel;
    const bool leadsOn =
        isLatin(kindAt(m_text, end)) ||
        (end < m_text.size() && QStringView(u"\"\u00AB\u201C\u201D\u2018'(").contains(m_text[end]));
    if (!stretched && !leadsOn)
        return false;
    QString letters = m_text.mid(start, end - start).toString();
    letters.removeIf([](QChar c) { return classOf(c.unicode()).kind != CharKind::Arabic; });
    return text::standsBeforeForeign(letters);
}

Word WordReader::numberFrom(int start)
{
    int at = start;
    for (; at < m_text.size(); ++at) {
        const CharKind kind = kindAt(m_text, at);
        if (kind == CharKind::Space)
            break;
        if (kind != CharKind::Separator && kind != CharKind::Hyphen && kind != CharKind::Apostrophe &&
            kind != CharKind::Point)
            continue;
        const CharKind next = kindAt(m_text, at + 1);
        const bool joins = m_text[at] == degree ||
                           (isNumberJoint(m_text[at].unicode()) && next == CharKind::Digit) ||
                           (kind == CharKind::Hyphen && isLatin(next));
        if (!joins)
            break;
    }
    return finished(start, at, m_language, WordKind::Number);
}

Word WordReader::otherWord()
{
    const int start = m_at;
    int at = start;
    while (at < m_text.size()) {
        const char32_t character = characterAt(m_text, at);
        const CharKind kind = classOf(character).kind;
        const bool belongs = kind == CharKind::OtherLetter || kind == CharKind::Mark ||
                             kind == CharKind::Hidden ||
                             (kind == CharKind::Arabic && widthOf(character) == 2);
        if (!belongs)
            break;
        at += widthOf(character);
    }
    m_plain = false;
    return finished(start, at, m_language, WordKind::Foreign);
}

Word WordReader::marks()
{
    const int start = m_at;
    int at = start;
    while (at < m_text.size()) {
        const char32_t character = characterAt(m_text, at);
        if (classOf(character).kind != CharKind::Mark)
            break;
        at += widthOf(character);
    }
    const char16_t first = m_text[start].unicode();
    m_plain = false;
    const bool arabic = first >= 0x0600 && first <= 0x08FF;
    return finished(start, at, arabic ? Language::Arabic : m_language, WordKind::Marks);
}

QList<Word> wordsIn(QStringView text, Language language)
{
    QList<Word> words;
    WordReader reader(text, language);
    while (const auto word = reader.next())
        words.append(*word);
    return words;
}

} // namespace tarjuman::text
