// Sets the typography of a side, or of both, as the house writes it: shows every change first, and makes
// those that were left chosen, as one step on each side. After a paste it tells what there would be to set in
// it. Owned by EditCommands; the window's thread.
#pragma once

#include "app/text/Typography.h"

#include <QObject>

namespace tarjuman::ui {

class EditorActions;
class PairArea;

// A change in its paragraph, as it stood when it was looked at.
struct TypographyRow {
    text::Language language = text::Language::French;
    int paragraph = 0; // its number in the side
    QString text = {};
    text::TypographyChange change = {};

    friend bool operator==(const TypographyRow&, const TypographyRow&) = default;
};

class TypographyCommand : public QObject {
    Q_OBJECT
public:
    TypographyCommand(PairArea& area, EditorActions& actions, QObject* parent);

    void setProfile(text::FrenchProfile profile) { m_profile = profile; }
    // All that could be set; nothing in a text that is only read.
    QList<TypographyRow> rows(text::Language language) const;
    // Those whose paragraphs still say the same.
    void set(const QList<TypographyRow>& rows);

Q_SIGNALS:
    void told(const QString& sentence);
    void offered(tarjuman::text::Language language, int changes); // in what was pasted

private:
    void ask(const QList<text::Language>& sides);
    void notePaste(text::Language language, int first, int count);
    void setSide(text::Language language, QList<TypographyRow> rows);

    PairArea& m_area;
    text::FrenchProfile m_profile = text::FrenchProfile::France;
};

} // namespace tarjuman::ui
