// A passage in a third language shouldn't be a field of red: where enough words of a stretch are refused and
// one of them is a small word of another language, they become one grey mark. Lives as long as one paragraph
// is read.
#pragma once

#include "app/spelling/Verdict.h"

namespace tarjuman::spelling {

class ForeignRuns {
public:
    explicit ForeignRuns(QList<Mark>& marks)
        : m_marks(marks)
    {
    }

    // Tells of every word, in order; `refused` those that just got a mark, `startsStretch` the first after a
    // break.
    void addWord(bool startsStretch, bool refused);
    void finish();

private:
    QString languageOfMarks() const;

    QList<Mark>& m_marks;
    qsizetype m_firstMark = 0;
    int m_words = 0;
    int m_refused = 0;
};

} // namespace tarjuman::spelling
