#include "app/pdf/TextMeasurer.h"

#include "app/pdf/BreakRules.h"
#include "app/pdf/Hanging.h"
#include "app/pdf/Joining.h"
#include "app/pdf/MissingGlyph.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace tarjuman::pdf {

using base::Result;
using text::Language;

TextMeasurer::TextMeasurer(FontSet& fonts, Shaper& shaper, const Hyphenator& hyphenator)
    : m_fonts(fonts)
    , m_shaper(shaper)
    , m_hyphenator(hyphenator)
{
}

static char32_t characterAt(const QString& text, int offset)
{
    const QChar unit = text[offset];
    if (unit.isHighSurrogate() && offset + 1 < text.size())
        return QChar::surrogateToUcs4(unit, text[offset + 1]);
    return unit.unicode();
}

static UScriptCode scriptOf(char32_t character)
{
    // Most characters are plain letters.
    if ((character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z'))
        return USCRIPT_LATIN;
    if (character >= 0x0620 && character <= 0x064A && character != 0x0640)
        return USCRIPT_ARABIC;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status);
}

static bool isMark(char32_t character)
{
    if (character < 0x0300) // but for the soft hyphen, which no source text has
        return false;
    return u_getIntPropertyValue(static_cast<UChar32>(character), UCHAR_JOINING_TYPE) == U_JT_TRANSPARENT ||
           (U_GET_GC_MASK(static_cast<UChar32>(character)) & U_GC_M_MASK);
}

// Where the level and the inline of the character at `begin` end, at most at `end`.
static int endOfLevel(const SourceText& source, int begin, int end)
{
    const quint8 level = source.levels[static_cast<size_t>(begin)];
    const int dress = source.inlines.numberAt(begin);
    int at = begin + 1;
    while (at < end && source.levels[static_cast<size_t>(at)] == level &&
           source.inlines.numberAt(at) == dress)
        ++at;
    return at;
}

static bool holdsLatin(const QString& text, int begin, int end)
{
    for (int at = begin; at < end; ++at) {
        if (scriptOf(text[at].unicode()) == USCRIPT_LATIN)
            return true;
    }
    return false;
}

// Signs without a script of their own go with the letters around them: the address in an Arabic line stays in
// one Latin font.
TextMeasurer::Choice TextMeasurer::chooseFont(const MeasuredText& text, char32_t character, const SetRun& run,
                                              bool latinAround)
{
    const Face face = text.style.faceOf(text.source.inlines.at(run.begin));
    const UScriptCode script = scriptOf(character);
    Language language = Language::French;
    if (script == USCRIPT_ARABIC)
        language = Language::Arabic;
    else if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED)
        language = run.isRightToLeft() || (text.isRightToLeft() && !latinAround) ? Language::Arabic
                                                                                 : Language::French;
    EmbeddedFont* font = m_fonts.fontFor(character, language, face);
    if (font == &m_fonts.font(text::otherLanguage(language), face))
        language = text::otherLanguage(language);
    return {font, language};
}

// Letters join over the borders of a run, where the dress or the font changes within a word.
static WordKey keyOf(const MeasuredText& text, const SetRun& run, EmbeddedFont* font, Language script)
{
    WordKey key{font, script, run.isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight};
    key.rise = text.source.inlines.at(run.begin).raised ? Rise::Raised : Rise::Baseline;
    if (run.isRightToLeft()) {
        key.joinedBefore = isJoined(text.source.text, run.begin);
        key.joinedAfter = isJoined(text.source.text, run.end);
    }
    return key;
}

void TextMeasurer::addRun(const MeasuredText& text, SetRun run, const Choice& choice,
                          std::vector<SetRun>& runs)
{
    run.size = text.style.sizeFor(choice.script);
    run.word = &m_shaper.shape(QStringView(text.source.text).sliced(run.begin, run.end - run.begin),
                               keyOf(text, run, choice.font, choice.script));
    runs.push_back(run);
}

std::vector<SetRun> TextMeasurer::runsOf(const MeasuredText& text, int begin, int end)
{
    const QString& letters = text.source.text;
    std::vector<SetRun> runs;
    for (int at = begin; at < end;) {
        if (spaceKindOf(letters[at].unicode()) != SpaceKind::None) {
            runs.push_back(spaceRun(text, at));
            ++at;
            continue;
        }
        const int levelEnd = endOfLevel(text.source, at, end);
        const bool latin = holdsLatin(letters, at, levelEnd);
        SetRun run{at, at, text.source.levels[static_cast<size_t>(at)]};
        Choice current;
        while (at < levelEnd) {
            const char32_t character = characterAt(letters, at);
            const bool goesWithBase =
                current.font && isMark(character) && current.font->file().has(character);
            const Choice choice = goesWithBase ? current : chooseFont(text, character, run, latin);
            if (current.font && (choice.font != current.font || choice.script != current.script)) {
                addRun(text, run, current, runs);
                run.begin = at;
            }
            current = choice;
            at += QChar::requiresSurrogates(character) ? 2 : 1;
            run.end = at;
        }
        addRun(text, run, current, runs);
    }
    return runs;
}

SetRun TextMeasurer::spaceRun(const MeasuredText& text, int offset)
{
    SetRun run{offset, offset + 1, text.source.levels[static_cast<size_t>(offset)]};
    const Language script = run.isRightToLeft() ? Language::Arabic : Language::French;
    const Face face = text.style.faceOf(text.source.inlines.at(offset));
    const WordKey key{&m_fonts.font(script, face), script,
                      run.isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight};
    run.size = text.style.sizeFor(script);
    run.word = &m_shaper.space(text.source.text[offset].unicode(), key);
    return run;
}

const ShapedWord& TextMeasurer::stretched(const MeasuredText& text, const SetRun& run, const Stretch& stretch)
{
    WordKey key = keyOf(text, run, run.word->font, Language::Arabic);
    key.stretch = stretch;
    return m_shaper.shape(QStringView(text.source.text).sliced(run.begin, run.end - run.begin), key);
}

Result<MeasuredText> TextMeasurer::measure(QStringView paragraph, Language language, const TextStyle& style,
                                           const QList<release::Span>& spans)
{
    MeasuredText text{readSource(paragraph, language, spans), language, style, {}};
    const QString& letters = text.source.text;
    const int size = static_cast<int>(letters.size());
    for (int at = 0; at < size; ++at) {
        const char32_t character = characterAt(letters, at);
        const bool space = spaceKindOf(letters[at].unicode()) != SpaceKind::None;
        if (!space && !m_fonts.fontFor(character, language, style.face()))
            return missingGlyph(letters, at, language);
        at += QChar::requiresSurrogates(character) ? 1 : 0;
    }
    for (int begin = 0; begin < size;) {
        Token token{begin, begin + 1, spaceKindOf(letters[begin].unicode()), 0, {}};
        while (token.kind == SpaceKind::None && token.end < size &&
               spaceKindOf(letters[token.end].unicode()) == SpaceKind::None)
            ++token.end;
        token.runs = runsOf(text, token.begin, token.end);
        for (const SetRun& run : token.runs) {
            if (run.word->missing)
                return missingGlyph(letters, run.begin, language);
            token.width += run.width();
        }
        begin = token.end;
        text.tokens.push_back(std::move(token));
    }
    return text;
}

double TextMeasurer::naturalSpace(const MeasuredText& text)
{
    EmbeddedFont& font = m_fonts.font(text.language, text.style.face());
    const Direction direction = text.isRightToLeft() ? Direction::RightToLeft : Direction::LeftToRight;
    return m_shaper.space(u' ', {&font, text.language, direction}).widthAt(text.style.sizeFor(text.language));
}

double TextMeasurer::tatweel(const MeasuredText& text)
{
    EmbeddedFont& font = m_fonts.font(Language::Arabic, text.style.face());
    if (!font.file().has(U'ـ'))
        return 0;
    return m_shaper.shape(u"ـ", {&font, Language::Arabic, Direction::RightToLeft})
        .widthAt(text.style.arabicSize);
}

const ShapedWord& TextMeasurer::endSpace(const MeasuredText& text)
{
    EmbeddedFont& font = m_fonts.font(text.language, text.style.face());
    return m_shaper.space(u' ', {&font, text.language, Direction::LeftToRight});
}

const ShapedWord& TextMeasurer::hyphen(const MeasuredText& text, LineEnd end)
{
    EmbeddedFont& font = m_fonts.font(Language::French, text.style.face());
    return m_shaper.softHyphen(font, end == LineEnd::Hyphen ? SoftHyphen::Drawn : SoftHyphen::Blank);
}

double TextMeasurer::hangingWidth(const MeasuredText& text, int end, LineEnd kind)
{
    if (!text.style.hanging || end <= 0)
        return 0;
    if (kind == LineEnd::Hyphen)
        return hangingShare(0x00AD) * hyphen(text, kind).widthAt(text.style.latinSize);
    const double share = hangingShare(text.source.text[end - 1].unicode());
    if (share == 0 || kind != LineEnd::Space)
        return 0;
    const auto token = std::lower_bound(text.tokens.begin(), text.tokens.end(), end,
                                        [](const Token& one, int offset) { return one.end < offset; });
    if (token == text.tokens.end() || token->end != end || token->runs.empty())
        return 0;
    const SetRun& run = token->runs.back();
    // A sign of the other direction stands within the line.
    if (run.isRightToLeft() != text.isRightToLeft())
        return 0;
    const Box& box = run.isRightToLeft() ? run.word->boxes.front() : run.word->boxes.back();
    return share * box.advance * run.size / run.word->font->unitsPerEm();
}

// Widths from the start of the token to each of its characters, by the boxes of its runs; -1 where a mark
// keeps the character with the one before it.
static std::vector<double> prefixWidths(const MeasuredText& text, const Token& token)
{
    std::vector<double> widths(static_cast<size_t>(token.end - token.begin), -1);
    double width = 0;
    for (const SetRun& run : token.runs) {
        int at = run.begin;
        const auto& boxes = run.word->boxes;
        for (size_t number = 0; number < boxes.size(); ++number) {
            const Box& box = boxes[run.isRightToLeft() ? boxes.size() - 1 - number : number];
            if (!isMark(characterAt(text.source.text, at)))
                widths[static_cast<size_t>(at - token.begin)] = width;
            width += box.advance * run.size / run.word->font->unitsPerEm();
            at += box.length;
        }
    }
    return widths;
}

// Where a word that is wider than the line may be cut: at the joints of an address where they suffice, else
// anywhere.
static std::vector<int> cutsOf(QStringView word, const std::vector<double>& widths, double wordWidth,
                               double lineWidth)
{
    std::vector<int> joints;
    std::vector<int> all;
    double last = 0;
    bool suffice = true;
    for (size_t offset = 1; offset < widths.size(); ++offset) {
        all.push_back(static_cast<int>(offset));
        if (!cutsAddress(word, static_cast<qsizetype>(offset)) || widths[offset] < 0)
            continue;
        suffice = suffice && widths[offset] - last <= lineWidth;
        last = widths[offset];
        joints.push_back(static_cast<int>(offset));
    }
    return suffice && wordWidth - last <= lineWidth ? joints : all;
}

void TextMeasurer::addPointsWithin(const MeasuredText& text, const Token& token, const BreakPoint& base,
                                   double width, std::vector<BreakPoint>& points)
{
    const bool tooWide = token.width > width;
    std::vector<int> offsets;
    if (text.style.hyphenated && !tooWide) {
        const int length = token.end - token.begin;
        offsets = m_hyphenator.pointsOf(QStringView(text.source.text).sliced(token.begin, length));
        for (int soft : text.source.softHyphens) {
            if (soft > token.begin && soft < token.end)
                offsets.push_back(soft - token.begin);
        }
        std::sort(offsets.begin(), offsets.end());
    }
    if (offsets.empty() && !tooWide)
        return;
    const std::vector<double> widths = prefixWidths(text, token);
    if (tooWide) {
        const QStringView word = QStringView(text.source.text).sliced(token.begin, token.end - token.begin);
        offsets = cutsOf(word, widths, token.width, width);
    }
    const LineEnd kind = tooWide ? LineEnd::Cut : LineEnd::Hyphen;
    const double sign = tooWide ? 0
                                : hyphen(text, kind).widthAt(text.style.latinSize) -
                                      hangingWidth(text, token.end, LineEnd::Hyphen);
    for (int offset : offsets) {
        const double before = widths[static_cast<size_t>(offset)];
        if (before <= 0)
            continue;
        points.push_back({token.begin + offset, base.end + before, base.end + before, base.endSpaces,
                          base.endSpaces, sign, kind});
    }
}

std::vector<BreakPoint> TextMeasurer::breakPointsOf(const MeasuredText& text, double width)
{
    std::vector<BreakPoint> points{{0, 0, 0, 0, 0, 0, LineEnd::Start}};
    BreakPoint here; // `end` and `endSpaces` say how far we are
    for (const Token& token : text.tokens) {
        if (token.kind == SpaceKind::None) {
            addPointsWithin(text, token, here, width, points);
        } else if (token.kind == SpaceKind::Breaking) {
            if (mayBreakAtSpace(text.source.text, token.begin, text.language)) {
                const double hang = hangingWidth(text, token.begin, LineEnd::Space);
                points.push_back({token.end, here.end - hang, here.end + token.width, here.endSpaces,
                                  here.endSpaces + 1, 0, LineEnd::Space});
            }
            ++here.endSpaces;
        }
        here.end += token.width;
    }
    points.push_back({static_cast<int>(text.source.text.size()), here.end, here.end, here.endSpaces,
                      here.endSpaces, 0, LineEnd::Paragraph});
    return points;
}

} // namespace tarjuman::pdf
