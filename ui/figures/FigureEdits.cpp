#include "ui/figures/FigureEdits.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Figure;

constexpr int mostSteps = 100;

class FigureEdits::Step : public QUndoCommand {
public:
    Step(FigureEdits& edits, const QString& name, std::optional<Figure> before, std::optional<Figure> after)
        : QUndoCommand(name)
        , m_edits(edits)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }
    void undo() override { m_edits.put(m_after, m_before); }
    void redo() override { m_edits.put(m_before, m_after); }

private:
    FigureEdits& m_edits;
    std::optional<Figure> m_before;
    std::optional<Figure> m_after;
};

FigureEdits::FigureEdits(QObject* parent)
    : QObject(parent)
{
    m_history.setUndoLimit(mostSteps);
}

void FigureEdits::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_history.clear();
    m_release = std::move(release);
}

bool FigureEdits::isEditable() const
{
    return m_release && m_release->isEditable();
}

const QList<Figure>& FigureEdits::figures() const
{
    static const QList<Figure> none;
    return m_release ? m_release->release().figures : none;
}

std::optional<Figure> FigureEdits::figure(qint64 id) const
{
    const auto found = std::ranges::find(figures(), id, &Figure::id);
    return found == figures().end() ? std::nullopt : std::optional(*found);
}

qint64 FigureEdits::insert(Figure figure)
{
    if (!isEditable())
        return 0;
    if (figure.id == 0)
        figure.id = static_cast<qint64>(m_release->takeParagraphId());
    m_history.push(new Step(*this, tr("Insert a picture"), std::nullopt, figure));
    return figure.id;
}

void FigureEdits::change(const Figure& changed)
{
    const std::optional<Figure> before = figure(changed.id);
    if (isEditable() && before && *before != changed)
        m_history.push(new Step(*this, tr("Change a picture"), before, changed));
}

void FigureEdits::remove(qint64 id)
{
    const std::optional<Figure> before = figure(id);
    if (isEditable() && before)
        m_history.push(new Step(*this, tr("Remove a picture"), before, std::nullopt));
}

void FigureEdits::put(const std::optional<Figure>& gone, const std::optional<Figure>& come)
{
    if (!isEditable())
        return; // published meanwhile: its pictures stand
    QList<Figure> figures = m_release->release().figures;
    const qint64 id = gone ? gone->id : come->id;
    figures.removeIf([id](const Figure& figure) { return figure.id == id; });
    if (come)
        figures.append(*come);
    m_release->setFigures(figures);
}

} // namespace tarjuman::ui
