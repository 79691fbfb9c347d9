#include "app/spelling/WordForms.h"

#include "app/spelling/AffixFile.h"
#include "app/spelling/Verdicts.h"

#include <QFile>

#include <algorithm>
#include <bit>
#include <numeric>

namespace tarjuman::spelling {

namespace {

// Blocks of one cache line: all bits of a form lie in one block, so that asking costs one look into memory
// (F. Putze et al., "Cache-, hash- and space-efficient Bloom filters", 2007). Read into 3 MiB, 11 bits for
// each of the two million Arabic forms, then folded to what the number of forms needs.
constexpr std::size_t wordsInBlock = 8;
constexpr std::size_t mostBlocks = 49'152;
constexpr int probes = 4;
constexpr int bitsOfProbe = 9; // 512 bits in a block

template <typename Visit>
bool allBits(std::uint64_t hash, std::size_t words, Visit visit)
{
    const std::size_t block = ((hash >> 48) * (words / wordsInBlock) >> 16) * wordsInBlock;
    for (int i = 0; i < probes; ++i, hash >>= bitsOfProbe) {
        if (!visit(block + (hash >> 6) % wordsInBlock, std::uint64_t(1) << (hash % 64)))
            return false;
    }
    return true;
}

void insertForms(WordForms& forms, const QString& word, const std::vector<const AffixRule*>& suffixes)
{
    forms.insert(word);
    QString form;
    for (const AffixRule* rule : suffixes) {
        if (!rule->fits(word))
            continue;
        form.resize(0);
        form.append(QStringView(word).chopped(rule->stripped.size())).append(rule->added);
        forms.insert(form);
    }
}

} // namespace

WordForms WordForms::read(const DictionaryFiles& files)
{
    WordFormsReader reader(files);
    while (!reader.readSome()) {
    }
    return reader.take();
}

WordFormsReader::WordFormsReader(const DictionaryFiles& files)
    : m_affixes(AffixFile::read(files.affixes))
    , m_words(files.words)
{
    if (!m_words.open(QIODevice::ReadOnly))
        return;
    m_words.readLine(); // the number of words
    m_forms.reserve();
    for (const AffixRule& rule : m_affixes.prefixes())
        m_forms.addPrefix({rule.added, rule.stripped});
    for (const AffixRule* rule : m_affixes.laterSuffixes())
        m_forms.addEnding({rule->added, rule->stripped});
}

bool WordFormsReader::readSome()
{
    constexpr int linesAtOnce = 1000;
    for (int line = 0; line < linesAtOnce && !m_words.atEnd(); ++line)
        readEntry(QString::fromUtf8(m_words.readLine()));
    if (m_words.isOpen() && !m_words.atEnd())
        return false;
    m_forms.fold();
    return true;
}

// "fortuit/F.() po:nom": the word, its flags, and what is no matter here.
void WordFormsReader::readEntry(QStringView line)
{
    const auto space = std::find_if(line.begin(), line.end(), [](QChar c) { return c.isSpace(); });
    const QStringView entry = line.first(space - line.begin());
    const qsizetype slash = entry.indexOf(u'/');
    const QString flags = slash < 0 ? QString() : entry.sliced(slash + 1).toString();
    auto rules = m_rules.constFind(flags);
    if (rules == m_rules.constEnd())
        rules = m_rules.insert(flags, m_affixes.suffixesOf(flags));
    insertForms(m_forms, (slash < 0 ? entry : entry.first(slash)).toString().toLower(), *rules);
}

void WordForms::reserve()
{
    m_bits.resize(mostBlocks * wordsInBlock);
}

// Half as many blocks part the hashes in the same order, so each block takes the bits of two neighbours. With
// a quarter of the bits set, four in a thousand strings that are no form pass.
void WordForms::fold()
{
    constexpr double fullest = 0.15; // before the folding
    while (m_bits.size() % (2 * wordsInBlock) == 0 && !m_bits.empty()) {
        const auto set =
            std::accumulate(m_bits.begin(), m_bits.end(), 0.0,
                            [](double sum, std::uint64_t word) { return sum + std::popcount(word); });
        if (set > fullest * 64 * double(m_bits.size()))
            break;
        for (std::size_t word = 0; word < m_bits.size() / 2; ++word) {
            const std::size_t first = word / wordsInBlock * 2 * wordsInBlock + word % wordsInBlock;
            m_bits[word] = m_bits[first] | m_bits[first + wordsInBlock];
        }
        m_bits.resize(m_bits.size() / 2);
    }
    m_bits.shrink_to_fit();
}

void WordForms::insert(QStringView form)
{
    allBits(Verdicts::keyOf(form), m_bits.size(), [this](std::size_t word, std::uint64_t bit) {
        m_bits[word] |= bit;
        return true;
    });
}

void WordForms::addPrefix(const Prefix& prefix)
{
    // Elisions are set aside before anybody asks.
    if (std::find(m_prefixes.begin(), m_prefixes.end(), prefix) == m_prefixes.end() &&
        !prefix.added.contains(u'\''))
        m_prefixes.push_back(prefix);
}

void WordForms::addEnding(const Ending& ending)
{
    if (ending != Ending{} && std::find(m_endings.begin(), m_endings.end(), ending) == m_endings.end())
        m_endings.push_back(ending);
}

bool WordForms::holds(std::uint64_t hash) const
{
    return allBits(hash, m_bits.size(),
                   [this](std::size_t word, std::uint64_t bit) { return (m_bits[word] & bit) != 0; });
}

bool WordForms::holdsBehindPrefix(QStringView word) const
{
    return std::any_of(m_prefixes.begin(), m_prefixes.end(), [this, word](const Prefix& prefix) {
        if (!word.startsWith(prefix.added))
            return false;
        const QStringView rest = word.sliced(prefix.added.size());
        return prefix.stripped.isEmpty() ? holds(Verdicts::keyOf(rest))
                                         : holds(Verdicts::keyOf(prefix.stripped + rest.toString()));
    });
}

bool WordForms::mayHold(QStringView word) const
{
    if (m_bits.empty() || holds(Verdicts::keyOf(word)) || holdsBehindPrefix(word))
        return true;
    return std::any_of(m_endings.begin(), m_endings.end(), [this, word](const Ending& ending) {
        if (!word.endsWith(ending.added))
            return false;
        const QString rest = word.chopped(ending.added.size()).toString() + ending.stripped;
        return !rest.isEmpty() && (holds(Verdicts::keyOf(rest)) || holdsBehindPrefix(rest));
    });
}

} // namespace tarjuman::spelling
