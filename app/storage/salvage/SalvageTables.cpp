#include "app/storage/salvage/SalvageTables.h"

namespace tarjuman::storage {

namespace {

using Kind = SalvageColumn::Kind;

constexpr SalvageColumn releaseColumns[] = {
    {"id", Kind::Rowid},
    {"revision", Kind::Integer},
    {"status", Kind::Text},
    {"date", Kind::Text},
    {"place_fr", Kind::Text},
    {"place_ar", Kind::Text},
    {"embargo_until", Kind::MaybeInteger},
    {"last_paragraph_id", Kind::Integer},
    {"title_fr", Kind::Text},
    {"title_ar", Kind::Text},
    {"completeness_fr", Kind::Integer},
    {"completeness_ar", Kind::Integer},
    {"paragraphs_fr", Kind::Integer},
    {"paragraphs_ar", Kind::Integer},
    {"created_at", Kind::Integer},
    {"changed_at", Kind::Integer},
    {"deleted_at", Kind::MaybeInteger},
    {"checksum", Kind::Integer},
    {"deleted_on_day", Kind::Integer},
};

constexpr SalvageColumn paragraphColumns[] = {
    {"release_id", Kind::Key}, {"id", Kind::Key},           {"language", Kind::Language},
    {"rank", Kind::Integer},   {"role", Kind::Text},        {"text", Kind::Text},
    {"spans", Kind::Text},     {"checksum", Kind::Integer},
};

constexpr SalvageColumn pairColumns[] = {
    {"release_id", Kind::Key},   {"rank", Kind::Integer}, {"count_fr", Kind::Integer},
    {"count_ar", Kind::Integer}, {"state", Kind::Text},   {"agreed_fr", Kind::Text},
    {"agreed_ar", Kind::Text},
};

constexpr SalvageColumn figureColumns[] = {
    {"release_id", Kind::Key},
    {"id", Kind::Key},
    {"after_paragraph", Kind::Integer},
    {"image", Kind::Blob},
    {"caption_fr", Kind::Text},
    {"caption_ar", Kind::Text},
    {"alternative_fr", Kind::Text},
    {"alternative_ar", Kind::Text},
    {"credit", Kind::Text},
};

constexpr SalvageColumn commentColumns[] = {
    {"release_id", Kind::Key},          {"id", Kind::Key},         {"paragraph_id", Kind::Integer},
    {"start", Kind::Integer},           {"length", Kind::Integer}, {"author", Kind::Text},
    {"written_at", Kind::MaybeInteger}, {"text", Kind::Text},      {"resolved", Kind::Integer},
};

constexpr SalvageColumn waiverColumns[] = {
    {"release_id", Kind::Key}, {"id", Kind::Key},         {"paragraph_id", Kind::Integer},
    {"start", Kind::Integer},  {"length", Kind::Integer}, {"rule", Kind::Text},
    {"words", Kind::Text},     {"author", Kind::Text},    {"given_at", Kind::MaybeInteger},
    {"reason", Kind::Text},
};

constexpr SalvageColumn versionColumns[] = {
    {"id", Kind::Rowid},    {"release_id", Kind::Integer}, {"made_at", Kind::Integer},
    {"author", Kind::Text}, {"reason", Kind::Text},        {"status", Kind::Text},
    {"label", Kind::Text},  {"content", Kind::Blob},
};

constexpr SalvageColumn wordColumns[] = {
    {"language", Kind::Language}, {"word", Kind::Text},        {"release_id", Kind::MaybeInteger},
    {"kind", Kind::Text},         {"replacement", Kind::Text}, {"note", Kind::Text},
};

constexpr SalvageColumn phraseColumns[] = {
    {"id", Kind::Rowid},  {"rank", Kind::Integer}, {"role", Kind::Text},
    {"name", Kind::Text}, {"text_fr", Kind::Text}, {"text_ar", Kind::Text},
};

constexpr SalvageColumn termColumns[] = {
    {"id", Kind::Rowid},     {"kind", Kind::Text},    {"text_fr", Kind::Text}, {"text_ar", Kind::Text},
    {"post_fr", Kind::Text}, {"post_ar", Kind::Text}, {"note", Kind::Text},
};

constexpr SalvageColumn settingColumns[] = {
    {"name", Kind::Text},
    {"value", Kind::Blob},
};

constexpr SalvageColumn archiveColumns[] = {
    {"id", Kind::Rowid},
    {"mark", Kind::Text},
    {"days_opened", Kind::Integer},
    {"last_opened", Kind::Text},
};

bool isLanguage(const SqliteField& field, QByteArrayView record)
{
    const QByteArrayView tag = bytesOf(field, record);
    return field.kind == SqliteField::Kind::Text && (tag == "fr" || tag == "ar");
}

bool matchesColumn(Kind kind, const SqliteField& field, QByteArrayView record)
{
    using Stored = SqliteField::Kind;
    switch (kind) {
    case Kind::Rowid:
        return field.kind == Stored::Null;
    case Kind::Key:
        return isKey(integerOf(field, record).value_or(0));
    case Kind::Integer:
        return field.kind == Stored::Integer;
    case Kind::MaybeInteger:
        return field.kind == Stored::Integer || field.kind == Stored::Null;
    case Kind::Text:
        return field.kind == Stored::Text;
    case Kind::Language:
        return isLanguage(field, record);
    case Kind::Blob:
        return field.kind == Stored::Blob;
    }
    return false;
}

} // namespace

bool SalvageShape::isVague() const
{
    return table == SalvageTable::Phrase || table == SalvageTable::Term || table == SalvageTable::Setting ||
           table == SalvageTable::Archive;
}

const std::array<SalvageShape, salvageTables>& salvageShapes()
{
    constexpr PageKind rows = PageKind::TableLeaf;
    static constexpr std::array<SalvageShape, salvageTables> shapes{{
        {SalvageTable::Release, "release", rows, 17, releaseColumns},
        {SalvageTable::Paragraph, "paragraph", rows, 6, paragraphColumns},
        {SalvageTable::Pair, "pair", PageKind::IndexLeaf, 5, pairColumns},
        {SalvageTable::Figure, "figure", rows, 9, figureColumns},
        {SalvageTable::Comment, "comment", rows, 9, commentColumns},
        {SalvageTable::Waiver, "waiver", rows, 10, waiverColumns},
        {SalvageTable::Version, "version", rows, 8, versionColumns},
        {SalvageTable::Word, "word", rows, 3, wordColumns},
        {SalvageTable::Phrase, "phrase", rows, 6, phraseColumns},
        {SalvageTable::Term, "term", rows, 7, termColumns},
        {SalvageTable::Setting, "setting", PageKind::IndexLeaf, 2, settingColumns},
        {SalvageTable::Archive, "archive", rows, 4, archiveColumns},
    }};
    return shapes;
}

const SalvageShape& shapeOf(SalvageTable table)
{
    return salvageShapes()[static_cast<size_t>(table)];
}

std::optional<SalvageTable> salvageTableNamed(QByteArrayView name)
{
    for (const SalvageShape& shape : salvageShapes()) {
        if (name == shape.name)
            return shape.table;
    }
    return std::nullopt;
}

bool matches(const SalvageShape& shape, const SqliteFields& record, QByteArrayView begin, qint64 rowid)
{
    const auto columns = static_cast<size_t>(record.fields.size());
    if (!record.fits || columns < static_cast<size_t>(shape.least) || columns > shape.columns.size())
        return false;
    if (shape.leaf == PageKind::TableLeaf && !isKey(rowid))
        return false;
    for (size_t i = 0; i < columns; ++i) {
        if (!matchesColumn(shape.columns[i].kind, record.fields[static_cast<qsizetype>(i)], begin))
            return false;
    }
    return true;
}

} // namespace tarjuman::storage
