// Continues with the answer of asynchronous work on the thread of a QObject, as long as that object lives.
// Use it instead of future.then(context, ...) wherever the object may be destroyed before the work ends:
// Qt 6.4 asserts then. The answer always comes through the event loop, never from within the call.
#pragma once

#include "app/base/Result.h"

#include <QFutureWatcher>

#include <utility>

namespace tarjuman::base {

// Calls `then` with the future's result on the context's thread, exactly once, unless the context is gone by
// then. A future that was cancelled without a result counts as ErrorKind::Cancelled.
template <typename T, typename Then>
void whenDone(QObject* context, const QFuture<Result<T>>& future, Then then)
{
    using Watcher = QFutureWatcher<Result<T>>;
    auto* watcher = new Watcher(context);
    QObject::connect(watcher, &Watcher::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
        else
            then(Result<T>(Error{ErrorKind::Cancelled, {}}));
    });
    watcher->setFuture(future);
}

} // namespace tarjuman::base
