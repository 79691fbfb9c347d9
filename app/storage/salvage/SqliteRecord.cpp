#include "app/storage/salvage/SqliteRecord.h"

#include "app/storage/salvage/SqliteCells.h"

#include <algorithm>

namespace tarjuman::storage {

namespace {

// In bytes. A column takes one, or a few more where its value is long; no table of ours has thirty.
constexpr qint64 longestHeader = 200;

SqliteField fieldOf(qint64 type)
{
    static constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    using Kind = SqliteField::Kind;
    if (type >= 12)
        return {type % 2 == 0 ? Kind::Blob : Kind::Text, type, 0, (type - 12) / 2};
    const Kind kind = type == 0 ? Kind::Null : type == 7 ? Kind::Real : Kind::Integer;
    return {kind, type, 0, sizes[type]};
}

} // namespace

std::optional<SqliteFields> fieldsOf(QByteArrayView begin, qint64 size)
{
    qsizetype at = 0;
    const auto header = varint(begin, at);
    if (!header || *header < at || *header > std::min<qint64>({longestHeader, begin.size(), size}))
        return std::nullopt;
    const QByteArrayView types = begin.first(*header);
    SqliteFields record;
    qint64 value = *header;
    while (at < types.size()) {
        const auto type = varint(types, at);
        // Ten and eleven are not in use; a value larger than its record is none.
        if (!type || *type < 0 || *type == 10 || *type == 11 || fieldOf(*type).size > size - value)
            return record;
        SqliteField field = fieldOf(*type);
        field.at = value;
        value += field.size;
        record.fields += field;
    }
    record.fits = value == size;
    return record;
}

std::optional<qint64> integerOf(const SqliteField& field, QByteArrayView record)
{
    if (field.kind != SqliteField::Kind::Integer || field.at + field.size > record.size())
        return std::nullopt;
    if (field.size == 0)
        return field.type == 9 ? 1 : 0;
    quint64 number = static_cast<qint8>(record[field.at]) < 0 ? ~quint64(0) : 0;
    for (qint64 i = 0; i < field.size; ++i)
        number = number << 8 | static_cast<quint8>(record[field.at + i]);
    return static_cast<qint64>(number);
}

QByteArrayView bytesOf(const SqliteField& field, QByteArrayView record)
{
    const qint64 at = std::min<qint64>(field.at, record.size());
    return record.sliced(at, std::min<qint64>(field.size, record.size() - at));
}

} // namespace tarjuman::storage
