// Marks the words of a side that changed since its pair was declared done: a wash under them and a thin line.
// They stand on the side that changed; the other side is the one to be looked at again. One a column; owned
// by EditorAgreements.
#pragma once

#include "app/desk/OpenRelease.h"
#include "app/text/WordDiff.h"
#include "ui/editor/layout/Overlay.h"

#include <QHash>

#include <memory>

namespace tarjuman::ui {

class ChangeOverlay : public Overlay {
public:
    explicit ChangeOverlay(text::Language language)
        : m_language(language)
    {
    }

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    void paintBelow(const OverlayContext& context) override;

private:
    // What was compared last for a row; found anew when one of the texts is another.
    struct Compared {
        QString agreed;
        QString present;
        QList<text::Change> changes;
    };

    const QList<text::Change>& changesOf(int row, const QString& agreed, const QString& present);
    void paintRow(const OverlayContext& context, int row);
    void paintStretch(const OverlayContext& context, int paragraph, int start, int end) const;

    text::Language m_language;
    std::shared_ptr<desk::OpenRelease> m_release;
    QHash<int, Compared> m_compared;
};

} // namespace tarjuman::ui
