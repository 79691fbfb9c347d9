#include "app/pdf/file/StructureTree.h"

#include <algorithm>

namespace tarjuman::pdf {

int StructureTree::add(int parent, const QByteArray& type, const QByteArray& language)
{
    const int number = static_cast<int>(m_elements.size());
    m_elements.push_back({type, language, {}, {}, {}, parent});
    element(parent).kids.push_back({-1, -1, number});
    return number;
}

void StructureTree::addAnnotation(int number, Annotation annotation)
{
    annotation.element = number;
    element(number).kids.push_back({annotation.page, -1, -1, static_cast<int>(m_annotations.size())});
    m_annotations.push_back(std::move(annotation));
}

void StructureTree::addBookmark(int number, int level, const QString& title)
{
    if (!title.isEmpty())
        m_bookmarks.push_back({number, level, title});
}

void StructureTree::begins(int number, int page, double top)
{
    auto place = std::ranges::lower_bound(m_bookmarks, number, {}, &Bookmark::element);
    for (; place != m_bookmarks.end() && place->element == number && place->page < 0; ++place) {
        place->page = page;
        place->top = top;
    }
}

int StructureTree::addContent(int number, int page)
{
    if (m_pages.size() <= static_cast<size_t>(page))
        m_pages.resize(static_cast<size_t>(page) + 1);
    auto& contents = m_pages[static_cast<size_t>(page)];
    contents.push_back(number);
    const int content = static_cast<int>(contents.size()) - 1;
    element(number).kids.push_back({page, content, -1});
    return content;
}

} // namespace tarjuman::pdf
