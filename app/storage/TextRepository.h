// The paragraphs of many releases at once, for whoever looks through them: only what is read, nothing of
// roles and pairs. Lives on its connection's thread.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"

namespace tarjuman::storage {

class Database;

struct StoredText {
    release::ReleaseId release = release::ReleaseId::None;
    release::ParagraphId paragraph = release::ParagraphId::None;
    text::Language language = text::Language::French;
    QString text = {};

    friend bool operator==(const StoredText&, const StoredText&) = default;
};

class TextRepository {
public:
    explicit TextRepository(Database& database);

    // Release by release in the order given, the French before the Arabic, in reading order. Releases that
    // are deleted or unknown have no texts.
    base::Result<QList<StoredText>> textsOf(const QList<release::ReleaseId>& releases);

private:
    Database& m_database;
};

} // namespace tarjuman::storage
