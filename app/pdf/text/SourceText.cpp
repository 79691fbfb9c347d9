#include "app/pdf/text/SourceText.h"

#include "app/pdf/text/LinkTarget.h"
#include "app/pdf/text/Ordinals.h"
#include "app/pdf/text/RunLanguage.h"
#include "app/text/DigitGroups.h"
#include "app/text/IsolatedRuns.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace tarjuman::pdf {

using text::Language;

namespace {

// Text on its way to what is set, with the number of its inline for each unit; no numbers while all is plain.
struct DressedText {
    QString text;
    std::vector<int> numbers;

    void append(QStringView part, int number, bool plain)
    {
        text.append(part);
        if (!plain)
            numbers.insert(numbers.end(), static_cast<size_t>(part.size()), number);
    }
};

} // namespace

// Letters, digits and signs that are seen and that no normalisation changes while they are among themselves.
static bool isSettled(char16_t unit)
{
    return (unit > 0x20 && unit < 0x7F) || (unit > 0xA0 && unit < 0x100 && unit != 0xAD) ||
           (unit >= 0x0621 && unit <= 0x064A) || (unit >= 0x0660 && unit <= 0x0669) || unit == 0x060C ||
           unit == 0x061B || unit == 0x061F || unit == 0x2019;
}

static bool isSpaceOrSettled(QChar unit)
{
    return unit == u' ' || isSettled(unit.unicode()) || unit.unicode() == 0x202F;
}

static bool isSettledText(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isSpaceOrSettled);
}

// Canonically composed, stretch by stretch where there are spans: a letter and a mark that differ in dress
// stay apart.
static DressedText composed(const DressedText& plain)
{
    if (isSettledText(plain.text))
        return plain;
    const QString whole = plain.text.normalized(QString::NormalizationForm_C);
    if (plain.numbers.empty() || whole == plain.text)
        return {whole, plain.numbers};
    DressedText text;
    for (qsizetype begin = 0; begin < plain.text.size();) {
        const int number = plain.numbers[static_cast<size_t>(begin)];
        qsizetype end = begin;
        while (end < plain.text.size() && plain.numbers[static_cast<size_t>(end)] == number)
            ++end;
        text.append(plain.text.mid(begin, end - begin).normalized(QString::NormalizationForm_C), number,
                    false);
        begin = end;
    }
    return text;
}

// One paragraph for the bidirectional algorithm: no separators within, one space where there were several.
static DressedText withPlainSpaces(QStringView paragraph, const Inlines& inlines)
{
    DressedText text;
    if (inlines.isPlain() && isSettledText(paragraph) && !paragraph.contains(u"  ") &&
        !paragraph.startsWith(u' ') && !paragraph.endsWith(u' ')) {
        text.text = paragraph.toString();
        return text;
    }
    text.text.reserve(paragraph.size());
    for (qsizetype at = 0; at < paragraph.size(); ++at) {
        if (spaceKindOf(paragraph[at].unicode()) != SpaceKind::Breaking)
            text.append(paragraph.sliced(at, 1), inlines.numberAt(at), inlines.isPlain());
        else if (!text.text.isEmpty() && text.text.back() != u' ')
            text.append(u" ", inlines.numberAt(at), inlines.isPlain());
    }
    if (text.text.endsWith(u' ')) {
        text.text.chop(1);
        text.numbers.resize(static_cast<size_t>(inlines.isPlain() ? 0 : text.text.size()));
    }
    return composed(text);
}

// The bidirectional algorithm keeps the two halves of a pair of brackets at one side of what they hold, but
// not those of quotation marks: «Maps & Men» (Londres) would lose its closing one to the words behind it.
static QString withQuotesAsBrackets(QString text)
{
    static constexpr QStringView quotes = u"«»“”‹›";
    static constexpr QStringView brackets = u"()[]{}";
    for (qsizetype number = 0; number < quotes.size(); ++number) {
        if (text.contains(quotes[number]))
            text.replace(quotes[number], brackets[number]);
    }
    return text;
}

// The levels of a text in a paragraph of that direction, by the bidirectional algorithm.
static std::vector<quint8> resolved(const QString& text, quint8 base)
{
    struct Close {
        void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
    };
    const std::unique_ptr<UBiDi, Close> bidi(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    ubidi_setPara(bidi.get(), reinterpret_cast<const UChar*>(text.utf16()), static_cast<int>(text.size()),
                  base, nullptr, &status);
    const UBiDiLevel* levels = text.isEmpty() ? nullptr : ubidi_getLevels(bidi.get(), &status);
    if (!levels || U_FAILURE(status))
        return std::vector<quint8>(static_cast<size_t>(text.size()), base);
    return {levels, levels + text.size()};
}

// What reads from left to right as one piece is an isolate: one neutral sign to all around it.
static std::vector<quint8> arabicLevels(const QString& text)
{
    const QList<text::IsolatedRun> runs = text::isolatedRunsIn(text);
    QString ordered = withQuotesAsBrackets(text);
    for (const text::IsolatedRun& run : runs)
        std::fill_n(ordered.begin() + run.start, run.length, QChar(QChar::ObjectReplacementCharacter));
    std::vector<quint8> levels = resolved(ordered, 1);
    for (const text::IsolatedRun& run : runs) {
        const auto begin = levels.begin() + run.start;
        const int ground = (*begin + 2) & ~1;
        const QString piece = text.mid(run.start, run.length);
        const bool mixed = std::any_of(piece.begin(), piece.end(), [](QChar unit) {
            return unit.direction() == QChar::DirAL || unit.direction() == QChar::DirR;
        });
        const std::vector<quint8> within =
            mixed ? resolved(withQuotesAsBrackets(piece), 0) : std::vector<quint8>(piece.size(), 0);
        std::transform(within.begin(), within.end(), begin,
                       [ground](quint8 level) { return static_cast<quint8>(ground + level); });
    }
    return levels;
}

// The groups of a telephone number within Arabic words stand from left to right.
static void keepDigitGroupsInOrder(const QString& text, std::vector<quint8>& levels)
{
    for (const text::DigitGroups& groups : text::digitGroupsIn(text)) {
        for (qsizetype at = groups.start; at < groups.start + groups.length; ++at) {
            quint8& level = levels[static_cast<size_t>(at)];
            level = static_cast<quint8>(level + (level & 1));
        }
    }
}

static std::vector<quint8> frenchLevels(const QString& text)
{
    // Letters from left to right and signs are all on the ground level; most French paragraphs are.
    const bool flat = std::all_of(text.begin(), text.end(), [](QChar unit) {
        return unit.unicode() < 0x0590 || unit.unicode() == 0x2019 || unit.unicode() == 0x202F;
    });
    if (flat)
        return std::vector<quint8>(static_cast<size_t>(text.size()), 0);
    std::vector<quint8> levels = resolved(withQuotesAsBrackets(text), 0);
    keepDigitGroupsInOrder(text, levels);
    return levels;
}

static bool isJoiner(char16_t unit)
{
    return unit == 0x200C || unit == 0x200D;
}

static bool isNeverSeen(char32_t character)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
           (character >= 0xFFF9 && character <= 0xFFFB);
}

static bool endsWithLetter(const QString& text)
{
    return !text.isEmpty() && (text.back().isLetter() || text.back().isMark());
}

static bool isMark(char16_t unit)
{
    return QChar(unit).isLowSurrogate() || QChar(unit).isMark();
}

// A mark is dressed like its letter: a run never begins with one.
static void keepMarksWithLetters(const QString& text, std::vector<int>& numbers)
{
    for (size_t at = 1; at < numbers.size(); ++at) {
        if (isMark(text[static_cast<qsizetype>(at)].unicode()))
            numbers[at] = numbers[at - 1];
    }
}

static void linkAddresses(SourceText& source)
{
    for (const FoundLink& found : linksIn(source.text)) {
        if (source.inlines.at(found.begin).link >= 0 || source.inlines.at(found.end - 1).link >= 0)
            continue;
        const int link = source.inlines.addLink(found.target);
        source.inlines.change(found.begin, found.end, source.text.size(),
                              [link](Inline& one) { one.link = link; });
    }
}

static void raiseOrdinals(SourceText& source)
{
    for (const RaisedPart& part : ordinalEndings(source.text)) {
        if (source.inlines.at(part.begin).link < 0)
            source.inlines.change(part.begin, part.end, source.text.size(),
                                  [](Inline& one) { one.raised = true; });
    }
}

// Names the language of every stretch of the other direction that has none yet.
static void nameLanguages(SourceText& source, Language language)
{
    const bool rtl = language == Language::Arabic;
    const qsizetype size = source.text.size();
    for (qsizetype begin = 0; begin < size;) {
        qsizetype end = begin;
        while (end < size && source.isRightToLeft(end) != rtl)
            ++end;
        if (end == begin) {
            ++begin;
            continue;
        }
        const QByteArray tag =
            foreignLanguageOf(QStringView(source.text).sliced(begin, end - begin), language);
        if (!tag.isEmpty()) {
            source.inlines.change(begin, end, size, [&tag](Inline& one) {
                if (one.language.isEmpty())
                    one.language = tag;
            });
        }
        begin = end;
    }
}

// English titles in French have no direction of their own to tell them by.
static void nameEnglish(SourceText& source)
{
    for (const ForeignStretch& stretch : englishWithin(source.text)) {
        source.inlines.change(stretch.begin, stretch.end, source.text.size(), [&stretch](Inline& one) {
            if (one.language.isEmpty())
                one.language = stretch.language;
        });
    }
}

// Text of which nothing is left out, with its levels and inlines.
static SourceText wholeOf(const DressedText& whole, std::vector<quint8> levels)
{
    SourceText source{whole.text, std::move(levels), {}};
    std::vector<int> numbers = whole.numbers;
    keepMarksWithLetters(source.text, numbers);
    source.inlines.setNumbers(std::move(numbers));
    return source;
}

// What is seen of the text, and the levels and inlines of it.
static SourceText seenOf(const DressedText& whole, const std::vector<quint8>& levels)
{
    SourceText source;
    std::vector<int> numbers;
    source.text.reserve(whole.text.size());
    for (qsizetype at = 0; at < whole.text.size(); ++at) {
        const QChar unit = whole.text[at];
        const bool pair =
            unit.isHighSurrogate() && at + 1 < whole.text.size() && whole.text[at + 1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(unit, whole.text[at + 1]) : char32_t{unit.unicode()};
        const int length = pair ? 2 : 1;
        const bool keptJoiner = isJoiner(unit.unicode()) && endsWithLetter(source.text);
        const bool doubledSpace = unit == u' ' && (source.text.isEmpty() || source.text.endsWith(u' '));
        if (unit.unicode() == 0x00AD && !source.text.isEmpty())
            source.softHyphens.push_back(static_cast<int>(source.text.size()));
        if (!doubledSpace && (keptJoiner || !isNeverSeen(character))) {
            source.text.append(QStringView(whole.text).sliced(at, length));
            source.levels.insert(source.levels.end(), static_cast<size_t>(length),
                                 levels[static_cast<size_t>(at)]);
            if (!whole.numbers.empty())
                numbers.insert(numbers.end(), static_cast<size_t>(length),
                               whole.numbers[static_cast<size_t>(at)]);
        }
        at += length - 1;
    }
    if (source.text.endsWith(u' ')) {
        source.text.chop(1);
        source.levels.pop_back();
        numbers.resize(std::min(numbers.size(), source.levels.size()));
    }
    keepMarksWithLetters(source.text, numbers);
    source.inlines.setNumbers(std::move(numbers));
    return source;
}

SourceText readSource(QStringView paragraph, Language language, const QList<release::Span>& spans)
{
    Inlines inlines(spans, paragraph.size());
    const DressedText whole = withPlainSpaces(paragraph, inlines);
    std::vector<quint8> levels =
        language == Language::French ? frenchLevels(whole.text) : arabicLevels(whole.text);
    SourceText source = isSettledText(whole.text) ? wholeOf(whole, std::move(levels)) : seenOf(whole, levels);
    inlines.setNumbers(source.inlines.takeNumbers());
    source.inlines = std::move(inlines);
    linkAddresses(source);
    if (language == Language::French) {
        raiseOrdinals(source);
        nameEnglish(source);
    }
    nameLanguages(source, language);
    return source;
}

static bool isDirectionMark(char16_t unit)
{
    return unit == 0x200E || unit == 0x200F;
}

// Most paragraphs are of settled signs, single spaces and direction marks; nothing for another one.
static std::optional<QString> comparableAtOnce(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    QChar* end = plain.data();
    for (QChar unit : text) {
        const bool space = unit == u' ' || unit.unicode() == 0xA0;
        if (isSettled(unit.unicode()))
            *end++ = unit;
        else if (space && end != plain.constData() && end[-1] != u' ')
            *end++ = u' ';
        else if (!space && !isDirectionMark(unit.unicode()))
            return std::nullopt;
    }
    plain.truncate(end - plain.constData());
    if (plain.endsWith(u' '))
        plain.chop(1);
    return plain;
}

QString comparable(QStringView text)
{
    if (auto plain = comparableAtOnce(text))
        return *std::move(plain);
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    QString plain;
    plain.reserve(composed.size());
    for (qsizetype at = 0; at < composed.size(); ++at) {
        const QChar unit = composed[at];
        const bool pair = unit.isHighSurrogate() && at + 1 < composed.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(unit, composed[at + 1]) : char32_t{unit.unicode()};
        if (unit.isSpace() || unit.unicode() == 0x1F) {
            if (!plain.isEmpty() && plain.back() != u' ')
                plain.append(u' ');
        } else if (!isNeverSeen(character)) {
            plain.append(QStringView(composed).sliced(at, pair ? 2 : 1));
        }
        at += pair ? 1 : 0;
    }
    if (plain.endsWith(u' '))
        plain.chop(1);
    return plain.normalized(QString::NormalizationForm_C);
}

} // namespace tarjuman::pdf
