#include "app/pdf/file/OutlineObjects.h"

#include "app/pdf/file/ContentStream.h"

#include <algorithm>

namespace tarjuman::pdf {

namespace {

class OutlineWriter {
public:
    OutlineWriter(ObjectFile& file, const std::vector<int>& pages, const std::vector<int>& elements,
                  Destinations destinations)
        : m_file(file)
        , m_pages(pages)
        , m_elements(elements)
        , m_destinations(destinations)
    {
    }

    int write(const StructureTree& tree)
    {
        m_items.push_back({nullptr, m_file.reserve()}); // the outline itself
        for (const StructureTree::Bookmark& bookmark : tree.bookmarks()) {
            if (bookmark.page >= 0)
                add(bookmark);
        }
        for (const Item& item : m_items)
            m_file.write(item.object, valueOf(item));
        return m_items.front().object;
    }

private:
    struct Item {
        const StructureTree::Bookmark* bookmark = nullptr;
        int object = 0;
        size_t parent = 0;
        size_t before = 0; // 0 for none, in all of them
        size_t after = 0;
        size_t first = 0;
        size_t last = 0;
        int below = 0; // how many there are at any depth
    };

    int levelOf(size_t item) const { return m_items[item].bookmark ? m_items[item].bookmark->level : 0; }

    // Under the nearest one before it that stands higher.
    void add(const StructureTree::Bookmark& bookmark)
    {
        const size_t number = m_items.size();
        size_t parent = number - 1;
        while (levelOf(parent) >= bookmark.level)
            parent = m_items[parent].parent;
        Item item{&bookmark, m_file.reserve(), parent, m_items[parent].last};
        if (item.before > 0)
            m_items[item.before].after = number;
        else
            m_items[parent].first = number;
        m_items[parent].last = number;
        m_items.push_back(item);
        for (size_t above = parent;; above = m_items[above].parent) {
            ++m_items[above].below;
            if (above == 0)
                break;
        }
    }

    std::string entry(const char* key, size_t item) const
    {
        return item > 0 ? key + reference(m_items[item].object) : std::string();
    }

    std::string valueOf(const Item& item) const
    {
        std::string value = "<<";
        if (item.bookmark) {
            value += "/Title" + textString(item.bookmark->title) + "/Parent " +
                     reference(m_items[item.parent].object) + targetOf(*item.bookmark);
        } else {
            value += "/Type/Outlines";
        }
        value += entry("/Prev ", item.before) + entry("/Next ", item.after) + entry("/First ", item.first) +
                 entry("/Last ", item.last);
        if (item.below > 0)
            value += "/Count " + std::to_string(item.below);
        return value + ">>";
    }

    std::string targetOf(const StructureTree::Bookmark& bookmark) const
    {
        std::string place = "/XYZ null ";
        appendNumber(place, bookmark.top);
        place += " 0]";
        const std::string page = '[' + reference(m_pages[static_cast<size_t>(bookmark.page)]) + place;
        if (m_destinations == Destinations::Pages)
            return "/Dest" + page;
        return "/A<</S/GoTo/D" + page + "/SD[" +
               reference(m_elements[static_cast<size_t>(bookmark.element)]) + place + ">>";
    }

    ObjectFile& m_file;
    const std::vector<int>& m_pages;
    const std::vector<int>& m_elements;
    Destinations m_destinations;
    std::vector<Item> m_items;
};

} // namespace

int writeOutline(ObjectFile& file, const StructureTree& tree, const std::vector<int>& pages,
                 const std::vector<int>& elements, Destinations destinations)
{
    const bool any = std::ranges::any_of(tree.bookmarks(), [](const auto& one) { return one.page >= 0; });
    return any ? OutlineWriter(file, pages, elements, destinations).write(tree) : 0;
}

} // namespace tarjuman::pdf
