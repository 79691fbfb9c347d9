// Shapes the Arabic words of a long text on another thread, from its end towards its beginning, while the
// typesetter comes from the other side: shaping takes about half of its time (of French a sixth, which is not
// worth the trouble). What a word looks like does not depend on who shapes it, so that the file is the same
// to the byte. Made, asked and told by one thread.
#pragma once

#include "app/pdf/font/FontSet.h"
#include "app/pdf/line/RunShaper.h"
#include "app/pdf/text/PageRows.h"

#include <QFuture>
#include <QHash>

#include <atomic>
#include <vector>

namespace tarjuman::pdf {

// Whether all are letters and signs of the language that the font has: most words are, and are one run unless
// the direction or the dress changes within.
bool isPlainWord(QStringView word, text::Language language, const FontFile& font);

class ShapingAhead {
public:
    // Begins at once, unless the text is so short that it is set before another thread has begun. The rows
    // outlive it.
    ShapingAhead(FontSet& fonts, const std::vector<Row>& rows);
    ~ShapingAhead();

    // The typesetter is at this row, and will not ask for those before it.
    void reached(size_t row);

    // Whether the row was shaped before the typesetter came to it.
    bool isDone(size_t row) const { return row >= m_doneFrom && row < m_shaped.size(); }

    // Whether the word was shaped with its row by now; `run` is what it looks like. A word that stands in
    // several rows is shaped with the last of them.
    bool find(QStringView word, const WordKey& key, GlyphRun& run) const;

private:
    struct Part {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    struct ShapedRow {
        QHash<QStringView, Part> words;
        GlyphRun glyphs; // of all
    };
    class Worker;

    const std::vector<Row>& m_rows;
    WordKey m_key;                   // of plain words
    std::vector<ShapedRow> m_shaped; // written by the worker, read where it is done
    std::atomic<size_t> m_doneFrom;  // the worker's last row, those behind it are done
    std::atomic<size_t> m_reached = 0;
    QFuture<void> m_work;
};

} // namespace tarjuman::pdf
