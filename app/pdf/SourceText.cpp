#include "app/pdf/SourceText.h"

#include "app/text/DigitGroups.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <memory>

namespace tarjuman::pdf {

using text::Language;

SpaceKind spaceKindOf(char16_t character)
{
    switch (character) {
    case 0x00A0: // no-break space
    case 0x2007: // figure space
    case 0x2008: // punctuation space
    case 0x2009: // thin space
    case 0x200A: // hair space
    case 0x202F: // narrow no-break space
        return SpaceKind::Fixed;
    case 0x0009:
    case 0x000A:
    case 0x000B:
    case 0x000C:
    case 0x000D:
    case 0x0020:
    case 0x0085:
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x205F:
    case 0x3000:
        return SpaceKind::Breaking;
    default:
        return character >= 0x2000 && character <= 0x2006 ? SpaceKind::Breaking : SpaceKind::None;
    }
}

// One paragraph for the bidirectional algorithm: no separators within, one space where there were several.
static QString withPlainSpaces(QStringView paragraph)
{
    QString text;
    text.reserve(paragraph.size());
    for (QChar character : paragraph) {
        if (spaceKindOf(character.unicode()) != SpaceKind::Breaking)
            text.append(character);
        else if (!text.isEmpty() && text.back() != u' ')
            text.append(u' ');
    }
    if (text.endsWith(u' '))
        text.chop(1);
    return text.normalized(QString::NormalizationForm_C);
}

static std::vector<quint8> levelsOf(const QString& text, Language language)
{
    struct Close {
        void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
    };
    const std::unique_ptr<UBiDi, Close> bidi(ubidi_open());
    UErrorCode status = U_ZERO_ERROR;
    const UBiDiLevel base = language == Language::Arabic ? 1 : 0;
    ubidi_setPara(bidi.get(), reinterpret_cast<const UChar*>(text.utf16()), static_cast<int>(text.size()),
                  base, nullptr, &status);
    const UBiDiLevel* levels = text.isEmpty() ? nullptr : ubidi_getLevels(bidi.get(), &status);
    if (!levels || U_FAILURE(status))
        return std::vector<quint8>(static_cast<size_t>(text.size()), base);
    return {levels, levels + text.size()};
}

// The groups of a telephone number stand from left to right, as if they were isolated.
static void keepDigitGroupsInOrder(const QString& text, std::vector<quint8>& levels)
{
    for (const text::DigitGroups& groups : text::digitGroupsIn(text)) {
        for (qsizetype at = groups.start; at < groups.start + groups.length; ++at) {
            quint8& level = levels[static_cast<size_t>(at)];
            level = static_cast<quint8>(level + (level & 1));
        }
    }
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

SourceText readSource(QStringView paragraph, Language language)
{
    const QString whole = withPlainSpaces(paragraph);
    std::vector<quint8> levels = levelsOf(whole, language);
    keepDigitGroupsInOrder(whole, levels);
    SourceText source;
    source.text.reserve(whole.size());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QChar unit = whole[at];
        const bool pair = unit.isHighSurrogate() && at + 1 < whole.size() && whole[at + 1].isLowSurrogate();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(unit, whole[at + 1]) : char32_t{unit.unicode()};
        const int length = pair ? 2 : 1;
        const bool keptJoiner = isJoiner(unit.unicode()) && endsWithLetter(source.text);
        const bool doubledSpace = unit == u' ' && (source.text.isEmpty() || source.text.endsWith(u' '));
        if (unit.unicode() == 0x00AD && !source.text.isEmpty())
            source.softHyphens.push_back(static_cast<int>(source.text.size()));
        if (!doubledSpace && (keptJoiner || !isNeverSeen(character))) {
            source.text.append(QStringView(whole).sliced(at, length));
            for (int copy = 0; copy < length; ++copy)
                source.levels.push_back(levels[static_cast<size_t>(at)]);
        }
        at += length - 1;
    }
    if (source.text.endsWith(u' ')) {
        source.text.chop(1);
        source.levels.pop_back();
    }
    return source;
}

QString comparable(QStringView text)
{
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
