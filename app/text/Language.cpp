#include "app/text/Language.h"

using namespace Qt::StringLiterals;

namespace tarjuman::text {

QString tagOf(Language language)
{
    return language == Language::French ? u"fr"_s : u"ar"_s;
}

std::optional<Language> languageFromTag(QStringView tag)
{
    if (tag == u"fr")
        return Language::French;
    if (tag == u"ar")
        return Language::Arabic;
    return std::nullopt;
}

} // namespace tarjuman::text
