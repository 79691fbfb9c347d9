#include "app/pdf/font/MissingGlyph.h"

#include "app/text/CodePoints.h"
#include "app/text/Surroundings.h"

#include <QCoreApplication>

#include <unicode/uchar.h>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using text::Language;

static bool isEmoji(char32_t character)
{
    const auto code = static_cast<UChar32>(character);
    return u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION) ||
           u_hasBinaryProperty(code, UCHAR_EMOJI_MODIFIER) ||
           u_hasBinaryProperty(code, UCHAR_REGIONAL_INDICATOR) ||
           (character >= 0x1F000 && u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC));
}

static QString sentenceOnEmoji(Language language)
{
    return language == Language::French
               ? QCoreApplication::translate("Pdf",
                                             "In the French text at “%2” stands the emoji %1. A page is "
                                             "set in type, which has none: write it out, or leave it "
                                             "away.")
               : QCoreApplication::translate("Pdf",
                                             "In the Arabic text at “%2” stands the emoji %1. A page is "
                                             "set in type, which has none: write it out, or leave it "
                                             "away.");
}

static QString sentenceOnCharacter(Language language)
{
    return language == Language::French
               ? QCoreApplication::translate("Pdf", "No installed font has the character %1, in "
                                                    "the French text at “%2”. Replace it, or "
                                                    "install a font that has it.")
               : QCoreApplication::translate("Pdf", "No installed font has the character %1, in "
                                                    "the Arabic text at “%2”. Replace it, or "
                                                    "install a font that has it.");
}

Error missingGlyph(const QString& paragraph, int offset, Language language)
{
    const char32_t character = text::codePointAt(paragraph, offset);
    const QString number = u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
    const bool emoji = isEmoji(character);
    const QString alone = QString::fromUcs4(&character, 1);
    const QString seen = emoji ? text::seenCharacterAt(paragraph, offset).toString() : alone;
    const QString shown = QChar::isSurrogate(character) ? number : seen + u" ("_s + number + u')';
    const QString sentence = emoji ? sentenceOnEmoji(language) : sentenceOnCharacter(language);
    return {ErrorKind::BadInput, sentence.arg(shown, text::surroundingsOf(paragraph, offset))};
}

} // namespace tarjuman::pdf
