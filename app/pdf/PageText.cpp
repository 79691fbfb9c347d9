#include "app/pdf/PageText.h"

#include "app/pdf/BigEndian.h"
#include "app/pdf/ContentScanner.h"

#include <qpdf/Buffer.hh>

#include <functional>
#include <optional>

namespace tarjuman::pdf {

using Object = QPDFObjectHandle;
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
    using FontSource = std::function<const CodeTexts*(const std::string& name)>;

    explicit TextFollower(FontSource fonts)
        : m_fonts(std::move(fonts))
    {
    }

    std::vector<ContentPiece> follow(std::string_view content)
    {
        ContentScanner scanner(content);
        while (const auto name = scanner.nextOperator(m_operands))
            apply(*name);
        return std::move(m_pieces);
    }

private:
    struct Marked {
        int content = -1;
        bool artifact = false;
        bool replaced = false; // by ActualText
    };

    void apply(const std::string& name)
    {
        if (name == "Tf" && m_operands.size() == 2)
            m_font = m_fonts(m_operands.front().text);
        else if (name == "Tj" || name == "TJ")
            show();
        else if (name == "BDC" || name == "BMC")
            open();
        else if (name == "EMC" && !m_marked.empty())
            m_marked.pop_back();
    }

    void open()
    {
        Marked marked = m_marked.empty() ? Marked{} : m_marked.back();
        if (!m_operands.empty() && m_operands.front().text == "Artifact")
            marked.artifact = true;
        std::optional<QString> actual;
        for (size_t number = 0; number + 1 < m_operands.size(); ++number) {
            const ContentToken& key = m_operands[number];
            const ContentToken& value = m_operands[number + 1];
            if (key.kind != Kind::Name)
                continue;
            if (key.text == "MCID" && value.kind == Kind::Number)
                marked.content = static_cast<int>(value.number);
            if (key.text == "ActualText" && value.kind == Kind::String)
                actual = textOf(value.text);
        }
        m_marked.push_back(marked);
        if (actual && !marked.artifact) {
            add(*actual);
            m_marked.back().replaced = true;
        }
    }

    // A text string is UTF-16 when it begins with FEFF, else Latin (7.9.2.2).
    static QString textOf(const std::string& bytes)
    {
        const bool wide = bytes.size() >= 2 && bytes[0] == '\xFE' && bytes[1] == '\xFF';
        return wide ? fromUtf16(std::string_view(bytes).substr(2)) : QString::fromLatin1(bytes);
    }

    void show()
    {
        const Marked marked = m_marked.empty() ? Marked{} : m_marked.back();
        if (!m_font || marked.artifact || marked.replaced)
            return;
        QString text;
        for (const ContentToken& operand : m_operands) {
            for (size_t at = 0; operand.kind == Kind::String && at + 2 <= operand.text.size(); at += 2) {
                const size_t code = u16At(operand.text, at);
                text += code < m_font->size() ? (*m_font)[code] : QString(QChar::ReplacementCharacter);
            }
        }
        add(text);
    }

    void add(const QString& text)
    {
        const int content = m_marked.empty() ? -1 : m_marked.back().content;
        if (m_pieces.empty() || m_pieces.back().content != content)
            m_pieces.push_back({content, {}});
        m_pieces.back().text += text;
    }

    FontSource m_fonts;
    const CodeTexts* m_font = nullptr;
    std::vector<ContentToken> m_operands;
    std::vector<Marked> m_marked;
    std::vector<ContentPiece> m_pieces;
};

} // namespace

const CodeTexts& PageTextReader::textsOf(Object font)
{
    const auto [place, isNew] = m_fonts.try_emplace(font.getObjectID());
    Object map = font.getKey("/ToUnicode");
    if (isNew && map.isStream()) {
        const auto bytes = map.getStreamData();
        place->second = readToUnicode({reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()});
    }
    return place->second;
}

std::vector<ContentPiece> PageTextReader::read(Object page)
{
    const auto bytes = page.getKey("/Contents").getStreamData();
    Object fonts = page.getKey("/Resources").getKey("/Font");
    TextFollower follower([&](const std::string& name) -> const CodeTexts* {
        Object font = fonts.isDictionary() ? fonts.getKey('/' + name) : Object::newNull();
        return font.isDictionary() ? &textsOf(font) : nullptr;
    });
    return follower.follow({reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()});
}

} // namespace tarjuman::pdf
