#include "app/pdf/read/ContentScanner.h"

#include <array>

namespace tarjuman::pdf {

using Kind = ContentToken::Kind;

namespace {

enum class Class : char { Regular, Blank, Delimiter };

// By byte: a page has tens of thousands of tokens.
constexpr auto classes = [] {
    std::array<Class, 256> table{};
    for (unsigned char byte : {' ', '\n', '\r', '\t', '\f', '\0'})
        table[byte] = Class::Blank;
    for (unsigned char byte : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'})
        table[byte] = Class::Delimiter;
    return table;
}();

Class classOf(char byte)
{
    return classes[static_cast<unsigned char>(byte)];
}

bool isBlank(char byte)
{
    return classOf(byte) == Class::Blank;
}

} // namespace

// The value of "12", "-0.5" or "+.25"; nothing for another word.
static std::optional<double> numberIn(std::string_view word)
{
    double value = 0;
    double unit = 0; // of the next decimal; 0 before the point
    bool digits = false;
    const bool negative = word.starts_with('-');
    for (char byte : word.substr(negative || word.starts_with('+') ? 1 : 0)) {
        if (byte == '.' && unit == 0) {
            unit = 0.1;
        } else if (byte < '0' || byte > '9') {
            return std::nullopt;
        } else if (unit == 0) {
            value = value * 10 + (byte - '0');
            digits = true;
        } else {
            value += unit * (byte - '0');
            unit /= 10;
            digits = true;
        }
    }
    if (!digits)
        return std::nullopt;
    return negative ? -value : value;
}

static int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

void ContentScanner::skipBlanks()
{
    while (m_at < m_bytes.size() && (isBlank(m_bytes[m_at]) || m_bytes[m_at] == '%')) {
        if (m_bytes[m_at] == '%') {
            while (m_at < m_bytes.size() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r')
                ++m_at;
        } else {
            ++m_at;
        }
    }
}

ContentToken ContentScanner::next()
{
    skipBlanks();
    if (m_at >= m_bytes.size())
        return {};
    const char first = m_bytes[m_at++];
    if (first == '(')
        return literalString();
    const bool doubled = m_at < m_bytes.size() && m_bytes[m_at] == first;
    if (first == '<' && !doubled)
        return hexString();
    if (first == '<' || (first == '>' && doubled)) {
        ++m_at;
        return {first == '<' ? Kind::Open : Kind::Close, first == '<' ? "<<" : ">>"};
    }
    if (first == '[' || first == '{')
        return {Kind::Open, m_bytes.substr(m_at - 1, 1)};
    if (first == ']' || first == '}' || first == '>' || first == ')')
        return {Kind::Close, m_bytes.substr(m_at - 1, 1)};
    const size_t begin = first == '/' ? m_at : m_at - 1;
    while (m_at < m_bytes.size() && classOf(m_bytes[m_at]) == Class::Regular)
        ++m_at;
    const std::string_view word = m_bytes.substr(begin, m_at - begin);
    if (first == '/')
        return {Kind::Name, word};
    if (const auto number = numberIn(word))
        return {Kind::Number, word, *number};
    return {Kind::Operator, word};
}

char ContentScanner::escaped()
{
    const char sign = m_bytes[m_at++];
    static constexpr std::string_view letters = "nrtbf";
    static constexpr std::string_view values = "\n\r\t\b\f";
    if (const size_t place = letters.find(sign); place != std::string_view::npos)
        return values[place];
    if (sign < '0' || sign > '7')
        return sign;
    int value = sign - '0';
    for (int digit = 0; digit < 2 && m_at < m_bytes.size() && m_bytes[m_at] >= '0' && m_bytes[m_at] <= '7';
         ++digit)
        value = value * 8 + (m_bytes[m_at++] - '0');
    return static_cast<char>(value);
}

void ContentScanner::makeRoom()
{
    if (m_decoded.capacity() < m_bytes.size())
        m_decoded.reserve(m_bytes.size());
}

ContentToken ContentScanner::literalString()
{
    makeRoom();
    const size_t begin = m_decoded.size();
    for (int depth = 1; m_at < m_bytes.size();) {
        const char byte = m_bytes[m_at++];
        if (byte == '\\' && m_at < m_bytes.size()) {
            if (m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r')
                ++m_at; // a line that goes on
            else
                m_decoded += escaped();
            continue;
        }
        depth += byte == '(' ? 1 : byte == ')' ? -1 : 0;
        if (depth == 0)
            break;
        m_decoded += byte;
    }
    return {Kind::String, std::string_view(m_decoded).substr(begin)};
}

ContentToken ContentScanner::hexString()
{
    makeRoom();
    const size_t begin = m_decoded.size();
    int high = -1;
    while (m_at < m_bytes.size() && m_bytes[m_at] != '>') {
        const int value = hexValue(m_bytes[m_at++]);
        if (value < 0)
            continue;
        if (high < 0) {
            high = value;
        } else {
            m_decoded += static_cast<char>(high * 16 + value);
            high = -1;
        }
    }
    ++m_at;
    if (high >= 0)
        m_decoded += static_cast<char>(high * 16);
    return {Kind::String, std::string_view(m_decoded).substr(begin)};
}

std::optional<std::string_view> ContentScanner::nextOperator(std::vector<ContentToken>& operands)
{
    operands.clear();
    for (ContentToken token = next(); token.kind != ContentToken::Kind::End; token = next()) {
        if (token.kind == ContentToken::Kind::Operator)
            return token.text;
        operands.push_back(token);
    }
    return std::nullopt;
}

} // namespace tarjuman::pdf
