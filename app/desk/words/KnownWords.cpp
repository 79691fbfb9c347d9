#include "app/desk/words/KnownWords.h"

#include "app/base/OwnFolder.h"
#include "app/base/WholeFile.h"
#include "app/spelling/SpellService.h"
#include "app/storage/Store.h"
#include "app/storage/TermRepository.h"
#include "app/storage/WordRepository.h"
#include "app/text/Words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>

#include <set>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace tarjuman::desk {

using base::Error;
using base::ErrorKind;
using base::Result;
using release::ReleaseId;
using storage::StoredWord;
using text::Language;

TermWords wordsOf(const QList<release::Term>& terms)
{
    text::PerLanguage<QSet<QString>> words;
    const auto learn = [&words](const QString& written, Language language) {
        for (const text::Word& word : text::wordsIn(written, language)) {
            if (word.kind == text::WordKind::Word || word.kind == text::WordKind::Acronym)
                words[word.language].insert(written.mid(word.start, word.length));
        }
    };
    for (const release::Term& term : terms) {
        for (const Language language : text::bothLanguages) {
            learn(term.text[language], language);
            learn(term.post[language], language);
        }
    }
    return {words.french.values(), words.arabic.values()};
}

KnownWords::KnownWords(QString folder)
    : m_folder(std::move(folder))
{
    for (Language language : text::bothLanguages)
        m_personal[language] = read(language);
}

QFuture<Result<StoredWords>> archiveWords(storage::Store& store)
{
    return store.ask([](storage::Database& archive) -> Result<StoredWords> {
        const QList<release::Term> terms = TRY(storage::TermRepository(archive).terms());
        return StoredWords{wordsOf(terms), TRY(storage::WordRepository(archive).words())};
    });
}

void KnownWords::learnStored(const QList<StoredWord>& stored)
{
    const QList<StoredWord> added = std::exchange(m_stored, stored);
    for (const StoredWord& word : added) {
        if (!stored.contains(word))
            m_stored.append(word);
    }
}

QString KnownWords::fileOf(Language language) const
{
    return QDir(m_folder).filePath(tagOf(language) + u".txt"_s);
}

QStringList KnownWords::read(Language language) const
{
    QFile file(fileOf(language));
    const bool isOrdinary = !m_folder.isEmpty() && QFileInfo(file).isFile(); // a pipe would make us wait
    if (!isOrdinary || !file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (QString& word : words)
        word = word.trimmed().normalized(QString::NormalizationForm_C);
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

Result<void> KnownWords::write(Language language) const
{
    base::makeOwnFolder(m_folder);
    const QByteArray bytes = (m_personal[language].join(u'\n') + u'\n').toUtf8();
    const auto written = base::writeOwn(fileOf(language), bytes);
    if (written)
        return {};
    return Error{ErrorKind::Output,
                 QCoreApplication::translate("KnownWords",
                                             "Your own words could not be saved; the word is let pass until "
                                             "the program is closed."),
                 written.error().detail};
}

Result<void> KnownWords::add(Language language, const QString& word, WordScope scope, ReleaseId release)
{
    const QString composed = word.trimmed().normalized(QString::NormalizationForm_C);
    if (composed.isEmpty())
        return {};
    if (scope != WordScope::Personal) {
        keep({StoredWord{language, composed, scope == WordScope::Release ? release : ReleaseId::None}});
        return {};
    }
    return addPersonal(language, {composed});
}

Result<void> KnownWords::addPersonal(Language language, const QStringList& added)
{
    return added.isEmpty() ? Result<void>() : setPersonal(language, currentPersonal(language) + added);
}

Result<void> KnownWords::removePersonal(Language language, const QStringList& removed)
{
    if (removed.isEmpty())
        return {};
    QStringList words = currentPersonal(language);
    words.removeIf([gone = QSet<QString>(removed.begin(), removed.end())](const QString& word) {
        return gone.contains(word);
    });
    return setPersonal(language, words);
}

// Another window may have added words of its own meanwhile.
QStringList KnownWords::currentPersonal(Language language) const
{
    return m_personal[language] + read(language);
}

Result<void> KnownWords::setPersonal(Language language, QStringList words)
{
    words.sort();
    words.removeDuplicates();
    m_personal[language] = std::move(words);
    return m_folder.isEmpty() ? Result<void>() : write(language);
}

QList<StoredWord> KnownWords::ofTheHouse() const
{
    QList<StoredWord> words = m_stored;
    words.removeIf([](const StoredWord& word) { return word.release != ReleaseId::None; });
    return words;
}

void KnownWords::keep(const QList<StoredWord>& words)
{
    drop(words);
    m_stored += words;
}

void KnownWords::drop(const QList<StoredWord>& words)
{
    const auto keyOf = [](const StoredWord& word) {
        return std::tuple(word.language, word.word, word.release);
    };
    std::set<std::tuple<Language, QString, ReleaseId>> gone;
    for (const StoredWord& word : words)
        gone.insert(keyOf(word));
    m_stored.removeIf([&](const StoredWord& word) { return gone.contains(keyOf(word)); });
}

StoredWord KnownWords::forbid(Language language, const QString& word, const QString& replacement)
{
    const StoredWord forbidden{language,
                               word.trimmed().normalized(QString::NormalizationForm_C),
                               ReleaseId::None,
                               StoredWord::Kind::Forbidden,
                               replacement.trimmed().normalized(QString::NormalizationForm_C),
                               {}};
    keep({forbidden});
    return forbidden;
}

QStringList KnownWords::houseWords(Language language) const
{
    QStringList words = m_ofTerms[language];
    for (const StoredWord& word : m_stored) {
        if (word.language == language && word.release == ReleaseId::None &&
            word.kind == StoredWord::Kind::Accepted)
            words.append(word.word);
    }
    return words;
}

QList<spelling::ForbiddenWord> KnownWords::forbiddenWords(Language language) const
{
    QList<spelling::ForbiddenWord> forbidden;
    for (const StoredWord& word : m_stored) {
        if (word.language == language && word.kind == StoredWord::Kind::Forbidden)
            forbidden.append({word.word, word.replacement, word.note});
    }
    return forbidden;
}

void KnownWords::applyTo(spelling::SpellService* spelling) const
{
    if (!spelling)
        return;
    for (Language language : text::bothLanguages) {
        spelling->setWords(spelling::WordScope::Personal, language, m_personal[language]);
        spelling->setWords(spelling::WordScope::House, language, houseWords(language));
        spelling->setForbidden(language, forbiddenWords(language));
        QMap<ReleaseId, QStringList> byRelease;
        for (const StoredWord& word : m_stored) {
            if (word.language == language && word.release != ReleaseId::None)
                byRelease[word.release].append(word.word);
        }
        for (auto it = byRelease.cbegin(); it != byRelease.cend(); ++it)
            spelling->setWords(spelling::WordScope::Document, language, it.value(),
                               static_cast<quint64>(it.key()));
    }
}

} // namespace tarjuman::desk
