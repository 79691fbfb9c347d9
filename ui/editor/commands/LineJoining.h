// Makes paragraphs again of lines that a PDF file broke: those of the selection on request, or those that
// were just pasted, when they look so. One step that can be undone. Owned by PairEditor; the window's thread.
#pragma once

#include "app/text/Language.h"

#include <QObject>

namespace tarjuman::ui {

class PairArea;

class LineJoining : public QObject {
    Q_OBJECT
public:
    explicit LineJoining(PairArea& area, QObject* parent = nullptr);

    // The paragraphs of the selection in the column with the caret.
    void joinSelected();
    // What brokenLinesPasted() told of last, unless the text was changed since.
    void joinPasted();

Q_SIGNALS:
    // The lines of a paste look as if they were parts of paragraphs.
    void brokenLinesPasted();

private:
    void notePaste(text::Language language, int first, int count);
    void join(text::Language language, int first, int count);
    QStringList linesOf(text::Language language, int first, int count) const;

    struct Pasted {
        text::Language language = text::Language::French;
        int first = 0;
        QStringList lines = {};
    };

    PairArea& m_area;
    Pasted m_pasted;
};

} // namespace tarjuman::ui
