// The release that is being edited. Lives on the window's thread. Every change raises the local revision and makes
// the release dirty; Autosave then writes it within a second of the last change, and at least every two seconds
// while typing goes on. Nothing is ever lost quietly: a failed save stays dirty, is tried again, and is also written
// to a recovery file beside the archive.
#pragma once

#include "app/base/Error.h"
#include "app/release/Release.h"

#include <QObject>

#include <memory>

namespace tarjuman::desk {

class Desk;

class OpenRelease : public QObject {
    Q_OBJECT
public:
    enum class SaveState { Saved, Waiting, Saving, Failed };

    OpenRelease(Desk& desk, release::Release release);
    ~OpenRelease() override; // hands what is unsaved to the storage thread

    const release::Release& release() const;
    bool isEditable() const; // not frozen by publication, the archive not read-only

    release::ParagraphId takeParagraphId();
    // Replaces `count` paragraphs from `first` in one language, and the pairs with them. The counts of `pairs` must
    // add up to the paragraphs afterwards. A call that changes nothing leaves the release clean.
    void replaceParagraphs(text::Language language, int first, int count, const QList<release::Paragraph>& by,
                           const QList<release::Pair>& pairs);
    void setPairs(const QList<release::Pair>& pairs);
    void setStatus(release::Status status); // only a step that the workflow allows
    void setDate(const QDate& date);
    void setPlace(text::Language language, const QString& place);
    void setEmbargo(const QDateTime& until);

    SaveState saveState() const;
    base::Error lastError() const; // of the last failed save
    QDateTime lastSaved() const;   // UTC
    void saveNow();                // without waiting for the pause in typing

Q_SIGNALS:
    void changed();         // any part of release()
    void metadataChanged(); // status, date, place, embargo
    void saveStateChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tarjuman::desk
