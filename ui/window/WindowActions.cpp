#include "ui/window/WindowActions.h"

#include "ui/common/Icon.h"
#include "ui/common/Interface.h"
#include "ui/common/StatusWords.h"

#include <QAction>
#include <QWidget>

namespace tarjuman::ui {

using namespace Qt::StringLiterals;

namespace {

void setShortcuts(QAction* action, const QList<QKeySequence>& keys)
{
    action->setShortcuts(keys);
    if (!keys.isEmpty())
        action->setToolTip(u"%1 (%2)"_s.arg(action->text().remove(u'&'),
                                            fromTheLeft(keys.first().toString(QKeySequence::NativeText))));
}

} // namespace

WindowActions::WindowActions(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    addReleaseActions();
    addStatusActions();
    addViewActions();
    addProgramActions();
}

QAction* WindowActions::add(const char* name, const char* text)
{
    auto* action = new QAction(tr(text), m_window);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty("sourceText", QString::fromUtf8(text)); // the palette finds it in every language
    m_window->addAction(action);
    m_all << action;
    return action;
}

void WindowActions::addReleaseActions()
{
    newRelease = add("newRelease", QT_TR_NOOP("New release"));
    newRelease->setIcon(icon(IconName::New, IconTone::Text));
    newRelease->setIconText(tr("New"));
    setShortcuts(newRelease, {QKeySequence::New});
    importFiles = add("importFiles", QT_TR_NOOP("Import files…"));
    importFiles->setIcon(icon(IconName::Import, IconTone::Text));
    importFiles->setIconText(tr("Import"));
    setShortcuts(importFiles, {QKeySequence(u"Ctrl+Shift+I"_s)});
    openSamples = add("openSamples", QT_TR_NOOP("Open the samples"));
    openSamples->setIcon(icon(IconName::Columns));
    setShortcuts(openSamples, {QKeySequence(u"Ctrl+Shift+O"_s)});
    exportPdf = add("exportPdf", QT_TR_NOOP("Export to PDF"));
    exportPdf->setIcon(icon(IconName::Export));
    exportPdf->setIconText(tr("Export"));
    exportPdf->setCheckable(true);
    setShortcuts(exportPdf, {QKeySequence(u"Ctrl+E"_s)});
    insertPicture = add("insertPicture", QT_TR_NOOP("Insert a picture…"));
    insertPicture->setIcon(icon(IconName::Image));
    setShortcuts(insertPicture, {QKeySequence(u"Ctrl+Alt+P"_s)});
    details = add("releaseDetails", QT_TR_NOOP("About this release…"));
    details->setIcon(icon(IconName::Calendar));
    setShortcuts(details, {QKeySequence(u"Alt+Return"_s)});
    versions = add("releaseVersions", QT_TR_NOOP("Versions"));
    versions->setIcon(icon(IconName::Clock));
    setShortcuts(versions, {QKeySequence(u"Ctrl+Alt+V"_s)});
    duplicate = add("duplicateRelease", QT_TR_NOOP("Duplicate"));
    duplicate->setIcon(icon(IconName::Duplicate));
    setShortcuts(duplicate, {QKeySequence(u"Ctrl+D"_s)});
    // The key alone belongs to the texts; in the list it deletes (ReleaseListPane's own shortcut).
    remove = add("removeRelease", QT_TR_NOOP("Delete"));
    remove->setIcon(icon(IconName::Trash));
    setShortcuts(remove, {QKeySequence(u"Ctrl+Shift+Delete"_s)});
    undoRemove = add("undoRemove", QT_TR_NOOP("Bring back what was deleted"));
    undoRemove->setIcon(icon(IconName::Undo));
    undoRemove->setEnabled(false);
    setShortcuts(undoRemove, {QKeySequence(u"Ctrl+Shift+U"_s)});
    save = add("saveNow", QT_TR_NOOP("Save now"));
    save->setIcon(icon(IconName::Check));
    setShortcuts(save, {QKeySequence::Save});
}

void WindowActions::addStatusActions()
{
    int number = 0;
    for (const release::Status status : release::allStatuses) {
        auto* action = new QAction(icon(iconOf(status), toneOf(status)), wordOf(status), m_window);
        action->setObjectName(u"status-"_s + release::keyOf(status));
        action->setCheckable(true);
        setShortcuts(action, {QKeySequence(u"Ctrl+Shift+%1"_s.arg(number + 1))});
        m_window->addAction(action);
        m_all << action;
        m_statuses.at(static_cast<std::size_t>(number++)) = action;
    }
}

void WindowActions::addViewActions()
{
    showList = add("showList", QT_TR_NOOP("Show the list"));
    showList->setIcon(icon(IconName::List));
    showList->setCheckable(true);
    setShortcuts(showList, {QKeySequence(Qt::Key_F9)});
    narrowList = add("narrowList", QT_TR_NOOP("Narrow the list"));
    narrowList->setIcon(icon(IconName::Search));
    setShortcuts(narrowList, {QKeySequence(u"Ctrl+Shift+F"_s)});
    goToList = add("goToList", QT_TR_NOOP("Go to the list"));
    setShortcuts(goToList, {QKeySequence(u"Ctrl+L"_s)});
    goToTexts = add("goToTexts", QT_TR_NOOP("Go to the texts"));
    setShortcuts(goToTexts, {QKeySequence(u"Ctrl+Shift+L"_s)});
    showPanel = add("showPanel", QT_TR_NOOP("Show the panel"));
    showPanel->setIcon(icon(IconName::Panel));
    showPanel->setCheckable(true);
    setShortcuts(showPanel, {QKeySequence(u"Shift+F9"_s)});
    showComments = add("showComments", QT_TR_NOOP("Comments"));
    showComments->setIcon(icon(IconName::Comment));
    setShortcuts(showComments, {QKeySequence(u"Ctrl+Alt+C"_s)});
    showFindings = add("showFindings", QT_TR_NOOP("Findings"));
    showFindings->setIcon(icon(IconName::Warning));
    setShortcuts(showFindings, {QKeySequence(u"Ctrl+Alt+F"_s)});
    previousRelease = add("previousRelease", QT_TR_NOOP("Previous release"));
    setShortcuts(previousRelease, {QKeySequence(u"Ctrl+PgUp"_s)});
    nextRelease = add("nextRelease", QT_TR_NOOP("Next release"));
    setShortcuts(nextRelease, {QKeySequence(u"Ctrl+PgDown"_s)});
    fullScreen = add("fullScreen", QT_TR_NOOP("The two texts alone"));
    fullScreen->setIcon(icon(IconName::FullScreen));
    fullScreen->setCheckable(true);
    setShortcuts(fullScreen, {QKeySequence(Qt::Key_F11)});
}

void WindowActions::addProgramActions()
{
    search = add("search", QT_TR_NOOP("Search"));
    search->setIcon(icon(IconName::Search));
    setShortcuts(search, {QKeySequence(u"Ctrl+K"_s)});
    settings = add("settings", QT_TR_NOOP("Settings…"));
    settings->setIcon(icon(IconName::Settings));
    setShortcuts(settings, {QKeySequence(u"Ctrl+,"_s)});
    allActions = add("allActions", QT_TR_NOOP("All actions and their keys"));
    setShortcuts(allActions, {QKeySequence(Qt::Key_F1)});
    about = add("about", QT_TR_NOOP("About Tarjuman"));
    about->setIcon(icon(IconName::About));
    setShortcuts(about, {QKeySequence(u"Shift+F1"_s)});
    quit = add("quit", QT_TR_NOOP("Quit"));
    setShortcuts(quit, {QKeySequence(u"Ctrl+Q"_s)});
}

void WindowActions::setChanges(Changes changes)
{
    for (QAction* action : {newRelease, importFiles, openSamples, duplicate, remove}) {
        setShortcuts(action, action->shortcuts()); // the tool tip of every day
        if (changes == Changes::Taken)
            continue;
        action->setEnabled(false);
        action->setToolTip(tr("This archive can be read but not changed."));
    }
}

void WindowActions::showStatus(std::optional<release::Status> present, Changes changes)
{
    for (const release::Status each : release::allStatuses) {
        QAction* action = status(each);
        const bool isAllowed = present && release::mayChange(*present, each);
        action->setText(wordOf(each));
        setShortcuts(action, action->shortcuts());
        action->setChecked(present == each);
        action->setVisible(present.has_value());
        action->setEnabled(isAllowed && changes == Changes::Taken);
        if (!present || isAllowed)
            continue;
        // At the end of the row, where otherwise the key stands.
        const QString obstacle = obstacleBetween(*present, each);
        action->setText(wordOf(each) + u'\t' + obstacle);
        action->setToolTip(obstacle);
    }
}

QAction* WindowActions::status(release::Status status) const
{
    return m_statuses.at(static_cast<std::size_t>(status));
}

QList<QAction*> WindowActions::statusActions() const
{
    return {m_statuses.begin(), m_statuses.end()};
}

QList<QAction*> WindowActions::releaseActions() const
{
    return {exportPdf, insertPicture, details,   versions,     duplicate,    remove,
            save,      goToTexts,     showPanel, showComments, showFindings, fullScreen};
}

} // namespace tarjuman::ui
