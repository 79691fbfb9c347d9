// A finished file, read back from its bytes by way of its cross-references (ISO 32000-1, 7.5). It reads what
// our own files are made of, and qpdf's: cross-reference streams, object streams, Flate. What is damaged
// reads as null. One reading, one thread.
#pragma once

#include "app/pdf/read/Inflater.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tarjuman::pdf {

struct FileValue {
    enum class Kind { Null, Number, Name, String, Array, Dictionary, Reference, Word };
    Kind kind = Kind::Null;
    int number = 0;        // of a number, without its decimals, or of the object referred to
    std::string text = {}; // of names, without their slash, of strings and of words such as "true"
    std::vector<FileValue> items = {}; // of arrays; of dictionaries keys and values in turn

    bool isArray() const { return kind == Kind::Array; }
    bool isDictionary() const { return kind == Kind::Dictionary; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isReference() const { return kind == Kind::Reference; }
    // Of a dictionary; null where it has no such key.
    const FileValue& at(std::string_view key) const;
};

class WrittenFile {
public:
    // Nothing when there is no file to be read. The bytes have to outlive it.
    static std::optional<WrittenFile> open(const QByteArray& bytes);

    const FileValue& trailer() const { return m_trailer; }
    // What a reference leads to; any other value is its own answer.
    FileValue resolved(const FileValue& value);
    // What a stream holds, inflated; the answer holds until the next one.
    std::string_view streamOf(const FileValue& reference);

private:
    struct Place {
        int kind = 0;     // 1 at an offset, 2 within an object stream
        size_t where = 0; // the offset, or the number of the object stream
        size_t index = 0; // within the object stream
    };
    struct PackedObjects {
        std::string bytes;
        std::vector<size_t> starts;
    };

    explicit WrittenFile(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    bool readCrossReferences();
    std::string_view streamAt(size_t offset, FileValue& dictionary);
    const PackedObjects& packedObjects(int stream);
    const Place& placeOf(int object) const;

    std::string_view m_bytes;
    FileValue m_trailer;
    std::vector<Place> m_places; // by object number
    std::map<int, PackedObjects> m_packed;
    Inflater m_inflater;
};

} // namespace tarjuman::pdf
