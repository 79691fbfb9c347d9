#include "app/desk/words/WordBook.h"

#include "app/base/WhenDone.h"
#include "app/base/WholeFile.h"
#include "app/base/Workers.h"
#include "app/desk/words/Vocabulary.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <tuple>

namespace tarjuman::desk {

using base::Result;
using storage::StoredWord;
using List = ListedWord::List;

namespace {

QList<StoredWord> ofTheHouse(const QList<ListedWord>& words)
{
    QList<StoredWord> stored;
    for (const ListedWord& word : words) {
        if (word.list == List::Mine)
            continue;
        const auto kind =
            word.list == List::Forbidden ? StoredWord::Kind::Forbidden : StoredWord::Kind::Accepted;
        stored.append({word.language, word.word, {}, kind, word.replacement, word.note});
    }
    return stored;
}

QStringList ownWords(const QList<ListedWord>& words, text::Language language)
{
    QStringList own;
    for (const ListedWord& word : words) {
        if (word.list == List::Mine && word.language == language)
            own.append(word.word);
    }
    return own;
}

Result<QList<ListedWord>> readFile(const QString& name, List otherwise)
{
    return readWordList(TRY(base::readWhole(name, mostBytesOfWordList)), otherwise);
}

} // namespace

WordBook::WordBook(Vocabulary& vocabulary, QObject* parent)
    : QObject(parent)
    , m_vocabulary(vocabulary)
{
}

QList<ListedWord> WordBook::words() const
{
    QList<ListedWord> words;
    const KnownWords& known = m_vocabulary.known();
    for (const text::Language language : text::bothLanguages) {
        for (const QString& word : known.personal(language))
            words.append({language, word, List::Mine});
    }
    for (const StoredWord& word : known.ofTheHouse()) {
        const List list = word.kind == StoredWord::Kind::Forbidden ? List::Forbidden : List::House;
        words.append({word.language, word.word, list, word.replacement, word.note});
    }
    std::ranges::sort(words, [](const ListedWord& a, const ListedWord& b) {
        return std::tie(a.list, a.language, a.word) < std::tie(b.list, b.language, b.word);
    });
    return words;
}

void WordBook::add(const QList<ListedWord>& words)
{
    for (const text::Language language : text::bothLanguages) {
        if (const auto written = m_vocabulary.addPersonal(language, ownWords(words, language)); !written)
            Q_EMIT failed(written.error());
    }
    const QList<StoredWord> house = ofTheHouse(words);
    if (!house.isEmpty())
        tellIfFailed(m_vocabulary.keep(house));
    Q_EMIT changed();
}

void WordBook::remove(const QList<ListedWord>& words)
{
    for (const text::Language language : text::bothLanguages) {
        if (const auto written = m_vocabulary.removePersonal(language, ownWords(words, language)); !written)
            Q_EMIT failed(written.error());
    }
    const QList<StoredWord> house = ofTheHouse(words);
    if (!house.isEmpty())
        tellIfFailed(m_vocabulary.drop(house));
    Q_EMIT changed();
}

void WordBook::tellIfFailed(const QFuture<Result<void>>& storing)
{
    base::whenDone(this, storing, [this](const Result<void>& stored) {
        if (!stored)
            Q_EMIT failed(stored.error());
    });
}

void WordBook::importFile(const QString& file, List otherwise)
{
    const auto reading =
        QtConcurrent::run(&base::workers(), [file, otherwise] { return readFile(file, otherwise); });
    base::whenDone(this, reading, [this](const Result<QList<ListedWord>>& read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        add(*read);
        Q_EMIT imported(int(read->size()));
    });
}

void WordBook::exportFile(const QString& file, const QList<ListedWord>& words)
{
    const auto writing = QtConcurrent::run(
        &base::workers(), [file, words] { return base::writeWhole(file, wordListFile(words)); });
    base::whenDone(this, writing, [this, count = int(words.size())](const Result<void>& written) {
        if (written)
            Q_EMIT exported(count);
        else
            Q_EMIT failed(written.error());
    });
}

} // namespace tarjuman::desk
