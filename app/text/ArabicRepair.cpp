#include "app/text/ArabicRepair.h"

#include <unicode/ubidi.h>

#include <memory>
#include <vector>

namespace tarjuman::text {

namespace {

bool isForm(QChar c)
{
    const char16_t u = c.unicode();
    return ((u >= 0xFB50 && u <= 0xFDCF) || (u >= 0xFE70 && u <= 0xFEFC)) && c.isLetter();
}

bool isArabicLetter(QChar c)
{
    return c.script() == QChar::Script_Arabic && c.isLetter();
}

// For and against: a letter that only ends a word stands before another letter, an article stands at the end.
struct Witnesses {
    int visual = 0;
    int logical = 0;
};

// The shape says what must stand beside it: an initial form joins the letter after it, a final form the one
// before.
void hearShapes(QStringView text, Witnesses& heard)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!isForm(text[i]) || !isForm(text[i + 1]))
            continue;
        const auto first = text[i].decompositionTag();
        const auto second = text[i + 1].decompositionTag();
        if (first == QChar::Initial && (second == QChar::Medial || second == QChar::Final))
            ++heard.logical;
        else if ((first == QChar::Final || first == QChar::Medial) && second == QChar::Initial)
            ++heard.visual;
    }
}

void hearWord(QStringView word, Witnesses& heard)
{
    constexpr QChar alif(0x0627);
    constexpr QChar lam(0x0644);
    const auto endsWords = [](QChar c) { return c == QChar(0x0629) || c == QChar(0x0649); };
    if (word.size() < 3)
        return;
    heard.logical += endsWords(word.back()) + (word[0] == alif && word[1] == lam);
    heard.visual += endsWords(word.front()) + (word[word.size() - 1] == alif && word[word.size() - 2] == lam);
}

void hearWords(const QString& text, Witnesses& heard)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isArabicLetter(text[i]))
            continue;
        hearWord(QStringView(text).sliced(start, i - start), heard);
        start = i + 1;
    }
}

} // namespace

QString withoutPresentationForms(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isForm(c))
            result += QString(c).normalized(QString::NormalizationForm_KC);
        else
            result += c;
    }
    return result;
}

bool isVisualOrder(QStringView text)
{
    Witnesses heard;
    hearShapes(text, heard);
    if (heard.visual + heard.logical > 0)
        return heard.visual > heard.logical;
    hearWords(withoutPresentationForms(text), heard);
    return heard.visual >= 2 && heard.visual > 2 * heard.logical;
}

QString logicalOrder(QStringView line)
{
    const std::unique_ptr<UBiDi, decltype(&ubidi_close)> bidi(ubidi_open(), &ubidi_close);
    UErrorCode error = U_ZERO_ERROR;
    ubidi_setReorderingMode(bidi.get(), UBIDI_REORDER_INVERSE_LIKE_DIRECT);
    ubidi_setPara(bidi.get(), line.utf16(), static_cast<int32_t>(line.size()), 1, nullptr, &error);
    QString result(line.size(), Qt::Uninitialized);
    const int32_t length =
        ubidi_writeReordered(bidi.get(), reinterpret_cast<UChar*>(result.data()),
                             static_cast<int32_t>(result.size()), UBIDI_DO_MIRRORING, &error);
    if (U_FAILURE(error))
        return line.toString(); // as it came
    result.resize(length);
    return result;
}

} // namespace tarjuman::text
