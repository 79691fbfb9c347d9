#include "app/pdf/file/StructureObjects.h"

#include "app/pdf/file/ContentStream.h"

namespace tarjuman::pdf {

static int firstPageOf(const StructureTree::Element& element)
{
    for (const StructureTree::Kid& kid : element.kids) {
        if (kid.page >= 0)
            return kid.page;
    }
    return -1;
}

std::string boxEntry(std::string_view key, const QRectF& box)
{
    std::string entry(key);
    entry += '[';
    for (double side : {box.left(), box.top(), box.right(), box.bottom()}) {
        appendNumber(entry, side);
        entry += ' ';
    }
    entry.back() = ']';
    return entry;
}

namespace {

class StructureWriter {
public:
    StructureWriter(ObjectFile& file, const StructureTree& tree, const std::vector<int>& pages,
                    Standard standard)
        : m_file(file)
        , m_tree(tree)
        , m_pages(pages)
        , m_linked(standard != Standard::Press)
    {
        if (standard == Standard::Universal)
            m_namespace = m_file.add("<</Type/Namespace/NS(http://iso.org/pdf2/ssn)>>");
    }

    StructureNumbers write()
    {
        StructureNumbers numbers{m_file.reserve()};
        for (size_t number = 0; number < m_tree.elements().size(); ++number)
            m_elements.push_back(m_file.reserve());
        if (m_linked)
            addAnnotations(numbers.annotations);
        for (size_t number = 0; number < m_elements.size(); ++number) {
            const StructureTree::Element& element = m_tree.elements()[number];
            const int parent = element.parent < 0 ? numbers.root : objectOf(element.parent);
            m_file.write(m_elements[number], valueOf(element, parent));
        }
        m_file.write(numbers.root, "<</Type/StructTreeRoot/K " + reference(m_elements.front()) +
                                       "/ParentTree " + reference(parentTree()) + "/ParentTreeNextKey " +
                                       std::to_string(m_pages.size() + m_annotations.size()) +
                                       namespaceEntry("/Namespaces[", "]") + ">>");
        numbers.elements = std::move(m_elements);
        return numbers;
    }

private:
    // Nothing where no namespace is named.
    std::string namespaceEntry(const char* before, const char* after) const
    {
        return m_namespace > 0 ? before + reference(m_namespace) + after : std::string();
    }
    int objectOf(int element) const { return m_elements[static_cast<size_t>(element)]; }
    std::string pageOf(int page) const { return "/Pg " + reference(m_pages[static_cast<size_t>(page)]); }

    // Each page says where it may be clicked; the numbers of annotations in the parent tree follow those of
    // pages. Printed (flag 4), as PDF/A asks for.
    void addAnnotations(PageAnnotations& byPage)
    {
        size_t number = m_pages.size();
        for (const StructureTree::Annotation& annotation : m_tree.annotations()) {
            m_annotations.push_back(
                m_file.add("<</Type/Annot/Subtype/Link" + boxEntry("/Rect", annotation.box) +
                           "/Border[0 0 0]/F 4" + "/Contents" + textString(annotation.description) +
                           "/A<</S/URI/URI" + textString(QString::fromLatin1(annotation.address)) + ">>/P " +
                           reference(m_pages[static_cast<size_t>(annotation.page)]) + "/StructParent " +
                           std::to_string(number++) + ">>"));
            byPage[annotation.page].push_back(m_annotations.back());
        }
    }

    void appendKid(std::string& out, const StructureTree::Kid& kid, int ownPage) const
    {
        if (kid.element >= 0)
            out += reference(objectOf(kid.element));
        else if (kid.annotation >= 0)
            out += "<</Type/OBJR" + pageOf(kid.page) + "/Obj " +
                   reference(m_annotations[static_cast<size_t>(kid.annotation)]) + ">>";
        else if (kid.page == ownPage)
            out += std::to_string(kid.content);
        else
            out += "<</Type/MCR" + pageOf(kid.page) + "/MCID " + std::to_string(kid.content) + ">>";
        out += ' ';
    }

    std::string valueOf(const StructureTree::Element& element, int parent) const
    {
        std::string value = "<</Type/StructElem/S/" + element.type.toStdString() + "/P " + reference(parent) +
                            namespaceEntry("/NS ", "");
        if (!element.language.isEmpty())
            value += "/Lang" + textString(QString::fromLatin1(element.language));
        if (!element.alternative.isEmpty())
            value += "/Alt" + textString(element.alternative);
        if (!element.box.isNull())
            value += "/A<</O/Layout/Placement/Block" + boxEntry("/BBox", element.box) + ">>";
        if (!element.numbering.isEmpty())
            value += "/A<</O/List/ListNumbering/" + element.numbering.toStdString() + ">>";
        const int page = firstPageOf(element);
        if (page >= 0)
            value += pageOf(page);
        const bool alone = element.kids.size() == 1;
        value += alone ? "/K " : "/K[";
        for (const StructureTree::Kid& kid : element.kids) {
            if (m_linked || kid.annotation < 0)
                appendKid(value, kid, page);
        }
        return value + (alone ? ">>" : "]>>");
    }

    int parentTree()
    {
        std::string numbers = "<</Nums[";
        for (size_t page = 0; page < m_tree.pages().size(); ++page) {
            std::string owners = "[";
            for (int element : m_tree.pages()[page])
                owners += reference(objectOf(element)) + ' ';
            numbers += std::to_string(page) + ' ' + reference(m_file.add(owners + ']')) + ' ';
        }
        size_t next = m_pages.size();
        for (size_t number = 0; number < m_annotations.size(); ++number) {
            numbers += std::to_string(next++) + ' ' +
                       reference(objectOf(m_tree.annotations()[number].element)) + ' ';
        }
        return m_file.add(numbers + "]>>");
    }

    ObjectFile& m_file;
    const StructureTree& m_tree;
    const std::vector<int>& m_pages;
    std::vector<int> m_elements; // the numbers of their objects
    std::vector<int> m_annotations;
    bool m_linked;
    int m_namespace = 0;
};

} // namespace

StructureNumbers writeStructure(ObjectFile& file, const StructureTree& tree, const std::vector<int>& pages,
                                Standard standard)
{
    return StructureWriter(file, tree, pages, standard).write();
}

} // namespace tarjuman::pdf
