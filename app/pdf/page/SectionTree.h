// The structure of one language's text while it is being put up: paragraph after paragraph, lists with their
// marks, pictures with their captions, and the bookmarks that lead to headings. One export, one thread.
#pragma once

#include "app/pdf/file/StructureTree.h"
#include "app/pdf/line/TextStyle.h"

namespace tarjuman::pdf {

struct SetParagraph;

class SectionTree {
public:
    // `named`: beside another language, with a bookmark of its own.
    SectionTree(StructureTree& tree, text::Language language, bool named);

    // In the order of reading.
    void add(SetParagraph& paragraph);

private:
    QByteArray typeOf(const SetParagraph& paragraph) const;
    int parentFor(SetParagraph& paragraph);
    int listItem(SetParagraph& paragraph);
    void addBookmark(const SetParagraph& paragraph, const QByteArray& type);

    StructureTree& m_tree;
    text::Language m_language;
    int m_section;
    int m_level;     // of the bookmarks of titles
    int m_list = -1; // the one that the next item joins
    int m_figure;    // the one that the next caption belongs to
    QByteArray m_numbering;
    Element m_before = Element::Paragraph;
    bool m_headed = false;
    bool m_begun = false;
};

} // namespace tarjuman::pdf
