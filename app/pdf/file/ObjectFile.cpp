#include "app/pdf/file/ObjectFile.h"

#include "app/pdf/file/HexDigits.h"
#include "app/pdf/font/BigEndian.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tarjuman::pdf {

static constexpr size_t mostInAStream = 200; // objects; their index has one byte

std::string textString(const QString& text)
{
    const bool ascii = std::all_of(
        text.begin(), text.end(), [](QChar unit) { return unit.unicode() >= 0x20 && unit.unicode() < 0x7F; });
    std::string string = ascii ? "(" : "<FEFF";
    for (QChar unit : text) {
        if (!ascii) {
            appendHex(string, unit.unicode());
            continue;
        }
        if (unit == u'(' || unit == u')' || unit == u'\\')
            string += '\\';
        string += unit.toLatin1();
    }
    return string + (ascii ? ')' : '>');
}

std::string reference(int object)
{
    return std::to_string(object) + " 0 R";
}

ObjectFile::ObjectFile(std::string_view version)
    : m_bytes("%PDF-")
    , m_places(1)
    , m_quick(Effort::Quick)
{
    m_bytes.append(version.data(), static_cast<qsizetype>(version.size()));
    m_bytes.append("\n%\xBF\xF7\xA2\xFE\n"); // bytes above 127 tell tools that the file isn't text
}

int ObjectFile::reserve()
{
    m_places.emplace_back();
    return static_cast<int>(m_places.size()) - 1;
}

void ObjectFile::write(int number, std::string_view value)
{
    m_packedAt.push_back(m_packed.size());
    m_packedNumbers.push_back(number);
    m_packed += value;
    m_packed += '\n';
    if (m_packedNumbers.size() == mostInAStream)
        flushPacked();
}

int ObjectFile::add(std::string_view value)
{
    const int number = reserve();
    write(number, value);
    return number;
}

int ObjectFile::addStream(std::string_view entries, std::string_view bytes, Packing packing)
{
    if (packing != Packing::Plain) {
        return addDeflated(entries, packing == Packing::Quick ? m_quick.deflated(bytes)
                                                              : Deflater(Effort::Thorough).deflated(bytes));
    }
    const int number = reserve();
    writeStream(number, entries, bytes);
    return number;
}

int ObjectFile::addDeflated(std::string_view entries, std::string_view bytes)
{
    const int number = reserve();
    writeStream(number, "/Filter/FlateDecode" + std::string(entries), bytes);
    return number;
}

// The line end before "endstream" is one that PDF/A asks for (ISO 19005-2, 6.1.7.1).
void ObjectFile::writeStream(int number, std::string_view entries, std::string_view bytes)
{
    m_places[static_cast<size_t>(number)] = {1, static_cast<size_t>(m_bytes.size()), 0};
    const std::string head = std::to_string(number) + " 0 obj\n<</Length " + std::to_string(bytes.size()) +
                             std::string(entries) + ">>\nstream\n";
    m_bytes.append(head.data(), static_cast<qsizetype>(head.size()));
    m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    m_bytes.append("\nendstream\nendobj\n");
}

void ObjectFile::flushPacked()
{
    if (m_packedNumbers.empty())
        return;
    const int stream = reserve();
    std::string index;
    for (size_t place = 0; place < m_packedNumbers.size(); ++place) {
        const int number = m_packedNumbers[place];
        m_places[static_cast<size_t>(number)] = {2, static_cast<size_t>(stream), static_cast<int>(place)};
        index += std::to_string(number) + ' ' + std::to_string(m_packedAt[place]) + ' ';
    }
    const std::string entries = "/Type/ObjStm/N " + std::to_string(m_packedNumbers.size()) + "/First " +
                                std::to_string(index.size()) + "/Filter/FlateDecode";
    writeStream(stream, entries, m_quick.deflated(index + m_packed));
    m_packed.clear();
    m_packedAt.clear();
    m_packedNumbers.clear();
}

// One byte for the kind, four for the place, one for the index.
std::string ObjectFile::crossReferences() const
{
    std::string table;
    for (const Place& place : m_places) {
        table += static_cast<char>(place.kind);
        append32(table, static_cast<quint32>(place.where));
        table += static_cast<char>(place.index);
    }
    return table;
}

QByteArray ObjectFile::finish(int catalog, int information)
{
    flushPacked();
    const auto start = static_cast<size_t>(m_bytes.size());
    const std::string hash = QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex().toStdString();
    const int number = reserve();
    m_places[static_cast<size_t>(number)] = {1, start, 0};
    const std::string entries = "/Type/XRef/W[1 4 1]/Size " + std::to_string(m_places.size()) + "/Root " +
                                reference(catalog) +
                                (information > 0 ? "/Info " + reference(information) : "") + "/ID[<" + hash +
                                "><" + hash + ">]/Filter/FlateDecode";
    writeStream(number, entries, m_quick.deflated(crossReferences()));
    m_bytes.append("startxref\n" + QByteArray::number(static_cast<qlonglong>(start)) + "\n%%EOF\n");
    return std::move(m_bytes);
}

} // namespace tarjuman::pdf
