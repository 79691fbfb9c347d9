#include "app/pdf/font/FontFinder.h"

#include <fontconfig/fontconfig.h>

#include <QFile>

#include <cstdlib>
#include <limits>
#include <memory>

namespace tarjuman::pdf {

namespace {
template <auto Destroy>
struct Release {
    template <typename T>
    void operator()(T* object) const
    {
        Destroy(object);
    }
};
using Pattern = std::unique_ptr<FcPattern, Release<FcPatternDestroy>>;
using Properties = std::unique_ptr<FcObjectSet, Release<FcObjectSetDestroy>>;
using Fonts = std::unique_ptr<FcFontSet, Release<FcFontSetDestroy>>;
using Characters = std::unique_ptr<FcCharSet, Release<FcCharSetDestroy>>;
} // namespace

static int numberOf(FcPattern* font, const char* property)
{
    int value = 0;
    return FcPatternGetInteger(font, property, 0, &value) == FcResultMatch ? value : 0;
}

static FontPlace placeOf(FcPattern* font)
{
    FcChar8* path = nullptr;
    if (FcPatternGetString(font, FC_FILE, 0, &path) != FcResultMatch)
        return {};
    return {QFile::decodeName(reinterpret_cast<const char*>(path)), numberOf(font, FC_INDEX) & 0xFFFF};
}

// Italic and oblique faces are as good as each other.
static int slantDistance(int slant, bool italic)
{
    return italic ? (slant > FC_SLANT_ROMAN ? 0 : FC_SLANT_ITALIC) : slant;
}

std::optional<FontPlace> findFont(const QString& family, Weight weight, Slant slant)
{
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY,
                       reinterpret_cast<const FcChar8*>(family.toUtf8().constData()));
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    const Properties properties(FcObjectSetBuild(FC_FILE, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, nullptr));
    const Fonts fonts(FcFontList(nullptr, wanted.get(), properties.get()));
    const int wantedWeight = weight == Weight::Bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR;
    const bool italic = slant == Slant::Italic;
    std::optional<FontPlace> best;
    int leastDistance = std::numeric_limits<int>::max();
    for (int number = 0; fonts && number < fonts->nfont; ++number) {
        FcPattern* font = fonts->fonts[number];
        const int distance = std::abs(numberOf(font, FC_WEIGHT) - wantedWeight) +
                             10 * slantDistance(numberOf(font, FC_SLANT), italic) +
                             std::abs(numberOf(font, FC_WIDTH) - FC_WIDTH_NORMAL);
        if (distance < leastDistance) {
            leastDistance = distance;
            best = placeOf(font);
        }
    }
    return best;
}

QList<FontPlace> findFontsFor(char32_t character)
{
    const Characters characters(FcCharSetCreate());
    FcCharSetAddChar(characters.get(), character);
    const Pattern wanted(FcPatternCreate());
    FcPatternAddCharSet(wanted.get(), FC_CHARSET, characters.get());
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcPatternAddString(wanted.get(), FC_FONTFORMAT, reinterpret_cast<const FcChar8*>("TrueType"));
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Fonts fonts(FcFontSort(nullptr, wanted.get(), FcFalse, nullptr, &result));
    QList<FontPlace> places;
    for (int number = 0; fonts && number < fonts->nfont && places.size() < 8; ++number) {
        FcPattern* font = fonts->fonts[number];
        FcCharSet* has = nullptr;
        if (FcPatternGetCharSet(font, FC_CHARSET, 0, &has) == FcResultMatch &&
            FcCharSetHasChar(has, character))
            places.append(placeOf(font));
    }
    return places;
}

QStringList familiesFor(text::Language language)
{
    const Pattern wanted(FcPatternCreate());
    const char* code = language == text::Language::French ? "fr" : "ar";
    const std::unique_ptr<FcLangSet, Release<FcLangSetDestroy>> languages(FcLangSetCreate());
    FcLangSetAdd(languages.get(), reinterpret_cast<const FcChar8*>(code));
    FcPatternAddLangSet(wanted.get(), FC_LANG, languages.get());
    FcPatternAddString(wanted.get(), FC_FONTFORMAT, reinterpret_cast<const FcChar8*>("TrueType"));
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(wanted.get(), FC_VARIABLE, FcFalse);
    FcPatternAddBool(wanted.get(), FC_COLOR, FcFalse);
    const Properties properties(FcObjectSetBuild(FC_FAMILY, nullptr));
    const Fonts fonts(FcFontList(nullptr, wanted.get(), properties.get()));
    QStringList families;
    for (int number = 0; fonts && number < fonts->nfont; ++number) {
        FcChar8* family = nullptr;
        if (FcPatternGetString(fonts->fonts[number], FC_FAMILY, 0, &family) == FcResultMatch)
            families << QString::fromUtf8(reinterpret_cast<const char*>(family));
    }
    families.removeDuplicates();
    families.sort(Qt::CaseInsensitive);
    return families;
}

} // namespace tarjuman::pdf
