// Links by mouse: every paragraph has a handle at its edge of the gutter, a dot that shows when the pointer
// is on its row. Dragged to the height of a paragraph of the other side, it links the two; a line and a ring
// show on the way what will be linked. Points are the document's, x counted from the gutter's left. Owned by
// PairGutter; the window's thread.
#pragma once

#include "app/text/Language.h"

#include <QPainter>

#include <optional>

namespace tarjuman::ui {

class PairPage;

class GutterLinks {
public:
    struct Wish {
        text::Language language = text::Language::French;
        int paragraph = 0;
        int opposite = 0; // of the other language

        friend bool operator==(const Wish&, const Wish&) = default;
    };

    explicit GutterLinks(const PairPage& page)
        : m_page(page)
    {
    }

    void setPlace(int width, Qt::Edge frenchEdge);
    QPoint handlePoint(text::Language language, int paragraph) const;
    // Whether a handle is there to be taken.
    bool isHandle(const QPoint& point) const { return handleAt(point).has_value(); }

    bool take(const QPoint& point);
    void drag(const QPoint& point);
    std::optional<Wish> drop(); // what was shown last; none when nothing would be linked
    void letGo() { m_taken.reset(); }
    bool isDragging() const { return m_taken.has_value(); }

    // Handles of a row, and the line of what is dragged; the painter stands in the document's coordinates.
    void paintHandles(QPainter& painter, int row) const;
    void paintDrag(QPainter& painter) const;

private:
    struct Handle {
        text::Language language = text::Language::French;
        int paragraph = 0;
    };

    std::optional<Handle> handleAt(const QPoint& point) const;
    std::optional<Wish> wish() const;

    const PairPage& m_page;
    int m_width = 0;
    Qt::Edge m_frenchEdge = Qt::LeftEdge;
    std::optional<Handle> m_taken;
    QPoint m_point;
};

} // namespace tarjuman::ui
