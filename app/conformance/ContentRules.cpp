// The rules on page content: everything drawn is marked, as content of the structure or as an artifact.
#include "app/conformance/CheckedFile.h"

#include "app/pdf/font/BigEndian.h"
#include "app/pdf/read/ContentScanner.h"
#include "app/pdf/read/PageTextReader.h"

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;
using pdf::CodeTexts;
using pdf::ContentScanner;
using pdf::ContentToken;
using Kind = ContentToken::Kind;

namespace {

class ContentRules {
public:
    ContentRules(const CheckedFile& file, Object page, size_t number)
        : m_file(file)
        , m_number(number)
        , m_resources(page.getKey("/Resources"))
    {
    }

    std::set<int> check(const std::string& content)
    {
        ContentScanner scanner(content);
        while (const auto name = scanner.nextOperator(m_operands))
            apply(std::string(*name));
        expect(m_marked.empty(), "marks-closed");
        expect(m_saved == 0, "states-restored");
        return std::move(m_contents);
    }

private:
    enum class Mark { Content, Artifact, Other };

    void expect(bool holds, const char* rule, const QString& detail = {}) const
    {
        m_file.expect(holds, rule, u"page %1 "_s.arg(m_number + 1) + detail);
    }

    static bool isIn(const std::string& name, std::initializer_list<const char*> names)
    {
        return std::any_of(names.begin(), names.end(), [&](const char* one) { return name == one; });
    }

    void apply(const std::string& name)
    {
        if (name == "BMC" || name == "BDC")
            return open();
        if (name == "EMC") {
            expect(!m_marked.empty(), "marks-closed");
            if (!m_marked.empty())
                m_marked.pop_back();
            return;
        }
        m_saved += name == "q" ? 1 : name == "Q" ? -1 : 0;
        expect(m_saved <= 28, "states-nested");
        const bool press = m_file.standard == pdf::Standard::Press;
        if (press ? isIn(name, {"rg", "RG"}) : isIn(name, {"k", "K"}))
            expect(false, "device-colour", QString::fromStdString(name));
        if (name == "Do" || name == "gs")
            checkNamed(name == "Do" ? "/XObject" : "/ExtGState");
        if (name == "ri")
            expect(!m_operands.empty() && isRenderingIntent(std::string(m_operands.back().text)),
                   "rendering-intent");
        const bool shows = isIn(name, {"Tj", "TJ", "'", "\""});
        const bool paints = isIn(name, {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "BI"});
        if (shows || paints)
            expect(isMarked() || !m_file.isTagged(), "everything-marked", QString::fromStdString(name));
        if (shows)
            checkCodes();
        if (name == "Tf" && !m_operands.empty())
            m_texts = textsOf(std::string(m_operands.front().text));
        static const std::set<std::string> known{
            "b",  "B",  "b*", "B*", "BDC", "BI", "BMC", "BT", "BX",   "c",     "cm",  "CS",  "cs",
            "d",  "d0", "d1", "Do", "DP",  "EI", "EMC", "ET", "EX",   "f",     "F",   "f*",  "G",
            "g",  "gs", "h",  "i",  "ID",  "j",  "J",   "K",  "k",    "l",     "m",   "M",   "MP",
            "n",  "q",  "Q",  "re", "RG",  "rg", "ri",  "s",  "S",    "SC",    "sc",  "SCN", "scn",
            "sh", "T*", "Tc", "Td", "TD",  "Tf", "Tj",  "TJ", "TL",   "Tm",    "Tr",  "Ts",  "Tw",
            "Tz", "v",  "w",  "W",  "W*",  "y",  "'",   "\"", "true", "false", "null"};
        expect(known.contains(name), "known-operator", QString::fromStdString(name));
    }

    // What is drawn is in the page's own resources (6.2.2).
    void checkNamed(const char* kind)
    {
        const std::string name =
            m_operands.empty() ? std::string() : '/' + std::string(m_operands.back().text);
        Object entries = m_resources.isDictionary() ? m_resources.getKey(kind) : Object::newNull();
        expect(entries.isDictionary() && entries.hasKey(name), "own-resources", QString::fromStdString(name));
    }

    bool isMarked() const
    {
        return std::any_of(m_marked.begin(), m_marked.end(), [](Mark mark) { return mark != Mark::Other; });
    }

    void open()
    {
        const bool artifact = !m_operands.empty() && m_operands.front().text == "Artifact";
        int content = -1;
        for (size_t number = 0; number + 1 < m_operands.size(); ++number) {
            if (m_operands[number].kind == Kind::Name && m_operands[number].text == "MCID")
                content = static_cast<int>(m_operands[number + 1].number);
        }
        const bool nested = std::any_of(m_marked.begin(), m_marked.end(), [&](Mark mark) {
            return (mark == Mark::Artifact && content >= 0) || (mark == Mark::Content && artifact);
        });
        expect(!nested, "artifacts-apart");
        if (content >= 0)
            expect(m_contents.insert(content).second, "content-number-once", QString::number(content));
        m_marked.push_back(artifact ? Mark::Artifact : content >= 0 ? Mark::Content : Mark::Other);
    }

    // Every code that is shown has a text and is not .notdef.
    void checkCodes()
    {
        for (const ContentToken& operand : m_operands) {
            for (size_t at = 0; operand.kind == Kind::String && at + 2 <= operand.text.size(); at += 2) {
                const size_t code = pdf::u16At(operand.text, at);
                expect(code != 0, "no-notdef");
                expect(code < m_texts.size() && !m_texts[code].isEmpty(), "to-unicode-complete",
                       QString::number(code));
            }
        }
    }

    const CodeTexts& textsOf(const std::string& name)
    {
        const auto [place, isNew] = m_known.try_emplace(name);
        Object fonts = m_resources.isDictionary() ? m_resources.getKey("/Font") : Object::newNull();
        Object font = fonts.isDictionary() ? fonts.getKey('/' + name) : Object::newNull();
        expect(font.isDictionary(), "font-resource", QString::fromStdString(name));
        if (isNew && font.isDictionary())
            place->second = pdf::readToUnicode(streamBytes(font.getKey("/ToUnicode")));
        return place->second;
    }

    const CheckedFile& m_file;
    size_t m_number;
    Object m_resources;
    std::vector<ContentToken> m_operands;
    std::vector<Mark> m_marked;
    std::set<int> m_contents;
    std::map<std::string, CodeTexts> m_known;
    CodeTexts m_texts;
    int m_saved = 0;
};

} // namespace

void checkContentRules(CheckedFile& file)
{
    for (size_t number = 0; number < file.pages.size(); ++number) {
        Object content = file.pages[number].getKey("/Contents");
        file.expect(content.isStream(), "one-content-stream");
        file.contents.push_back(ContentRules(file, file.pages[number], number).check(streamBytes(content)));
    }
}

} // namespace tarjuman::conformance
