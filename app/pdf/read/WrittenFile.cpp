#include "app/pdf/read/WrittenFile.h"

#include "app/pdf/read/ContentScanner.h"

#include <algorithm>

namespace tarjuman::pdf {

using TokenKind = ContentToken::Kind;
using Kind = FileValue::Kind;

const FileValue& FileValue::at(std::string_view key) const
{
    static const FileValue none;
    for (size_t place = 0; isDictionary() && place + 1 < items.size(); place += 2) {
        if (items[place].text == key)
            return items[place + 1];
    }
    return none;
}

// "12 0 R": the two numbers before the word become what they mean.
static void foldReference(std::vector<FileValue>& items)
{
    const FileValue object = items[items.size() - 2];
    items.pop_back();
    items.back() = {Kind::Reference, object.number};
}

static FileValue valueAt(ContentScanner& scanner, ContentToken token, int depth = 0)
{
    constexpr int deepest = 100;
    switch (token.kind) {
    case TokenKind::Number:
        return {Kind::Number, static_cast<int>(std::clamp(token.number, -2e9, 2e9))};
    case TokenKind::Name:
        return {Kind::Name, 0, std::string(token.text)};
    case TokenKind::String:
        return {Kind::String, 0, std::string(token.text)};
    case TokenKind::Operator:
        return {Kind::Word, 0, std::string(token.text)};
    case TokenKind::Open:
        break;
    case TokenKind::End:
    case TokenKind::Close:
        return {};
    }
    FileValue whole{token.text == "<<" ? Kind::Dictionary : Kind::Array};
    for (token = scanner.next(); token.kind != TokenKind::Close && token.kind != TokenKind::End;
         token = scanner.next()) {
        if (token.kind == TokenKind::Operator && token.text == "R" && whole.items.size() >= 2)
            foldReference(whole.items);
        else if (depth < deepest)
            whole.items.push_back(valueAt(scanner, token, depth + 1));
    }
    return whole;
}

static FileValue valueIn(std::string_view bytes)
{
    ContentScanner scanner(bytes);
    return valueAt(scanner, scanner.next());
}

std::optional<WrittenFile> WrittenFile::open(const QByteArray& bytes)
{
    WrittenFile file({bytes.constData(), static_cast<size_t>(bytes.size())});
    if (!file.readCrossReferences())
        return std::nullopt;
    return file;
}

static size_t bigEndian(std::string_view bytes)
{
    size_t value = 0;
    for (char byte : bytes)
        value = value << 8 | static_cast<quint8>(byte);
    return value;
}

// Rows that say what they add to the row above, as PNG's filter Up does; each begins with its filter.
static std::string withoutPredictor(std::string_view bytes, size_t width)
{
    std::string table;
    for (size_t row = 0; row + width < bytes.size(); row += width + 1) {
        const size_t above = table.size() - width;
        const bool up = bytes[row] == 2 && !table.empty();
        for (size_t column = 0; column < width; ++column)
            table += static_cast<char>(bytes[row + 1 + column] + (up ? table[above + column] : 0));
    }
    return table;
}

bool WrittenFile::readCrossReferences()
{
    constexpr std::string_view word = "startxref";
    const size_t at = m_bytes.rfind(word);
    if (at == std::string_view::npos)
        return false;
    const int start = valueIn(m_bytes.substr(at + word.size())).number;
    std::string table(streamAt(static_cast<size_t>(std::max(0, start)), m_trailer));
    size_t widths[3] = {};
    const FileValue& given = m_trailer.at("W");
    for (size_t field = 0; field < std::size(widths) && field < given.items.size(); ++field)
        widths[field] = static_cast<size_t>(std::clamp(given.items[field].number, 0, 8));
    const size_t width = widths[0] + widths[1] + widths[2];
    if (width == 0)
        return false;
    if (m_trailer.at("DecodeParms").at("Predictor").number > 1)
        table = withoutPredictor(table, width);
    for (size_t row = 0; row + width <= table.size(); row += width) {
        const std::string_view bytes = std::string_view(table).substr(row, width);
        m_places.push_back({static_cast<int>(bigEndian(bytes.substr(0, widths[0]))),
                            bigEndian(bytes.substr(widths[0], widths[1])),
                            bigEndian(bytes.substr(widths[0] + widths[1]))});
    }
    return m_trailer.at("Root").isReference();
}

const WrittenFile::Place& WrittenFile::placeOf(int object) const
{
    static const Place nowhere;
    const auto place = static_cast<size_t>(object);
    return object >= 0 && place < m_places.size() ? m_places[place] : nowhere;
}

std::string_view WrittenFile::streamAt(size_t offset, FileValue& dictionary)
{
    if (offset >= m_bytes.size())
        return {};
    ContentScanner scanner(m_bytes.substr(offset));
    for (int word = 0; word < 3; ++word) // its number, its generation, "obj"
        scanner.next();
    dictionary = valueAt(scanner, scanner.next());
    if (scanner.next().text != "stream")
        return {};
    size_t begin = offset + scanner.position();
    begin += m_bytes.substr(begin, 2) == "\r\n" ? 2 : 1;
    const auto length = static_cast<size_t>(std::max(0, dictionary.at("Length").number));
    if (begin > m_bytes.size() || length > m_bytes.size() - begin)
        return {};
    const std::string_view bytes = m_bytes.substr(begin, length);
    return dictionary.at("Filter").text == "FlateDecode" ? m_inflater.inflated(bytes).value_or("") : bytes;
}

const WrittenFile::PackedObjects& WrittenFile::packedObjects(int stream)
{
    const auto [known, isNew] = m_packed.try_emplace(stream);
    PackedObjects& packed = known->second;
    const Place& place = placeOf(stream);
    if (!isNew || place.kind != 1)
        return packed;
    FileValue dictionary;
    packed.bytes = streamAt(place.where, dictionary);
    ContentScanner scanner(packed.bytes);
    for (int object = 0; object < dictionary.at("N").number; ++object) {
        scanner.next(); // its number
        const FileValue start = valueAt(scanner, scanner.next());
        if (!start.isNumber())
            break;
        const qint64 offset = qint64{dictionary.at("First").number} + start.number;
        packed.starts.push_back(static_cast<size_t>(std::max<qint64>(0, offset)));
    }
    return packed;
}

FileValue WrittenFile::resolved(const FileValue& value)
{
    if (!value.isReference())
        return value;
    const Place& place = placeOf(value.number);
    if (place.kind == 1) {
        FileValue dictionary;
        streamAt(place.where, dictionary);
        return dictionary;
    }
    if (place.kind != 2)
        return {};
    const PackedObjects& packed = packedObjects(static_cast<int>(place.where));
    const size_t start =
        place.index < packed.starts.size() ? packed.starts[place.index] : packed.bytes.size();
    return start < packed.bytes.size() ? valueIn(std::string_view(packed.bytes).substr(start)) : FileValue();
}

std::string_view WrittenFile::streamOf(const FileValue& reference)
{
    const Place& place = placeOf(reference.number);
    FileValue dictionary;
    return reference.isReference() && place.kind == 1 ? streamAt(place.where, dictionary)
                                                      : std::string_view();
}

} // namespace tarjuman::pdf
