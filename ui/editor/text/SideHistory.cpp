#include "ui/editor/text/SideHistory.h"

namespace tarjuman::ui {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostSteps = 5000;
constexpr auto pause = 2s;

bool startsWord(const EditStep& step)
{
    const QString& text = step.after.first().text;
    const int place = step.caretBefore.offset;
    return place > 0 && place < text.size() && text[place - 1].isSpace() && !text[place].isSpace();
}

} // namespace

bool SideHistory::joins(const EditStep& step, std::chrono::milliseconds now) const
{
    if (!m_open || m_done == 0)
        return false;
    const EditStep& last = m_steps[m_done - 1];
    if (last.kind == EditStep::Kind::GapFilled)
        return last.first == step.first && last.after == step.before;
    if (now - m_lastTime > pause || step.kind == EditStep::Kind::Other ||
        step.kind == EditStep::Kind::Correction)
        return false;
    return last.kind == step.kind && last.first == step.first && last.after == step.before &&
           last.caretAfter == step.caretBefore && !(step.kind == EditStep::Kind::Typing && startsWord(step));
}

void SideHistory::add(const EditStep& step, std::chrono::milliseconds now)
{
    if (joins(step, now)) {
        EditStep& last = m_steps[m_done - 1];
        last.kind = step.kind;
        last.after = step.after;
        last.caretAfter = step.caretAfter;
        last.pairsAfter = step.pairsAfter;
    } else {
        m_steps.resize(m_done);
        m_steps.append(step);
        if (m_steps.size() > mostSteps)
            m_steps.removeFirst();
        m_done = m_steps.size();
    }
    m_lastTime = now;
    m_open = true;
}

EditStep SideHistory::takeUndo()
{
    m_open = false;
    return m_steps[--m_done];
}

EditStep SideHistory::takeRedo()
{
    m_open = false;
    return m_steps[m_done++];
}

void SideHistory::clear()
{
    *this = {};
}

void SideHistory::dropLast()
{
    if (m_done > 0 && m_done == m_steps.size())
        m_steps.resize(--m_done);
    m_open = false;
}

bool SideHistory::endsWithGap() const
{
    return m_done > 0 && m_done == m_steps.size() && m_steps.last().kind == EditStep::Kind::GapFilled;
}

} // namespace tarjuman::ui
