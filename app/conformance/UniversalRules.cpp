// The rules that only PDF/A-4, PDF/UA-2 and WTPDF have: who claims them and how, namespaces of elements,
// which may hold which, notes, contents and the labels of lists. ISO 19005-4, 6.7.3; ISO 14289-2, 5 and 8.2;
// WTPDF 1.0, 6.1 and its table 5, as veraPDF reads them.
#include "app/conformance/CheckedFile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

static void checkClaims(const CheckedFile& file)
{
    static const QRegularExpression year(u"^[0-9]{4}$"_s);
    const XmpPacket& packet = file.packet;
    file.expect(packet.part == u"4" && packet.conformance.isEmpty() && year.match(packet.revision).hasMatch(),
                "archive-identity");
    file.expect(packet.accessible == u"2" && year.match(packet.accessibleRevision).hasMatch(),
                "accessibility-identity");
    for (const QString& level : {u"accessibility1.0"_s, u"reuse1.0"_s}) {
        file.expect(packet.declarations.contains(u"http://pdfa.org/declarations/wtpdf#"_s + level),
                    "declaration", level);
    }
}

namespace {

using Types = std::set<std::string>;

// What an element never holds, of the types that releases have.
const std::map<std::string, Types>& forbiddenKids()
{
    static const Types blocks{"/Document", "/Sect", "/Div", "/P",  "/L",  "/LI", "/LBody", "/Caption",
                              "/Part",     "/Art",  "/H1",  "/H2", "/H3", "/H4", "/H5",    "/H6"};
    static const auto but = [](Types types, const Types& others) {
        for (const std::string& one : others)
            types.erase(one);
        return types;
    };
    static const auto with = [](Types types, const Types& others) {
        types.insert(others.begin(), others.end());
        return types;
    };
    static const Types headings = but(blocks, {"/Sect"});
    static const std::map<std::string, Types> known{
        {"/Document", {"/LI", "/Lbl", "/LBody", "/Span", "/Caption"}},
        {"/Sect", {"/Document", "/LI", "/LBody", "/Span"}},
        {"/Art", {"/Document", "/LI", "/LBody", "/Span", "/Art"}},
        {"/H1", headings},
        {"/H2", headings},
        {"/H3", headings},
        {"/H4", headings},
        {"/H5", headings},
        {"/H6", headings},
        {"/P", but(blocks, {"/L"})},
        {"/L", with(but(blocks, {"/L", "/LI", "/Caption"}), {"/Lbl", "/Span", "/Link", "/Figure"})},
        {"/LI", with(but(blocks, {"/Div", "/LBody"}), {"/Span", "/Link", "/Figure"})},
        {"/Lbl", with(blocks, {"/Lbl"})},
        {"/LBody", {"/Document", "/LI", "/Lbl", "/LBody"}},
        {"/Span", blocks},
        {"/Link", {"/Document", "/LI", "/LBody", "/Link"}},
        {"/Figure", {"/Document", "/LI", "/LBody"}},
        {"/Caption", {"/Document", "/LI", "/LBody", "/Caption"}},
    };
    return known;
}

class UniversalRules {
public:
    explicit UniversalRules(const CheckedFile& file)
        : m_file(file)
    {
    }

    void check(Object root)
    {
        Object document = root.getKey("/K");
        if (document.isArray() && document.getArrayNItems() == 1)
            document = document.getArrayItem(0);
        const bool single = document.isDictionary() && typeOf(document) == "/Document";
        m_file.expect(single, "one-document");
        m_file.expect(single && spaceOf(document) == newest, "document-namespace");
        m_file.expect(root.getKey("/Namespaces").isArray(), "structure-namespace", u"none in the tree"_s);
        if (single)
            visit(document, 0);
    }

private:
    static constexpr int deepest = 60;
    static constexpr std::string_view newest = "http://iso.org/pdf2/ssn";

    static std::string typeOf(Object element)
    {
        Object type = element.getKey("/S");
        return type.isName() ? type.getName() : std::string();
    }

    static std::string spaceOf(Object element)
    {
        Object space = element.getKey("/NS");
        Object name = space.isDictionary() ? space.getKey("/NS") : Object::newNull();
        return name.isString() ? name.getUTF8Value() : std::string();
    }

    static std::vector<Object> listed(Object kids)
    {
        return kids.isArray() ? kids.getArrayAsVector() : std::vector<Object>{kids};
    }

    // Of a kind that belongs to an owner: "/List", "/ListNumbering".
    static std::string attributeOf(Object element, const char* owner, const char* key)
    {
        for (Object one : listed(element.getKey("/A"))) {
            Object name = one.isDictionary() ? one.getKey("/O") : Object::newNull();
            if (name.isName() && name.getName() == owner && one.getKey(key).isName())
                return one.getKey(key).getName();
        }
        return {};
    }

    void visit(Object element, int depth)
    {
        const std::string type = typeOf(element);
        if (depth > deepest)
            return; // said by the rules on the structure
        const std::string space = spaceOf(element);
        m_file.expect(space == newest || space == "http://iso.org/pdf/ssn" ||
                          space.find("MathML") != space.npos,
                      "structure-namespace", QString::fromStdString(type));
        m_file.expect(type != "/H", "no-plain-heading");
        m_file.expect(type != "/Note" || space != newest, "no-plain-note");
        checkReferences(element, type);
        checkList(element, type);
        checkKids(element, type, depth);
    }

    void checkReferences(Object element, const std::string& type) const
    {
        if (type == "/TOCI")
            m_file.expect(element.hasKey("/Ref"), "contents-reference");
        if (type != "/FENote")
            return;
        static const Types kinds{"/Footnote", "/Endnote", "/None", ""};
        m_file.expect(kinds.contains(attributeOf(element, "/FENote", "/NoteType")), "note-kind");
        m_file.expect(element.getKey("/Ref").isArray(), "note-reference");
    }

    // Where items have labels, the list says what these are.
    void checkList(Object list, const std::string& type) const
    {
        if (type != "/L")
            return;
        bool labelled = false;
        for (Object item : listed(list.getKey("/K"))) {
            for (Object kid : item.isDictionary() ? listed(item.getKey("/K")) : std::vector<Object>())
                labelled = labelled || (kid.isDictionary() && typeOf(kid) == "/Lbl");
        }
        const std::string numbering = attributeOf(list, "/List", "/ListNumbering");
        m_file.expect(!labelled || (!numbering.empty() && numbering != "/None"), "list-numbering");
    }

    void checkKids(Object element, const std::string& type, int depth)
    {
        const auto forbidden = forbiddenKids().find(type);
        int captions = 0;
        const std::vector<Object> kids = listed(element.getKey("/K"));
        for (size_t place = 0; place < kids.size(); ++place) {
            Object kid = kids[place];
            const bool isElement = kid.isDictionary() && kid.getKey("/S").isName();
            const bool groups = type == "/Document" || type == "/Sect" || type == "/L" || type == "/LI";
            m_file.expect(isElement || !groups || kid.isNull(), "content-in-group",
                          QString::fromStdString(type));
            if (!isElement)
                continue;
            const std::string kind = typeOf(kid);
            m_file.expect(forbidden == forbiddenKids().end() || !forbidden->second.contains(kind),
                          "element-containment", QString::fromStdString(type + " with " + kind));
            captions += kind == "/Caption" ? 1 : 0;
            const bool atAnEnd = place == 0 || place + 1 == kids.size();
            m_file.expect(kind != "/Caption" || (captions == 1 && atAnEnd), "caption-place");
            visit(kid, depth + 1);
        }
    }

    const CheckedFile& m_file;
};

} // namespace

// The words for a place to click are those of its element, where both have some (8.9.4.2).
static void checkDescriptions(const CheckedFile& file)
{
    Object root = file.catalog().getKey("/StructTreeRoot");
    Object tree = root.isDictionary() ? root.getKey("/ParentTree") : Object::newNull();
    Object numbers = tree.isDictionary() ? tree.getKey("/Nums") : Object::newNull();
    std::map<long long, Object> owners;
    for (int number = 0; numbers.isArray() && number + 1 < numbers.getArrayNItems(); number += 2) {
        if (numbers.getArrayItem(number).isInteger())
            owners[numbers.getArrayItem(number).getIntValue()] = numbers.getArrayItem(number + 1);
    }
    for (Object page : file.pages) {
        Object annotations = page.getKey("/Annots");
        for (int number = 0; annotations.isArray() && number < annotations.getArrayNItems(); ++number) {
            Object annotation = annotations.getArrayItem(number);
            Object key = annotation.isDictionary() ? annotation.getKey("/StructParent") : Object::newNull();
            const auto owner = owners.find(key.isInteger() ? key.getIntValue() : -1);
            if (owner == owners.end() || !owner->second.isDictionary())
                continue;
            Object words = annotation.getKey("/Contents");
            Object others = owner->second.getKey("/Alt");
            file.expect(!words.isString() || !others.isString() ||
                            words.getUTF8Value() == others.getUTF8Value(),
                        "same-description");
        }
    }
}

void checkUniversalRules(CheckedFile& file)
{
    if (file.standard != pdf::Standard::Universal)
        return;
    checkClaims(file);
    Object root = file.catalog().getKey("/StructTreeRoot");
    if (root.isDictionary())
        UniversalRules(file).check(root);
    checkDescriptions(file);
}

} // namespace tarjuman::conformance
