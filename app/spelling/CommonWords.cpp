#include "app/spelling/CommonWords.h"

#include "app/text/WordList.h"

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

bool isCommonWord(const QString& word, text::Language language)
{
    if (language == text::Language::French) {
        static const text::WordList french = text::WordList::read(u"common-words.fr.txt"_s);
        return french.contains(word);
    }
    static const text::WordList arabic = text::WordList::read(u"common-words.ar.txt"_s);
    return arabic.contains(word);
}

bool isShortWord(const QString& part)
{
    static const text::WordList shortWords = text::WordList::read(u"short-words.txt"_s);
    return shortWords.contains(part);
}

} // namespace tarjuman::spelling
