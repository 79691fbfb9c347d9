#include "app/pdf/font/MissingGlyph.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tarjuman::pdf {

using base::Error;
using base::ErrorKind;
using text::Language;

// A few words around the place, so that the reader finds it.
static QString contextOf(const QString& paragraph, int offset)
{
    constexpr int around = 20;
    const int begin = std::max(0, offset - around);
    const int end = std::min(static_cast<int>(paragraph.size()), offset + around);
    QString context = paragraph.mid(begin, end - begin);
    for (QChar& unit : context) {
        if (unit.isSurrogate() || !unit.isPrint())
            unit = QChar::ReplacementCharacter;
    }
    return (begin > 0 ? u"…"_s : QString()) + context + (end < paragraph.size() ? u"…"_s : QString());
}

Error missingGlyph(const QString& paragraph, int offset, Language language)
{
    const QChar unit = paragraph[offset];
    const bool pair =
        unit.isHighSurrogate() && offset + 1 < paragraph.size() && paragraph[offset + 1].isLowSurrogate();
    const char32_t character =
        pair ? QChar::surrogateToUcs4(unit, paragraph[offset + 1]) : char32_t{unit.unicode()};
    const QString number = u"U+"_s + QString::number(character, 16).toUpper().rightJustified(4, u'0');
    const QString sentence =
        language == Language::French
            ? QCoreApplication::translate("Pdf", "No installed font has the character %1, in "
                                                 "the French text at “%2”. Replace it, or "
                                                 "install a font that has it.")
            : QCoreApplication::translate("Pdf", "No installed font has the character %1, in "
                                                 "the Arabic text at “%2”. Replace it, or "
                                                 "install a font that has it.");
    const QString shown =
        unit.isSurrogate() && !pair ? number : QString::fromUcs4(&character, 1) + u" ("_s + number + u')';
    return {ErrorKind::BadInput, sentence.arg(shown, contextOf(paragraph, offset))};
}

} // namespace tarjuman::pdf
