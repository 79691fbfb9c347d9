#include "app/pdf/text/RunLanguage.h"

#include <QStringTokenizer>

#include <algorithm>
#include <iterator>

namespace tarjuman::pdf {

using text::Language;

static bool holdsLetters(QStringView stretch, QChar::Script script)
{
    return std::any_of(stretch.begin(), stretch.end(),
                       [script](QChar unit) { return unit.isLetter() && unit.script() == script; });
}

static bool holdsEnglishWord(QStringView stretch)
{
    static constexpr QStringView words[] = {u"and", u"by", u"for", u"from", u"of", u"the", u"to", u"with"};
    for (QStringView word : stretch.tokenize(u' ')) {
        const auto same = [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; };
        if (std::any_of(std::begin(words), std::end(words), same))
            return true;
    }
    return false;
}

QByteArray foreignLanguageOf(QStringView stretch, Language paragraph)
{
    if (paragraph == Language::French)
        return holdsLetters(stretch, QChar::Script_Arabic) ? "ar" : "";
    if (!holdsLetters(stretch, QChar::Script_Latin))
        return {};
    return holdsEnglishWord(stretch) ? "en" : "fr";
}

} // namespace tarjuman::pdf
