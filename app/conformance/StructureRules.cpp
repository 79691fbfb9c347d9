// The rules on the structure tree: elements of known types in a sensible order, languages, alternative texts,
// and a way from every piece of content to its element and back.
#include "app/conformance/CheckedFile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

namespace {

class StructureRules {
public:
    explicit StructureRules(const CheckedFile& file)
        : m_file(file)
        , m_found(file.pages.size())
    {
        for (size_t number = 0; number < file.pages.size(); ++number)
            m_pageNumbers[file.pages[number].getObjGen()] = number;
    }

    void check()
    {
        Object root = m_file.catalog().getKey("/StructTreeRoot");
        if (!root.isDictionary())
            return; // said by the rules on the document
        readParentTree(root.getKey("/ParentTree"));
        Object kids = root.getKey("/K");
        m_file.expect(kids.isDictionary(), "one-document");
        if (kids.isDictionary())
            walk(kids, root, -1, "", 0);
        for (size_t page = 0; page < m_found.size(); ++page) {
            m_file.expect(m_found[page] == m_file.contents[page], "content-in-structure",
                          u"page %1"_s.arg(page + 1));
        }
    }

private:
    static constexpr int deepest = 60;

    void readParentTree(Object tree)
    {
        Object numbers = tree.isDictionary() ? tree.getKey("/Nums") : Object::newNull();
        m_file.expect(numbers.isArray(), "parent-tree");
        for (int number = 0; numbers.isArray() && number + 1 < numbers.getArrayNItems(); number += 2)
            m_parents[numbers.getArrayItem(number).getIntValueAsInt()] = numbers.getArrayItem(number + 1);
        for (Object page : m_file.pages)
            m_file.expect(page.getKey("/StructParents").isInteger(), "struct-parents");
    }

    void walk(Object element, Object parent, int page, const std::string& parentType, int depth)
    {
        const bool typed = element.getKey("/S").isName();
        m_file.expect(typed && depth < deepest, "element-type");
        if (!typed || depth >= deepest)
            return;
        const std::string type = element.getKey("/S").getName();
        checkElement(element, type, parentType);
        m_file.expect(element.getKey("/P").getObjGen() == parent.getObjGen(), "element-parent",
                      QString::fromStdString(type));
        page = pageOf(element.getKey("/Pg"), page);
        Object kids = element.getKey("/K");
        const std::vector<Object> list = kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids};
        for (Object kid : list) {
            if (kid.isInteger())
                found(element, page, kid.getIntValueAsInt());
            else if (kid.isDictionary() && kid.hasKey("/MCID"))
                found(element, pageOf(kid.getKey("/Pg"), page), kid.getKey("/MCID").getIntValueAsInt());
            else if (kid.isDictionary() && kid.hasKey("/S"))
                walk(kid, element, page, type, depth + 1);
        }
    }

    void checkElement(Object element, const std::string& type, const std::string& parentType)
    {
        static const std::set<std::string> known{
            "/Document", "/Part",      "/Sect",     "/Div",    "/P",       "/H1",        "/H2",
            "/H3",       "/H4",        "/H5",       "/H6",     "/L",       "/LI",        "/Lbl",
            "/LBody",    "/Span",      "/Link",     "/Figure", "/Caption", "/Quote",     "/BlockQuote",
            "/H",        "/Art",       "/TOC",      "/TOCI",   "/Index",   "/NonStruct", "/Private",
            "/Note",     "/Reference", "/BibEntry", "/Code",   "/Annot",   "/Form",      "/Formula",
            "/Table",    "/TR",        "/TH",       "/TD",     "/THead",   "/TBody",     "/TFoot"};
        static const std::set<std::string> newer{"/Title", "/Em",     "/Strong",           "/Sub",
                                                 "/Aside", "/FENote", "/DocumentFragment", "/Artifact"};
        const bool isNewer = m_file.standard == pdf::Standard::Universal && newer.contains(type);
        m_file.expect(known.contains(type) || isNewer, "known-type", QString::fromStdString(type));
        if (type == "/Figure")
            m_file.expect(hasText(element, "/Alt") || hasText(element, "/ActualText"), "figure-alternative");
        if (element.hasKey("/Lang"))
            m_file.expect(isLanguageTag(element.getKey("/Lang")), "element-language");
        if (type == "/LI")
            m_file.expect(parentType == "/L", "list-structure");
        if (type == "/LBody" || type == "/Lbl")
            m_file.expect(parentType == "/LI", "list-structure");
        if (type.size() == 3 && type[1] == 'H') {
            const int level = type[2] - '0';
            m_file.expect(level <= m_heading + 1, "heading-order", QString::fromStdString(type));
            m_heading = level;
        }
        if (type == "/Document")
            m_file.expect(parentType.empty(), "one-document");
    }

    // A tag of BCP 47 in outline (RFC 5646): "fr", "ar-SA", "zh-Hant".
    static bool isLanguageTag(Object value)
    {
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
        return value.isString() && tag.match(QString::fromStdString(value.getUTF8Value())).hasMatch();
    }

    static bool hasText(Object element, const char* key)
    {
        Object value = element.getKey(key);
        return value.isString() && !value.getUTF8Value().empty();
    }

    int pageOf(Object page, int inherited) const
    {
        const auto known = m_pageNumbers.find(page.getObjGen());
        return page.isIndirect() && known != m_pageNumbers.end() ? static_cast<int>(known->second)
                                                                 : inherited;
    }

    // There, and back through the parent tree.
    void found(Object element, int page, int content)
    {
        if (page < 0)
            return m_file.expect(false, "content-page", QString::number(content));
        const QString place = u"page %1, content %2"_s.arg(page + 1).arg(content);
        m_file.expect(m_found[static_cast<size_t>(page)].insert(content).second, "content-owned-once", place);
        Object owner = m_file.pages[static_cast<size_t>(page)];
        Object key = owner.getKey("/StructParents");
        const auto owners = m_parents.find(key.isInteger() ? key.getIntValueAsInt() : -1);
        const bool leadsBack = owners != m_parents.end() && owners->second.isArray() && content >= 0 &&
                               content < owners->second.getArrayNItems() &&
                               owners->second.getArrayItem(content).getObjGen() == element.getObjGen();
        m_file.expect(leadsBack, "parent-tree", place);
    }

    const CheckedFile& m_file;
    std::map<QPDFObjGen, size_t> m_pageNumbers;
    std::map<int, Object> m_parents;
    std::vector<std::set<int>> m_found;
    int m_heading = 0;
};

} // namespace

void checkStructureRules(CheckedFile& file)
{
    StructureRules(file).check();
}

} // namespace tarjuman::conformance
