// The two languages of every release, and a value for each of them.
#pragma once

#include <QString>

#include <optional>

namespace tarjuman::text {

enum class Language { French, Arabic };

constexpr Language otherLanguage(Language language)
{
    return language == Language::French ? Language::Arabic : Language::French;
}

constexpr Qt::LayoutDirection directionOf(Language language)
{
    return language == Language::French ? Qt::LeftToRight : Qt::RightToLeft;
}

// The BCP 47 tag, "fr" or "ar": in files, on the command line and in PDF.
QString tagOf(Language language);
std::optional<Language> languageFromTag(QStringView tag);

// One value a language: perLanguage[Language::Arabic].
template <typename T>
struct PerLanguage {
    T french{};
    T arabic{};

    T& operator[](Language language) { return language == Language::French ? french : arabic; }
    const T& operator[](Language language) const { return language == Language::French ? french : arabic; }
    friend bool operator==(const PerLanguage&, const PerLanguage&) = default;
};

inline constexpr Language bothLanguages[] = {Language::French, Language::Arabic};

} // namespace tarjuman::text
