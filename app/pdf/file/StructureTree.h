// The logical structure of the file while it is being made: elements in reading order and the pieces of page
// content that belong to them. Plain values; the assembler turns them into PDF objects.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace tarjuman::pdf {

class StructureTree {
public:
    // A piece of content (page and its number within the page), a child element, or an annotation.
    struct Kid {
        int page = -1;
        int content = -1;
        int element = -1;
        int annotation = -1;
    };
    // A place on a page that opens an address when it is clicked.
    struct Annotation {
        int page = 0;
        QRectF box = {}; // points, the top being its lower edge
        QByteArray address = {};
        QString description = {}; // what is read aloud
        int element = -1;
    };
    struct Element {
        QByteArray type; // "Document", "Sect", "H1", "P", ...
        QByteArray language = {};
        QString alternative = {};  // the text that stands for a picture
        QRectF box = {};           // of a picture on its page; points, the top being its lower edge
        QByteArray numbering = {}; // of a list with labels: "Disc", "Decimal" ...
        int parent = -1;
        std::vector<Kid> kids = {};
    };

    // An entry of the outline: it opens the place where its element begins.
    struct Bookmark {
        int element = 0;
        int level = 1; // from 1; higher ones stand below
        QString title = {};
        int page = -1;  // until it is known, and of what is never shown
        double top = 0; // points from the page's lower edge
    };

    StructureTree()
        : m_elements{{"Document"}}
    {
    }

    static constexpr int root = 0;

    int add(int parent, const QByteArray& type, const QByteArray& language = {});
    Element& element(int number) { return m_elements[static_cast<size_t>(number)]; }
    const std::vector<Element>& elements() const { return m_elements; }

    void addAnnotation(int element, Annotation annotation);
    const std::vector<Annotation>& annotations() const { return m_annotations; }

    // In the order of their elements.
    void addBookmark(int element, int level, const QString& title);
    const std::vector<Bookmark>& bookmarks() const { return m_bookmarks; }
    // The element begins here; the first place counts.
    void begins(int element, int page, double top);

    // A new piece of content on a page; returns its number there (the MCID).
    int addContent(int element, int page);
    // For each page, the element of each piece of its content.
    const std::vector<std::vector<int>>& pages() const { return m_pages; }

private:
    std::vector<Element> m_elements;
    std::vector<Annotation> m_annotations;
    std::vector<Bookmark> m_bookmarks;
    std::vector<std::vector<int>> m_pages;
};

} // namespace tarjuman::pdf
