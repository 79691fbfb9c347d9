// A PDF file while it is being written: numbered objects, streams straight to the bytes and all else packed
// into object streams, then the cross-reference stream (ISO 32000-1, 7.5). It knows syntax and nothing of
// pages. The same objects give the same bytes. One export, one thread.
#pragma once

#include "app/pdf/file/Deflater.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace tarjuman::pdf {

// The same text as a PDF string: letters where all are ASCII, else UTF-16.
std::string textString(const QString& text);
// "12 0 R".
std::string reference(int object);

class ObjectFile {
public:
    // `version`: of the format, "1.7" for instance.
    explicit ObjectFile(std::string_view version = "1.7");

    // The number of an object that is written later, which others may already refer to.
    int reserve();
    // `value`: the object's own syntax, a dictionary for instance.
    void write(int number, std::string_view value);
    int add(std::string_view value);

    enum class Packing { Plain, Quick, Thorough };
    // `entries`: of the stream's dictionary, but for its length and for the filter of its packing.
    int addStream(std::string_view entries, std::string_view bytes, Packing packing);
    // A stream that is compressed already, by a Deflater.
    int addDeflated(std::string_view entries, std::string_view bytes);

    // The whole file. `catalog` and `information` are the numbers of those objects, 0 for no information.
    QByteArray finish(int catalog, int information = 0);

private:
    struct Place {
        int kind = 0;     // of a cross-reference: 1 at an offset, 2 within an object stream
        size_t where = 0; // the offset, or the number of the object stream
        int index = 0;    // within the object stream
    };
    void writeStream(int number, std::string_view entries, std::string_view bytes);
    void flushPacked();
    std::string crossReferences() const;

    QByteArray m_bytes;
    std::vector<Place> m_places; // by number
    Deflater m_quick;
    std::string m_packed;             // the objects of the object stream that is being filled
    std::vector<size_t> m_packedAt;   // where each begins
    std::vector<int> m_packedNumbers; // which they are
};

} // namespace tarjuman::pdf
