// Lets what the clipboard or a drop brings land in a column. A little is read at once; much is read off the
// window's thread while the reader goes on writing, and lands where the caret stood. When that place is gone
// by then, nothing is pasted and a sentence says so. Owned by its TextColumn; the window's thread.
#pragma once

#include "app/desk/PastedText.h"

#include <QObject>
#include <QTextCursor>

#include <list>
#include <optional>

class QMimeData;

namespace tarjuman::ui {

class TextColumn;

class PasteLanding : public QObject {
    Q_OBJECT
public:
    explicit PasteLanding(TextColumn& column);

    // In place of the cursor's selection.
    void bring(const QTextCursor& place, const QMimeData& data);
    bool isWaiting() const { return !m_waiting.empty(); }

Q_SIGNALS:
    void landed(int first, int count);  // paragraphs that hold what was brought
    void told(const QString& sentence); // something was left out, or nothing could land

private:
    // Where something will land; the cursor goes along with what is edited meanwhile.
    struct Site {
        QTextCursor cursor;
        release::ParagraphId paragraph = release::ParagraphId::None;
        QString selected = {};
        std::optional<desk::Pasted> pasted = {}; // once it is read
    };

    void landWhatIsRead();
    void land(const Site& site, const desk::Pasted& pasted);
    void put(int from, int to, const QList<release::Paragraph>& paragraphs);
    void forgetSites(); // the text is another one
    bool isThere(const Site& site) const;
    Site siteAt(const QTextCursor& cursor) const;

    TextColumn& m_column;
    std::list<Site> m_waiting; // in the order in which they were brought, and will land
};

} // namespace tarjuman::ui
