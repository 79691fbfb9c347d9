#include "ui/editor/marks/WaiverEdits.h"

#include "app/release/TextAnchors.h"

#include <algorithm>

namespace tarjuman::ui {

using release::Waiver;

constexpr int mostSteps = 200;

class WaiverEdits::Step : public QUndoCommand {
public:
    enum class Kind { Addition, Removal };

    Step(WaiverEdits& edits, Kind kind, Waiver waiver)
        : QUndoCommand(kind == Kind::Addition ? WaiverEdits::tr("Ignore a finding")
                                              : WaiverEdits::tr("No longer ignore a finding"))
        , m_edits(edits)
        , m_kind(kind)
        , m_waiver(std::move(waiver))
    {
    }
    void undo() override { turn(m_kind == Kind::Addition ? Kind::Removal : Kind::Addition); }
    void redo() override { turn(m_kind); }

private:
    void turn(Kind kind)
    {
        if (kind == Kind::Addition)
            m_edits.put(m_waiver);
        else
            m_edits.take(m_waiver);
    }

    WaiverEdits& m_edits;
    Kind m_kind;
    Waiver m_waiver;
};

WaiverEdits::WaiverEdits(QObject* parent)
    : QObject(parent)
{
    m_history.setUndoLimit(mostSteps);
}

// A history tells of its end when nobody can listen any more.
WaiverEdits::~WaiverEdits()
{
    m_history.disconnect();
}

void WaiverEdits::setRelease(std::shared_ptr<desk::OpenRelease> release)
{
    m_history.clear();
    m_release = std::move(release);
}

bool WaiverEdits::isAllowed() const
{
    return m_release && m_release->takesComments();
}

void WaiverEdits::add(const Waiver& waiver)
{
    if (!isAllowed())
        return;
    Waiver added = waiver;
    added.id = static_cast<qint64>(m_release->takeParagraphId());
    added.given = QDateTime::currentDateTimeUtc();
    m_history.push(new Step(*this, Step::Kind::Addition, added));
}

void WaiverEdits::remove(qint64 id)
{
    const QList<Waiver> waivers = m_release ? m_release->release().waivers : QList<Waiver>();
    const auto found = std::ranges::find(waivers, id, &Waiver::id);
    if (found != waivers.end() && isAllowed())
        m_history.push(new Step(*this, Step::Kind::Removal, *found));
}

// The text may have changed while it was away.
void WaiverEdits::put(const Waiver& waiver)
{
    if (!isAllowed())
        return;
    Waiver back = waiver;
    release::setAnchor(back, release::foundAgain(release::anchorOf(back), back.words, m_release->release()));
    m_release->setWaivers(m_release->release().waivers + QList<Waiver>{back});
}

void WaiverEdits::take(Waiver& waiver)
{
    if (!isAllowed())
        return;
    QList<Waiver> waivers = m_release->release().waivers;
    const auto found = std::ranges::find(waivers, waiver.id, &Waiver::id);
    if (found == waivers.end())
        return;
    waiver = *found;
    waivers.erase(found);
    m_release->setWaivers(waivers);
}

} // namespace tarjuman::ui
