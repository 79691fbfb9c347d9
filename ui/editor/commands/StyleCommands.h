// Bold, italic, superscript and links by the reader's hand: on what is selected; without a selection on the
// word around the caret, or on what is typed next when the caret touches no word. Owned by PairEditor; the
// window's thread.
#pragma once

#include "app/release/Span.h"

#include <QObject>

namespace tarjuman::ui {

class PairArea;

class StyleCommands : public QObject {
    Q_OBJECT
public:
    explicit StyleCommands(PairArea& area, QObject* parent = nullptr);

    void toggle(release::Span::Kind kind);
    bool isOn(release::Span::Kind kind) const; // what toggle() would take away

    // The address of the link at the caret or around the selection; empty when there is none.
    QString address() const;
    // Links the selection, the link at the caret or the word there; an empty address takes the link away.
    // Without any of them the address itself is written. A bare host gets https://, a bare address of mail
    // mailto:.
    void setAddress(const QString& address);

Q_SIGNALS:
    void styleChanged();

private:
    struct Range {
        int from = 0;
        int to = 0;
    };
    Range range(release::Span::Kind kind) const; // empty when only what is typed next is meant

    PairArea& m_area;
};

// What the reader typed as an address, made whole.
QString wholeAddress(const QString& typed);

} // namespace tarjuman::ui
