#include "app/pdf/line/TextMeasurer.h"

#include "app/pdf/font/MissingGlyph.h"
#include "app/pdf/line/ShapingAhead.h"
#include "app/pdf/text/Joining.h"
#include "app/text/CodePoints.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace tarjuman::pdf {

using base::Result;
using text::Language;

TextMeasurer::TextMeasurer(FontSet& fonts, const Hyphenator& hyphenator)
    : m_fonts(fonts)
    , m_hyphenator(hyphenator)
{
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
    const bool borrowed = font != &m_fonts.font(language, face);
    if (borrowed && font == &m_fonts.font(text::otherLanguage(language), face))
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

// Most words are all letters of the paragraph's language, of one level and dress, that its font has.
EmbeddedFont* TextMeasurer::onlyFontOf(const MeasuredText& text, int begin, int end)
{
    const quint8 level = text.source.levels[static_cast<size_t>(begin)];
    if ((level & 1) != text.isRightToLeft() || endOfLevel(text.source, begin, end) != end)
        return nullptr;
    EmbeddedFont& font = m_fonts.font(text.language, text.style.faceOf(text.source.inlines.at(begin)));
    const QStringView word = QStringView(text.source.text).sliced(begin, end - begin);
    return isPlainWord(word, text.language, font.file()) ? &font : nullptr;
}

// The runs of characters among which there is no space; returns the offset of one that no font has, or -1.
int TextMeasurer::addRunsOfWord(const MeasuredText& text, int begin, int end, std::vector<SetRun>& runs)
{
    const QString& letters = text.source.text;
    if (EmbeddedFont* font = onlyFontOf(text, begin, end)) {
        addRun(text, {begin, end, text.source.levels[static_cast<size_t>(begin)]}, {font, text.language},
               runs);
        return -1;
    }
    for (int at = begin; at < end;) {
        const int levelEnd = endOfLevel(text.source, at, end);
        const bool latin = holdsLatin(letters, at, levelEnd);
        SetRun run{at, at, text.source.levels[static_cast<size_t>(at)]};
        Choice current;
        while (at < levelEnd) {
            const char32_t character = text::codePointAt(letters, at);
            const bool goesWithBase =
                current.font && isMark(character) && current.font->file().has(character);
            const Choice choice = goesWithBase ? current : chooseFont(text, character, run, latin);
            if (!choice.font)
                return at;
            if (current.font && (choice.font != current.font || choice.script != current.script)) {
                addRun(text, run, current, runs);
                run.begin = at;
            }
            current = choice;
            at += text::lengthOf(character);
            run.end = at;
        }
        addRun(text, run, current, runs);
    }
    return -1;
}

static bool isSpaceAt(const MeasuredText& text, int offset)
{
    return spaceKindOf(text.source.text[offset].unicode()) != SpaceKind::None;
}

static int endOfWord(const MeasuredText& text, int begin, int end)
{
    while (begin < end && !isSpaceAt(text, begin))
        ++begin;
    return begin;
}

std::vector<SetRun> TextMeasurer::runsOf(const MeasuredText& text, int begin, int end)
{
    std::vector<SetRun> runs;
    for (int at = begin; at < end;) {
        if (isSpaceAt(text, at)) {
            runs.push_back(spaceRun(text, at++));
            continue;
        }
        const int wordEnd = endOfWord(text, at, end);
        addRunsOfWord(text, at, wordEnd, runs);
        at = wordEnd;
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

// The token that begins at `begin`, with its runs; `missing` is the offset of a character that no font has.
Token TextMeasurer::addToken(MeasuredText& text, int begin, int& missing)
{
    Token token{begin, begin + 1, spaceKindOf(text.source.text[begin].unicode()), 0, text.runs.size()};
    if (token.kind != SpaceKind::None) {
        text.runs.push_back(spaceRun(text, begin));
    } else {
        token.end = endOfWord(text, begin, static_cast<int>(text.source.text.size()));
        missing = addRunsOfWord(text, token.begin, token.end, text.runs);
    }
    token.runCount = text.runs.size() - token.firstRun;
    for (const SetRun& run : text.runsOf(token)) {
        if (run.word->missing && missing < 0)
            missing = run.begin;
        token.width += run.width();
    }
    text.tokens.push_back(token);
    return token;
}

Result<MeasuredText> TextMeasurer::measure(QStringView paragraph, Language language, const TextStyle& style,
                                           const QList<release::Span>& spans)
{
    MeasuredText text{readSource(paragraph, language, spans), language, style};
    const QString& letters = text.source.text;
    constexpr qsizetype usualWord = 5;
    const auto tokens = static_cast<size_t>(2 * letters.size() / usualWord);
    text.tokens.reserve(tokens);
    text.runs.reserve(tokens);
    int missing = -1;
    for (int begin = 0; begin < letters.size();) {
        begin = addToken(text, begin, missing).end;
        if (missing >= 0)
            return missingGlyph(letters, missing, language);
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

} // namespace tarjuman::pdf
