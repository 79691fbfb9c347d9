// The rules on which elements may stand in which: lists, tables, contents, notes and headings of one kind
// only. ISO 14289-1, 7.2, 7.4, 7.5 and 7.9; the tables of children follow veraPDF's reading of them.
#include "app/conformance/CheckedFile.h"

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

namespace {

using Types = std::set<std::string>;

struct Nesting {
    Types parents = {}; // empty: any
    Types kids = {};    // empty: any
};

const std::map<std::string, Nesting>& nestings()
{
    static const std::map<std::string, Nesting> known{
        {"/L", {{}, {"/L", "/LI", "/Caption"}}},
        {"/LI", {{"/L"}, {"/Lbl", "/LBody"}}},
        {"/LBody", {{"/LI"}, {}}},
        {"/Table", {{}, {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}}},
        {"/THead", {{"/Table"}, {"/TR"}}},
        {"/TBody", {{"/Table"}, {"/TR"}}},
        {"/TFoot", {{"/Table"}, {"/TR"}}},
        {"/TR", {{"/Table", "/THead", "/TBody", "/TFoot"}, {"/TH", "/TD"}}},
        {"/TH", {{"/TR"}, {}}},
        {"/TD", {{"/TR"}, {}}},
        {"/TOC", {{}, {"/TOC", "/TOCI", "/Caption"}}},
        {"/TOCI", {{"/TOC"}, {}}},
    };
    return known;
}

class NestingRules {
public:
    explicit NestingRules(const CheckedFile& file)
        : m_file(file)
    {
    }

    void check(Object root)
    {
        for (Object kid : kidsOf(root))
            visit(kid, "", 0);
        m_file.expect(!m_plainHeadings || !m_numberedHeadings, "headings-of-one-kind");
    }

private:
    static constexpr int deepest = 60;

    static std::vector<Object> kidsOf(Object element)
    {
        Object kids = element.getKey("/K");
        const std::vector<Object> all = kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids};
        std::vector<Object> elements;
        std::copy_if(all.begin(), all.end(), std::back_inserter(elements),
                     [](Object kid) { return kid.isDictionary() && kid.getKey("/S").isName(); });
        return elements;
    }

    static std::string typeOf(Object element) { return element.getKey("/S").getName(); }

    void visit(Object element, const std::string& parent, int depth)
    {
        if (depth > deepest)
            return; // said by the rules on the structure
        const std::string type = typeOf(element);
        const std::vector<Object> kids = kidsOf(element);
        if (const auto nesting = nestings().find(type); nesting != nestings().end())
            checkNesting(type, nesting->second, parent, kids);
        checkCaptions(type, kids);
        m_plainHeadings = m_plainHeadings || type == "/H";
        m_numberedHeadings = m_numberedHeadings || (type.size() == 3 && type[1] == 'H' && type[2] <= '9');
        if (type == "/Formula")
            m_file.expect(hasText(element, "/Alt") || hasText(element, "/ActualText"), "formula-alternative");
        if (type == "/Note") {
            const std::string id = hasText(element, "/ID") ? element.getKey("/ID").getStringValue() : "";
            m_file.expect(!id.empty() && m_notes.insert(id).second, "note-identifier");
        }
        for (Object kid : kids)
            visit(kid, type, depth + 1);
    }

    void checkNesting(const std::string& type, const Nesting& nesting, const std::string& parent,
                      const std::vector<Object>& kids) const
    {
        const QString place = QString::fromStdString(type);
        m_file.expect(nesting.parents.empty() || nesting.parents.contains(parent), "element-nesting", place);
        for (Object kid : kids) {
            m_file.expect(nesting.kids.empty() || nesting.kids.contains(typeOf(kid)), "element-nesting",
                          place + u" with "_s + QString::fromStdString(typeOf(kid)));
        }
    }

    // A caption comes first or last, once.
    void checkCaptions(const std::string& type, const std::vector<Object>& kids) const
    {
        if (type != "/Table" && type != "/L" && type != "/TOC")
            return;
        for (size_t number = 0; number < kids.size(); ++number) {
            const bool atAnEnd = number == 0 || (type == "/Table" && number + 1 == kids.size());
            m_file.expect(typeOf(kids[number]) != "/Caption" || atAnEnd, "caption-place");
        }
    }

    static bool hasText(Object element, const char* key)
    {
        Object value = element.getKey(key);
        return value.isString() && !value.getUTF8Value().empty();
    }

    const CheckedFile& m_file;
    std::set<std::string> m_notes;
    bool m_plainHeadings = false;
    bool m_numberedHeadings = false;
};

} // namespace

void checkNestingRules(CheckedFile& file)
{
    Object root = file.catalog().getKey("/StructTreeRoot");
    if (root.isDictionary())
        NestingRules(file).check(root);
}

} // namespace tarjuman::conformance
