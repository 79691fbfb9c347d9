#include "app/desk/PhraseLibrary.h"

#include "app/base/WhenDone.h"
#include "app/desk/archive/Archive.h"
#include "app/storage/PhraseRepository.h"
#include "app/storage/Store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tarjuman::desk {

using namespace Qt::StringLiterals;
using base::Result;
using release::Phrase;
using storage::PhraseRepository;

QList<Phrase> examplePhrases()
{
    QFile file(u":/tarjuman/phrases/phrases.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = [](const QJsonObject& record, const QString& key) {
        QStringList paragraphs;
        for (const QJsonValue& paragraph : record.value(key).toArray())
            paragraphs << paragraph.toString();
        return paragraphs.join(u'\n');
    };
    QList<Phrase> phrases;
    const QJsonArray records = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue& value : records) {
        const QJsonObject record = value.toObject();
        const auto role = release::roleFromKey(record.value(u"role"_s).toString());
        phrases.append({0,
                        role.value_or(release::Role::Boilerplate),
                        record.value(u"name"_s).toString(),
                        {text(record, u"fr"_s), text(record, u"ar"_s)}});
    }
    return phrases;
}

PhraseLibrary::PhraseLibrary(Archive& archive, QObject* parent)
    : QObject(parent)
    , m_archive(archive)
{
}

void PhraseLibrary::load()
{
    const auto reading = m_archive.store().change(
        [examples = examplePhrases()](storage::Database& archive) -> Result<QList<Phrase>> {
            PhraseRepository phrases(archive);
            TRY(phrases.begin(examples));
            return phrases.phrases();
        });
    base::whenDone(this, reading, [this](const Result<QList<Phrase>>& read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        m_phrases = *read;
        Q_EMIT changed();
    });
}

void PhraseLibrary::save(const Phrase& phrase)
{
    const auto saving = m_archive.store().change(
        [phrase](storage::Database& archive) { return PhraseRepository(archive).save(phrase); });
    base::whenDone(this, saving, [this](const Result<Phrase>& stored) {
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        load();
        Q_EMIT saved(stored->id);
    });
}

void PhraseLibrary::remove(qint64 id)
{
    const auto removing = m_archive.store().change(
        [id](storage::Database& archive) { return PhraseRepository(archive).remove(id); });
    base::whenDone(this, removing, [this](const Result<void>& removed) {
        if (removed)
            load();
        else
            Q_EMIT failed(removed.error());
    });
}

} // namespace tarjuman::desk
