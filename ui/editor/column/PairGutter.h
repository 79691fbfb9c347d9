// The strip between the two texts: pair by pair the role, the state of the translation, and a bracket where
// two paragraphs stand for one. A click goes to the pair, the context menu changes role, state and links, and
// links are drawn with the mouse from one edge to the other (see GutterLinks.h).
// Owned by PairArea; the window's thread.
#pragma once

#include "app/desk/OpenRelease.h"
#include "ui/editor/column/GutterLinks.h"
#include "ui/editor/column/PairState.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace tarjuman::ui {

class PairPage;

class PairGutter : public QWidget {
    Q_OBJECT
public:
    static constexpr int gutterWidth = 104;

    explicit PairGutter(PairPage& page, QWidget* parent = nullptr);

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    void setTop(int y); // of the document, at the gutter's upper edge
    void setCurrentRow(int row);
    void updateRow(int row);
    void renewRow(int row); // painted anew if it doesn't say what it should: an edit seldom changes that
    // How many findings there are in a row.
    void setFindingCount(std::function<int(int row)> countIn) { m_findingsIn = std::move(countIn); }
    void setFrenchEdge(Qt::Edge edge); // on which side the French column stands
    int rowAt(const QPoint& point) const;
    int rowCount() const;
    int currentRow() const { return m_currentRow; }
    QRect rowRect(int row) const;
    // "Paragraph 3, Quotation, to review", for tool tips and screen readers.
    QString wordsOf(int row) const;
    QRect stateRect(int row) const; // where its icon and words stand
    // Where the mouse takes a paragraph's link.
    QPoint linkHandle(text::Language language, int paragraph) const;

Q_SIGNALS:
    void rowClicked(int row);
    void stateClicked(int row);
    void linkDrawn(tarjuman::text::Language language, int paragraph, int opposite);
    void menuWanted(int row, const QPoint& globalPosition);
    void wheelTurned(QWheelEvent* event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    // What a row says.
    struct Told {
        PairState state = PairState::Missing;
        release::Role role = release::Role::Body;
        text::PerLanguage<bool> stale = {};
        int findings = 0;

        friend bool operator==(const Told&, const Told&) = default;
    };
    Told toldOf(int row) const;
    void paintRow(QPainter& painter, int row) const;
    void paintStaleEdges(QPainter& painter, int row) const;
    void paintBracket(QPainter& painter, int row) const;
    void paintFindings(QPainter& painter, int row, int line) const;
    release::Role roleOf(int row) const;
    void hover(int row);
    QPoint inDocument(const QPoint& point) const { return point + QPoint(0, m_top); }

    PairPage& m_page;
    std::shared_ptr<desk::OpenRelease> m_release;
    std::function<int(int)> m_findingsIn = [](int) { return 0; };
    int m_top = 0;
    int m_currentRow = -1;
    int m_hoveredRow = -1;
    std::optional<Told> m_painted; // of the current row
    GutterLinks m_links;
    Qt::Edge m_frenchEdge = Qt::LeftEdge;
};

} // namespace tarjuman::ui
