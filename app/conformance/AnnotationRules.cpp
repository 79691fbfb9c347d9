// The rules on annotations: what stands on the page besides its content has to be printed, described, known
// to the structure, and free of actions that change something. ISO 19005-2, 6.3 and 6.5; ISO 14289-1, 7.18.
#include "app/conformance/CheckedFile.h"

using namespace Qt::StringLiterals;

namespace tarjuman::conformance {

using Object = QPDFObjectHandle;

static std::string nameOf(Object dictionary, const char* key)
{
    Object value = dictionary.isDictionary() ? dictionary.getKey(key) : Object::newNull();
    return value.isName() ? value.getName() : std::string();
}

namespace {

class AnnotationRules {
public:
    explicit AnnotationRules(const CheckedFile& file)
        : m_file(file)
    {
        Object root = file.catalog().getKey("/StructTreeRoot");
        Object tree = root.isDictionary() ? root.getKey("/ParentTree") : Object::newNull();
        Object numbers = tree.isDictionary() ? tree.getKey("/Nums") : Object::newNull();
        for (int number = 0; numbers.isArray() && number + 1 < numbers.getArrayNItems(); number += 2) {
            if (numbers.getArrayItem(number).isInteger())
                m_owners[numbers.getArrayItem(number).getIntValue()] = numbers.getArrayItem(number + 1);
        }
    }

    void check(Object annotation, size_t page)
    {
        m_place = u"page %1"_s.arg(page + 1);
        const std::string kind = nameOf(annotation, "/Subtype");
        static const std::set<std::string> kinds{"/Text",      "/Link",  "/FreeText", "/Highlight",
                                                 "/Underline", "/Stamp", "/StrikeOut"};
        expect(kinds.contains(kind), "annotation-kind", QString::fromStdString(kind));
        Object flags = annotation.getKey("/F");
        constexpr long long hidden = 1 | 2 | 32 | 256;
        constexpr long long printed = 4;
        const long long bits = flags.isInteger() ? flags.getIntValue() : 0;
        expect((bits & printed) && !(bits & hidden), "annotation-printed");
        Object contents = annotation.getKey("/Contents");
        expect(contents.isString() && !contents.getUTF8Value().empty(), "annotation-contents");
        checkAppearance(annotation, kind);
        checkOwner(annotation, kind);
        checkAction(annotation.getKey("/A"));
        expect(!annotation.hasKey("/AA"), "no-actions");
    }

private:
    void expect(bool holds, const char* rule, const QString& detail = {}) const
    {
        m_file.expect(holds, rule, m_place + u' ' + detail);
    }

    void checkAppearance(Object annotation, const std::string& kind) const
    {
        Object appearance = annotation.getKey("/AP");
        const bool onlyNormal = appearance.isDictionary() && appearance.getKeys().size() == 1 &&
                                appearance.getKey("/N").isStream();
        expect(appearance.isNull() ? kind == "/Link" : onlyNormal, "annotation-appearance");
    }

    // The parent tree leads to an element, which leads back by an object reference.
    void checkOwner(Object annotation, const std::string& kind) const
    {
        Object key = annotation.getKey("/StructParent");
        const auto place = m_owners.find(key.isInteger() ? key.getIntValue() : -1);
        Object owner = place == m_owners.end() ? Object::newNull() : place->second;
        const std::string type = nameOf(owner, "/S");
        expect(type == (kind == "/Link" ? "/Link" : "/Annot"), "annotation-structure",
               QString::fromStdString(type));
        if (owner.isDictionary())
            expect(refersTo(owner.getKey("/K"), annotation), "annotation-reference");
    }

    static bool refersTo(Object kids, Object annotation)
    {
        const auto refers = [&](Object kid) {
            return kid.isDictionary() && nameOf(kid, "/Type") == "/OBJR" &&
                   kid.getKey("/Obj").getObjGen() == annotation.getObjGen();
        };
        if (!kids.isArray())
            return refers(kids);
        const std::vector<Object> list = kids.getArrayAsVector();
        return std::any_of(list.begin(), list.end(), refers);
    }

    void checkAction(Object action) const
    {
        if (action.isNull())
            return;
        static const std::set<std::string> harmless{"/GoTo", "/GoToR", "/GoToE", "/Thread", "/URI", "/Named"};
        expect(harmless.contains(nameOf(action, "/S")), "no-actions",
               QString::fromStdString(nameOf(action, "/S")));
    }

    const CheckedFile& m_file;
    std::map<long long, Object> m_owners;
    QString m_place;
};

} // namespace

void checkAnnotationRules(CheckedFile& file)
{
    AnnotationRules rules(file);
    for (size_t page = 0; page < file.pages.size(); ++page) {
        Object annotations = file.pages[page].getKey("/Annots");
        if (!annotations.isArray())
            continue;
        for (Object annotation : annotations.getArrayAsVector()) {
            if (annotation.isDictionary())
                rules.check(annotation, page);
        }
    }
}

} // namespace tarjuman::conformance
