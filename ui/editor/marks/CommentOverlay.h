// Marks the words that open comments lie on: a thin line with its two ends turned up, after the text, and a
// wash under the words of the chosen one. One a column; owned by EditorComments.
#pragma once

#include "app/release/Release.h"
#include "ui/editor/layout/Overlay.h"

#include <QHash>

namespace tarjuman::ui {

class SideText;

class CommentOverlay : public Overlay {
public:
    explicit CommentOverlay(const SideText& text)
        : m_text(text)
    {
    }

    enum class Repaint { Needed, WithTheText };
    // Comments that only moved along with an edit are painted with the text that is painted anyway.
    Repaint setComments(const QList<release::Comment>& comments);
    void setChosen(qint64 comment) { m_chosen = comment; } // 0: none
    void paintBelow(const OverlayContext& context) override;
    void paintAbove(const OverlayContext& context) override;

private:
    void paint(const OverlayContext& context,
               void (CommentOverlay::*draw)(const OverlayContext&, int, const release::Comment&) const);
    void paintWash(const OverlayContext& context, int paragraph, const release::Comment& comment) const;
    void paintLine(const OverlayContext& context, int paragraph, const release::Comment& comment) const;

    const SideText& m_text;
    QHash<release::ParagraphId, QList<release::Comment>> m_comments; // the open ones, that lie on words
    QList<std::pair<qint64, release::ParagraphId>> m_places;
    qint64 m_chosen = 0;
};

} // namespace tarjuman::ui
