#include "app/pdf/StructureObjects.h"

namespace tarjuman::pdf {

using Object = QPDFObjectHandle;

static int firstPageOf(const StructureTree::Element& element)
{
    for (const StructureTree::Kid& kid : element.kids) {
        if (kid.page >= 0)
            return kid.page;
    }
    return -1;
}

namespace {

// The objects that elements lead to.
struct Targets {
    const std::vector<Object>& pages;
    std::vector<Object> elements = {};
    std::vector<Object> annotations = {};
};

} // namespace

static Object kidObject(const StructureTree::Kid& kid, int ownPage, const Targets& targets)
{
    const std::vector<Object>& pages = targets.pages;
    if (kid.element >= 0)
        return targets.elements[static_cast<size_t>(kid.element)];
    if (kid.annotation >= 0) {
        Object reference = Object::newDictionary();
        reference.replaceKey("/Type", Object::newName("/OBJR"));
        reference.replaceKey("/Pg", pages[static_cast<size_t>(kid.page)]);
        reference.replaceKey("/Obj", targets.annotations[static_cast<size_t>(kid.annotation)]);
        return reference;
    }
    if (kid.page == ownPage)
        return Object::newInteger(kid.content);
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", Object::newName("/MCR"));
    reference.replaceKey("/Pg", pages[static_cast<size_t>(kid.page)]);
    reference.replaceKey("/MCID", Object::newInteger(kid.content));
    return reference;
}

static Object boxObject(const QRectF& rectangle)
{
    Object box = Object::newArray();
    for (double side : {rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom()})
        box.appendItem(Object::newReal(side, 2));
    return box;
}

// Each page says where it may be clicked; the numbers of annotations in the parent tree follow those of
// pages.
static void addAnnotations(QPDF& file, const StructureTree& tree, Targets& targets)
{
    auto number = static_cast<long long>(targets.pages.size());
    for (const StructureTree::Annotation& annotation : tree.annotations()) {
        Object page = targets.pages[static_cast<size_t>(annotation.page)];
        Object action = Object::newDictionary();
        action.replaceKey("/S", Object::newName("/URI"));
        action.replaceKey("/URI", Object::newString(annotation.address.toStdString()));
        Object object = file.makeIndirectObject(Object::newDictionary());
        object.replaceKey("/Type", Object::newName("/Annot"));
        object.replaceKey("/Subtype", Object::newName("/Link"));
        object.replaceKey("/Rect", boxObject(annotation.box));
        object.replaceKey("/Border", Object::parse("[0 0 0]"));
        object.replaceKey("/F", Object::newInteger(4)); // printed, as PDF/A asks for
        object.replaceKey("/Contents", Object::newUnicodeString(annotation.description.toStdString()));
        object.replaceKey("/A", action);
        object.replaceKey("/P", page);
        object.replaceKey("/StructParent", Object::newInteger(number++));
        if (!page.hasKey("/Annots"))
            page.replaceKey("/Annots", Object::newArray());
        page.getKey("/Annots").appendItem(object);
        targets.annotations.push_back(object);
    }
}

static void fill(Object object, const StructureTree::Element& element, const Targets& targets)
{
    object.replaceKey("/Type", Object::newName("/StructElem"));
    object.replaceKey("/S", Object::newName('/' + element.type.toStdString()));
    if (!element.language.isEmpty())
        object.replaceKey("/Lang", Object::newString(element.language.toStdString()));
    if (!element.alternative.isEmpty())
        object.replaceKey("/Alt", Object::newUnicodeString(element.alternative.toStdString()));
    if (!element.box.isNull()) {
        Object layout = Object::newDictionary();
        layout.replaceKey("/O", Object::newName("/Layout"));
        layout.replaceKey("/Placement", Object::newName("/Block"));
        layout.replaceKey("/BBox", boxObject(element.box));
        object.replaceKey("/A", layout);
    }
    const int page = firstPageOf(element);
    if (page >= 0)
        object.replaceKey("/Pg", targets.pages[static_cast<size_t>(page)]);
    Object kids = Object::newArray();
    for (const StructureTree::Kid& kid : element.kids)
        kids.appendItem(kidObject(kid, page, targets));
    object.replaceKey("/K", element.kids.size() == 1 ? kids.getArrayItem(0) : kids);
}

static Object parentTree(QPDF& file, const StructureTree& tree, const std::vector<Object>& elements,
                         size_t pageCount)
{
    Object numbers = Object::newArray();
    for (size_t page = 0; page < tree.pages().size(); ++page) {
        Object owners = file.makeIndirectObject(Object::newArray());
        for (int element : tree.pages()[page])
            owners.appendItem(elements[static_cast<size_t>(element)]);
        numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
        numbers.appendItem(owners);
    }
    auto next = static_cast<long long>(pageCount);
    for (const StructureTree::Annotation& annotation : tree.annotations()) {
        numbers.appendItem(Object::newInteger(next++));
        numbers.appendItem(elements[static_cast<size_t>(annotation.element)]);
    }
    Object parents = file.makeIndirectObject(Object::newDictionary());
    parents.replaceKey("/Nums", numbers);
    return parents;
}

Object structureObject(QPDF& file, const StructureTree& tree, const std::vector<Object>& pages)
{
    Object root = file.makeIndirectObject(Object::newDictionary());
    Targets targets{pages};
    std::vector<Object>& elements = targets.elements;
    for (size_t number = 0; number < tree.elements().size(); ++number)
        elements.push_back(file.makeIndirectObject(Object::newDictionary()));
    addAnnotations(file, tree, targets);
    for (size_t number = 0; number < elements.size(); ++number) {
        const StructureTree::Element& element = tree.elements()[number];
        fill(elements[number], element, targets);
        elements[number].replaceKey("/P", element.parent < 0 ? root
                                                             : elements[static_cast<size_t>(element.parent)]);
    }
    root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
    root.replaceKey("/K", elements.front());
    root.replaceKey("/ParentTree", parentTree(file, tree, elements, pages.size()));
    root.replaceKey("/ParentTreeNextKey",
                    Object::newInteger(static_cast<long long>(pages.size() + tree.annotations().size())));
    return root;
}

} // namespace tarjuman::pdf
