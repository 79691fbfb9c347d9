// Reads the tokens of a content stream or a CMap, for proving and checking files. It follows ISO 32000-1, 7.2
// and 7.3, and takes any bytes without failing. One stream, one thread.
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tarjuman::pdf {

struct ContentToken {
    enum class Kind {
        End,
        Number,
        Name,     // without its slash
        String,   // decoded bytes
        Open,     // "[" or "<<"
        Close,    // "]" or ">>"
        Operator, // also true, false and null
    };
    Kind kind = Kind::End;
    std::string_view text = {}; // good as long as the scanner
    double number = 0;
};

class ContentScanner {
public:
    // The bytes have to outlive the scanner.
    explicit ContentScanner(std::string_view bytes)
        : m_bytes(bytes)
    {
    }
    Q_DISABLE_COPY_MOVE(ContentScanner)

    ContentToken next();
    // How far it has read.
    size_t position() const { return m_at; }
    // The name of the next operator, with what stands before it in `operands`; nothing at the end.
    std::optional<std::string_view> nextOperator(std::vector<ContentToken>& operands);

private:
    void skipBlanks();
    void makeRoom();
    ContentToken literalString();
    ContentToken hexString();
    char escaped();

    std::string_view m_bytes;
    size_t m_at = 0;
    // What strings mean, one behind the other. They are never longer than they are written, so it keeps the
    // room that it began with, and tokens may point into it.
    std::string m_decoded;
};

} // namespace tarjuman::pdf
