#include "app/pdf/read/PageTextReader.h"

#include "app/pdf/font/BigEndian.h"
#include "app/pdf/read/ContentScanner.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tarjuman::pdf {

using Kind = ContentToken::Kind;

static QString fromUtf16(std::string_view bytes)
{
    QString text;
    for (size_t at = 0; at + 2 <= bytes.size(); at += 2)
        text.append(QChar(u16At(bytes, at)));
    return text;
}

CodeTexts readToUnicode(std::string_view map)
{
    CodeTexts texts;
    ContentScanner scanner(map);
    int code = -1; // whose text comes next
    bool inside = false;
    for (ContentToken token = scanner.next(); token.kind != Kind::End; token = scanner.next()) {
        if (token.kind == Kind::Operator) {
            inside = token.text == "beginbfchar";
            code = -1;
        } else if (inside && token.kind == Kind::String && code < 0) {
            code = u16At(token.text, 0);
        } else if (inside && token.kind == Kind::String) {
            const auto place = static_cast<size_t>(code);
            texts.resize(std::max(texts.size(), place + 1));
            texts[place] = fromUtf16(token.text);
            code = -1;
        }
    }
    return texts;
}

namespace {

// Follows the operators of one page as far as they concern text.
class TextFollower {
public:
    using FontNames = std::map<std::string, const CodeTexts*, std::less<>>;

    explicit TextFollower(const FontNames& fonts)
        : m_fonts(fonts)
    {
    }

    ReadPage follow(std::string_view content)
    {
        m_page.text.reserve(static_cast<qsizetype>(content.size() / 16));
        ContentScanner scanner(content);
        while (const auto name = scanner.nextOperator(m_operands))
            apply(*name);
        return std::move(m_page);
    }

private:
    struct Marked {
        int content = -1;
        bool artifact = false;
        bool replaced = false;            // by ActualText
        std::optional<QString> said = {}; // ActualText beside the signs, that has to say the same
        qsizetype start = 0;              // of those signs
    };

    void apply(std::string_view name)
    {
        if (name == "Tf" && m_operands.size() == 2)
            choose(m_operands.front().text);
        else if (name == "Tj" || name == "TJ")
            show();
        else if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC" && !m_marked.empty())
            close();
    }

    // Readers take what is said for what is shown: where the two differ, both are read, for the proof to
    // fail.
    void close()
    {
        const Marked marked = std::move(m_marked.back());
        m_marked.pop_back();
        if (!marked.said)
            return;
        const auto withoutMarks = [](QString text) {
            text.removeIf([](QChar unit) { return unit.category() == QChar::Other_Format; });
            return text;
        };
        if (withoutMarks(m_page.text.sliced(marked.start)) != withoutMarks(*marked.said))
            add(*marked.said);
    }

    void choose(std::string_view name)
    {
        const auto found = m_fonts.find(name);
        m_font = found == m_fonts.end() ? nullptr : found->second;
    }

    void open()
    {
        Marked marked = m_marked.empty() ? Marked{} : m_marked.back();
        marked.said.reset();
        const std::string_view tag = m_operands.empty() ? std::string_view() : m_operands.front().text;
        if (tag == "Artifact")
            marked.artifact = true;
        std::optional<QString> actual;
        for (size_t number = 0; number + 1 < m_operands.size(); ++number) {
            const ContentToken& key = m_operands[number];
            const ContentToken& value = m_operands[number + 1];
            if (key.kind != Kind::Name)
                continue;
            if (key.text == "MCID" && value.kind == Kind::Number)
                marked.content = static_cast<int>(std::clamp(value.number, -1.0, 1e9));
            if (key.text == "ActualText" && value.kind == Kind::String)
                actual = textOf(value.text);
        }
        marked.start = m_page.text.size();
        if (actual && tag != "Span")
            marked.said = std::exchange(actual, {});
        m_marked.push_back(std::move(marked));
        if (actual && !m_marked.back().artifact) {
            add(*actual);
            m_marked.back().replaced = true;
        }
    }

    // A text string is UTF-16 when it begins with FEFF, else Latin (7.9.2.2).
    static QString textOf(std::string_view bytes)
    {
        const bool wide = bytes.size() >= 2 && bytes[0] == '\xFE' && bytes[1] == '\xFF';
        return wide ? fromUtf16(bytes.substr(2))
                    : QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }

    void show()
    {
        const Marked marked = m_marked.empty() ? Marked{} : m_marked.back();
        if (!m_font || marked.artifact || marked.replaced)
            return;
        ReadPage::Piece& piece = pieceOf(marked.content);
        for (const ContentToken& operand : m_operands) {
            for (size_t at = 0; operand.kind == Kind::String && at + 2 <= operand.text.size(); at += 2) {
                const size_t code = u16At(operand.text, at);
                if (code < m_font->size())
                    m_page.text.append((*m_font)[code]);
                else
                    m_page.text.append(QChar::ReplacementCharacter);
            }
        }
        piece.length = m_page.text.size() - piece.start;
    }

    void add(const QString& text)
    {
        ReadPage::Piece& piece = pieceOf(m_marked.empty() ? -1 : m_marked.back().content);
        m_page.text.append(text);
        piece.length = m_page.text.size() - piece.start;
    }

    // The last piece, or a new one.
    ReadPage::Piece& pieceOf(int content)
    {
        if (m_page.pieces.empty() || m_page.pieces.back().content != content)
            m_page.pieces.push_back({content, m_page.text.size(), 0});
        return m_page.pieces.back();
    }

    const FontNames& m_fonts;
    const CodeTexts* m_font = nullptr;
    std::vector<ContentToken> m_operands;
    std::vector<Marked> m_marked;
    ReadPage m_page;
};

} // namespace

const CodeTexts& PageTextReader::textsOf(const FileValue& font)
{
    const auto [place, isNew] = m_fonts.try_emplace(font.number);
    if (isNew)
        place->second = readToUnicode(m_file.streamOf(m_file.resolved(font).at("ToUnicode")));
    return place->second;
}

const PageTextReader::FontNames& PageTextReader::fontsOf(const FileValue& resources)
{
    const auto [place, isNew] = m_resources.try_emplace(resources.isReference() ? resources.number : 0);
    FontNames& names = place->second;
    if (!isNew && resources.isReference())
        return names;
    names.clear();
    const FileValue fonts = m_file.resolved(m_file.resolved(resources).at("Font"));
    for (size_t entry = 0; fonts.isDictionary() && entry + 1 < fonts.items.size(); entry += 2) {
        if (fonts.items[entry + 1].isReference())
            names[fonts.items[entry].text] = &textsOf(fonts.items[entry + 1]);
    }
    return names;
}

ReadPage PageTextReader::read(const FileValue& page)
{
    const FontNames& fonts =
        fontsOf(page.at("Resources")); // before the content: a stream ends the one before
    return TextFollower(fonts).follow(m_file.streamOf(page.at("Contents")));
}

} // namespace tarjuman::pdf
