// Finding and replacing in the whole archive, and the look at what would be replaced before anything is:
// joins the find dialog with the desk's search, and with the editor for the release that it shows. What is
// replaced in that one alone is a step that can be undone there; what is replaced in others as well is done,
// and taken back, in all of them at once. Owned by PairEditor; the window's thread.
#pragma once

#include "app/desk/ArchiveReplace.h"
#include "app/desk/OpenRelease.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>

namespace tarjuman::desk {
class Desk;
}

namespace tarjuman::ui {

class FindDialog;
class TextFinder;

class ArchiveFinder : public QObject {
    Q_OBJECT
public:
    // Where a replacement is taken back: in the editor, or with takeBack().
    enum class Undo { Here, Archive };
    // No more places than this are listed at once.
    static constexpr int mostPlaces = 2000;

    ArchiveFinder(desk::Desk& desk, TextFinder& finder, QWidget* parent);
    ~ArchiveFinder() override;

    void setRelease(std::shared_ptr<desk::OpenRelease> release);
    // The places of the whole archive, to go to, or to replace when there is a replacement.
    void find(const text::SearchQuery& query, const std::optional<QString>& replacement);
    // The places that the finder has in the open release, to be replaced.
    void preview(const text::SearchQuery& query, const QString& replacement);
    // The last replacement in the archive, also one of an earlier run of the program.
    void takeBack();
    bool canTakeBack() const { return m_replace.canTakeBack(); }

Q_SIGNALS:
    void placeWanted(const tarjuman::desk::FoundPlace& place); // in another release than the open one
    void takeBackChanged();                                    // whether it can be
    // Done; what was changed in the archive is taken back with takeBack().
    void replaced(const QString& sentence, tarjuman::ui::ArchiveFinder::Undo undo);

private:
    FindDialog* open(const text::SearchQuery& query, const std::optional<QString>& replacement);
    void search(FindDialog* dialog, const text::SearchQuery& query);
    void go(const desk::FoundPlace& place);
    void replace(const QList<desk::FoundPlace>& places, const QString& by);
    void tellOutcome(const desk::ReplaceOutcome& outcome);
    void finish(const QStringList& sentences, Undo undo);
    QString lastInWords() const;
    release::ReleaseId openId() const;

    desk::Desk& m_desk;
    TextFinder& m_finder;
    QWidget* m_parent;
    desk::ArchiveReplace m_replace;
    std::shared_ptr<desk::OpenRelease> m_release;
    QPointer<FindDialog> m_dialog;
    std::stop_source m_stop;
    bool m_isTakingBack = false;
};

} // namespace tarjuman::ui
