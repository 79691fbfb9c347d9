#include "ui/window/ExportActions.h"

#include "ui/output/ExportPane.h"
#include "ui/window/Panes.h"
#include "ui/window/WindowActions.h"

#include <QAction>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;
using desk::OpenRelease;

void ExportActions::addActions(WindowActions& actions)
{
    actions.add({.name = "exportPdf",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Export to PDF"),
                 .group = MenuGroup::Files,
                 .after = "openSamples",
                 .key = QKeySequence(u"Ctrl+E"_s),
                 .icon = IconName::Export,
                 .buttonText = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Export"),
                 .needs = ActionEntry::Needs::Release,
                 .kind = ActionEntry::Kind::Switch});
    actions.add({.name = "print",
                 .text = QT_TRANSLATE_NOOP("tarjuman::ui::WindowActions", "Print…"),
                 .group = MenuGroup::Files,
                 .after = "exportPdf",
                 .key = QKeySequence::Print,
                 .icon = IconName::Print,
                 .needs = ActionEntry::Needs::Release});
}

ExportActions::ExportActions(const WindowParts& parts, QObject* parent)
    : Feature(parent)
    , m_parts(parts)
    , m_action(*parts.actions.named("exportPdf"))
{
    connect(&m_action, &QAction::triggered, this, &ExportActions::show);
    connect(parts.actions.named("print"), &QAction::triggered, this, [this] {
        show(true);
        if (m_pane)
            m_pane->print();
    });
    connect(&parts.panes, &Panes::exportClosed, &m_action, [this] { m_action.setChecked(false); });
}

void ExportActions::setRelease(const std::shared_ptr<OpenRelease>& release)
{
    if (m_release)
        m_release->disconnect(this);
    m_release = release;
    if (!m_release)
        show(false);
    if (m_pane)
        m_pane->setRelease(m_release);
    if (m_release) {
        // The text became a release of its own: the pages follow it.
        connect(m_release.get(), &OpenRelease::keptAsCopy, this, [this] {
            if (m_pane)
                m_pane->setRelease(m_release);
        });
    }
}

void ExportActions::show(bool shown)
{
    if (shown && m_release && !m_pane)
        makePane();
    m_parts.panes.setExportShown(shown && m_release);
    m_action.setChecked(m_parts.panes.isExportShown());
    if (m_parts.panes.isExportShown())
        m_pane->setFocus(Qt::OtherFocusReason);
    else
        m_parts.focusTexts();
}

void ExportActions::makePane()
{
    m_pane = new ExportPane(m_parts.desk, m_parts.settings, &m_parts.panes);
    m_parts.panes.setExportPane(m_pane);
    m_pane->setRelease(m_release);
    connect(m_pane, &ExportPane::closeRequested, this, [this] { show(false); });
}

} // namespace tarjuman::ui
