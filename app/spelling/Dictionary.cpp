#include "app/spelling/Dictionary.h"

#include "app/spelling/LeanDictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <hunspell/hunspell.hxx>

#include <mutex>

using namespace Qt::StringLiterals;

namespace tarjuman::spelling {

namespace {

// No word is as long; Hunspell would give up on it, but only after asking much.
constexpr qsizetype longestChecked = 60;
constexpr qsizetype longestSuggested = 40;

// Making two dictionaries at once would race on a table of Hunspell's (mended in 1.7.2). One thread per
// process is the rule of the house; this holds even where a command-line run and a test live in one process.
std::mutex& hunspellLife()
{
    static std::mutex mutex;
    return mutex;
}

base::Error missing(text::Language language, const QString& detail)
{
    const QString message =
        language == text::Language::French
            ? QCoreApplication::translate("Spelling",
                                          "The French dictionary is not installed. To install it: %1")
            : QCoreApplication::translate("Spelling",
                                          "The Arabic dictionary is not installed. To install it: %1");
    return {base::ErrorKind::Missing, message.arg(installCommandFor(language)), detail};
}

} // namespace

base::Result<std::unique_ptr<Dictionary>> Dictionary::load(text::Language language,
                                                           const std::optional<DictionaryFiles>& files)
{
    if (!files)
        return missing(language, u"no dictionary in "_s + dictionaryFolders().join(u' '));
    std::unique_ptr<Dictionary> dictionary(new Dictionary(*files));
    if (dictionary->m_hunspell->get_dict_encoding() != "UTF-8")
        return missing(language, files->affixes + u" is not a UTF-8 dictionary"_s);
    return dictionary;
}

Dictionary::Dictionary(const DictionaryFiles& files)
    : m_files(files)
{
    // Hunspell reads files only, and only now.
    const QTemporaryDir folder;
    const DictionaryFiles lean = folder.isValid() ? leanFiles(files, folder.path()) : files;
    const std::lock_guard lock(hunspellLife());
    m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(lean.affixes).constData(),
                                            QFile::encodeName(lean.words).constData());
}

Dictionary::~Dictionary()
{
    const std::lock_guard lock(hunspellLife());
    m_hunspell.reset();
}

const std::string& Dictionary::asUtf8(QStringView word)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    m_buffer.resize(std::size_t(encoder.requiredSpace(word.size())));
    const char* end = encoder.appendToBuffer(m_buffer.data(), word);
    m_buffer.resize(std::size_t(end - m_buffer.data()));
    return m_buffer;
}

bool Dictionary::accepts(QStringView word)
{
    // Hunspell would call the empty word right.
    if (word.isEmpty() || word.size() > longestChecked)
        return false;
    return m_hunspell->spell(asUtf8(word));
}

QStringList Dictionary::suggest(QStringView word)
{
    QStringList result;
    if (word.isEmpty() || word.size() > longestSuggested)
        return result;
    for (const std::string& suggestion : m_hunspell->suggest(asUtf8(word)))
        result.append(QString::fromStdString(suggestion));
    return result;
}

} // namespace tarjuman::spelling
