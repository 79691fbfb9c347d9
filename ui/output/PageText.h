// The text of a page as a reader searches it: without case, accents, vowel marks and the marks of writing
// direction, broken words whole again, every stretch of white space one blank. Pure; any thread.
#pragma once

#include <QList>
#include <QString>

namespace tarjuman::ui {

// A stretch of the page's own text, in UTF-16 units.
struct PageStretch {
    int start = 0;
    int length = 0;

    friend bool operator==(const PageStretch&, const PageStretch&) = default;
};

class PageText {
public:
    explicit PageText(const QString& text);

    // From the start to the end, never overlapping. Nothing is found for words of nothing but blanks.
    QList<PageStretch> find(const QString& words) const;

private:
    void put(const QString& key, qsizetype start, qsizetype end);

    QString m_key;
    QList<int> m_starts; // of each unit of the key in the text
    QList<int> m_ends;
};

} // namespace tarjuman::ui
