// Learns which words the newest releases of the archive use and tells the spelling, which then suggests them
// first. Reads in portions on a worker thread, so that neither the window nor a save waits. Lives on the
// desk's thread, shorter than the vocabulary.
#pragma once

#include "app/base/Result.h"
#include "app/release/Release.h"
#include "app/spelling/UsedWords.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <stop_token>

namespace tarjuman::desk {

class Archive;
class Vocabulary;

class ArchiveWords : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostReleases = 2000;

    ArchiveWords(Archive& archive, Vocabulary& vocabulary, QObject* parent = nullptr);
    // Reading ends soon after; what it finds is not told any more.
    ~ArchiveWords() override;

    // Reads them once the time has passed: at start the window has better things to do. Asked again, the
    // newer list counts. `newestFirst` may be longer than what is read.
    void learnAfter(std::chrono::milliseconds delay, const QList<release::ReleaseId>& newestFirst);

Q_SIGNALS:
    void learned(); // the spelling has been told

private:
    void learn();
    void take(const base::Result<text::PerLanguage<spelling::UsedWords>>& read);

    Archive& m_archive;
    Vocabulary& m_vocabulary;
    QTimer m_timer;
    QList<release::ReleaseId> m_releases;
    std::stop_source m_stop;
};

} // namespace tarjuman::desk
