// What the spelling says of the paragraphs of the open release: asks for the edited ones first, then for
// those in view and on the next screen; keeps the answers, moves them along while the reader types, and drops
// those for a text that is no longer there. Never waits. Owned by PairEditor; the window's thread.
#pragma once

#include "app/release/Release.h"
#include "app/spelling/SpellService.h"

#include <QHash>
#include <QTimer>

namespace tarjuman::ui {

class PairArea;

class SpellingMarks : public QObject {
    Q_OBJECT
public:
    SpellingMarks(spelling::SpellService& service, PairArea& area, QObject* parent = nullptr);
    ~SpellingMarks() override;

    void setDocument(release::ReleaseId id); // another release; all marks are forgotten
    void noteEdited(text::Language language, const QList<release::Paragraph>& removed,
                    const QList<release::Paragraph>& inserted);
    // The word at the caret is not marked while it is being typed.
    void noteCaretMoved();

    const QList<spelling::Mark>& marks(release::ParagraphId paragraph) const;
    bool isBeingTyped(release::ParagraphId paragraph, const spelling::Mark& mark) const;
    spelling::SpellService& service() { return m_service; }

Q_SIGNALS:
    void changed(); // which words are in doubt, anywhere

private:
    struct Known {
        int revision = 0;
        int asked = -1;
        QList<spelling::Mark> marks = {};
    };

    void ask(text::Language language, const release::Paragraph& paragraph, spelling::Urgency urgency);
    void askForView();
    void askBetween(int top, int bottom, spelling::Urgency urgency);
    void askAgain(); // the words are others
    void askForRest();
    void take(const spelling::ParagraphMarks& answer);
    void repaintOthers(release::ParagraphId id, const QList<spelling::Mark>& before,
                       const QList<spelling::Mark>& after);
    QList<spelling::Mark> carried(const release::Paragraph& before, const release::Paragraph& after) const;
    void endTyping();

    spelling::SpellService& m_service;
    PairArea& m_area;
    quint64 m_document = 0;
    bool m_open = false;
    QHash<release::ParagraphId, Known> m_known;
    QTimer m_view;   // what came into view is asked for once a turn of the event loop
    QTimer m_rest;   // runs until all was asked for, a part at a time
    QTimer m_typing; // runs while the reader types
    release::ParagraphId m_typedIn = release::ParagraphId::None;
    int m_typedAt = 0;
};

} // namespace tarjuman::ui
