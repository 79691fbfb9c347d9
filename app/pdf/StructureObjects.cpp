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

static Object kidObject(const StructureTree::Kid& kid, int ownPage, const std::vector<Object>& elements,
                        const std::vector<Object>& pages)
{
    if (kid.element >= 0)
        return elements[static_cast<size_t>(kid.element)];
    if (kid.page == ownPage)
        return Object::newInteger(kid.content);
    Object reference = Object::newDictionary();
    reference.replaceKey("/Type", Object::newName("/MCR"));
    reference.replaceKey("/Pg", pages[static_cast<size_t>(kid.page)]);
    reference.replaceKey("/MCID", Object::newInteger(kid.content));
    return reference;
}

static void fill(Object object, const StructureTree::Element& element, const std::vector<Object>& elements,
                 const std::vector<Object>& pages)
{
    object.replaceKey("/Type", Object::newName("/StructElem"));
    object.replaceKey("/S", Object::newName('/' + element.type.toStdString()));
    if (!element.language.isEmpty())
        object.replaceKey("/Lang", Object::newString(element.language.toStdString()));
    if (!element.alternative.isEmpty())
        object.replaceKey("/Alt", Object::newUnicodeString(element.alternative.toStdString()));
    if (!element.box.isNull()) {
        Object box = Object::newArray();
        for (double side : {element.box.left(), element.box.top(), element.box.right(), element.box.bottom()})
            box.appendItem(Object::newReal(side, 2));
        Object layout = Object::newDictionary();
        layout.replaceKey("/O", Object::newName("/Layout"));
        layout.replaceKey("/Placement", Object::newName("/Block"));
        layout.replaceKey("/BBox", box);
        object.replaceKey("/A", layout);
    }
    const int page = firstPageOf(element);
    if (page >= 0)
        object.replaceKey("/Pg", pages[static_cast<size_t>(page)]);
    Object kids = Object::newArray();
    for (const StructureTree::Kid& kid : element.kids)
        kids.appendItem(kidObject(kid, page, elements, pages));
    object.replaceKey("/K", element.kids.size() == 1 ? kids.getArrayItem(0) : kids);
}

static Object parentTree(QPDF& file, const StructureTree& tree, const std::vector<Object>& elements)
{
    Object numbers = Object::newArray();
    for (size_t page = 0; page < tree.pages().size(); ++page) {
        Object owners = file.makeIndirectObject(Object::newArray());
        for (int element : tree.pages()[page])
            owners.appendItem(elements[static_cast<size_t>(element)]);
        numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
        numbers.appendItem(owners);
    }
    Object parents = file.makeIndirectObject(Object::newDictionary());
    parents.replaceKey("/Nums", numbers);
    return parents;
}

Object structureObject(QPDF& file, const StructureTree& tree, const std::vector<Object>& pages)
{
    Object root = file.makeIndirectObject(Object::newDictionary());
    std::vector<Object> elements;
    for (size_t number = 0; number < tree.elements().size(); ++number)
        elements.push_back(file.makeIndirectObject(Object::newDictionary()));
    for (size_t number = 0; number < elements.size(); ++number) {
        const StructureTree::Element& element = tree.elements()[number];
        fill(elements[number], element, elements, pages);
        elements[number].replaceKey("/P", element.parent < 0 ? root
                                                             : elements[static_cast<size_t>(element.parent)]);
    }
    root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
    root.replaceKey("/K", elements.front());
    root.replaceKey("/ParentTree", parentTree(file, tree, elements));
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(static_cast<long long>(tree.pages().size())));
    return root;
}

} // namespace tarjuman::pdf
