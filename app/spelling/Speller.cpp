#include "app/spelling/Speller.h"

#include "app/spelling/ParagraphSpelling.h"

namespace tarjuman::spelling {

Speller::Speller()
    : m_lexicons{Lexicon(text::Language::French), Lexicon(text::Language::Arabic)}
{
}

base::Result<void> Speller::load(text::Language language, const QStringList& folders)
{
    m_lexicons[language].setDictionary(TRY(Dictionary::load(language, findDictionary(language, folders))));
    return {};
}

QList<Mark> Speller::marks(QStringView paragraph, text::Language language, quint64 document,
                           const std::stop_token& stop, const QList<Stretch>& foreign)
{
    return ParagraphSpelling(m_lexicons, paragraph, language, document, foreign).marks(stop);
}

} // namespace tarjuman::spelling
