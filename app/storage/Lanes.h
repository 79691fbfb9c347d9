// Who works on the archive, side by side: one lane that writes, in the order of the calls, and lanes that
// only read, for what may take long. Reading sees all that was asked to be written before it, and never holds
// up what is asked after it. Where an archive takes one connection only, all goes the writer's way. Owned by
// the Store; may be asked from any thread.
#pragma once

#include "app/base/ArchiveAddress.h"
#include "app/base/Result.h"
#include "app/storage/database/Opened.h"
#include "app/storage/Lane.h"
#include "app/storage/OpenedArchive.h"

#include <QFuture>
#include <QPromise>

#include <array>
#include <optional>
#include <type_traits>

namespace tarjuman::storage {

class Lanes {
public:
    Lanes(base::ArchiveAddress address, StoreOptions options);
    ~Lanes(); // ends what was asked

    // In its turn, and anew where it was open.
    QFuture<base::Result<Opened>> open();
    QFuture<base::Result<void>> close();
    // `work` takes a Database& and returns a Result, which its future ends with.
    template <typename Work>
    auto change(Work work)
    {
        return start(Way::Changing, std::move(work));
    }
    template <typename Work>
    auto ask(Work work)
    {
        return start(Way::Asking, std::move(work));
    }
    // Ends what was asked and closes; nothing is opened any more. Waits.
    void finish();

private:
    struct Task {
        std::function<void(Database* connection)> run; // null where the archive is not open
        std::function<void()> finish;                  // after the last run
    };
    enum class Way { Changing, Asking };
    template <typename Work>
    auto start(Way way, Work work);
    void startChanging(Task task);
    void startAsking(Task task);
    void startBeside(const Task& task);
    Lane& idlestReader();
    void closeReaders();
    bool reopen(Database& database);

    base::ArchiveAddress m_address;
    StoreOptions m_options;
    bool m_isFinished = false; // on the writer's thread
    Lane m_writer;
    std::array<Lane, 2> m_readers; // that a long scan and a quick look go side by side
};

// QtConcurrent::run() will not do: whoever waits for its future may find himself doing the work, on his own
// thread.
template <typename Work>
auto Lanes::start(Way way, Work work)
{
    using Answer = std::invoke_result_t<Work, Database&>;
    struct Asked {
        QPromise<Answer> promise;
        Work work;
        std::optional<Answer> answer;
    };
    const auto asked = std::shared_ptr<Asked>(new Asked{{}, std::move(work), {}});
    asked->promise.start(); // Here, not there: nobody waits for a future that has not started.
    QFuture<Answer> future = asked->promise.future();
    Task task{[asked](Database* database) {
                  asked->answer = database ? asked->work(*database) : Answer(archiveNotOpen());
              },
              [asked] {
                  asked->promise.addResult(std::move(*asked->answer));
                  asked->promise.finish();
              }};
    way == Way::Changing ? startChanging(std::move(task)) : startAsking(std::move(task));
    return future;
}

} // namespace tarjuman::storage
