#include "app/storage/salvage/SalvageRows.h"

#include <QStringDecoder>

#include <algorithm>

namespace tarjuman::storage {

using namespace Qt::StringLiterals;

namespace {

using Kind = SalvageColumn::Kind;

QString textOf(QByteArrayView bytes, bool& sound)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    sound = sound && !decoder.hasError();
    return text.isNull() ? u""_s : text;
}

bool hasArabic(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Arabic; });
}

class RowReader {
public:
    RowReader(const FoundRow& found, const SalvageShape& shape, QByteArrayView record)
        : m_found(found)
        , m_shape(shape)
        , m_record(record)
    {
    }

    SalvagedRow read(const QList<SqliteField>& fields)
    {
        const auto most = static_cast<qsizetype>(m_shape.columns.size());
        const qsizetype columns = std::clamp<qsizetype>(fields.size(), m_shape.least, most);
        m_row.sound = !m_found.odd && fields.size() >= m_shape.least;
        for (qsizetype i = 0; i < columns; ++i)
            m_row.values += valueOf(i, i < fields.size() ? fields[i] : SqliteField());
        guessLanguage();
        return m_row;
    }

private:
    QVariant valueOf(qsizetype column, const SqliteField& field)
    {
        switch (m_shape.columns[static_cast<size_t>(column)].kind) {
        case Kind::Rowid:
            return m_found.first;
        case Kind::Key:
            return column == 0 ? m_found.first : m_found.second;
        case Kind::Integer:
            return integer(field);
        case Kind::MaybeInteger:
            return field.kind == SqliteField::Kind::Null ? QVariant(QMetaType::fromType<qint64>())
                                                         : QVariant(integer(field));
        case Kind::Text:
        case Kind::Language:
            return textOf(bytes(field, SqliteField::Kind::Text), m_row.sound);
        case Kind::Blob:
            return bytes(field, SqliteField::Kind::Blob).toByteArray();
        }
        return {};
    }

    qint64 integer(const SqliteField& field)
    {
        const auto number = integerOf(field, m_record);
        m_row.sound = m_row.sound && number;
        return number.value_or(0);
    }

    QByteArrayView bytes(const SqliteField& field, SqliteField::Kind kind)
    {
        const QByteArrayView found = bytesOf(field, m_record);
        m_row.sound = m_row.sound && field.kind == kind;
        m_row.cut = m_row.cut || found.size() < field.size;
        return found;
    }

    // A language that is neither is told by the letters.
    void guessLanguage()
    {
        const bool ofParagraph = m_shape.table == SalvageTable::Paragraph;
        const int column = ofParagraph ? 2 : 0;
        if (m_shape.columns[static_cast<size_t>(column)].kind != Kind::Language)
            return;
        const QString tag = m_row.text(column);
        if (tag == u"fr" || tag == u"ar")
            return;
        m_row.sound = false;
        m_row.values[column] = hasArabic(m_row.text(ofParagraph ? 5 : 1)) ? u"ar"_s : u"fr"_s;
    }

    const FoundRow& m_found;
    const SalvageShape& m_shape;
    QByteArrayView m_record;
    SalvagedRow m_row;
};

} // namespace

SalvagedRow rowOf(const SqlitePages& pages, const FoundRow& found, qint64& budget)
{
    const SqlitePage page{found.page, pages.page(found.page)};
    const auto cell = cellAt(page, found.kind, found.at, pages.pageSize());
    if (!cell)
        return {{}, false, true};
    const Payload payload = payloadOf(pages, found.page, *cell, budget);
    const auto record = fieldsOf(payload.bytes, cell->size);
    SalvagedRow row =
        RowReader(found, shapeOf(found.table), payload.bytes).read(record.value_or(SqliteFields()).fields);
    row.sound = row.sound && payload.whole;
    return row;
}

ParagraphRow paragraphOf(const SalvagedRow& row)
{
    return {row.number(0), row.number(1), row.text(2), row.text(4), row.text(5), row.text(6)};
}

qint64 checksumOf(const SalvagedRow& row)
{
    return row.number(7);
}

} // namespace tarjuman::storage
